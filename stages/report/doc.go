// Package report writes report.html: one file that shows a run's tables, with
// the passages behind every number. It is a sink: it counts, orders and samples
// rows that it is given in plain structs, and computes no statistic.
//
//  1. The rows are gone through once, in streams (build). Sources, holders and
//     targets are numbered; terms are counted by source, frame, term, voice,
//     polarity, target and holder, and by twentieths of the article.
//  2. Passages are drawn (sample): first one of every mark that the charts show
//     first, then of the others, then more of each in turns, by a hash of their
//     place. So every bar, cell and point leads to evidence, whatever its size,
//     and two runs draw the same. Of a small corpus nothing is left out.
//  3. What is drawn gets its sentences in one pass over them (choose), as far
//     as the page has room: limits.go has the bounds. Totals are counted before
//     anything is left out, and the page tells kept passages from counted ones.
//  4. All is written as columns of numbers with lists of names (encode), as
//     JSON in a script element that is no script. HTML's special characters are
//     escaped in it, so no article can end the element.
//  5. The page (web/) is markup without content, a style sheet, and scripts,
//     one for each view; assemble puts them into one file under a content
//     security policy that names both by their hashes and allows nothing else.
//     The scripts make elements from text nodes only, each text of an article
//     in a bdi element of its own.
//
// The charts are tables: a row's name, its marks drawn by CSS, its figures. So
// the data behind each chart is the chart, for screen readers, for copying and
// for print; widths are per cent, so nothing is drawn again when the window
// changes. Marks and the words that explain them are those of package chart.
//
// Note: Observable Plot was weighed and left. Bundled and minified it has 298 KB;
// all scripts and styles here have less than a third of that, unminified. Its
// SVG needs a second, hidden table for screen readers, and handlers of our own
// for the click and the keyboard on each mark, which are most of the scripts as
// it is; and it brings a build and its check. For dots, lines, bars and cells
// that is too much.
//
// Note: passages of key words are found by base form and plural in the
// sentences. All forms stand in the table of tokens, but to read it takes longer
// than all else here, and of large corpora it is not written.
package report
