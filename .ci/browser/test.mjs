// test: node test.mjs EPITHET OUT HOSTILE LARGE BY PAIR [NEWS]
import { browser, result } from "./harness.mjs";
import "./study.mjs";
import "./compared.mjs";
import "./large.mjs";

await browser.close();
console.log(`browser: ${result.run - result.failed} of ${result.run} tests pass`);
process.exit(result.failed ? 1 : 0);
