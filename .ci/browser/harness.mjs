// harness: what all tests share.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch, open } from "./page.mjs";

export const [epithet, out, hostile, large, by, pair, few, news] = process.argv.slice(2);
export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const browser = await launch();
export const result = { run: 0, failed: 0 };

/** test opens a page, uses it, and asks that nothing went wrong meanwhile. */
export async function test(name, folder, options, f) {
  result.run++;
  const p = await open(browser, folder, options);
  try {
    await f(p.page);
    assert.deepEqual(p.problems, []);
  } catch (e) {
    result.failed++;
    console.error(`not ok: ${name}\n${e.stack}`);
  } finally {
    await p.close();
  }
}

export const said = (page) => page.locator("#said").textContent();
export const passages = (page) => page.locator(".passage").count();
// What the page itself has: the driver hears of an address some time later.
export const fragment = async (page) => new URLSearchParams(await page.evaluate(() => location.hash.slice(1)));

/** texts are the texts of a chart's SVG, as one. */
export function texts(folder, chart) {
  const svg = readFileSync(join(folder, "charts", chart + ".svg"), "utf8");
  const unescape = (t) => t.replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(n)).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => unescape(m[1])).join(" ").replace(/\s+/g, " ");
}
