// study: the page of the example study, and of hostile articles, as a reader uses it.
import assert from "node:assert/strict";
import { holders, open, rows, numberOf } from "./page.mjs";
import { axe, browser, epithet, fragment, hostile, out, passages, said, test, texts } from "./harness.mjs";

const terms = rows(epithet, out, "characterisations");
const frameCounts = rows(epithet, out, "frame_counts");
const entityCounts = rows(epithet, out, "entity_counts");
const documents = rows(epithet, out, "documents");
const group = (of) => { const m = new Map(); for (const r of terms) m.set(of(r), (m.get(of(r)) ?? 0) + 1); return m; };

for (const colorScheme of ["light", "dark"]) {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    const where = `${colorScheme}, ${width} px`;
    await test("axe, " + where, out, { width, height, colorScheme }, async (page) => {
      // The page's own policy forbids injected scripts; the debugger's are not bound by it.
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      const bad = violations.filter((v) => v.impact !== "minor");
      assert.deepEqual(bad.map((v) => `${v.id}: ${v.help}: ${v.nodes.length} × ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`), []);
    });
    await test("nothing is wider than the window, " + where, out, { width, height, colorScheme }, async (page) => {
      const [inner, scroll] = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
      assert.ok(scroll <= inner, `${scroll} px in ${inner}`);
    });
    await test("hostile text stays text, " + where, hostile, { width, height, colorScheme }, async (page) => {
      assert.equal(await page.evaluate(() => window.hacked), undefined);
      assert.equal(await page.locator("main img, aside img, main svg, aside svg, main script, aside script, main i, main b b").count(), 0);
      const shown = await page.locator("body").innerText();
      for (const text of ["</script><script>window.hacked=1</script>", "<img src=x onerror=", "<i>Mob</i> & rabble", "</script><b>S"]) assert.ok(shown.includes(text), text);
      const inner = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok(inner[0] <= inner[1], `${inner[0]} px in ${inner[1]}`);
      // Every click, with such names in the address.
      const clicks = await page.evaluate(() => {
        const all = [...document.querySelectorAll("button.mark")];
        for (const b of all) b.click();
        return all.length;
      });
      assert.ok(clicks > 20);
      assert.equal(await page.evaluate(() => window.hacked), undefined);
      const labels = await page.locator(".finding, option, [aria-label]").evaluateAll((all) => all.map((e) => e.getAttribute("aria-label") ?? e.textContent));
      for (const text of labels) assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069]/);
      // Signs that turn the direction of writing end where their text ends.
      const isolated = await page.locator(".sentence bdi, .from bdi, .panel bdi").evaluateAll((all) => all.every((e) => getComputedStyle(e).unicodeBidi.includes("isolate")));
      assert.ok(isolated);
    });
  }
}

await test("totals are the tables'", out, {}, async (page) => {
  assert.equal(numberOf(await said(page)), terms.length);
  const cells = await page.locator("table.overview tfoot td, table.overview tfoot th").allTextContents();
  assert.equal(numberOf(cells[1]), documents.length);
  assert.equal(numberOf(cells[2]), documents.reduce((n, d) => n + d.words, 0));
  assert.equal(numberOf(cells[5]), entityCounts.reduce((n, e) => n + e.mentions, 0));
  assert.equal(numberOf(cells[6]), rows(epithet, out, "quotes").length);
  assert.equal(numberOf(cells[7]), terms.length);
  const subs = await page.locator("#frames .panel .sub").allTextContents();
  assert.equal(subs.reduce((n, s) => n + numberOf(s), 0), terms.length);
});

await test("every frame and source filters to its own passages", out, {}, async (page) => {
  const found = frameCounts.filter((r) => r.mentions > 0);
  assert.ok(found.length > 5);
  assert.equal(await page.locator("#frames button.rate").count(), found.length);
  for (const button of await page.locator("#frames button.rate").all()) {
    await button.click();
    const f = await fragment(page), row = found.find((r) => r.source === f.get("source") && r.frame === f.get("frame"));
    assert.equal(numberOf(await said(page)), row.mentions);
    assert.equal(await passages(page), Math.min(25, row.mentions));
    assert.equal(await button.getAttribute("aria-pressed"), "true");
  }
});

await test("every voice of a bar filters to its own passages", out, {}, async (page) => {
  const want = group((r) => [r.source, r.frame, r.voice].join("\n"));
  const buttons = await page.locator("#frames button.seg").all();
  assert.equal(buttons.length, want.size);
  for (const button of buttons) {
    await button.click({ force: true });
    const f = await fragment(page);
    assert.equal(numberOf(await said(page)), want.get([f.get("source"), f.get("frame"), f.get("voice")].join("\n")));
  }
});

for (const width of [360, 1280]) {
  await test(`names of sources are whole, heads break between words, ${width} px`, out, { width, height: 800 }, async (page) => {
    const names = page.locator("#frames .panel th[scope=row] bdi, .heat thead bdi");
    assert.ok((await names.count()) > documents.length);
    const bad = await names.evaluateAll((all) => all.flatMap((bdi) => {
      const cut = bdi.scrollHeight > bdi.clientHeight + 1 || bdi.scrollWidth > bdi.clientWidth + 1 ? [bdi.textContent + " is cut"] : [];
      const range = document.createRange();
      const broken = [...bdi.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).flatMap((node) => [...node.data.matchAll(/[^\s-]+/g)].map((m) => {
        range.setStart(node, m.index);
        range.setEnd(node, m.index + m[0].length);
        return range.getClientRects().length > 1 ? m[0] + " is broken" : "";
      })).filter(Boolean);
      return [...(bdi.clientHeight ? cut : []), ...broken];
    }));
    assert.deepEqual(bad, []);
  });
}

await test("the heat map is shaded as its key and the chart's say", out, {}, async (page) => {
  const words = new Map(documents.map((d) => [d.source, 0]));
  for (const d of documents) words.set(d.source, words.get(d.source) + d.words);
  const key = await page.locator("#entities .key li").allTextContents();
  const steps = key.filter((text) => /\d/.test(text) && !text.includes("mentions")).map((text) => Number(text.replace(/[^\d.]/g, ""))).slice(1);
  assert.equal(steps.length, 5);
  assert.ok(texts(out, "entities").includes(steps.join(" ")), steps.join(" "));
  for (const cell of await page.locator("#entities td.cell:has(button)").all()) {
    const [level, label] = await cell.evaluate((td) => [Number(/h(\d)/.exec(td.className)[1]), td.firstChild.title]);
    const [, source, n] = / in (.*): ([\d,]+) mentions?,/.exec(label);
    const rate = (1000 * numberOf(n)) / words.get(source);
    assert.equal(level, 1 + steps.filter((x) => rate >= x).length, label);
  }
});

await test("every cell of the heat map filters to its mentions", out, {}, async (page) => {
  const want = new Map();
  for (const r of entityCounts) want.set(r.source + "\n" + r.entity_id, (want.get(r.source + "\n" + r.entity_id) ?? 0) + r.mentions);
  const buttons = await page.locator("#entities td.cell button").all();
  assert.ok(buttons.length > 10);
  for (const button of buttons) {
    await button.click();
    const f = await fragment(page), n = numberOf(await said(page));
    assert.equal(n, want.get(f.get("source") + "\n" + f.get("entity")));
    assert.equal(n, numberOf(await button.textContent()));
    assert.equal(await passages(page), Math.min(25, n));
  }
  await page.locator("#entities .toggle button:enabled").last().click();
  assert.ok((await page.locator("#entities td.cell button").count()) > 0);
});

await test("every row of who calls whom what filters to its passages", out, {}, async (page) => {
  const names = new Map(entityCounts.map((e) => [e.entity_id, e.entity])), wording = holders(terms, new Set(names.keys()));
  const want = group((r) => [r.holder ? names.get(r.holder) ?? wording.get(r.holder).text : r.voice === "narrator" ? "the article itself" : "nobody named", r.term, names.get(r.target) ?? r.target].join("\n"));
  await page.locator("#who .more").click();
  for (const tr of await page.locator("#who tbody tr").all()) {
    const cells = await tr.locator("th, td").allTextContents();
    const n = want.get(cells.slice(0, 3).join("\n"));
    assert.equal(numberOf(cells[3]), n, cells.join(" | "));
    await tr.locator("button.name").click();
    assert.equal(numberOf(await said(page)), n);
    assert.equal(await tr.locator("button.name").getAttribute("aria-pressed"), "true");
  }
  await page.locator("#clear").click();
  await page.locator("#named").uncheck();
  while (await page.locator("#who .more").isVisible()) await page.locator("#who .more").click();
  const all = await page.locator("#who tbody td:nth-of-type(3)").allTextContents();
  assert.equal(all.reduce((n, x) => n + numberOf(x), 0), terms.length);
  await page.locator("#by-frame").check();
  assert.ok((await page.locator("#who tbody tr").count()) > 3);
});

await test("the filters narrow the table of who and the passages", out, {}, async (page) => {
  const [source, frame] = [terms[0].source, terms[0].frame];
  await page.locator("#f-source").selectOption(source);
  assert.equal(numberOf(await said(page)), terms.filter((r) => r.source === source).length);
  await page.locator("#f-frame").selectOption(frame);
  const both = terms.filter((r) => r.source === source && r.frame === frame);
  assert.equal(numberOf(await said(page)), both.length);
  assert.match(await page.locator("#who [role=status]").textContent(), new RegExp(` of ${both.length} term`));
  for (const voice of new Set(both.map((r) => r.voice))) {
    await page.locator("#f-voice").selectOption(voice);
    assert.equal(numberOf(await said(page)), both.filter((r) => r.voice === voice).length);
  }
  await page.locator("#clear").click();
  for (const polarity of new Set(terms.map((r) => r.polarity))) {
    await page.locator("#f-polarity").selectOption(polarity);
    assert.equal(numberOf(await said(page)), terms.filter((r) => r.polarity === polarity).length);
  }
  await page.locator("#clear").click();
  const target = terms.find((r) => r.target).target;
  await page.locator("#f-target").selectOption(target);
  assert.equal(numberOf(await said(page)), terms.filter((r) => r.target === target).length);
  await page.locator(".chips button").first().click();
  assert.equal(numberOf(await said(page)), terms.length);
});

await test("a tick of an article leads to its one passage", out, {}, async (page) => {
  await page.locator("#dispersion > .more").click();
  assert.equal(await page.locator("#dispersion button.at").count(), terms.length);
  for (const tick of (await page.locator("#dispersion button.at").all()).slice(0, 20)) {
    await tick.focus();
    await page.keyboard.press("Enter");
    const f = await fragment(page), row = terms.find((r) => r.doc_id === f.get("article") && String(r.start) === f.get("at") && r.frame === f.get("frame"));
    assert.equal(await passages(page), 1);
    assert.equal(await page.locator(".passage mark").textContent(), row.surface);
    assert.ok((await page.locator(".place").textContent()).includes(`:${row.start}–${row.end}`));
  }
});

await test("a key word leads to sentences that have it", out, {}, async (page) => {
  const buttons = await page.locator("#keys button.rate").all();
  assert.ok(buttons.length > 0);
  for (const button of buttons.slice(0, 12)) {
    await button.click();
    const word = (await fragment(page)).get("key").toLowerCase();
    for (const m of await page.locator(".passage mark").allTextContents()) assert.ok([word, word + "s"].includes(m.toLowerCase()), `${m} for ${word}`);
    assert.ok((await passages(page)) > 0);
  }
});

await test("passages say all that is known", out, { fragment: "#frame=" + terms[0].frame }, async (page) => {
  const sentences = new Map(rows(epithet, out, "sentences").map((s) => [s.doc_id + " " + s.sent, s]));
  const byPlace = new Map(terms.filter((r) => r.frame === terms[0].frame).map((r) => [documents.find((d) => d.doc_id === r.doc_id).path + ":" + r.start + "–" + r.end, r]));
  for (const li of await page.locator(".passage").all()) {
    const r = byPlace.get(await li.locator(".place code").textContent());
    assert.ok(r, "an unknown place");
    assert.equal(await li.locator("mark").textContent(), r.surface);
    assert.equal(await li.locator(".sentence").textContent(), sentences.get(r.doc_id + " " + r.sent).text);
    assert.ok((await li.locator(".said").textContent()).includes(r.term));
    assert.ok((await li.locator(".from").first().textContent()).includes(r.source));
    const tags = await li.locator(".tags").textContent();
    if (r.polarity !== "asserted") assert.ok(tags.includes(r.polarity));
    assert.equal(tags.includes("% sure"), r.confidence > 0 && r.confidence < 0.6, tags);
  }
});

await test("search, its place in the address, and the way back", out, {}, async (page) => {
  const word = terms[0].surface;
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await page.waitForFunction((w) => location.hash === "#q=" + encodeURIComponent(w), word);
  const n = numberOf(await said(page));
  assert.ok(n > 0 && n <= terms.length);
  for (const text of await page.locator(".passage").allTextContents()) assert.ok(text.toLowerCase().includes(word.toLowerCase()));
  await page.locator("#f-source").selectOption(documents[0].source);
  const narrowed = await said(page);
  await page.goBack();
  assert.equal(numberOf(await said(page)), n);
  await page.goForward();
  assert.equal(await said(page), narrowed);
  const again = await open(browser, out, { fragment: "#" + await fragment(page) });
  assert.equal(await said(again.page), narrowed);
  assert.equal(await again.page.locator("#f-source").inputValue(), documents[0].source);
  assert.equal(await again.page.locator("#f-q").inputValue(), word);
  await again.close();
  await page.locator("h1").click();
  await page.keyboard.press("Escape");
  assert.equal(numberOf(await said(page)), terms.length);
  await page.goto(page.url().split("#")[0] + "#source=nobody%20knows");
  assert.equal(numberOf(await said(page)), 0);
});

await test("more passages, down to the last", out, {}, async (page) => {
  while (await page.locator("#evidence > .more").isVisible()) await page.locator("#evidence > .more").click();
  assert.equal(await passages(page), terms.length);
});

await test("the keyboard alone", out, {}, async (page) => {
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "evidence-title");
  const first = page.locator("#frames table").first().locator("button.mark").first();
  await first.focus();
  const at = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  const start = await at();
  await page.keyboard.press("ArrowRight");
  const right = await at();
  assert.notEqual(right, start);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await at(), start);
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await at(), start);
  await page.keyboard.press("Space");
  assert.ok((await fragment(page)).get("frame"));
  await page.keyboard.press("Tab"); // a chart is one stop
  assert.ok(await page.evaluate(() => !document.activeElement.closest("#frames table") || document.activeElement.closest("#frames table") !== document.querySelector("#frames table")));
  await page.keyboard.press("Escape");
  assert.equal([...await fragment(page)].length, 0);
});

await test("the table of sources is sorted by a click", out, {}, async (page) => {
  const column = async (n) => (await page.locator(`table.overview tbody tr td:nth-child(${n})`).allTextContents()).map(numberOf);
  await page.locator("table.overview .sort", { hasText: /^Words/ }).click();
  const words = await column(3);
  assert.deepEqual(words, [...words].sort((a, b) => b - a));
  await page.locator("table.overview .sort", { hasText: /^Words/ }).click();
  assert.deepEqual(await column(3), [...words].reverse());
  assert.equal(await page.locator("table.overview th[aria-sort=ascending]").count(), 1);
});

await test("dark and light by the button", out, {}, async (page) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.locator("#theme").click();
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await ground(), dark);
  await page.locator("#theme").click();
  assert.equal(await ground(), light);
});

await test("one scale for all frames", out, {}, async (page) => {
  await page.locator("#one-scale").check();
  const ends = await page.locator("#frames .tick.end").allTextContents();
  assert.equal(new Set(ends).size, 1);
});

await test("print is light and without controls", out, { colorScheme: "dark" }, async (page) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
  assert.equal(await page.locator(".bar").isVisible(), false);
  assert.equal(await page.locator(".passage").first().isVisible(), true);
  const said = page.getByText("Printed are the first " + (await passages(page)) + ";");
  assert.equal(await said.isVisible(), true);
  await page.emulateMedia({ media: "screen" });
  assert.equal(await said.isVisible(), false);
});

await test("on a phone a click goes to the passages", out, { width: 390, height: 844 }, async (page) => {
  await page.locator("#frames button.rate").first().click();
  const top = await page.evaluate(() => document.getElementById("evidence").getBoundingClientRect().top);
  assert.ok(top < 300, `${top} px down`);
  await page.locator("#jump").click();
});
