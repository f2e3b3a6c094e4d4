// periods: rates over time; a panel for each frame, a row for each source, a bar
// for each period.

function periods() {
  const T = D.periods;
  const totals = D.frames.id.map(() => 0);
  T.n.forEach((n, i) => { totals[T.frame[i]] += n; });
  const dated = framesFound.filter((f) => totals[f]).sort((a, b) => totals[b] - totals[a] || a - b);
  if (T.name.length < 2 || !dated.length) return;
  const articles = new Map(), rows = new Map();
  T.articles.n.forEach((n, i) => articles.set(T.articles.source[i] + " " + T.articles.period[i], n));
  T.n.forEach((_, i) => rows.set(T.frame[i] + " " + T.source[i] + " " + T.period[i], i));
  const box = el("div", { class: "panels" + (T.name.length > 30 ? " wide" : "") }), key = el("div");
  const control = sourceControl(draw);
  let shown = 4;
  const more = el("button", { type: "button", class: "more", on: { click: () => { shown = dated.length; draw(); } } });
  const within = (f, s) => range(T.name.length).map((p) => rows.get(f + " " + s + " " + p));

  /** scale is the highest rate of a panel, outliers aside where there are rates enough to tell. */
  function scale(f, sources) {
    const rates = sources.flatMap((s) => within(f, s)).filter((i) => i !== undefined).map((i) => T.per1000[i]);
    return rates.length >= 20 ? greatest(rates) : Math.max(0, ...rates);
  }

  function bar(f, s, p, top) {
    const n = articles.get(s + " " + p);
    if (!n) return el("span", { class: "time" });
    const i = rows.get(f + " " + s + " " + p), name = D.sources.name[s];
    const where = name + ", " + D.frames.label[f] + ", " + T.name[p] + ": ";
    if (i === undefined) return el("span", { class: "time read" }, hiddenText(where + "no term in " + plural(n, "article")));
    const high = T.per1000[i] > top;
    return mark({ source: name, frame: D.frames.id[f], period: T.name[p] }, where + rateText(T.per1000[i]) + " per 1,000 words, " + plural(T.n[i], "term") + " in " + plural(n, "article"),
      { class: "time read" }, el("span", { class: "column" + (n === 1 ? " hollow" : "") + (high ? " high" : ""), style: { height: (100 * Math.min(1, T.per1000[i] / top)) + "%" } }));
  }

  function panel(f, sources) {
    const top = scale(f, sources), last = T.name.length - 1;
    const labels = last > 3 ? [0, Math.round(last / 2), last] : range(last + 1);
    return rove(el("table", { class: "panel times" }, el("caption", {}, own(D.frames.label[f])),
      el("thead", {}, el("tr", {}, el("td", {}), el("th", { scope: "col", class: "axis" }, hiddenText("Period of publication"), el("span", { class: "ticks", "aria-hidden": "true" },
        labels.map((p) => el("span", { class: "tick" + (p === 0 ? " start" : p === last ? " end" : ""), style: { left: (p === 0 ? 0 : p === last ? 100 : (100 * (p + 0.5)) / (last + 1)) + "%" } }, T.name[p])))),
        el("th", { scope: "col", class: "num" }, "Highest"), el("th", { scope: "col", class: "num" }, "Terms"))),
      el("tbody", {}, sources.map((s) => {
        const found = within(f, s).filter((i) => i !== undefined);
        return el("tr", {}, el("th", { scope: "row" }, own(D.sources.name[s], { title: D.sources.name[s] })),
          el("td", {}, el("span", { class: "timeline", style: paint(s) }, range(last + 1).map((p) => bar(f, s, p, top)))),
          el("td", { class: "num" }, found.length ? rateText(Math.max(...found.map((i) => T.per1000[i]))) : ""),
          el("td", { class: "num" }, found.length ? count(sum(found.map((i) => T.n[i]))) : ""));
      }))));
  }

  function draw() {
    const sources = control.sources(), list = dated.slice(0, shown);
    const bars = list.flatMap((f) => { const top = scale(f, sources); return sources.flatMap((s) => within(f, s)).filter((i) => i !== undefined).map((i) => ({ high: T.per1000[i] > top, one: articles.get(T.source[i] + " " + T.period[i]) === 1 })); });
    const column = (kind, height) => sample(el("span", { class: "time read" }, el("span", { class: "column" + kind, style: { height } })));
    key.replaceChildren(markKey([
      [column("", "75%"), "rate in a period"],
      bars.some((b) => b.one) && [column(" hollow", "75%"), "of one article"],
      [sample(el("span", { class: "time read" })), "articles, but no term"],
      bars.some((b) => b.high) && [column(" high", "100%"), "beyond the panel’s scale"],
    ]));
    box.replaceChildren(...list.map((f) => panel(f, sources)));
    more.hidden = shown >= dated.length;
    more.textContent = "Show all " + dated.length + " frames";
    press(box);
  }
  section("periods", "Over time", "How often each source uses each frame over time", finding(D.findings.periods), key,
    note("By " + (T.name[0].length === 4 ? "year" : "month") + " of publication. The bars of a panel have one scale; Highest: a source’s highest rate per 1,000 words." + (T.left ? " " + plural(T.left, "earlier period") + " left out here; the tables have all." : "")),
    control.node, box, more);
  draw();
}
