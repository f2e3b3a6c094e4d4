// concordance: the passages behind the marks.

const P = D.passages;
P.source = P.doc.map((d) => D.docs.source[d]);
const asCounted = { ...P, ...(D.totals.folded ? D.folded : {}) }; // as rows of who calls whom what have them
P.side = asCounted.side = P.doc.map((d) => D.docs.side[d] ?? -1);
const unsure = 60; // per cent: below, a passage says how sure its target is
let texts; // what a search looks in, made when first needed

function haystack(i) {
  texts ??= [];
  return (texts[i] ??= [D.texts[P.text[i]], D.docs.title[P.doc[i]], sourceLabel(P.source[i]), D.docs.path[P.doc[i]], nameText(P.target[i]), nameText(P.holder[i]),
    P.term[i] >= 0 ? D.terms[P.term[i]] : P.key[i] >= 0 ? D.words[P.key[i]] : D.names.text[D.entities.name[P.entity[i]]]].join("\n").toLowerCase());
}

/** entityOf is the number of an entity's row, -9 where there is none. */
function entityOf(key) {
  const i = D.entities.name.findIndex((n) => D.names.key[n] === key);
  return i < 0 ? -9 : i;
}

/** matching are the passages of a filter. */
function matching(f) {
  const t = tests(f), q = (f.q ?? "").toLowerCase(), entity = f.entity ? entityOf(f.entity) : -1, part = f.part ? Number(f.part) - 1 : -1;
  const found = [];
  for (let i = 0; i < P.doc.length; i++) {
    if (P.entity[i] !== entity || P.key[i] >= 0 !== Boolean(f.key) || !fits(t, asCounted, i)) continue;
    if (f.key && D.words[P.key[i]] !== f.key) continue;
    if (f.period && !D.docs.date[P.doc[i]].startsWith(f.period)) continue;
    if (f.article && D.docs.id[P.doc[i]] !== f.article) continue;
    if (f.at && String(P.start[i]) !== f.at) continue;
    if (part >= 0 && Math.min(D.parts - 1, Math.floor((P.word[i] * D.parts) / Math.max(1, D.docs.words[P.doc[i]]))) !== part) continue;
    if (q && !haystack(i).includes(q)) continue;
    found.push(i);
  }
  return found;
}

/** total is the number of a filter's passages in the tables, null where only
 * the tables tell. */
function total(f) {
  if (f.q || f.article || f.at) return null;
  const t = tests(f);
  if (f.period) return ofPeriod(f, t);
  if (f.side && !f.key) return null;
  if (f.entity) {
    const e = entityOf(f.entity);
    if (e < 0) return 0;
    return f.source ? (D.entities.n[e][t.source] ?? 0) : sum(D.entities.n[e]);
  }
  if (f.key) {
    if (f.source && sides !== D.sources) return null;
    const V = D.versus;
    let n = 0, opposed = false;
    V.term.forEach((w, i) => {
      if (w !== f.key) return;
      opposed = true;
      if (inSide(f, V.a)) n += V.n[i];
      if (inSide(f, V.b)) n += V.m[i];
    });
    if (!opposed) D.keys.n.forEach((k, i) => { if (D.keys.term[i] === f.key && inSide(f, D.keys.side[i])) n += k; });
    return n;
  }
  if (f.part) {
    if (D.strips || f.voice || f.polarity || f.target || f.holder || f.term) return null;
    let n = 0;
    D.bins.n.forEach((k, i) => { if (D.bins.part[i] === Number(f.part) - 1 && (t.source ?? D.bins.source[i]) === D.bins.source[i] && (t.frame ?? D.bins.frame[i]) === D.bins.frame[i]) n += k; });
    return n;
  }
  let n = 0;
  for (let i = 0; i < D.who.n.length; i++) if (fits(t, D.who, i)) n += D.who.n[i];
  return n;
}

/** ofPeriod is the number of terms of a period, where the charts have it. */
function ofPeriod(f, t) {
  const T = D.periods, p = T.name.indexOf(f.period), shown = largestSources(many);
  if (p < 0 || ["voice", "polarity", "target", "holder", "term", "entity", "key", "side", "part"].some((k) => f[k])) return null;
  if (f.source ? !shown.includes(t.source) : shown.length < D.sources.name.length) return null;
  let n = 0;
  T.n.forEach((k, i) => { if (T.period[i] === p && (t.source ?? T.source[i]) === T.source[i] && (t.frame ?? T.frame[i]) === T.frame[i]) n += k; });
  return n;
}

const complete = () => (state.key ? false : state.entity ? D.totals.keptMentions === sum(D.entities.n.flat()) : D.totals.kept === D.totals.terms);

/** lead is the command that lists what the page has no room for. */
function lead(f) {
  const what = [f.key, f.entity, f.term, f.frame].find((x) => x && x !== OTHERS);
  if (!what) return "epithet cat characterisations";
  const quote = (s) => (/^[\w.-]+$/.test(s) ? s : "'" + s.replaceAll("'", "'\\''") + "'");
  return "epithet kwic " + quote(what) + (f.source ? " --source " + quote(f.source) : "");
}

function passage(i) {
  const d = P.doc[i], s = P.source[i], text = D.texts[P.text[i]], at = P.at[i], to = at + P.len[i];
  const isTerm = P.frame[i] >= 0;
  const tags = !isTerm ? [] : [
    el("span", { class: "tag" }, el("span", { class: "chip v-" + D.voices[P.voice[i]], "aria-hidden": "true" }), voiceNames[D.voices[P.voice[i]]]),
    D.polarities[P.polarity[i]] !== "asserted" ? el("span", { class: "tag strong" }, polarityNames[D.polarities[P.polarity[i]]]) : null,
    P.contested[i] ? el("span", { class: "tag strong" }, "contested") : null,
    P.sure[i] > 0 && P.sure[i] < unsure ? el("span", { class: "tag" }, "of whom: " + P.sure[i] + "% sure") : null,
  ];
  const holder = isTerm ? holderText(P.holder[i], P.voice[i]) : "";
  return el("li", { class: "passage" },
    el("blockquote", { class: "sentence", dir: "auto" }, own(text.slice(0, at)), el("mark", {}, own(text.slice(at, to))), own(text.slice(to))),
    isTerm ? el("p", { class: "said" }, own(holder, { class: P.holder[i] < 0 ? "aside" : "" }), " → ", el("b", {}, own(D.terms[P.term[i]])), el("span", { class: "aside" }, " (", own(D.frames.label[P.frame[i]]), ") → "),
      own(P.target[i] === -1 ? "nobody listed" : nameText(P.target[i]), { class: P.target[i] < 0 ? "aside" : "" })) : null,
    tags.length ? el("p", { class: "tags" }, tags) : null,
    el("p", { class: "from" }, swatch(s), own(sourceLabel(s)), D.docs.date[d] ? " · " + D.docs.date[d] : ""),
    el("p", { class: "from" }, el("button", { type: "button", class: "plain", on: { click: () => go({ article: D.docs.id[d] }) } }, own(D.docs.title[d] || D.docs.id[d]))),
    el("p", { class: "place" }, el("code", {}, own(D.docs.path[d]), ":" + P.start[i] + "–" + P.end[i]), hiddenText(" bytes of the file")));
}

function concordance() {
  const step = 25;
  let found = [], shown = step;
  const aside = document.getElementById("evidence"), jump = document.getElementById("jump");
  const list = el("ol", { class: "passages" }), said = el("p", { role: "status", id: "said" }), chips = el("ul", { class: "chips", "aria-label": "Filters in force" });
  const more = el("button", { type: "button", class: "more", on: { click: () => { const from = shown; shown += step; fill(from); list.children[from]?.querySelector("button")?.focus(); } } });
  const onPaper = el("p", { class: "aside paper" });
  aside.append(el("h2", { id: "evidence-title", tabindex: "-1" }, "The passages"), chips, said, onPaper, list, more);
  jump.addEventListener("click", () => reveal(true));

  function fill(from) {
    if (!from) list.replaceChildren();
    list.append(...found.slice(from, shown).map(passage));
    more.hidden = found.length <= shown;
    onPaper.textContent = more.hidden ? "" : "Printed are the first " + count(shown) + "; the page has the others.";
    more.textContent = "Show " + Math.min(step, found.length - shown) + " more";
  }
  const shownAs = {
    source: (v) => v, frame: (v) => D.frames.label[D.frames.id.indexOf(v)] ?? v, voice: (v) => voiceNames[v] ?? v, polarity: (v) => polarityNames[v] ?? v,
    target: (v) => "of " + (v === NOBODY ? "nobody listed" : v === OTHERS ? "others" : D.names.text[D.names.key.indexOf(v)] ?? v),
    holder: (v) => "by " + (v === ARTICLE ? "the article itself" : v === NOBODY ? "nobody named" : v === OTHERS ? "others" : D.names.text[D.names.key.indexOf(v)] ?? v),
    term: (v) => (v === OTHERS ? "other terms" : "“" + v + "”"), key: (v) => "the word “" + v + "”", side: (v) => v, period: (v) => "published in " + v, entity: (v) => "names " + (D.names.text[D.names.key.indexOf(v)] ?? v), part: (v) => "part " + v + " of " + D.parts,
    article: (v) => "article " + v, at: (v) => "byte " + v, q: (v) => "search “" + v + "”",
  };

  onChange(() => {
    found = matching(state);
    shown = step;
    const all = total(state), noun = state.entity ? "mention" : state.key ? "occurrence" : "term";
    const kept = state.entity ? D.totals.keptMentions : D.totals.kept, inTables = D.totals.terms;
    said.replaceChildren();
    if (complete() || all === found.length) said.append(plural(found.length, noun));
    else {
      if (all !== null) said.append(count(found.length) + " of " + plural(all, noun) + ". ");
      else said.append(plural(found.length, noun) + (state.key || state.entity ? "" : " among the " + count(kept) + " kept here of " + count(inTables)) + ". ");
      said.append(el("span", { class: "aside" }, state.key ? "This file keeps some, where the word stands in its base form or with an s. All passages: " : "This file keeps a sample; the numbers in the charts count all. All passages: ", el("code", {}, own(lead(state)))));
    }
    if (!D.totals.sentences) said.append(el("span", { class: "aside" }, " The table of sentences was not written, so only the terms show."));
    jump.textContent = plural(all ?? found.length, noun) + " ↓";
    chips.replaceChildren(...filterKeys.filter((k) => state[k] && shownAs[k]).map((k) => el("li", {}, el("button", { type: "button", class: "filter", "aria-label": "Remove the filter " + shownAs[k](state[k]), on: { click: () => { change({ [k]: undefined }); aside.focus({ preventScroll: true }); } } }, own(shownAs[k](state[k])), el("span", { "aria-hidden": "true" }, " ×")))));
    fill(0);
    aside.scrollTop = 0;
  });
}

/** reveal brings the passages into view where they are not beside the charts. */
function reveal(always) {
  const aside = document.getElementById("evidence");
  if (always || getComputedStyle(aside).position !== "sticky") {
    aside.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    aside.focus({ preventScroll: true });
  }
}
