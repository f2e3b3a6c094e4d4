package characterise

import (
	"slices"

	"epithet/stages/article"
	"epithet/stages/internal/aside"
)

// Plain is an annotation whose sentences that hold terms are without what stands
// aside of their nouns, such as ", 41," or ", which was founded in 1994,", and holds
// neither a term nor a listed name nor an edge of a quote. It is what Judge reads,
// and whose sentences it wants the trees of.
type Plain struct {
	*article.Annotation
	given  []article.Term // the terms of the annotation
	terms  []article.Term // those with their tokens counted without asides
	short  []shortened
	tokens []article.Token
}

// shortened is a sentence of which tokens[from:to] are left.
type shortened struct{ sent, from, to int }

// Read makes p the plain reading of an annotation, of which it keeps the memory.
func (p *Plain) Read(text string, ann *article.Annotation, mentions []article.Mention, terms []article.Term, quotes []article.Quote) {
	p.Annotation, p.given, p.terms = ann, terms, append(p.terms[:0], terms...)
	p.short, p.tokens = p.short[:0], p.tokens[:0]
	for i := 0; i < len(terms); {
		last := i
		for last < len(terms) && terms[last].Sent == terms[i].Sent {
			last++
		}
		p.shorten(text, mentions, p.terms[i:last], quotes)
		i = last
	}
}

// Sentence is the tokens of sentence i that are left.
func (p *Plain) Sentence(i int) []article.Token {
	k, found := slices.BinarySearchFunc(p.short, i, func(s shortened, i int) int { return s.sent - i })
	if !found {
		return p.Annotation.Sentence(i)
	}
	return p.tokens[p.short[k].from:p.short[k].to]
}

// shorten takes the asides out of the sentence of the terms.
func (p *Plain) shorten(text string, mentions []article.Mention, terms []article.Term, quotes []article.Quote) {
	sent := terms[0].Sent
	toks := p.Annotation.Sentence(sent)
	if len(toks) > MaxTokens {
		return
	}
	from, copied := len(p.tokens), 0
	m, _ := slices.BinarySearchFunc(mentions, toks[0].Start, func(m article.Mention, at int) int { return m.Start - at })
	if end := dateline(text, toks, mentions[m:], terms, quotes); end > 0 {
		shift(terms, toks[0].Start, end)
		copied = end
	}
	for k := copied; k < len(toks); k++ {
		for m < len(mentions) && mentions[m].Start < toks[k].Start {
			m++
		}
		if end := nameEnd(toks, k, mentions[m:]); end > k && !holdsTerm(mentions[m].Span, terms) {
			p.tokens = append(append(p.tokens, toks[copied:k]...), oneName(toks[k:end]))
			shift(terms, toks[k].Start, end-k-1)
			copied, k = end, end-1
			continue
		}
		if misread(text, toks, k, mentions[m:]) {
			p.tokens = append(p.tokens, toks[copied:k+1]...)
			name := &p.tokens[len(p.tokens)-1]
			name.Tag, name.UPOS = article.NNP, article.PROPN
			copied = k + 1
			continue
		}
		if lemma, tag := article.MissedVerb(text, toks, k); lemma != "" {
			p.tokens = append(p.tokens, toks[copied:k+1]...)
			n := len(p.tokens) - 1
			verb := &p.tokens[n]
			verb.Tag, verb.UPOS, verb.Lemma = tag, article.VERB, lemma
			if k > 1 && toks[k-1].Tag == article.JJ && (toks[k-2].Tag == article.DT || toks[k-2].Tag == article.POS) {
				p.tokens[n-1].Tag, p.tokens[n-1].UPOS = article.NN, article.NOUN // "the tribunal found"
			}
			copied = k + 1
			continue
		}
		if k > copied && k+1 < len(toks) && toks[k].Tag == article.TagPeriod && toks[k].Start == toks[k-1].End &&
			initial(text, &toks[k-1]) {
			p.tokens = append(p.tokens, toks[copied:k]...)
			p.tokens[len(p.tokens)-1].End = toks[k].End
			shift(terms, toks[k].Start, 1)
			copied = k + 1
			continue
		}
		end := aside.End(text, toks, k)
		if end == k || holds(article.Span{Start: toks[k].Start, End: toks[end-1].End}, mentions, terms, quotes) {
			continue
		}
		p.tokens = append(p.tokens, toks[copied:k]...)
		shift(terms, toks[k].Start, end-k)
		copied = end
		if v, tag := aside.Verb(text, toks, k, end); v > 0 {
			p.tokens = append(p.tokens, toks[end:v+1]...)
			verb := &p.tokens[len(p.tokens)-1]
			if verb.Tag, verb.UPOS = tag, article.VERB; tag == article.JJ {
				verb.UPOS = article.ADJ
			}
			copied = v + 1
		}
		k = end - 1
	}
	if copied == 0 {
		return
	}
	p.tokens = append(p.tokens, toks[copied:]...)
	p.short = append(p.short, shortened{sent, from, len(p.tokens)})
}

// dateline is the token after the dateline at the head of the sentence, 0 where there is none.
func dateline(text string, toks []article.Token, mentions []article.Mention, terms []article.Term, quotes []article.Quote) int {
	end, sure := aside.Dateline(text, toks)
	if end == 0 {
		return 0
	}
	s := article.Span{Start: toks[0].Start, End: toks[end-1].End}
	if !sure {
		for i := 0; i < len(mentions) && mentions[i].Start < s.End; i++ {
			if t := mentions[i].Type; t != article.Place && t != article.State {
				return 0 // "UNESCO - The"
			}
		}
		for k := end; k < len(toks); k++ {
			if toks[k].Tag == article.TagDash {
				return 0
			}
		}
	}
	if holds(s, nil, terms, quotes) {
		return 0
	}
	return end
}

// initial reports whether the token is a capital, as stands before a full stop for a
// name.
func initial(text string, t *article.Token) bool {
	return t.Len() == 1 && 'A' <= text[t.Start] && text[t.Start] <= 'Z'
}

// holds reports whether a term, a listed name or an edge of a quote is within s.
func holds(s article.Span, mentions []article.Mention, terms []article.Term, quotes []article.Quote) bool {
	if holdsTerm(s, terms) {
		return true
	}
	n, _ := slices.BinarySearchFunc(mentions, s.Start, func(m article.Mention, at int) int { return m.Start - at })
	for ; n < len(mentions) && mentions[n].Start < s.End; n++ {
		if mentions[n].Method != article.Discovered {
			return true
		}
	}
	n, _ = slices.BinarySearchFunc(quotes, s.Start, func(q article.Quote, at int) int { return q.Start - at })
	for k := n; k < len(quotes) && quotes[k].Start < s.End; k++ {
		if quotes[k].End > s.End {
			return true
		}
	}
	for k := n - 1; k >= 0 && k > n-8; k-- {
		if end := quotes[k].End; s.Start < end && end < s.End {
			return true
		}
	}
	return false
}

// whole is a sentence with what stands aside in it.
func (j *Judge) whole(sent int) line {
	l := j.line(sent)
	if toks := j.ann.Annotation.Sentence(sent); len(toks) > len(l.toks) {
		l.toks, l.from, l.adv, l.begun = toks, j.wholeTree, run{}, 0
	}
	return l
}

// wholeTree is the tree of a plain sentence with what stands aside in it hanging from
// the nouns that it stands beside.
func (j *Judge) wholeTree(sent int) *article.Tree {
	plain, short := j.tree(sent), j.ann.Sentence(sent)
	toks := j.ann.Annotation.Sentence(sent)
	at := make([]int32, 0, len(short)) // of the plain tokens
	for i := range toks {
		if n := len(at); n < len(short) && toks[i].Start == short[n].Start {
			at = append(at, int32(i))
		}
	}
	arcs := make([]article.Arc, len(toks))
	n := -1
	for i := range toks {
		if n+1 == len(at) || int(at[n+1]) != i {
			arcs[i] = article.Arc{Head: at[max(n, 0)], Rel: article.Dep} // a dateline hangs from what it opens
			continue
		}
		n++
		arcs[i] = plain.Arcs[n]
		if h := arcs[i].Head; h >= 0 {
			arcs[i].Head = at[h]
		}
	}
	tree := new(article.Tree)
	tree.Build(arcs)
	return tree
}
