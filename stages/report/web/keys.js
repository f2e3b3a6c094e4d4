// keys: the words that a side uses more than the others do; a panel for each
// side, a row for each word. Where there is none, why.

function keysTitle() {
  const against = [...new Set(D.keys.against)], all = (name) => against.length === 1 && against[0] === name;
  const others = all("reference") ? "the reference" : all("rest") || (!against.length && D.versus.a < 0) ? "the others" : "the other";
  return D.by ? "By " + straight(D.by) + ": what is said more often in each than in " + others : "What each source says more often than " + others;
}

function keys() {
  const K = D.keys;
  if (!K.term.length) {
    if (D.findings.keys) section("keys", "Key words", keysTitle(), finding(D.findings.keys));
    return;
  }
  const box = el("div", { class: "panels" }), key = el("div");
  const control = sides === D.sources ? sourceControl(draw) : { sources: () => range(sides.name.length), node: null };

  function panel(s, axis) {
    const at = (x) => Math.max(0, Math.min(1, x / axis.max)), name = sides.name[s];
    const words = range(K.term.length).filter((i) => K.side[i] === s);
    const rows = words.map((i) => {
      const twice = words.some((j) => j !== i && K.term[j] === K.term[i]);
      const label = K.term[i] + " in " + name + ": log-odds " + K.logOdds[i] + ", " + D.level + "% interval " + K.low[i] + " to " + K.high[i] + ", " + plural(K.n[i], "occurrence") +
        (K.q[i] === null ? ", no test over articles" : ", q over articles " + K.q[i]);
      return el("tr", {}, el("th", { scope: "row" }, own(K.term[i]), twice ? el("span", { class: "aside" }, " " + K.pos[i].toLowerCase()) : null),
        el("td", { class: "plot" }, mark({ ...sideFilter(s), key: K.term[i] }, label, { class: "rate", style: paint(s, sides) },
          interval(at(K.low[i]), at(K.high[i]), true), Math.max(K.high[i], K.logOdds[i]) > axis.max ? el("span", { class: "beyond" }) : null,
          K.logOdds[i] > axis.max ? null : dot(sides.shape[s], at(K.logOdds[i]), !K.found[i]))),
        el("td", { class: "num" }, count(K.n[i])), el("td", { class: "num" }, rateText(K.per1000[i])), el("td", { class: "num" }, rateText(K.elsewhere[i])), el("td", { class: "num" }, zText(K.z[i])));
    });
    return rove(el("table", { class: "panel", style: { "--step": (100 * axis.step) / axis.max + "%" } }, el("caption", {}, swatch(s, sides), own(name)),
      el("thead", {}, el("tr", {}, el("td", {}), el("th", { scope: "col", class: "axis" }, hiddenText("Log-odds"), ticks(axis, at)),
        el("th", { scope: "col", class: "num" }, "Here"), el("th", { scope: "col", class: "num" }, "Rate"), el("th", { scope: "col", class: "num", title: "per 1,000 words of what the source is held against" }, "Else"), el("th", { scope: "col", class: "num" }, "z"))),
      el("tbody", {}, rows)));
  }

  function draw() {
    const with_ = new Set(K.side), sources = control.sources().filter((s) => with_.has(s));
    const words = range(K.term.length).filter((i) => sources.includes(K.side[i])), axis = oddsAxis(words.map((i) => K.logOdds[i]), 3);
    box.replaceChildren(...sources.map((s) => panel(s, axis)));
    key.replaceChildren(keyedMarks(K.found.some(Boolean), !K.found.every(Boolean), words.some((i) => K.high[i] > axis.max)));
    press(box);
  }
  section("keys", "Key words", keysTitle(),
    finding(D.findings.keys), key,
    note("Log-odds ratio with an informative prior, 0 where the word is as frequent elsewhere. Here: occurrences; Rate and Else: per 1,000 words here and elsewhere; z: log-odds by their standard error."),
    control.node, box);
  draw();
}
