// versus: two sides against each other; a row for each word, to the right those
// of the one, to the left those of the other.

function versus() {
  const V = D.versus;
  if (V.a < 0 || V.b < 0 || !V.term.length) return;
  const step = 15;
  let shown = step;
  const A = sides.name[V.a], B = sides.name[V.b];
  const axis = oddsAxis(V.logOdds.map(Math.abs), 2);
  const at = (x) => Math.max(0, Math.min(1, 0.5 + x / axis.max / 2));
  const box = el("div");
  const more = el("button", { type: "button", class: "more", on: { click: () => { shown = V.term.length; draw(); } } });
  const all = [...axis.ticks.slice(1).reverse().map((t) => -t), ...axis.ticks];

  function row(i) {
    const s = V.logOdds[i] > 0 ? V.a : V.b, twice = V.term.some((t, j) => j !== i && t === V.term[i]);
    const label = V.term[i] + ": log-odds " + V.logOdds[i] + ", " + D.level + "% interval " + V.low[i] + " to " + V.high[i] + "; " + plural(V.n[i], "occurrence") + " in " + A + ", " + count(V.m[i]) + " in " + B;
    const rate = (side, n, x) => el("td", { class: "num" }, n ? mark({ ...sideFilter(side), key: V.term[i] }, rateText(x) + " per 1,000 words: " + V.term[i] + " in " + sides.name[side] + ", " + plural(n, "occurrence"), { class: "name" }, rateText(x)) : "0");
    return el("tr", {}, el("th", { scope: "row" }, own(V.term[i]), twice ? el("span", { class: "aside" }, " " + V.pos[i].toLowerCase()) : null), rate(V.b, V.m[i], V.elsewhere[i]),
      el("td", { class: "plot" }, mark({ key: V.term[i] }, label, { class: "rate", style: paint(s, sides) },
        interval(at(V.low[i]), at(V.high[i]), true), Math.abs(V.logOdds[i]) > axis.max ? null : dot(sides.shape[s], at(V.logOdds[i]), !V.found[i]),
        Math.max(V.high[i], V.logOdds[i]) > axis.max ? el("span", { class: "beyond" }) : null, Math.min(V.low[i], V.logOdds[i]) < -axis.max ? el("span", { class: "beyond back" }) : null)),
      rate(V.a, V.n[i], V.per1000[i]), el("td", { class: "num" }, zText(V.z[i])));
  }

  function draw() {
    const order = range(V.term.length).sort((i, j) => V.z[j] - V.z[i] || i - j), up = order.filter((i) => V.logOdds[i] > 0), down = order.filter((i) => V.logOdds[i] <= 0);
    const rows = [...up.slice(0, shown), ...down.slice(-shown)];
    const head = (s) => el("th", { scope: "col", class: "num" }, swatch(s, sides), own(sides.name[s]));
    box.replaceChildren(rove(el("table", { class: "panel versus", style: { "--step": (50 * axis.step) / axis.max + "%" } }, el("caption", { class: "unseen" }, own(A), " and ", own(B)),
      el("thead", {}, el("tr", {}, el("td", {}), head(V.b), el("th", { scope: "col", class: "axis" }, hiddenText("Log-odds ratio"), el("span", { class: "ticks", "aria-hidden": "true" },
        all.map((t, k) => el("span", { class: "tick" + (k === 0 ? " start" : k === all.length - 1 ? " end" : ""), style: { left: 100 * at(t) + "%" } }, plainNumber(t).replace("-", "−"))))), head(V.a), el("th", { scope: "col", class: "num" }, "z"))),
      el("tbody", {}, rows.map(row)))));
    more.hidden = rows.length === V.term.length;
    more.textContent = "Show all " + count(V.term.length) + " words";
    press(box);
  }
  section("versus", "Two compared", "What tells two apart: " + straight(A) + " and " + straight(B), finding(D.findings.versus),
    markKey([[swatch(V.b, sides), "to the left: more in " + straight(B)], [swatch(V.a, sides), "to the right: more in " + straight(A)]]),
    keyedMarks(V.found.some(Boolean), !V.found.every(Boolean), range(V.term.length).some((i) => Math.max(V.high[i], -V.low[i]) > axis.max)),
    note("Log-odds ratio, 0 where the word is as frequent in both; on either side of it, the rates per 1,000 words. First the words of the highest |z|."), box, more);
  draw();
}
