// keys: the words that a source uses more than the others do; a panel for each
// source, a row for each word.

function keys() {
  const K = D.keys;
  if (!K.term.length) return;
  const box = el("div", { class: "panels" });
  const control = sourceControl(draw);

  function panel(s, axis) {
    const at = (x) => Math.max(0, Math.min(100, (100 * x) / axis.max)) + "%", name = D.sources.name[s];
    const words = range(K.term.length).filter((i) => K.source[i] === s);
    const rows = words.map((i) => {
      const twice = words.some((j) => j !== i && K.term[j] === K.term[i]);
      const sure = K.q[i] !== null && K.q[i] < 0.05;
      const label = K.term[i] + " in " + name + ": log-odds " + K.logOdds[i] + ", " + D.level + "% interval " + K.low[i] + " to " + K.high[i] + ", " + plural(K.n[i], "occurrence") +
        (K.q[i] === null ? ", no test over articles" : ", q over articles " + K.q[i]);
      return el("tr", {}, el("th", { scope: "row" }, own(K.term[i], { class: sure ? "sure" : "" }), twice ? el("span", { class: "aside" }, " " + K.pos[i].toLowerCase()) : null),
        el("td", { class: "plot" }, mark({ source: name, key: K.term[i] }, label, { class: "rate" },
          el("span", { class: "ci words", style: { left: at(K.low[i]), right: "calc(100% - " + at(K.high[i]) + ")" } }),
          Math.max(K.high[i], K.logOdds[i]) > axis.max ? el("span", { class: "beyond" }) : null,
          el("span", { class: "dot " + D.sources.shape[s], style: { left: at(K.logOdds[i]), "--c": D.sources.light[s], "--d": D.sources.dark[s] } }))),
        el("td", { class: "num" }, count(K.n[i])), el("td", { class: "num" }, rateText(K.per1000[i])), el("td", { class: "num" }, rateText(K.elsewhere[i])));
    });
    const ticks = axis.ticks.map((t, i) => el("span", { class: "tick" + (i === 0 ? " start" : i === axis.ticks.length - 1 ? " end" : ""), style: { left: at(t) } }, plainNumber(t)));
    return rove(el("table", { class: "panel", style: { "--step": (100 * axis.step) / axis.max + "%" } }, el("caption", {}, swatch(s), own(name)),
      el("thead", {}, el("tr", {}, el("td", {}), el("th", { scope: "col", class: "axis" }, hiddenText("Log-odds"), el("span", { class: "ticks", "aria-hidden": "true" }, ticks)),
        el("th", { scope: "col", class: "num" }, "Here"), el("th", { scope: "col", class: "num" }, "Rate"), el("th", { scope: "col", class: "num", title: "per 1,000 words of what the source is held against" }, "Else"))),
      el("tbody", {}, rows)));
  }

  function draw() {
    const with_ = new Set(K.source), sources = control.sources().filter((s) => with_.has(s));
    const odds = range(K.term.length).filter((i) => sources.includes(K.source[i])).map((i) => K.logOdds[i]).sort((a, b) => a - b);
    const axis = niceAxis(1.15 * (odds[Math.floor(0.97 * (odds.length - 1))] ?? 1), 3);
    box.replaceChildren(...sources.map((s) => panel(s, axis)));
    press(box);
  }
  const against = [...new Set(K.against)];
  section("keys", "Key words", "What each source says more often than " + (against.length === 1 && against[0] === "rest" ? "the others" : against.length === 1 && against[0] === "reference" ? "the reference" : "the one it is compared with"),
    note("Dot: log-odds ratio with an informative prior, with its " + D.level + "% interval, which takes words for independent and is too narrow. Words in bold differ by the test over articles (q < 0.05). Rate and Else: per 1,000 words here and elsewhere."),
    control.node, box);
  draw();
}
