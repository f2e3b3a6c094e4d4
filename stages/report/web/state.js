// state: the filters, which the fragment of the page's address holds, so that
// a view can be shared and the browser's Back works.

const filterKeys = ["source", "frame", "voice", "polarity", "target", "holder", "term", "entity", "key", "side", "period", "part", "article", "at", "q"];
let state = {};
const listeners = [];
const onChange = (f) => listeners.push(f);

function readFragment() {
  const read = {};
  for (const [k, v] of new URLSearchParams(location.hash.slice(1))) if (filterKeys.includes(k) && v) read[k] = v;
  return read;
}

function fragmentOf(filter) {
  const p = new URLSearchParams();
  for (const k of filterKeys) if (filter[k]) p.set(k, filter[k]);
  return "#" + p.toString();
}

/** go shows the passages of a filter. While somebody types, the history does
 * not grow. */
function go(filter, typing) {
  const fragment = fragmentOf(filter);
  if (fragment !== fragmentOf(readFragment())) history[typing ? "replaceState" : "pushState"](null, "", fragment);
  apply(readFragment());
}

function apply(filter) {
  state = filter;
  for (const f of listeners) f();
}

const same = (filter) => filterKeys.every((k) => k === "q" || (filter[k] ?? "") === (state[k] ?? ""));

/** choose is the click on a mark: its filter takes the place of the others,
 * except the search; a second click takes it away. */
function choose(filter) {
  const q = state.q;
  go(same(filter) ? { q } : { ...filter, q });
  reveal();
}

/** change sets some filters and keeps the others. Passages of terms and of
 * mentions have filters of their own. */
function change(patch, typing) {
  const next = { ...state, ...patch };
  if (!("entity" in patch) && Object.keys(patch).some((k) => !["q", "source", "period"].includes(k) && patch[k])) { delete next.entity; delete next.key; }
  if (!("at" in patch) && !typing) delete next.at;
  go(next, typing);
}

window.addEventListener("popstate", () => apply(readFragment()));
window.addEventListener("hashchange", () => apply(readFragment()));

/** tests is the filter as numbers: what a row must have. A name that the page
 * does not know fits no row. */
function tests(f) {
  const at = (list, v) => { const i = list.indexOf(v); return i < 0 ? -9 : i; };
  const t = {};
  if (f.source) t.source = at(D.sources.name, f.source);
  if (f.side) t.side = at(D.sides.name, f.side);
  if (f.frame) t.frame = at(D.frames.id, f.frame);
  if (f.voice) t.voice = at(D.voices, f.voice);
  if (f.polarity) t.polarity = at(D.polarities, f.polarity);
  if (f.term) t.term = f.term === OTHERS ? -2 : at(D.terms, f.term);
  if (f.target) t.target = f.target === NOBODY ? -1 : f.target === OTHERS ? -2 : at(D.names.key, f.target);
  if (f.holder) t.holder = f.holder === ARTICLE || f.holder === NOBODY ? -1 : f.holder === OTHERS ? -2 : at(D.names.key, f.holder);
  if (f.holder === ARTICLE) t.article = true;
  if (f.holder === NOBODY) t.article = false;
  return t;
}

/** fits reports whether row i of columns passes the tests. */
function fits(t, cols, i) {
  for (const k of ["frame", "voice", "polarity", "term", "target", "holder", "source", "side"]) {
    if (t[k] !== undefined && cols[k]?.[i] !== t[k]) return false;
  }
  return t.article === undefined || (D.voices[cols.voice[i]] === "narrator") === t.article;
}

/** press shows which of the marks in an element is what is filtered by. */
function press(root) {
  for (const b of root.querySelectorAll("button.mark")) {
    const on = String(same(b.filter));
    if (b.getAttribute("aria-pressed") !== on) b.setAttribute("aria-pressed", on);
  }
}

onChange(() => press(document));
