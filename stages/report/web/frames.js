// frames: rates with intervals, and whose words they are; a panel for each
// frame, a row for each source.

/** sourceControl lets a chart show more sources; draw is told which. */
function sourceControl(draw) {
  if (ownLines.length <= few) return { sources: () => ownLines, node: null };
  let n = few;
  const button = el("button", { type: "button", class: "more", on: { click: () => { n = n === few ? many : few; show(); draw(); } } });
  const text = el("span");
  function show() {
    const next = n === few ? Math.min(many, ownLines.length) : few;
    button.textContent = "Show " + next;
    text.textContent = "Shown are the " + Math.min(n, ownLines.length) + " with the most words of " + count(D.totals.sources) + " sources; the tables have all. ";
  }
  show();
  return { sources: () => largestSources(n), node: el("p", { class: "note" }, text, button) };
}

/** withoutEnd is a finding without its last sentence where another one ends
 * with the same caution. */
function withoutEnd(text, other) {
  const last = other.match(/[.] ([^.]+[.])$/)?.[1];
  return last && text.endsWith(last) ? text.slice(0, -last.length).trimEnd() : text;
}

function voiceKey() {
  return el("ul", { class: "key" }, usedVoices.map((v) => el("li", {}, el("span", { class: "chip v-" + D.voices[v], "aria-hidden": "true" }), voiceNames[D.voices[v]])));
}

/** voiceBar divides a number of terms by voice. */
function voiceBar(byVoice, whole, filter, label) {
  const n = sum(byVoice);
  return el("span", { class: "voices" }, usedVoices.filter((v) => byVoice[v]).map((v) => mark(
    { ...filter, voice: D.voices[v] }, label + ", " + voiceNames[D.voices[v]] + ": " + count(byVoice[v]) + " of " + plural(n, "term"),
    { class: "seg v-" + D.voices[v], style: { width: (100 * byVoice[v]) / (whole || n) + "%" } })));
}

function frames() {
  const box = el("div", { class: "panels" });
  const control = sourceControl(draw);
  const one = el("input", { type: "checkbox", id: "one-scale", on: { change: draw } });

  function limit(list, sources) {
    const rates = [], ends = [];
    for (const f of list) for (const s of sources) {
      const i = rateAt[f][s];
      if (i === undefined || D.rates.per1000[i] === null) continue;
      rates.push(D.rates.per1000[i]);
      if (D.rates.high[i] !== null) ends.push(D.rates.high[i]);
    }
    ends.sort((a, b) => a - b);
    const top = greatest(rates);
    return niceAxis(Math.max(top * 1.05, Math.min(ends[Math.floor(0.9 * (ends.length - 1))] ?? 0, 1.6 * top)), 3);
  }

  /** axes gives frames of similar rates one axis: rare frames would lie flat
   * on the axis of frequent ones. */
  function axes(sources) {
    if (one.checked) {
      const axis = limit(framesFound, sources);
      return new Map(framesFound.map((f) => [f, axis]));
    }
    const own = framesFound.map((f) => [f, limit([f], sources)]).sort((a, b) => b[1].max - a[1].max);
    let tier = own[0]?.[1];
    return new Map(own.map(([f, axis]) => {
      if (axis.max < tier.max / 4) tier = axis;
      return [f, tier];
    }));
  }

  function panel(f, sources, axis, most) {
    const at = (x) => Math.min(1, x / axis.max);
    const rows = sources.map((s) => {
      const i = rateAt[f][s], n = i === undefined ? 0 : D.rates.n[i], name = D.sources.name[s];
      const filter = { source: name, frame: D.frames.id[f] };
      const rate = i === undefined ? null : D.rates.per1000[i];
      const low = i === undefined ? null : D.rates.low[i], high = i === undefined ? null : D.rates.high[i];
      const reach = low === null ? "no interval" : D.level + "% interval " + rateText(low) + " to " + rateText(high) + (D.rates.byArticles[i] ? "" : ", over words, too narrow");
      const label = name + ", " + D.frames.label[f] + ": " + (rate === null ? "no rate" : rateText(rate) + " per 1,000 words") + ", " + reach;
      const drawn = rate === null ? [] : [
        low === null || rate > axis.max ? null : interval(at(low), at(high), !D.rates.byArticles[i]),
        (low !== null && high > axis.max) || rate > axis.max ? el("span", { class: "beyond" }) : null,
        rate > axis.max ? el("span", { class: "over-end" }, rateText(rate)) : dot(D.sources.shape[s], at(rate), !n),
      ];
      return el("tr", {},
        el("th", { scope: "row" }, own(name, { title: name })),
        el("td", { class: "plot" }, n ? mark(filter, label, { class: "rate", style: paint(s) }, drawn) : el("span", { class: "rate", style: paint(s) }, drawn, hiddenText(label))),
        el("td", { class: "num" }, rate === null ? "–" : rateText(rate)),
        el("td", { class: "num" }, count(n)),
        el("td", { class: "split" }, n ? voiceBar(voicesOf[f][s], most <= 30 ? most : 0, filter, name + ", " + D.frames.label[f]) : null));
    });
    return rove(el("table", { class: "panel", style: { "--step": (100 * axis.step) / axis.max + "%" } },
      el("caption", {}, own(D.frames.label[f]), el("span", { class: "sub" }, plural(frameTotals[f], "term"))),
      el("thead", {}, el("tr", {}, el("td", {}), el("th", { scope: "col", class: "axis" }, hiddenText("Interval"), ticks(axis, at)),
        el("th", { scope: "col", class: "num" }, "Rate"), el("th", { scope: "col", class: "num" }, "Terms"), el("th", { scope: "col", class: "split" }, "Voice"))),
      el("tbody", {}, rows)));
  }

  function draw() {
    const sources = control.sources();
    const axis = axes(sources);
    const most = Math.max(0, ...framesFound.flatMap((f) => sources.map((s) => sum(voicesOf[f][s]))));
    key.replaceChildren(framesKey(sources, axis));
    box.replaceChildren(...framesFound.map((f) => panel(f, sources, axis.get(f), most)));
    press(box);
  }

  /** framesKey explains the marks that occur. */
  function framesKey(sources, axis) {
    const seen = {};
    for (const f of framesFound) for (const s of sources) {
      const i = rateAt[f][s];
      if (i === undefined || D.rates.per1000[i] === null) { seen.missing = true; continue; }
      seen[D.rates.low[i] === null ? "none" : D.rates.byArticles[i] ? "articles" : "words"] = true;
      if (!D.rates.n[i]) seen.zero = true;
      if (Math.max(D.rates.per1000[i], D.rates.high[i] ?? 0) > axis.get(f).max) seen.beyond = true;
    }
    return markKey([
      seen.articles && [sample(interval(0, 1), dot("circle", 0.5)), "rate with " + D.level + "% interval over articles"],
      seen.words && [sample(interval(0, 1, true), dot("circle", 0.5)), "rate with Wilson’s " + D.level + "% interval over words: too narrow, as words cluster in articles"],
      seen.none && [sample(dot("circle", 0.5)), "rate without interval"],
      seen.beyond && [sample(interval(0.3, 1), el("span", { class: "beyond" })), "beyond the axis"],
      seen.zero && [sample(dot("circle", 0.5, true)), "none found"],
      seen.missing && [el("span", { "aria-hidden": "true" }, "–"), "no rate: no words"],
    ]);
  }

  const key = el("div");
  const absent = framesByTotal.filter((f) => !frameTotals[f]).map((f) => D.frames.label[f]);
  section("frames", "Frames", "How often each source uses each frame, and in whose voice",
    finding(D.findings.frames), finding(withoutEnd(D.findings.voices, D.findings.frames)),
    el("div", { class: "controls" }, el("label", { for: "one-scale" }, one, " One scale for all frames")), key, voiceKey(),
    note("Terms per 1,000 words. Bars: whose words they are, by number of terms while these are few, else by share. Frames of similar rates share a scale."),
    control.node, framesFound.length ? box : note("No term of any frame was found."),
    absent.length ? note("Without a term: " + straight(absent.join(", ")) + ".") : null);
  draw();
}
