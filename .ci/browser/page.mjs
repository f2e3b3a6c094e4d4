// page: opens report.html in Chromium, and what the tests ask of it.
import { chromium } from "playwright-core";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM, args });

/** open opens the page of an output folder. problems collects what must not
 * happen: console errors, exceptions, violations of the policy, requests. */
export async function open(browser, out, { width = 1440, height = 900, colorScheme = "light", fragment = "" } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  const problems = [];
  page.on("console", (m) => { if (["error", "warning"].includes(m.type())) problems.push(m.type() + ": " + m.text()); });
  page.on("pageerror", (e) => problems.push("exception: " + e.message));
  page.on("dialog", (d) => { problems.push("dialog: " + d.message()); d.dismiss(); });
  const url = pathToFileURL(join(out, "report.html")).href;
  page.on("request", (r) => { if (!r.url().startsWith(url) && !r.url().startsWith("data:")) problems.push("request: " + r.url()); });
  await page.goto(url + fragment);
  await page.waitForSelector("html[data-ready]");
  return { page, problems, close: () => context.close() };
}

/** rows is a table of an output folder, as the command prints it. */
export function rows(epithet, out, table) {
  const text = execFileSync(epithet, ["cat", table, "--out", out, "--format", "jsonl"], { maxBuffer: 1 << 30 }).toString();
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

/** numberOf is the number at the start of a text such as "1,234 terms". */
export const numberOf = (text) => Number(text.match(/[\d,]+/)[0].replaceAll(",", ""));


// The holders that are words, by their text, each as the page has it: the filter's value is the first
// of those that differ by a capital at the head, and the one without it is shown.
export function holders(terms, ids) {
  const alike = new Map(), all = new Map();
  for (const { holder } of terms) {
    if (!holder || ids.has(holder)) continue;
    const [first, ...rest] = holder, small = first.toLowerCase() + rest.join("");
    if (!alike.has(small)) alike.set(small, { value: holder, text: holder });
    const one = alike.get(small);
    if (holder === small) one.text = small;
    all.set(holder, one);
  }
  return all;
}
