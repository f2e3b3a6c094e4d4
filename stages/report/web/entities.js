// entities: a heat map of who is named, sources in columns.

function entities() {
  const E = D.entities;
  const lists = [0, 1].map((d) => range(E.name.length).filter((e) => E.discovered[e] === d));
  if (!E.name.length) return;
  let which = lists[0].length ? 0 : 1, rows = 20;
  const box = el("div");
  const control = sourceControl(draw);
  const kinds = ["In the lexicon", "Discovered"].map((text, d) => el("button", { type: "button", "aria-pressed": String(d === which), disabled: !lists[d].length, on: { click: () => {
    which = d;
    kinds.forEach((k, i) => k.setAttribute("aria-pressed", String(i === d)));
    draw();
  } } }, text));
  const left = note("");
  const more = el("button", { type: "button", class: "more", on: { click: () => { rows = rows === 20 ? 1000 : 20; draw(); } } });

  function draw() {
    const sources = control.sources(), list = lists[which].slice(0, rows);
    const rate = (e, s) => (D.sources.words[s] ? (1000 * E.n[e][s]) / D.sources.words[s] : 0);
    const rates = list.flatMap((e) => sources.map((s) => rate(e, s))).filter((x) => x > 0).sort((a, b) => a - b);
    const steps = breaks(rates[Math.ceil((49 * rates.length) / 50) - 1] ?? 1);
    const turned = sources.length > 6;
    const table = el("table", { class: "heat" + (turned ? " turned" : "") }, el("caption", { class: "unseen" }, "Mentions of entities by source"),
      el("thead", {}, el("tr", {}, el("td", {}), sources.map((s) => el("th", { scope: "col" }, el("span", { class: "head" }, own(D.sources.name[s], { title: D.sources.name[s] })), swatch(s))), el("th", { scope: "col", class: "num" }, el("span", { class: "head" }, "All sources")))),
      el("tbody", {}, list.map((e) => {
        const name = D.names.text[E.name[e]];
        return el("tr", {}, el("th", { scope: "row" }, own(name, { title: name + " (" + E.kind[e] + ")" })),
          sources.map((s) => {
            const n = E.n[e][s];
            if (!n) return el("td", { class: "cell h0" }, D.sources.words[s] ? "0" : "–");
            const level = 1 + steps.filter((x) => rate(e, s) >= x).length;
            return el("td", { class: "cell h" + level }, mark({ source: D.sources.name[s], entity: D.names.key[E.name[e]] },
              name + " in " + D.sources.name[s] + ": " + plural(n, "mention") + ", " + rateText(rate(e, s)) + " per 1,000 words", {}, count(n)));
          }),
          el("td", { class: "num" }, mark({ entity: D.names.key[E.name[e]] }, name + ": " + plural(sum(E.n[e]), "mention"), { class: "name" }, count(sum(E.n[e])))));
      })));
    const key = range(steps.length + 2).map((i) => el("li", {}, el("span", { class: "chip h" + i, "aria-hidden": "true" }),
      i === 0 ? "none" : i === 1 ? "below " + plainNumber(steps[0]) : i > steps.length ? plainNumber(steps[i - 2]) + " and more" : "from " + plainNumber(steps[i - 2])));
    key.push(el("li", {}, "mentions per 1,000 words; in the cell, the number of mentions"));
    box.replaceChildren(el("ul", { class: "key" }, key), scroller("Who is named", rove(table)));
    const found = [D.totals.listed, D.totals.discovered][which];
    left.textContent = found > list.length ? "Shown are the " + count(list.length) + " found most often of " + count(found) + [" entities of the lexicon", " discovered entities"][which] + " found; the tables have all." : "";
    more.hidden = lists[which].length <= 20;
    more.textContent = rows === 20 ? "Show " + lists[which].length + " entities" : "Show 20 entities";
    press(box);
  }
  /** breaks are five round rates, 1, 2 or 5 times a power of ten, of which the
   * highest is at most four fifths of top; the chart has the same. */
  function breaks(top) {
    const most = 0.8 * Math.min(Math.max(top, 0.1), 1000) * (1 + 1e-9);
    const all = [2, 1, 0, -1, -2, -3].flatMap((power) => [5, 2, 1].map((k) => (power < 0 ? k / 10 ** -power : k * 10 ** power)));
    const from = all.findIndex((x) => x <= most);
    return all.slice(from, from + 5).reverse();
  }
  section("entities", "Entities", "Who is named, source by source", finding(D.findings.entities),
    el("div", { class: "controls" }, el("div", { class: "toggle", role: "group", "aria-label": "Which entities" }, kinds)),
    control.node, box, left, more);
  draw();
}
