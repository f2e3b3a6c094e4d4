package annotate

import (
	"strings"

	"epithet/stages/article"
)

// lemmaSet remembers the lemmas of a word under the tags that it has had.
type lemmaSet []lemmaOf

type lemmaOf struct {
	tag   article.Tag
	lemma string
}

// lemma of a word under a tag.
func (v *vocabulary) lemma(id int32, tag article.Tag) string {
	w := &v.words[id]
	for i := range w.lemmas {
		if w.lemmas[i].tag == tag {
			return w.lemmas[i].lemma
		}
	}
	l := lemmatise(w.text, tag, v.model)
	w.lemmas = append(w.lemmas, lemmaOf{tag, l})
	return l
}

// lemmatise is the dictionary form of a word under a tag.
func lemmatise(text string, tag article.Tag, m *model) string {
	lower := strings.ToLower(text)
	switch tag {
	case article.NNP:
		return text
	case article.NNS:
		return singular(lower, m)
	case article.VBZ:
		return verbStem(lower, "s", m)
	case article.VBD, article.VBN:
		return verbStem(lower, "ed", m)
	case article.VBG:
		return verbStem(lower, "ing", m)
	}
	return lower
}

func singular(w string, m *model) string {
	return verbStem(w, "s", m)
}

func verbStem(w, ending string, m *model) string {
	if l, ok := irregular[w]; ok {
		return l
	}
	stem, ok := strings.CutSuffix(w, ending)
	if !ok || len(stem) < 2 {
		return w
	}
	if ending == "s" {
		if s, ok := strings.CutSuffix(stem, "ie"); ok && len(s) > 1 {
			return s + "y"
		}
		if s, ok := strings.CutSuffix(stem, "e"); ok && !m.knows(stem) {
			return s
		}
		return stem
	}
	n := len(stem)
	switch {
	case m.knows(stem+"e") && !m.knows(stem):
		return stem + "e"
	case n > 2 && stem[n-1] == stem[n-2] && !m.knows(stem):
		return stem[:n-1]
	case ending == "ed" && stem[n-1] == 'i':
		return stem[:n-1] + "y"
	}
	return stem
}

var irregular = map[string]string{
	"is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "am": "be", "'s": "be", "'re": "be", "'m": "be", "being": "be",
	"has": "have", "had": "have", "having": "have", "does": "do", "did": "do", "done": "do", "said": "say",
}
