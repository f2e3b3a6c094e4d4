package table

import (
	"slices"

	"epithet/stages/article"
)

// AppendTokens adds the tokens of an article. The file is the one that Append
// makes of a row for each, in a fraction of the time: values go from the
// annotation straight to the columns, and the annotator's numbers find words in
// the dictionaries.
func AppendTokens(x *Writer[Token], docID, text string, an *article.Annotation) error {
	for from := 0; from < len(an.Tokens) && x.err == nil; {
		to := from + appendWords(x, docID, text, an.Tokens[from:])
		appendPlaces(x, an, from, to)
		if x.full() {
			x.flush()
		}
		from = to
	}
	return x.err
}

// appendWords fills the columns of text with tokens until the row group is full
// and returns their number.
func appendWords(x *Writer[Token], docID, text string, tokens []article.Token) int {
	docs, texts, lemmas := x.columns[0].(*words), x.columns[5].(*words), x.columns[6].(*words)
	tags, upos := x.columns[7].(*words), x.columns[8].(*words)
	var tagNumbers, uposNumbers [1 << 8]uint32 // one more than in the dictionary
	doc, size := docs.number(docID)
	x.bytes += size
	for i := range tokens {
		if x.full() {
			return i
		}
		t := &tokens[i]
		docs.numbers = append(docs.numbers, doc)
		x.bytes += texts.addHinted(t.Of(text), t.TextNum)
		x.bytes += lemmas.addHinted(t.Lemma, t.LemmaNum)
		if tagNumbers[t.Tag] == 0 {
			number, size := tags.number(t.Tag.String())
			tagNumbers[t.Tag] = number + 1
			x.bytes += size
		}
		tags.numbers = append(tags.numbers, tagNumbers[t.Tag]-1)
		if uposNumbers[t.UPOS] == 0 {
			number, size := upos.number(t.UPOS.String())
			uposNumbers[t.UPOS] = number + 1
			x.bytes += size
		}
		upos.numbers = append(upos.numbers, uposNumbers[t.UPOS]-1)
		x.bytes += 5*4 + 4*8
		x.rows++
	}
	return len(tokens)
}

// appendPlaces fills the columns of numbers with some of an article's tokens.
func appendPlaces(x *Writer[Token], an *article.Annotation, from, to int) {
	sents, idxs := grown[int32](x.columns[1], to-from), grown[int32](x.columns[2], to-from)
	starts, ends := grown[int64](x.columns[3], to-from), grown[int64](x.columns[4], to-from)
	for i := range to - from {
		t := &an.Tokens[from+i]
		sents[i], idxs[i] = t.Sent, int32(from+i-an.Sentences[t.Sent].First)
		starts[i], ends[i] = int64(t.Start), int64(t.End)
	}
}

// grown is n more values of a column of numbers.
func grown[T any](c column, n int) []T {
	of := c.(*numbers[T])
	had := len(of.values)
	of.values = slices.Grow(of.values, n)[:had+n]
	return of.values[had:]
}
