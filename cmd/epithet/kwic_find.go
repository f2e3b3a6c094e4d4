package main

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"epithet/pipeline"
	"epithet/pipeline/table"
	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/term"
)

// known is what the articles have by a name, whatever the filter.
type known struct{ term, entity bool }

// findHits finds a term in the tables, but for those that a run left out,
// ordered by article and place.
func findHits(out string, f filter, name string, without []string) ([]hit, known, error) {
	hits, k, err := findAll(out, f, name, without)
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end),
			cmp.Compare(b.judged.how, a.judged.how))
	})
	return withoutOverlap(hits), k, err
}

func findAll(out string, f filter, name string, without []string) (hits []hit, k known, err error) {
	docs, err := documents(out)
	if err != nil {
		return nil, k, err
	}
	if f.source != "" && !slices.ContainsFunc(docs, func(d table.Document) bool { return d.Source == f.source }) {
		return nil, k, fmt.Errorf("no article of source %q; %s", f.source, likeSource(f.source, sourceNames(docs)))
	}
	order, sourceOf := map[string]int{}, map[string]string{}
	for i, d := range docs {
		order[d.DocID], sourceOf[d.DocID] = i, d.Source
	}
	add := func(doc string, sent int32, start, end int64, judged verdict) {
		if s := sourceOf[doc]; f.source == "" || s == f.source {
			hits = append(hits, hit{doc, s, order[doc], sent, start, end, judged})
		}
	}
	frames, targets := map[string]bool{}, map[string]bool{"none": true}
	named := namer(f, name)
	err = each(out, table.Characterisations, func(r table.Characterisation) {
		frames[r.Frame], targets[r.Target] = true, true
		if named(r) {
			k.term = true
			if f.takes(r) {
				add(r.DocID, r.Sent, r.Start, r.End, judgement(r))
			}
		}
	})
	switch {
	case err != nil:
		return nil, k, err
	case f.frame != "" && !frames[f.frame]:
		return nil, k, fmt.Errorf("no term of frame %q; there are %s", f.frame, listed(frames))
	case f.target != "" && !targets[f.target]:
		return nil, k, fmt.Errorf("no term is said of %q; some are of %s", f.target, listed(targets))
	}
	mentions := !slices.Contains(without, table.EntityMentions.Name)
	if f.is("entity") && mentions && len(hits) == 0 || f.is("entity") && mentions && !f.ofTerms() {
		err = each(out, table.EntityMentions, func(r table.EntityMention) {
			if r.EntityID == name {
				k.entity = true
				if !f.ofTerms() {
					add(r.DocID, r.Sent, r.Start, r.End, verdict{})
				}
			}
		})
	}
	if err == nil && f.is("word") && !f.ofTerms() && !slices.Contains(without, table.Tokens.Name) {
		err = findWords(out, wordsOf(name), add)
	}
	return hits, k, err
}

// namer reports of a term whether a name stands for it: the id of its frame, the
// term, or its words in the text, in any inflected form.
func namer(f filter, name string) func(table.Characterisation) bool {
	terms, surfaces := map[string]bool{}, map[string]bool{}
	once := func(known map[string]bool, key string, is func() bool) bool {
		yes, ok := known[key]
		if !ok {
			yes = is()
			known[key] = yes
		}
		return yes
	}
	return func(r table.Characterisation) bool {
		if f.is("frame") && r.Frame == name {
			return true
		}
		return f.is("word") &&
			(once(terms, r.Term, func() bool { return term.Inflected(r.Term, name) }) ||
				once(surfaces, r.Surface,
					func() bool { return term.Inflected(r.Surface, name) || term.Inflected(name, r.Surface) }))
	}
}

// withoutOverlap keeps of overlapping hits the first, which is the longest.
func withoutOverlap(hits []hit) []hit {
	kept := hits[:0]
	for _, h := range hits {
		if n := len(kept); n > 0 && kept[n-1].order == h.order && h.start < kept[n-1].end {
			continue
		}
		kept = append(kept, h)
	}
	return kept
}

// wordsOf cuts a phrase as articles are cut: "don't" is two words.
func wordsOf(phrase string) (words []string) {
	ann := annotate.New().Annotate(phrase, []article.Part{{Span: article.Span{End: len(phrase)}}})
	for _, t := range ann.Tokens {
		words = append(words, t.Of(phrase))
	}
	return words
}

// findWords finds a sequence of words by text or lemma, whatever their case. A word
// stands for all of the lemmas that it has in the articles, or, where they lack
// it, by itself.
func findWords(out string, words []string, add func(doc string, sent int32, start, end int64, judged verdict)) error {
	if len(words) == 0 {
		return nil
	}
	forms := make([]forms, len(words))
	for i, w := range words {
		forms[i] = newForms(w)
	}
	err := each(out, table.Tokens, func(t table.Token) {
		for i := range forms {
			forms[i].read(t)
		}
	})
	if err != nil {
		return err
	}
	for i := range forms {
		forms[i].settle()
	}
	var last []table.Token // the sentence's last len(words) tokens
	return each(out, table.Tokens, func(t table.Token) {
		if len(last) > 0 && (last[0].DocID != t.DocID || last[0].Sent != t.Sent) {
			last = last[:0]
		}
		if len(last) == len(words) {
			last = append(last[:0], last[1:]...)
		}
		last = append(last, t)
		if len(last) < len(words) {
			return
		}
		for i := range forms {
			if !forms[i].has(last[i]) {
				return
			}
		}
		add(t.DocID, t.Sent, last[0].Start, t.End, verdict{})
	})
}

// forms are a word and its lemmas, in lower case and with straight apostrophes.
type forms struct {
	word   string
	tail   bool // what an apostrophe ties to the word before, and has no other form: 's, n't
	lemmas map[string]bool
}

func newForms(word string) forms {
	word = straight(strings.ToLower(word))
	return forms{word: word, tail: word != "'" && word[0] == '\'' || word == "n't", lemmas: map[string]bool{}}
}

// straight is a word with its apostrophes made straight.
func straight(word string) string { return strings.ReplaceAll(word, "’", "'") }

// read learns from a token of the articles.
func (f *forms) read(t table.Token) {
	if strings.EqualFold(straight(t.Text), f.word) {
		f.lemmas[strings.ToLower(t.Lemma)] = true
	}
}

// settle takes the word's own lemma where the articles lack the word, and none
// of a tail's: "Vale's" is not "Vale is".
func (f *forms) settle() {
	if f.tail {
		clear(f.lemmas)
		return
	}
	if len(f.lemmas) > 0 {
		return
	}
	ann := annotate.New().Annotate(f.word, []article.Part{{Span: article.Span{End: len(f.word)}}})
	if len(ann.Tokens) == 1 {
		f.lemmas[strings.ToLower(ann.Tokens[0].Lemma)] = true
	}
	f.lemmas[f.word] = true
}

func (f *forms) has(t table.Token) bool {
	return strings.EqualFold(straight(t.Text), f.word) || f.lemmas[strings.ToLower(t.Lemma)]
}

func documents(out string) ([]table.Document, error) {
	var docs []table.Document
	err := each(out, table.Documents, func(d table.Document) { docs = append(docs, d) })
	return docs, err
}

// listed are the names in a set, for a message.
func listed(set map[string]bool) string {
	delete(set, "")
	if len(set) == 0 {
		return "none"
	}
	return strings.Join(slices.Sorted(maps.Keys(set)), ", ")
}

func sourceNames(docs []table.Document) []string {
	var names []string
	for _, d := range docs {
		names = append(names, d.Source)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// likeSource names the sources that one which is not there may be meant for: those
// that hold it or are held by it in any case, else all.
func likeSource(source string, names []string) string {
	like := slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		a, b := strings.ToLower(source), strings.ToLower(name)
		return !strings.Contains(a, b) && !strings.Contains(b, a)
	})
	if len(like) > 0 {
		return "did you mean " + strings.Join(like, ", ") + "?"
	}
	return "there are " + strings.Join(names, ", ")
}

// each calls f with every row of a table.
func each[R any](out string, t table.Of[R], f func(R)) error {
	for row, err := range pipeline.Rows(filepath.Join(out, "tables"), t) {
		if err != nil {
			return missing(err, out, t.Name)
		}
		f(row)
	}
	return nil
}
