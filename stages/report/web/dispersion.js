// dispersion: where in the articles terms fall. Few articles have a strip each,
// with a tick for each term; of many, a source's are taken together and
// counted by twentieths.

function dispersion() {
  if (!framesFound.length) return;
  const box = el("div", { class: "panels" });
  const control = D.strips ? { sources: () => ownLines, node: null } : sourceControl(draw);
  let shown = 4;
  const more = el("button", { type: "button", class: "more", on: { click: () => { shown = framesFound.length; draw(); } } });
  const axis = () => el("tr", {}, el("td", {}), el("th", { scope: "col", class: "axis" }, hiddenText("From the first word to the last"), el("span", { class: "ticks", "aria-hidden": "true" },
    el("span", { class: "tick start", style: { left: "0%" } }, "first word"), el("span", { class: "tick end", style: { left: "100%" } }, "last"))), el("th", { scope: "col", class: "num" }, "Terms"));
  const caption = (f) => el("caption", {}, own(D.frames.label[f]), el("span", { class: "sub" }, plural(frameTotals[f], "term")));

  function strips(f) {
    const P = D.passages, byDoc = new Map();
    for (let i = 0; i < P.doc.length; i++) if (P.frame[i] === f) byDoc.set(P.doc[i], [...(byDoc.get(P.doc[i]) ?? []), i]);
    const docs = range(D.docs.id.length).sort((a, b) => D.docs.source[a] - D.docs.source[b] || (D.docs.date[a] < D.docs.date[b] ? -1 : D.docs.date[a] > D.docs.date[b] ? 1 : 0) || a - b);
    const several = docs.length > ownLines.length;
    return el("table", { class: "panel strips" }, caption(f), el("thead", {}, axis()), el("tbody", {}, docs.map((d) => {
      const s = D.docs.source[d], name = sourceLabel(s), title = several ? D.docs.title[d] || D.docs.id[d] : name, ticks = byDoc.get(d) ?? [];
      return el("tr", {}, el("th", { scope: "row" }, several ? swatch(s) : null, own(title, { title: name + ": " + (D.docs.title[d] || D.docs.id[d]) })),
        el("td", { class: "strip" }, el("span", { class: "ground" }), ticks.map((i) => {
          const share = (P.word[i] + 0.5) / Math.max(1, D.docs.words[d]);
          return mark({ article: D.docs.id[d], frame: D.frames.id[f], at: String(P.start[i]) }, D.terms[P.term[i]] + " at " + Math.round(100 * share) + "% of " + title,
            { class: "at", style: { left: 100 * Math.min(1, share) + "%", ...paint(s) } });
        })), el("td", { class: "num" }, count(ticks.length)));
    })));
  }

  const binsOf = new Map();
  D.bins.n.forEach((n, i) => binsOf.set(D.bins.frame[i] + " " + D.bins.source[i] + " " + D.bins.part[i], n));

  function bins(f, sources) {
    const at = (s, p) => binsOf.get(f + " " + s + " " + p) ?? 0;
    return el("table", { class: "panel strips" }, caption(f), el("thead", {}, axis()), el("tbody", {}, sources.map((s) => {
      const name = D.sources.name[s], ns = range(D.parts).map((p) => at(s, p)), n = sum(ns), most = Math.max(...ns);
      return el("tr", {}, el("th", { scope: "row" }, own(name, { title: name })),
        el("td", { class: "strip parts" }, n ? ns.map((k, p) => k ? mark({ source: name, frame: D.frames.id[f], part: String(p + 1) },
          name + ", " + D.frames.label[f] + ", " + Math.round((100 * p) / D.parts) + "% to " + Math.round((100 * (p + 1)) / D.parts) + "% of the articles: " + plural(k, "term"),
          { class: "part h" + Math.max(1, Math.ceil((6 * k) / Math.max(most, 6))) }) : el("span", { class: "part h0" })) : null),
        el("td", { class: "num" }, count(n)));
    })));
  }

  function draw() {
    box.replaceChildren(...framesFound.slice(0, shown).map((f) => rove(D.strips ? strips(f) : bins(f, control.sources()))));
    more.hidden = shown >= framesFound.length;
    more.textContent = "Show all " + framesFound.length + " frames";
    press(box);
  }
  section("dispersion", "Dispersion", "Where in the articles each frame falls", finding(D.findings[3]),
    note(D.strips ? "A strip is an article from its first word to its last; a tick is a term." :
      "A strip is all articles of a source, from their first word to their last; the darker a twentieth, the more of the source’s terms of the frame stand there."),
    control.node, box, more);
  draw();
}
