// marks: points with intervals, and the keys to them, in the charts' own words.

/** dot is a point at a place from 0 to 1; a hollow one says less. */
const dot = (shape, at, hollow) => el("span", { class: "dot " + shape + (hollow ? " hollow" : ""), style: { left: 100 * at + "%" } });

/** interval is a line between two places; of an interval over words, which is
 * too narrow, it is dashed. */
const interval = (from, to, overWords) => el("span", { class: overWords ? "ci words" : "ci", style: { left: 100 * from + "%", right: 100 - 100 * to + "%" } });

/** ticks are an axis's figures, in the places that at gives. */
const ticks = (axis, at) => el("span", { class: "ticks", "aria-hidden": "true" }, axis.ticks.map((t, i) =>
  el("span", { class: "tick" + (i === 0 ? " start" : i === axis.ticks.length - 1 ? " end" : ""), style: { left: 100 * at(t) + "%" } }, plainNumber(t))));

const sample = (...marks) => el("span", { class: "sample", "aria-hidden": "true" }, marks);
/** markKey explains marks: pairs of a sample and what it means. */
const markKey = (pairs) => el("ul", { class: "key marks" }, pairs.filter(Boolean).map(([mark, text]) => el("li", {}, mark, text)));

const overWords = () => D.level + "% interval over words: too narrow, as words cluster in articles";
const notFound = "not found with the article as the sampling unit, or too few articles to tell";

/** keyedMarks explains what points of key terms look like. */
function keyedMarks(found, notAll, beyond) {
  return markKey([
    found && [sample(interval(0, 1, true), dot("circle", 0.5)), "found with the article as the sampling unit, too (q up to 0.05)"],
    notAll && [sample(interval(0, 1, true), dot("circle", 0.5, true)), notFound],
    [sample(interval(0, 1, true)), overWords()],
    beyond && [sample(interval(0.3, 1), el("span", { class: "beyond" })), "beyond the axis"],
  ]);
}
