package annotate

import (
	"unicode"

	"epithet/stages/article"
)

// tagUPOS is the universal part of speech that a tag has by itself.
var tagUPOS = [article.NumTags]article.UPOS{
	article.NoTag: article.X, article.TagHash: article.SYMB, article.TagDollar: article.SYMB,
	article.TagCloseQuote: article.PUNCT, article.TagOpenParen: article.PUNCT, article.TagCloseParen: article.PUNCT,
	article.TagComma: article.PUNCT, article.TagDash: article.PUNCT, article.TagLRB: article.PUNCT,
	article.TagNone: article.NUM, article.TagRRB: article.PUNCT, article.TagPeriod: article.PUNCT,
	article.TagColon: article.PUNCT, article.TagOpenQuote: article.PUNCT,
	article.CC: article.CCONJ, article.CD: article.NUM, article.DT: article.DET, article.EX: article.PRON,
	article.FW: article.X, article.IN: article.ADP, article.JJ: article.ADJ, article.JJR: article.ADJ,
	article.JJS: article.ADJ, article.LS: article.X, article.MD: article.AUX, article.NN: article.NOUN,
	article.NNP: article.PROPN, article.NNPS: article.PROPN, article.NNS: article.NOUN, article.PDT: article.DET,
	article.POS: article.PART, article.PRP: article.PRON, article.PRPS: article.PRON, article.RB: article.ADV,
	article.RBR: article.ADV, article.RBS: article.ADV, article.RP: article.ADP, article.SYM: article.SYMB,
	article.TO: article.PART, article.UH: article.INTJ, article.VB: article.VERB, article.VBD: article.VERB,
	article.VBG: article.VERB, article.VBN: article.VERB, article.VBP: article.VERB, article.VBZ: article.VERB,
	article.WDT: article.PRON, article.WP: article.PRON, article.WPS: article.PRON, article.WRB: article.ADV,
}

// role is what a word's form says about its part of speech.
type role uint8

const (
	noRole      role = iota
	punctuation      // neither letter nor digit
	symbol           // neither, and no punctuation: %, +, £
	be               // forms of be, have and do, as verbs
	have
	do
	not
	indefinite    // somebody, nothing: nouns to Penn, pronouns here
	demonstrative // this, those: pronouns where no noun follows
	subordinator  // if, because: opens a clause
	maybeClause   // as, since, for: opens a clause or takes a noun
	preposition   // of, with: opens a clause only as a gerund
)

var roles = map[string]role{
	"n't": not, "not": not, "this": demonstrative, "that": demonstrative, "these": demonstrative, "those": demonstrative,
	"be": be, "am": be, "is": be, "are": be, "was": be, "were": be, "been": be, "being": be, "'s": be, "'re": be, "'m": be,
	"have": have, "has": have, "had": have, "having": have, "'ve": have, "do": do, "does": do, "did": do,
	"if": subordinator, "because": subordinator, "although": subordinator, "though": subordinator,
	"while": subordinator, "whether": subordinator, "unless": subordinator, "whereas": subordinator,
	"as": maybeClause, "since": maybeClause, "before": maybeClause, "after": maybeClause, "until": maybeClause,
	"till": maybeClause, "once": maybeClause, "so": maybeClause, "for": maybeClause, "than": maybeClause, "like": maybeClause,
	"of": preposition, "in": preposition, "by": preposition, "with": preposition, "without": preposition, "from": preposition,
	"on": preposition, "at": preposition, "about": preposition, "into": preposition, "upon": preposition, "despite": preposition,
	"anyone": indefinite, "anybody": indefinite, "anything": indefinite, "someone": indefinite, "somebody": indefinite,
	"something": indefinite, "everyone": indefinite, "everybody": indefinite, "everything": indefinite,
	"nobody": indefinite, "nothing": indefinite, "none": indefinite,
}

// readRole of a token in which quotation marks are straight, and its lower-case
// form, unless it has a digit or a hyphen.
func readRole(text, lower string) role {
	if r, ok := roles[lower]; ok {
		return r
	}
	if article.IsWord(text) || isEmoticon(text) {
		return noRole
	}
	for _, r := range text {
		if !unicode.IsSymbol(r) && r != '%' && r != '&' && r != '#' && r != '§' && r != '@' {
			return punctuation
		}
	}
	return symbol
}

// describe sets the tags, lemmas and universal parts of speech of one sentence;
// ids are its words behind two markers, and tags their tags behind two contexts.
func (v *vocabulary) describe(tokens []article.Token, ids []int32, tags []uint8) {
	for i := range tokens {
		tokens[i].Tag = article.Tag(tags[i+2])
	}
	for i := range tokens {
		t := &tokens[i]
		t.TextNum = uint32(ids[i+2])
		t.LemmaNum, t.Lemma = v.lemma(ids[i+2], t.Tag)
		t.UPOS = tagUPOS[t.Tag]
		r := v.words[ids[i+2]].role
		if r == noRole && t.Tag != article.TO {
			continue
		}
		switch {
		case r == punctuation:
			t.UPOS = article.PUNCT
		case r == symbol:
			t.UPOS = article.SYMB
			if t.Tag == article.CC {
				t.UPOS = article.CCONJ
			}
		case verbal(t.Tag):
			if r == be && (i == 0 || tokens[i-1].Tag != article.EX) || (r == have || r == do) && helps(tokens[i+1:]) {
				t.UPOS = article.AUX
			}
		case r == not && t.Tag == article.RB:
			t.UPOS = article.PART
		case r == indefinite && t.Tag == article.NN:
			t.UPOS = article.PRON
		case r == demonstrative && t.Tag == article.DT:
			if i+1 == len(tokens) || !nominal(tokens[i+1].Tag) {
				t.UPOS = article.PRON
			}
		case t.Tag == article.IN:
			if r == subordinator || r == demonstrative || r == preposition && gerund(tokens[i+1:]) || r == maybeClause && clause(tokens[i+1:]) {
				t.UPOS = article.SCONJ
			}
		case t.Tag == article.TO:
			if !infinitive(tokens[i+1:]) {
				t.UPOS = article.ADP
			}
		}
	}
}

// helps reports whether the verb before rest is an auxiliary: another verb
// follows, with nothing but adverbs and a subject between.
func helps(rest []article.Token) bool {
	for i := 0; i < len(rest) && i < 5; i++ {
		switch tag := rest[i].Tag; {
		case verbal(tag):
			return true
		case tag == article.RB || tag == article.PRP:
		default:
			return false
		}
	}
	return false
}

// infinitive reports whether rest starts with a verb, adverbs aside. A "to" at
// the end stands for one.
func infinitive(rest []article.Token) bool {
	for i := 0; i < len(rest) && i < 3; i++ {
		if rest[i].Tag != article.RB {
			return verbal(rest[i].Tag) || rest[i].Tag <= article.TagOpenQuote
		}
	}
	return true
}

func gerund(rest []article.Token) bool { return len(rest) > 0 && rest[0].Tag == article.VBG }

// clause reports whether a finite verb follows before the next mark or link.
func clause(rest []article.Token) bool {
	if gerund(rest) {
		return true
	}
	for i := 0; i < len(rest) && i < 7; i++ {
		switch tag := rest[i].Tag; tag {
		case article.VBD, article.VBZ, article.VBP, article.MD:
			return true
		case article.IN, article.WDT, article.WP, article.CC, article.TO:
			return false
		default:
			if tag <= article.TagOpenQuote {
				return false
			}
		}
	}
	return false
}

func verbal(t article.Tag) bool { return article.VB <= t && t <= article.VBZ }

// nominal reports whether a word of the tag can stand between a determiner and
// its noun.
func nominal(t article.Tag) bool {
	switch t {
	case article.NN, article.NNS, article.NNP, article.NNPS, article.JJ, article.JJR, article.JJS, article.CD,
		article.VBG, article.VBN, article.DT, article.RB, article.RBS, article.FW, article.TagDollar, article.PRPS:
		return true
	}
	return false
}
