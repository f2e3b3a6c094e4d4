// who: holder, term, target; filtered as the passages are.

const narrowing = ["source", "frame", "voice", "polarity", "target", "holder", "term"];

function who() {
  const step = 25;
  let rows = [], shown = step;
  const body = el("tbody"), said = el("p", { class: "note", role: "status" });
  const byFrame = el("input", { type: "checkbox", id: "by-frame", on: { change: draw } });
  const named = el("input", { type: "checkbox", id: "named", checked: true, on: { change: draw } });
  const more = el("button", { type: "button", class: "more", on: { click: () => { const from = shown; shown += 4 * step; fill(); body.rows[from]?.querySelector("button")?.focus(); } } });
  const head = (text, num) => el("th", { scope: "col", class: num ? "num" : "" }, text);
  const table = el("table", { class: "who" }, el("caption", { class: "unseen" }, "Who calls whom what"),
    el("thead", {}, el("tr", {}, head("Who"), head("says"), head("of whom"), head("Terms", true), el("th", { scope: "col", class: "split" }, "Voice"), head("Not asserted", true), head("Sources", true))), body);

  function draw() {
    const W = D.who;
    const t = tests(Object.fromEntries(narrowing.map((k) => [k, state[k]])));
    const groups = new Map();
    let all = 0, generic = 0;
    for (let i = 0; i < W.n.length; i++) {
      if (!fits(t, W, i)) continue;
      all += W.n[i];
      if (W.target[i] === -1) generic += W.n[i];
      if (named.checked && W.target[i] === -1) continue;
      const holder = holderKey(W.holder[i], W.voice[i]), what = byFrame.checked ? W.frame[i] : W.term[i];
      const key = holder + "\u0000" + what + "\u0000" + W.target[i];
      let g = groups.get(key);
      if (!g) groups.set(key, (g = { holder, holderName: holderText(W.holder[i], W.voice[i]), what, target: W.target[i], n: 0, voices: D.voices.map(() => 0), not: 0, sources: new Set() }));
      g.n += W.n[i];
      g.voices[W.voice[i]] += W.n[i];
      if (D.polarities[W.polarity[i]] !== "asserted") g.not += W.n[i];
      g.sources.add(W.source[i]);
    }
    rows = [...groups.values()].sort((a, b) => b.n - a.n || (a.holderName < b.holderName ? -1 : a.holderName > b.holderName ? 1 : 0) || a.what - b.what || a.target - b.target);
    said.textContent = plural(rows.length, "row") + "; " + count(generic) + " of " + plural(all, "term") + (generic === 1 ? " is" : " are") + " generic or said of nobody listed" + (named.checked ? ", and left out here." : ".") +
      (state.period ? " All periods are counted here." : "") + (D.totals.folded ? " Holders, targets and terms of small number are added up as others." : "");
    shown = step;
    fill();
  }

  function fill() {
    body.replaceChildren(...rows.slice(0, shown).map((g) => {
      const what = byFrame.checked ? D.frames.label[g.what] : termText(g.what);
      const target = g.target === -1 ? "nobody listed" : nameText(g.target);
      const filter = { source: state.source, frame: byFrame.checked ? D.frames.id[g.what] : state.frame, term: byFrame.checked ? undefined : g.what === -2 ? OTHERS : D.terms[g.what],
        voice: state.voice, polarity: state.polarity, holder: g.holder, target: nameKey(g.target) };
      return el("tr", {},
        el("th", { scope: "row", class: g.holder.startsWith("∅") ? "aside" : "" }, own(g.holderName)),
        el("td", {}, mark(filter, g.holderName + " says “" + what + "” of " + target + ": " + plural(g.n, "term"), { class: "name" }, own(what))),
        el("td", { class: g.target < 0 ? "aside" : "" }, own(target)), el("td", { class: "num" }, count(g.n)),
        el("td", { class: "split" }, voiceBar(g.voices, 0, filter, what)),
        el("td", { class: "num" }, g.not ? count(g.not) : ""), el("td", { class: "num" }, count(g.sources.size)));
    }));
    rove(table);
    more.hidden = rows.length <= shown;
    more.textContent = "Show more of " + plural(rows.length, "row");
    press(body);
  }

  let last = "";
  onChange(() => {
    const now = [...narrowing, "period"].map((k) => state[k]).join("\u0000");
    // A click on a row filters by it: the rows beside it stay.
    if (now !== last && !body.querySelector("button.mark[aria-pressed=true]")) draw();
    last = now;
  });
  section("who", "Who calls whom what", "Who calls whom what",
    el("div", { class: "controls" }, el("label", { for: "named" }, named, " Only of a listed target"), el("label", { for: "by-frame" }, byFrame, " Frames in place of terms")),
    said, scroller("Who calls whom what", table), more);
  draw();
}
