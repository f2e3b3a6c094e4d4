package annotate

import "epithet/stages/article"

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

// upos sets the universal parts of speech of one sentence.
func upos(tokens []article.Token) {
	for i := range tokens {
		t := &tokens[i]
		t.UPOS = tagUPOS[t.Tag]
		switch t.Tag {
		case article.VB, article.VBD, article.VBG, article.VBN, article.VBP, article.VBZ:
			if t.Lemma == "be" || (t.Lemma == "have" || t.Lemma == "do") && helps(tokens[i+1:]) {
				t.UPOS = article.AUX
			}
		case article.RB:
			if t.Lemma == "not" {
				t.UPOS = article.PART
			}
		case article.TO:
			if i+1 < len(tokens) && !verbal(tokens[i+1].Tag) && tokens[i+1].Tag != article.RB {
				t.UPOS = article.ADP
			}
		case article.DT:
			if i+1 == len(tokens) || !nominal(tokens[i+1].Tag) {
				t.UPOS = article.PRON
			}
			if t.Lemma == "the" || t.Lemma == "a" || t.Lemma == "no" || t.Lemma == "every" {
				t.UPOS = article.DET
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

func verbal(t article.Tag) bool { return article.VB <= t && t <= article.VBZ }

func nominal(t article.Tag) bool {
	switch t {
	case article.NN, article.NNS, article.NNP, article.NNPS, article.JJ, article.JJR, article.JJS, article.CD,
		article.VBG, article.VBN, article.DT, article.RB, article.RBS, article.FW, article.TagDollar, article.PRPS:
		return true
	}
	return false
}
