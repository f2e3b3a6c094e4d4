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
	numRoles
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

// looks marks the entries of roleUPOS that depend on the tags about the word.
const looks = 0x80

// roleUPOS is the part of speech of a word by its role and tag, with looks if
// the tags about it can make it another.
var roleUPOS = func() (table [numRoles][article.NumTags]uint8) {
	for r := range table {
		for t, upos := range tagUPOS {
			entry := uint8(upos)
			switch r, t := role(r), article.Tag(t); {
			case r == punctuation:
				entry = uint8(article.PUNCT)
			case r == symbol && t == article.CC:
				entry = uint8(article.CCONJ)
			case r == symbol:
				entry = uint8(article.SYMB)
			case r == not && t == article.RB:
				entry = uint8(article.PART)
			case r == indefinite && t == article.NN:
				entry = uint8(article.PRON)
			case t == article.IN && (r == subordinator || r == demonstrative):
				entry = uint8(article.SCONJ)
			case t.IsVerb() && (r == be || r == have || r == do),
				t == article.DT && r == demonstrative,
				t == article.IN && (r == preposition || r == maybeClause),
				t == article.TO:
				entry |= looks
			}
			table[r][t] = entry
		}
	}
	return table
}()

// lookedUPOS is the part of speech of word i, of whose role and tag roleUPOS
// has looks.
func lookedUPOS(r role, tags []uint8, i int) article.UPOS {
	tag := article.Tag(tags[i])
	rest := tags[i+1:]
	switch {
	case tag.IsVerb():
		if r == be && (i == 0 || article.Tag(tags[i-1]) != article.EX) || (r == have || r == do) && helps(rest) {
			return article.AUX
		}
	case tag == article.DT:
		if len(rest) == 0 || !nominal(article.Tag(rest[0])) {
			return article.PRON
		}
	case tag == article.IN:
		if gerund(rest) || r == maybeClause && clause(rest) {
			return article.SCONJ
		}
	case tag == article.TO:
		if !infinitive(rest) {
			return article.ADP
		}
	}
	return tagUPOS[tag]
}

// helps reports whether the verb before rest is an auxiliary: another verb
// follows, with nothing but adverbs and a subject between.
func helps(rest []uint8) bool {
	for _, tag := range rest[:min(5, len(rest))] {
		switch tag := article.Tag(tag); {
		case tag.IsVerb():
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
func infinitive(rest []uint8) bool {
	for _, tag := range rest[:min(3, len(rest))] {
		if tag := article.Tag(tag); tag != article.RB {
			return tag.IsVerb() || tag <= article.TagOpenQuote
		}
	}
	return true
}

func gerund(rest []uint8) bool { return len(rest) > 0 && article.Tag(rest[0]) == article.VBG }

// clause reports whether a finite verb follows before the next mark or link.
func clause(rest []uint8) bool {
	if gerund(rest) {
		return true
	}
	for _, tag := range rest[:min(7, len(rest))] {
		switch tag := article.Tag(tag); tag {
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
