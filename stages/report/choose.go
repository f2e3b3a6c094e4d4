package report

import (
	"cmp"
	"slices"
	"strings"
)

// spot is a sentence of the corpus.
type spot struct{ doc, sent int32 }

// text is a sentence's text with its place in the article.
type text struct {
	start int64
	words string
}

// drawn are passages in the order in which they get room: from ofMentions on
// they are mentions, from ofKeys on key words, before that terms.
type drawn struct {
	passages           []*passage
	ofMentions, ofKeys int
}

// choose draws the passages and gives them their sentences, as many as the
// page has room for.
func (b *builder) choose() error {
	d := b.draw()
	texts, err := b.sentences(d.passages)
	if err != nil {
		return err
	}
	d.ofKeys = len(d.passages)
	d.passages = append(d.passages, b.keySample.ranked(maxKeyed)...)
	b.samples = samples{}
	b.place(d, texts)
	slices.SortFunc(b.passages, func(x, y passage) int {
		return cmp.Or(
			cmp.Compare(b.docAt[x.doc], b.docAt[y.doc]),
			b.in.Documents[x.doc].Published.Compare(b.in.Documents[y.doc].Published),
			cmp.Compare(x.doc, y.doc), cmp.Compare(x.start, y.start),
			cmp.Compare(x.entity, y.entity), cmp.Compare(x.frame, y.frame), cmp.Compare(x.key, y.key),
		)
	})
	return nil
}

// draw draws the passages of terms and mentions, each once.
func (b *builder) draw() (d drawn) {
	taken := make(map[[3]int64]bool, min(maxTerms+maxMentions, b.termSample.seen+b.mentionSample.seen+b.firstMentions.seen))
	take := func(from []*passage, most int) {
		for _, p := range from {
			key := [3]int64{int64(p.doc), p.start, int64(p.entity)<<32 | int64(uint32(p.frame))}
			if len(d.passages) == most {
				return
			}
			if !taken[key] {
				taken[key] = true
				d.passages = append(d.passages, p)
			}
		}
	}
	// One of every mark that the charts show first, then one of every voice in the
	// rows of who calls whom what, the largest first, then more of every mark.
	take(b.firstPlaces.ranked(min(len(b.firstPlaces.cells), maxTerms/4)), maxTerms)
	take(b.termSample.ranked(len(b.termSample.cells)), maxTerms)
	take(b.firstPlaces.ranked(len(b.firstPlaces.cells)), maxTerms)
	take(b.whoSample.commonest(maxTerms/4, whoRow), maxTerms)
	take(b.otherPlaces.ranked(len(b.otherPlaces.cells)), maxTerms)
	take(b.termSample.ranked(maxTerms), maxTerms)
	d.ofMentions = len(d.passages)
	for _, each := range [...]bool{true, false} {
		for _, s := range [...]*sample{b.firstMentions, b.mentionSample} {
			n := maxMentions / 2
			if each {
				n = len(s.cells)
			}
			take(s.ranked(n), d.ofMentions+maxMentions)
		}
	}
	return d
}

// sentences reads the passages' sentences, and draws those of key words on the
// way.
func (b *builder) sentences(of []*passage) (map[spot]text, error) {
	texts := map[spot]text{}
	for _, p := range of {
		texts[spot{p.doc, p.sent}] = text{}
	}
	if b.in.Sentences == nil {
		return texts, nil
	}
	for s, err := range b.in.Sentences {
		if err != nil {
			return nil, err
		}
		doc, err := b.document(s.DocID, "sentences")
		if err != nil {
			return nil, err
		}
		at := spot{doc, s.Sent}
		if _, wanted := texts[at]; wanted {
			texts[at] = text{s.Start, strings.Clone(s.Text)}
		}
		b.findKeys(doc, s)
	}
	return texts, nil
}

// place gives the page the passages for which there is room, those drawn first
// before the others.
func (b *builder) place(d drawn, texts map[spot]text) {
	numbers := map[string]int32{}
	docs := map[int32]bool{}
	room := termBytes
	for i, c := range d.passages {
		p := *c
		if i == d.ofMentions {
			room = mentionBytes
		}
		if i == d.ofKeys {
			room = keyBytes
		}
		t := texts[spot{p.doc, p.sent}]
		if p.key >= 0 {
			t = p.words
		}
		if t.words == "" { // the sentences were not written
			t = text{p.start, p.surface}
		}
		shown, at, length := snippet(t.words, int(p.start-t.start), int(p.end-t.start))
		p.at, p.len = int32(at), int32(length)
		n, known := numbers[shown]
		cost := 60
		if !known {
			cost += len(shown) + len(shown)/16
		}
		if !docs[p.doc] {
			cost += 40 + len(b.in.Documents[p.doc].Title) + len(b.in.Documents[p.doc].Path)
		}
		if cost > room {
			continue
		}
		room -= cost
		docs[p.doc] = true
		if !known {
			n = int32(len(b.texts))
			numbers[shown] = n
			b.texts = append(b.texts, shown)
		}
		p.text = n
		b.passages = append(b.passages, p)
	}
}
