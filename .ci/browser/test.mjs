// test: node test.mjs EPITHET OUT HOSTILE LARGE BY PAIR [NEWS]
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { launch, open, rows, numberOf } from "./page.mjs";

const [epithet, out, hostile, large, by, pair, news] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await launch();
let failed = 0, run = 0;

/** test opens a page, uses it, and asks that nothing went wrong meanwhile. */
async function test(name, folder, options, f) {
  run++;
  const p = await open(browser, folder, options);
  try {
    await f(p.page);
    assert.deepEqual(p.problems, []);
  } catch (e) {
    failed++;
    console.error(`not ok: ${name}\n${e.stack}`);
  } finally {
    await p.close();
  }
}

const said = (page) => page.locator("#said").textContent();
const passages = (page) => page.locator(".passage").count();
const fragment = (page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

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
    const f = fragment(page), row = found.find((r) => r.source === f.get("source") && r.frame === f.get("frame"));
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
    const f = fragment(page);
    assert.equal(numberOf(await said(page)), want.get([f.get("source"), f.get("frame"), f.get("voice")].join("\n")));
  }
});

await test("every cell of the heat map filters to its mentions", out, {}, async (page) => {
  const want = new Map();
  for (const r of entityCounts) want.set(r.source + "\n" + r.entity_id, (want.get(r.source + "\n" + r.entity_id) ?? 0) + r.mentions);
  const buttons = await page.locator("#entities td.cell button").all();
  assert.ok(buttons.length > 10);
  for (const button of buttons) {
    await button.click();
    const f = fragment(page), n = numberOf(await said(page));
    assert.equal(n, want.get(f.get("source") + "\n" + f.get("entity")));
    assert.equal(n, numberOf(await button.textContent()));
    assert.equal(await passages(page), Math.min(25, n));
  }
  await page.locator("#entities .toggle button:enabled").last().click();
  assert.ok((await page.locator("#entities td.cell button").count()) > 0);
});

await test("every row of who calls whom what filters to its passages", out, {}, async (page) => {
  const names = new Map(entityCounts.map((e) => [e.entity_id, e.entity]));
  const want = group((r) => [r.holder ? names.get(r.holder) ?? r.holder : r.voice === "narrator" ? "the article itself" : "nobody named", r.term, names.get(r.target) ?? r.target].join("\n"));
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
    const f = fragment(page), row = terms.find((r) => r.doc_id === f.get("article") && String(r.start) === f.get("at") && r.frame === f.get("frame"));
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
    const word = fragment(page).get("key").toLowerCase();
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
    if (r.polarity !== "asserted") assert.ok((await li.locator(".tags").textContent()).includes(r.polarity));
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
  const again = await open(browser, out, { fragment: new URL(page.url()).hash });
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
  assert.ok(fragment(page).get("frame"));
  await page.keyboard.press("Tab"); // a chart is one stop
  assert.ok(await page.evaluate(() => !document.activeElement.closest("#frames table") || document.activeElement.closest("#frames table") !== document.querySelector("#frames table")));
  await page.keyboard.press("Escape");
  assert.equal([...fragment(page)].length, 0);
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
});

await test("on a phone a click goes to the passages", out, { width: 390, height: 844 }, async (page) => {
  await page.locator("#frames button.rate").first().click();
  const top = await page.evaluate(() => document.getElementById("evidence").getBoundingClientRect().top);
  assert.ok(top < 300, `${top} px down`);
  await page.locator("#jump").click();
});

/** texts are the texts of a chart's SVG, as one. */
function texts(folder, chart) {
  const svg = readFileSync(join(folder, "charts", chart + ".svg"), "utf8");
  const unescape = (t) => t.replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(n)).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => unescape(m[1])).join(" ").replace(/\s+/g, " ");
}

await test("who said it filters the passages and the table of who", out, {}, async (page) => {
  const options = await page.locator("#f-holder option").evaluateAll((all) => all.map((o) => o.value).filter(Boolean));
  assert.ok(options.length > 5);
  const want = new Map();
  for (const r of terms) { const k = r.holder || (r.voice === "narrator" ? "∅article" : "∅"); want.set(k, (want.get(k) ?? 0) + 1); }
  assert.deepEqual(new Set(options.filter((o) => want.has(o))), new Set(want.keys()));
  await page.locator("#named").uncheck();
  for (const holder of options.slice(0, 8)) {
    await page.locator("#f-holder").selectOption(holder);
    const n = want.get(holder) ?? 0, name = await page.locator("#f-holder option:checked").textContent();
    assert.equal(fragment(page).get("holder"), holder);
    assert.equal(numberOf(await said(page)), n);
    assert.match(await page.locator("#who [role=status]").textContent(), new RegExp(` of ${n} term`));
    while (await page.locator("#who .more").isVisible()) await page.locator("#who .more").click();
    const rows = await page.locator("#who tbody tr").evaluateAll((all) => all.map((tr) => [tr.cells[0].textContent, Number(tr.cells[3].textContent)]));
    assert.equal(rows.reduce((sum, r) => sum + r[1], 0), n);
    for (const [who] of rows) assert.equal(who, name);
  }
  const again = await open(browser, out, { fragment: new URL(page.url()).hash });
  assert.equal(await said(again.page), await said(page));
  assert.equal(await again.page.locator("#f-holder").inputValue(), await page.locator("#f-holder").inputValue());
  await again.close();
  // A click on a row keeps the rows beside it; the filter for who said it takes them away.
  await page.locator("#clear").click();
  const before = await page.locator("#who tbody tr").count();
  await page.locator("#who tbody button.name").first().click();
  assert.equal(await page.locator("#who tbody tr").count(), before);
});

for (const [name, folder] of [["of the example study", out], ["of a made study", pair]]) {
  await test("every bar over time leads to its passages, " + name, folder, {}, async (page) => {
    const periods = rows(epithet, folder, "frame_periods").filter((r) => r.mentions > 0), dates = new Map(rows(epithet, folder, "documents").map((d) => [d.path, d.published]));
    if (await page.locator("#periods > .more").isVisible()) await page.locator("#periods > .more").click();
    const buttons = await page.locator("#periods button.time").all();
    assert.equal(buttons.length, periods.length);
    for (const button of buttons.slice(0, 60)) {
      await button.focus();
      await page.keyboard.press("Enter");
      const f = fragment(page), want = periods.find((r) => r.source === f.get("source") && r.frame === f.get("frame") && r.period === f.get("period"));
      assert.equal(numberOf(await said(page)), want.mentions, await button.getAttribute("aria-label"));
      assert.equal(await passages(page), Math.min(25, want.mentions));
      for (const text of await page.locator(".place code").allTextContents()) assert.ok(String(dates.get(text.slice(0, text.lastIndexOf(":")))).startsWith(want.period), text);
      assert.equal(await button.locator(".hollow").count(), want.source_articles === 1 ? 1 : 0);
    }
    const again = await open(browser, folder, { fragment: new URL(page.url()).hash });
    assert.equal(await said(again.page), await said(page));
    assert.equal(await again.page.locator("#f-period").inputValue(), fragment(page).get("period"));
    assert.equal(await again.page.locator("button.time[aria-pressed=true]").count() + (await again.page.locator("#periods > .more").isVisible() ? 1 : 0) > 0, true);
    await again.close();
  });
}

for (const [name, folder, side] of [["two sources", pair, "source"], ["the values of a column", by, "side"]]) {
  await test("what tells two apart leads to its passages, " + name, folder, {}, async (page) => {
    const sideOf = new Map(rows(epithet, folder, "documents").map((d) => [d.path, side === "source" ? d.source : JSON.parse(d.groups).country]));
    const keys = rows(epithet, folder, "keyness").filter((r) => r.unit === "lemma");
    const [b, a] = (await page.locator("#versus thead th.num bdi").allTextContents());
    if (await page.locator("#versus > .more").isVisible()) await page.locator("#versus > .more").click();
    const lines = keys.filter((r) => r.source === a);
    assert.equal(await page.locator("#versus tbody tr").count(), lines.length);
    assert.ok(lines.length > 5);
    for (const tr of await page.locator("#versus tbody tr").all()) {
      // A word counts in all its parts of speech, of which passages tell nothing.
      const word = await tr.locator("th bdi").textContent(), same = lines.filter((r) => r.label === word), row = same[0];
      const sum = (column) => same.reduce((n, r) => n + r[column], 0);
      for (const [button, at] of [[tr.locator("td:nth-of-type(1) button"), b], [tr.locator("td:nth-of-type(3) button"), a]]) {
        const want = at === a ? sum("mentions") : sum("against_mentions");
        if (!(await button.count())) continue; // none of this part of speech
        await button.click();
        assert.equal(fragment(page).get(side), at);
        const text = await said(page);
        assert.ok(text.includes(want.toLocaleString("en-GB") + " occurrence"), `${word} in ${at}: ${text}, not ${want}`);
        assert.ok((await passages(page)) > 0);
        for (const code of await page.locator(".place code").allTextContents()) assert.equal(sideOf.get(code.replace(/:\d+–\d+$/, "")), at);
      }
      await tr.locator("button.rate").click();
      assert.ok((await said(page)).includes((sum("mentions") + sum("against_mentions")).toLocaleString("en-GB") + " occurrence"));
      if (same.length === 1) assert.equal(await tr.locator(".dot.hollow").count(), row.article_q !== null && row.article_q <= 0.05 ? 0 : await tr.locator(".dot").count());
    }
    const again = await open(browser, folder, { fragment: new URL(page.url()).hash });
    assert.equal(await said(again.page), await said(page));
    await again.close();
    for (const button of (await page.locator("#keys button.rate").all()).slice(0, 10)) {
      await button.click();
      assert.ok((await passages(page)) > 0);
    }
  });
}

await test("the page explains its marks in the charts' words", pair, {}, async (page) => {
  const charts = { frames: ["frames", "voices"], periods: ["periods"], keys: ["keyness"], versus: ["versus", "keyness"], entities: ["entities"] };
  for (const [section, names] of Object.entries(charts)) {
    const inCharts = names.map((n) => texts(pair, n)).join(" ");
    const keys = (await page.locator(`#${section} .key.marks li, #${section} .controls ~ .key li, #entities .key li:last-child`).allTextContents()).filter((t) => section === "entities" || !t.startsWith("mentions per"));
    assert.ok(keys.length > 0, section);
    for (const text of keys) if (!/^(none|below|from|to the|\d)/.test(text) || text === "none found") assert.ok(inCharts.includes(text), `${section}: “${text}” is not in ${names}: ${inCharts.slice(0, 900)}`);
  }
});

await test("page and charts say where the figures come from", out, {}, async (page) => {
  const line = await page.locator("#data-line").textContent();
  const days = documents.map((d) => d.published).filter(Boolean).map((d) => String(d).slice(0, 10)).sort();
  for (const part of [`${documents.length} articles`, days[0], days.at(-1), JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")).version]) assert.ok(line.includes(part), `${part}: ${line}`);
  for (const chart of ["frames", "voices", "entities", "dispersion"]) assert.ok(texts(out, chart).includes(line), `${chart}: ${texts(out, chart).slice(-300)}`);
});

await test("page and charts have one order", out, {}, async (page) => {
  const inOrder = (names, chart) => {
    let at = 0;
    for (const name of names) {
      const found = texts(out, chart).indexOf(name.slice(0, 16), at);
      assert.ok(found >= 0, `${name} in ${chart}`);
      at = found;
    }
  };
  inOrder(await page.locator("#entities tbody th").allTextContents(), "entities");
  inOrder(await page.locator("#frames .panel").first().locator("tbody th").allTextContents(), "frames");
  inOrder((await page.locator("#frames .panel caption bdi").allTextContents()).slice(0, 5), "voices");
  const captions = await page.locator("#periods .panel caption bdi").allTextContents();
  inOrder(captions, "periods");
});

for (const folder of [out, large]) {
  await test("the table of sources fits a window of 1280 px", folder, { width: 1280 }, async (page) => {
    const [inner, whole] = await page.locator("#sources .scroll").evaluate((e) => [e.clientWidth, e.scrollWidth]);
    assert.ok(whole <= inner, `${whole} px in ${inner}`);
    assert.equal(await page.locator("#sources .cue").isVisible(), false);
  });
  await test("a table that is wider than a phone says so", folder, { width: 390, height: 844 }, async (page) => {
    assert.ok(await page.locator("#sources .cue").isVisible());
    const box = page.locator("#sources .scroll");
    assert.equal(await box.evaluate((e) => e.classList.contains("goes-on")), true);
    await box.evaluate((e) => { e.scrollLeft = e.scrollWidth; });
    await page.waitForFunction(() => !document.querySelector("#sources .scroll").classList.contains("goes-on"));
    for (const cue of await page.locator(".cue").all()) {
      const wide = await cue.evaluate((e) => { const s = e.nextElementSibling; return s.scrollWidth - s.clientWidth > 2; });
      assert.equal(await cue.isVisible(), wide);
    }
  });
}

for (const colorScheme of ["light", "dark"]) {
  await test("each part of a bar stands out, " + colorScheme, hostile, { colorScheme }, async (page) => {
    const ratios = await page.evaluate(() => {
      const numbers = (c) => c.match(/[\d.]+/g).slice(0, 3).map(Number);
      const light = (c) => { const [r, g, b] = numbers(c).map((v) => v / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
      const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
      const paper = getComputedStyle(document.body).backgroundColor;
      return ["narrator", "attributed", "quoted", "scare", "unknown"].map((voice) => {
        const e = document.body.appendChild(document.createElement("span"));
        e.className = "seg v-" + voice;
        const s = getComputedStyle(e), edge = s.boxShadow === "none" ? s.backgroundColor : s.boxShadow.match(/rgb\([^)]*\)/)[0];
        e.remove();
        return [voice, ratio(edge, paper)];
      });
    });
    for (const [voice, ratio] of ratios) assert.ok(ratio >= 3, `${voice}: ${ratio.toFixed(2)}:1`);
  });
}

for (const [name, folder] of [["made up", large], ...(news ? [["of the news corpus", news]] : [])]) {
  const size = statSync(join(folder, "report.html")).size;
  const all = rows(epithet, folder, "characterisations").length, counts = new Map(rows(epithet, folder, "frame_counts").map((r) => [r.source + "\n" + r.frame, r.mentions]));
  const sources = new Set(rows(epithet, folder, "documents").map((d) => d.source)).size;
  await test("a large page is small, opens fast, and says what it left out, " + name, folder, {}, async (page) => {
    assert.ok(size < 6e6, `${size} bytes`);
    const text = await said(page);
    assert.ok(text.includes(` of ${all.toLocaleString("en-GB")} terms.`), text);
    assert.ok(numberOf(text) < all && text.includes("This file keeps a sample"), text);
    assert.match(await page.locator("#frames").textContent(), new RegExp(`with the most words of ${sources} sources`));
    const times = [];
    for (let i = 0; i < 3; i++) {
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      times.push(await page.evaluate(() => performance.now()));
    }
    const best = Math.min(...times);
    console.log(`browser: the page of ${all.toLocaleString("en-GB")} terms, ${sources} sources, has ${(size / 1e6).toFixed(2)} MB and is ready after ${Math.round(best)} ms`);
    assert.ok(best < 2000, `ready after ${times.map(Math.round)} ms`);
  });
  await test("a large page: totals are the tables', " + name, folder, {}, async (page) => {
    await page.locator("#sources > .more").click();
    const lines = await page.locator("table.overview tbody tr").evaluateAll((trs) => trs.map((tr) => [tr.cells[0].textContent, tr.cells[7].textContent]));
    assert.equal(lines.length, sources > 300 ? 301 : sources);
    if (sources > 300) assert.equal(lines.at(-1)[0], `${sources - 300} further sources`);
    const bySource = new Map();
    for (const [key, n] of counts) { const s = key.split("\n")[0]; bySource.set(s, (bySource.get(s) ?? 0) + n); }
    let named = 0;
    for (const [source, n] of lines) if (bySource.has(source)) { assert.equal(numberOf(n), bySource.get(source), source); named += numberOf(n); }
    assert.equal(lines.reduce((n, l) => n + numberOf(l[1]), 0), all);
    if (sources > 300) assert.equal(numberOf(lines.at(-1)[1]), all - named);
    const panels = await page.locator("#frames .panel .sub").allTextContents();
    assert.equal(panels.reduce((n, s) => n + numberOf(s), 0), all);
  });
  await test("a large page: every mark leads to exact numbers and to passages, " + name, folder, {}, async (page) => {
    const clicked = await page.evaluate(() => [...document.querySelectorAll("button.mark")].filter((_, i, list) => list.length < 1500 || i % 3 === 0).map((b) => {
      b.click();
      return { at: location.hash, kind: b.className, label: b.getAttribute("aria-label"), said: document.getElementById("said").textContent, shown: document.querySelectorAll(".passage").length };
    }));
    assert.ok(clicked.length > 400);
    for (const c of clicked) {
      const f = new URLSearchParams(c.at.slice(1)), want = counts.get(f.get("source") + "\n" + f.get("frame"));
      assert.ok(c.shown > 0 || f.get("key"), c.label + ": " + c.said);
      if (want !== undefined && [...f].length === 2) assert.ok(c.said.includes(`${want.toLocaleString("en-GB")} term`), `${want}: ${c.said}`);
    }
    assert.ok(clicked.filter((c) => !c.shown).length <= clicked.length / 50, "key words that are found in no form");
    for (const more of await page.locator(".note .more").all()) await more.click();
  });
  await test("axe, a large page, " + name, folder, {}, async (page) => {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    assert.deepEqual(violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => v.id + " " + v.nodes[0].html.slice(0, 200)), []);
  });
}
await test("axe, two compared", by, {}, async (page) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(violations.filter((v) => v.impact !== "minor").map((v) => v.id + " " + v.nodes[0].html.slice(0, 200)), []);
});

await browser.close();
console.log(`browser: ${run - failed} of ${run} tests pass`);
process.exit(failed ? 1 : 0);
