// keys: the terms that a source uses more than the others do.

function keys() {
  const K = D.keys;
  if (!K.term.length) return;
  const box = el("div", { class: "panels" });
  const control = sourceControl(draw);
  function draw() {
    const max = Math.max(...K.score, 1e-9);
    box.replaceChildren(...control.sources().map((s) => {
      const rows = range(K.term.length).filter((i) => K.source[i] === s);
      if (!rows.length) return null;
      return rove(el("table", { class: "panel keys" }, el("caption", {}, swatch(s), own(D.sources.name[s])),
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Word"), el("th", { scope: "col" }, "Score"), el("th", { scope: "col", class: "num" }, "Here"), el("th", { scope: "col", class: "num" }, "Elsewhere"))),
        el("tbody", {}, rows.map((i) => el("tr", {}, el("th", { scope: "row" }, mark({ source: D.sources.name[s], q: K.term[i] }, K.term[i] + ": passages in " + D.sources.name[s], { class: "name" }, own(K.term[i]))),
          el("td", {}, el("span", { class: "inbar", style: { "--w": String(K.score[i] / max) }, "aria-hidden": "true" }), el("span", { class: "over" }, rateText(K.score[i]))),
          el("td", { class: "num" }, count(K.n[i])), el("td", { class: "num" }, count(K.rest[i])))))));
    }).filter(Boolean));
    press(box);
  }
  section("keys", "Key words", "What each source says more often than the others", control.node, box);
  draw();
}
