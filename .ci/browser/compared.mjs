// compared: who said it, rates over time, two sides; page against charts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { holders, open, rows, numberOf } from "./page.mjs";
import { axe, browser, by, epithet, few, fragment, hostile, large, out, pair, passages, said, test, texts } from "./harness.mjs";

const terms = rows(epithet, out, "characterisations");
const documents = rows(epithet, out, "documents");
const wording = holders(terms, new Set(rows(epithet, out, "entity_counts").map((e) => e.entity_id)));

await test("who said it filters the passages and the table of who", out, {}, async (page) => {
  const options = await page.locator("#f-holder option").evaluateAll((all) => all.map((o) => o.value).filter(Boolean));
  assert.ok(options.length > 5);
  const want = new Map();
  for (const r of terms) { const k = wording.get(r.holder)?.value || r.holder || (r.voice === "narrator" ? "∅article" : "∅"); want.set(k, (want.get(k) ?? 0) + 1); }
  assert.deepEqual(new Set(options.filter((o) => want.has(o))), new Set(want.keys()));
  await page.locator("#named").uncheck();
  for (const holder of options.slice(0, 8)) {
    await page.locator("#f-holder").selectOption(holder);
    const n = want.get(holder) ?? 0, name = await page.locator("#f-holder option:checked").textContent();
    assert.equal((await fragment(page)).get("holder"), holder);
    assert.equal(numberOf(await said(page)), n);
    assert.match(await page.locator("#who [role=status]").textContent(), new RegExp(` of ${n} term`));
    while (await page.locator("#who .more").isVisible()) await page.locator("#who .more").click();
    const rows = await page.locator("#who tbody tr").evaluateAll((all) => all.map((tr) => [tr.cells[0].textContent, Number(tr.cells[3].textContent)]));
    assert.equal(rows.reduce((sum, r) => sum + r[1], 0), n);
    for (const [who] of rows) assert.equal(who, name);
  }
  const again = await open(browser, out, { fragment: "#" + await fragment(page) });
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
      const f = await fragment(page), want = periods.find((r) => r.source === f.get("source") && r.frame === f.get("frame") && r.period === f.get("period"));
      assert.equal(numberOf(await said(page)), want.mentions, await button.getAttribute("aria-label"));
      assert.equal(await passages(page), Math.min(25, want.mentions));
      for (const text of await page.locator(".place code").allTextContents()) assert.ok(String(dates.get(text.slice(0, text.lastIndexOf(":")))).startsWith(want.period), text);
      assert.equal(await button.locator(".hollow").count(), want.source_articles === 1 ? 1 : 0);
    }
    const again = await open(browser, folder, { fragment: "#" + await fragment(page) });
    assert.equal(await said(again.page), await said(page));
    assert.equal(await again.page.locator("#f-period").inputValue(), (await fragment(page)).get("period"));
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
        assert.equal((await fragment(page)).get(side), at);
        const text = await said(page);
        assert.ok(text.includes(want.toLocaleString("en-GB") + " occurrence"), `${word} in ${at}: ${text}, not ${want}`);
        assert.ok((await passages(page)) > 0);
        for (const code of await page.locator(".place code").allTextContents()) assert.equal(sideOf.get(code.replace(/:\d+–\d+$/, "")), at);
      }
      await tr.locator("button.rate").click();
      assert.ok((await said(page)).includes((sum("mentions") + sum("against_mentions")).toLocaleString("en-GB") + " occurrence"));
      if (same.length === 1) assert.equal(await tr.locator(".dot.hollow").count(), row.article_q !== null && row.article_q <= 0.05 ? 0 : await tr.locator(".dot").count());
    }
    const again = await open(browser, folder, { fragment: "#" + await fragment(page) });
    assert.equal(await said(again.page), await said(page));
    await again.close();
    for (const button of (await page.locator("#keys button.rate").all()).slice(0, 10)) {
      await button.click();
      assert.ok((await passages(page)) > 0);
    }
  });
}

await test("few words are all on the axis", few, {}, async (page) => {
  const key = rows(epithet, few, "keyness").filter((r) => r.unit === "lemma" && r.log_odds > 0);
  assert.ok(key.some((r) => r.label === "bridge"));
  for (const section of ["keys", "versus"]) {
    const marks = page.locator(`#${section} button.rate`);
    assert.ok((await marks.count()) > 0, section);
    assert.equal(await page.locator(`#${section} button.rate .dot`).count(), await marks.count(), section);
    const arrows = await page.locator(`#${section} button.rate .beyond`).count();
    assert.equal((await page.locator(`#${section} .key`).allTextContents()).join().includes("beyond the axis"), arrows > 0, section);
  }
});

await test("key words say whose values are compared", by, {}, async (page) => {
  assert.equal(await page.locator("#keys-title").textContent(), "By country: what is said more often in each than in the other");
});

await test("the page explains its marks in the charts' words", pair, {}, async (page) => {
  const charts = { frames: ["frames", "voices"], periods: ["periods"], keys: ["keyness"], versus: ["versus", "keyness"], entities: ["entities"] };
  for (const [section, names] of Object.entries(charts)) {
    const inCharts = names.map((n) => texts(pair, n)).join(" ");
    const keys = (await page.locator(`#${section} .key.marks li, #${section} .controls ~ .key li, #entities .key li:last-child`).allTextContents()).filter((t) => section === "entities" || !t.startsWith("mentions per"));
    assert.ok(keys.length > 0, section);
    for (const text of keys) if (!/^(none|below|beyond|from|to the|\d)/.test(text) || text === "none found") assert.ok(inCharts.includes(text), `${section}: “${text}” is not in ${names}: ${inCharts.slice(0, 900)}`);
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

await test("axe, two compared", by, {}, async (page) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(violations.filter((v) => v.impact !== "minor").map((v) => v.id + " " + v.nodes[0].html.slice(0, 200)), []);
});
