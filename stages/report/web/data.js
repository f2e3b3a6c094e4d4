// data: the tables' figures as the page holds them, columns with numbers in
// place of names (-1: nobody or none, -2: others without a row).

const D = JSON.parse(document.getElementById("data").textContent);
(function fill(group) {
  for (const [key, value] of Object.entries(group)) {
    if (value === null) group[key] = [];
    else if (typeof value === "object" && !Array.isArray(value)) fill(value);
  }
})(D);

// Formats are made once: each call of toLocaleString would make its own.
const inDigits = [0, 1, 2, 3].map((n) => new Intl.NumberFormat("en-GB", { minimumFractionDigits: n, maximumFractionDigits: n }));
const significant = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

const count = (n) => inDigits[0].format(n);
const plural = (n, noun) => count(n) + " " + noun + (n === 1 ? "" : "s");
/** rateText writes a rate: two decimals, one above ten, three below a tenth. */
function rateText(x) {
  if (x === null || x === undefined) return "–";
  if (x === 0) return "0";
  if (x < 0.001) return "<0.001";
  const digits = x < 0.1 ? 3 : x < 10 ? 2 : x < 100 ? 1 : 0;
  return inDigits[digits].format(x);
}
const zText = (z) => (z === null ? "–" : z.toFixed(1).replace("-", "−"));
/** plainNumber writes a round number, such as an axis has. */
const plainNumber = (x) => significant.format(x);
const percent = (part, whole) => {
  if (!whole) return "–";
  const x = (100 * part) / whole;
  if (part > 0 && x < 1) return "<1%";
  if (part < whole && x > 99) return ">99%";
  return Math.round(x) + "%";
};
const range = (n) => Array.from({ length: n }, (_, i) => i);
const sum = (list) => list.reduce((a, b) => a + b, 0);

const voiceNames = { narrator: "the article’s own voice", attributed: "attributed to somebody, unquoted", quoted: "inside a quotation", scare: "scare quotes", unknown: "voice unknown" };
const polarityNames = { asserted: "asserted", negated: "negated", hedged: "hedged", withdrawn: "withdrawn", unknown: "polarity unknown" };
const usedVoices = range(D.voices.length).filter((v) => D.voices[v] !== "unknown" || D.who.voice.includes(v));

const ARTICLE = "∅article", NOBODY = "∅", OTHERS = "∅others";

/** sourceLabel is a source's name; the last line may be several sources. */
const sourceLabel = (s) => (D.sources.more[s] ? plural(D.sources.more[s], "further source") : D.sources.name[s]);
const nameText = (n) => (n === -2 ? "others" : n < 0 ? "" : D.names.text[n]);
const holderText = (holder, voice) =>
  holder === -2 ? "others" : holder >= 0 ? D.names.text[holder] : D.voices[voice] === "narrator" ? "the article itself" : "nobody named";
const holderKey = (holder, voice) =>
  holder === -2 ? OTHERS : holder >= 0 ? D.names.key[holder] : D.voices[voice] === "narrator" ? ARTICLE : NOBODY;
const termText = (t) => (t === -2 ? "other terms" : D.terms[t]);
const nameKey = (n) => (n === -2 ? OTHERS : n < 0 ? NOBODY : D.names.key[n]);

const frameTotals = D.frames.id.map(() => 0);
/** voicesOf[frame][source][voice] is a number of terms. */
const voicesOf = D.frames.id.map(() => D.sources.name.map(() => D.voices.map(() => 0)));
D.who.n.forEach((n, i) => {
  frameTotals[D.who.frame[i]] += n;
  voicesOf[D.who.frame[i]][D.who.source[i]][D.who.voice[i]] += n;
});
const framesByTotal = range(D.frames.id.length).sort((a, b) => frameTotals[b] - frameTotals[a] || a - b);
const framesFound = framesByTotal.filter((f) => frameTotals[f] > 0);

/** rateAt[frame][source] is the row of D.rates. */
const rateAt = D.frames.id.map(() => []);
D.rates.n.forEach((_, i) => { rateAt[D.rates.frame[i]][D.rates.source[i]] = i; });

/** The sides that key terms compare: the sources, or the values of a column. */
const sides = D.sides.name.length ? D.sides : D.sources;
const sideFilter = (i) => ({ [sides === D.sources ? "source" : "side"]: sides.name[i] });
const inSide = (f, i) => (f.source === undefined || sides !== D.sources || f.source === sides.name[i]) && (f.side === undefined || f.side === sides.name[i]);

/** few and many are how many sources the charts show. */
const [few, many] = D.shown;
const ownLines = range(D.sources.name.length).filter((s) => !D.sources.more[s]);
function largestSources(n) {
  return [...ownLines].sort((a, b) => D.sources.words[b] - D.sources.words[a] || a - b).slice(0, n).sort((a, b) => a - b);
}

/** greatest is the greatest of the rates; where that is more than four times as
 * high as all but a twentieth of them, twice what these reach: an outlier must
 * not flatten all others. */
function greatest(rates) {
  const sorted = [...rates].sort((a, b) => a - b), high = sorted.at(-1) ?? 0, usual = sorted[Math.floor((19 * (sorted.length - 1)) / 20)] ?? 0;
  return usual > 0 && high > 4 * usual ? 2 * usual : high;
}

/** oddsAxis has room for log-odds; where they are many, an outlier must not
 * flatten all others. */
function oddsAxis(odds, ticks) {
  const sorted = [...odds].sort((a, b) => a - b);
  return niceAxis(1.15 * (sorted[Math.ceil(0.97 * (sorted.length - 1))] ?? 1), ticks);
}

/** niceAxis is an axis from 0 with its ticks. */
function niceAxis(max, ticks) {
  if (!(max > 0)) max = 1;
  const raw = max / ticks, power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= raw * 0.999);
  const steps = Math.ceil(max / step - 1e-9);
  return { max: steps * step, step, ticks: range(steps + 1).map((i) => i * step) };
}
