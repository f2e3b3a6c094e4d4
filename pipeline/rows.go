package pipeline

import (
	"cmp"
	"encoding/json"
	"sort"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/collocate"
)

// articleRows are what one article adds to the tables.
type articleRows struct {
	document          table.Document
	sentences         []table.Sentence
	text              string
	annotation        *article.Annotation // whose tokens are the rows of that table
	mentions          []table.EntityMention
	quotes            []table.Quote
	characterisations []table.Characterisation
	words             collocate.Words // outside furniture
}

func (r *articleRows) totals() totals {
	return totals{
		Articles: 1, Words: r.document.Words, FurnitureBytes: r.document.FurnitureBytes,
		Mentions: int64(len(r.mentions)), Quotes: int64(len(r.quotes)), Characterisations: int64(len(r.characterisations)),
		NestedQuotes: nested(r.quotes),
	}
}

// nested counts the quotes within others; they are in the order of their starts,
// the longest first.
func nested(quotes []table.Quote) (n int64) {
	end := int64(-1) // of the quotes before
	for _, q := range quotes {
		if q.End <= end {
			n++
		}
		end = max(end, q.End)
	}
	return n
}

// fill makes r the rows of an article.
func (r *articleRows) fill(item study.Item, an *analysis) {
	a := &item.Article
	r.text, r.annotation = a.Text, &an.Annotation
	r.sentences, r.mentions = r.sentences[:0], r.mentions[:0]
	r.quotes, r.characterisations = r.quotes[:0], r.characterisations[:0]
	r.words.Tokens, r.words.First = r.words.Tokens[:0], r.words.First[:0]

	d := document(item, an)
	for i, s := range an.Sentences {
		r.sentences = append(r.sentences, table.Sentence{
			DocID: a.ID, Sent: int32(i), Start: int64(s.Start), End: int64(s.Span.End),
			Kind: s.Kind.String(), Text: s.Of(a.Text),
		})
		r.words.First = append(r.words.First, len(r.words.Tokens))
		if s.Kind == article.Furniture {
			continue
		}
		d.Sentences++
		d.Tokens += int64(s.End - s.First)
		for j := s.First; j < s.End; j++ {
			if article.IsWord(an.Tokens[j].Of(a.Text)) {
				r.words.Tokens = append(r.words.Tokens, j)
			}
		}
	}
	r.words.First = append(r.words.First, len(r.words.Tokens))
	d.Words = int64(len(r.words.Tokens))
	r.document = d
	for _, m := range an.mentions {
		r.mentions = append(r.mentions, table.EntityMention{
			DocID: a.ID, Source: a.Source, Sent: int32(m.Sent), Start: int64(m.Start), End: int64(m.End),
			Surface: m.Of(a.Text), EntityID: m.EntityID, Entity: m.Entity, Type: m.Type, Method: m.Method.String(),
		})
	}
	for i, q := range an.quotes {
		r.quotes = append(r.quotes, table.Quote{
			DocID: a.ID, Source: a.Source, QuoteID: int32(i), Start: int64(q.Start), End: int64(q.End),
			SpeakerID: q.Speaker.EntityID, Speaker: cmp.Or(article.SingleSpaced(q.Speaker.Words), q.Speaker.EntityID),
			Cue: q.Cue.Of(a.Text), Kind: q.Kind.String(), Text: q.Of(a.Text),
		})
	}
	for _, c := range an.judged {
		t := c.Term
		before := sort.Search(len(r.words.Tokens), func(i int) bool { return an.Tokens[r.words.Tokens[i]].End > t.Start })
		r.characterisations = append(r.characterisations, table.Characterisation{
			DocID: a.ID, Source: a.Source, Sent: int32(t.Sent), Start: int64(t.Start), End: int64(t.End),
			Word: int64(before), Surface: t.Of(a.Text), Term: t.Term, Frame: t.Frame, Marks: t.Marks.String(),
			Target: c.Target, Holder: c.Holder.String(), Voice: c.Voice.String(), Polarity: c.Polarity.String(),
			Contested: c.Contested, QuoteID: int32(c.Quote), Rule: c.Rule, Confidence: c.Confidence,
		})
	}
}

// groupsOf is the article's groups as a JSON object, empty without any.
func groupsOf(a *article.Article) string {
	if len(a.Groups) == 0 {
		return ""
	}
	groups := map[string]string{}
	for _, g := range a.Groups {
		groups[g.Name] = g.Value
	}
	text, err := json.Marshal(groups)
	if err != nil {
		panic(err) // strings always marshal
	}
	return string(text)
}

// document is the article's row but for what its sentences hold.
func document(item study.Item, an *analysis) table.Document {
	a := &item.Article
	d := table.Document{
		DocID: a.ID, Source: a.Source, Title: a.Title, Author: a.Author, Published: a.Published,
		Language: a.Language, Note: a.Note, Groups: groupsOf(a), Path: a.Path, SHA256: item.SHA256, Bytes: int64(len(a.Text)),
	}
	for _, p := range an.Parts {
		if p.Kind == article.Furniture {
			d.FurnitureBytes += int64(p.Len())
		}
	}
	return d
}
