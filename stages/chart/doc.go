// Package chart draws comparisons of sources: how often each frame is used
// (DrawFrames), also over time (DrawPeriods), who is named (DrawEntities), where
// in the articles frames fall (DrawDispersion), whose words they are
// (DrawVoices), which words are a source's own (DrawKeys), and what tells two
// sources apart (DrawVersus).
//
// It is a sink: it draws counts, rates and intervals that it is given in
// plain structs, and computes no statistic. Beyond layout it only orders,
// sums counts to order by them, and words a sentence on what is seen.
//
//  1. The data is put into the one order of all charts: sources by name,
//     frames and entities by their total, greatest first. A source's colour
//     and shape follow from its place among the sources that are shown (lookOf),
//     so it looks the same in every chart. Names are checked against the font
//     (cleanText); what cannot be drawn shows as □ and is listed by
//     Figure.Missing.
//  2. The grid is fitted to the data before anything is drawn: names are
//     measured, panels and rows are counted, and the height follows. At most
//     40 rows are drawn; what is left out is named at the foot.
//  3. Drawing appends marks to a Figure: a display list in px at 1x. Each text
//     keeps its box (label), so a test can prove that no two overlap and none
//     is cut, without looking at pixels.
//  4. The Figure is drawn by the same code on two canvases: SVG, as text and
//     paths, on gonum/plot's; PNG, at 2x and in bands, on a painter of ours that
//     gives the pixels of gonum/plot's (paint.go).
//
// Five charts are small multiples, a panel for each frame and a row for each
// source, so every point and bar has a line of its own and none can hide
// another. Note: one panel with all sources dodged about each frame's line
// was too tall with 14 frames and 5 sources, and needed a legend that direct
// names make superfluous.
//
// All panels share one axis, unless a whole tier of rare frames, or a panel,
// would shrink to zero on it; then each tier or panel has its own. Outliers do
// not stretch an axis: they are written at its end beside an arrow. The heat map
// has six shades whose rates begin at 1, 2 or 5 times a power of ten (stepsOf),
// as the page has them. Note: a ramp of forty shades told more rates apart than
// eyes do, and none could be found again in its key.
//
// Note: plot.Plot and its plotters are not used, only gonum/plot's canvases:
// their axes and legends are sized while they draw, and could not be measured
// first; they also bring twelve font files into the program instead of two.
package chart
