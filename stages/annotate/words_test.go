package annotate

import (
	"strings"
	"testing"

	"epithet/stages/article"
)

func TestSplit(t *testing.T) {
	for chunk, want := range map[string]string{
		"dog.":           "dog .",
		"didn't":         "did n't",
		"didn't,":        "did n't ,",
		"it's).\"":       "it 's ) . \"",
		"dog's-eye":      "dog 's -eye",
		"O'Reilly":       "O'Reilly",
		"O'Reilly's":     "O'Reilly 's",
		"D'Souza,":       "D'Souza ,",
		"'success'":      "'success '",
		"U.S.":           "U.S.",
		"(U.S.)":         "( U.S. )",
		"Gen.":           "Gen.",
		"generally.":     "generally .",
		"$5":             "$ 5",
		"(\"[$x":         "( \" [ $ x",
		":-)":            ":-)",
		"...":            ". . .",
		"who's'll":       "who's 'll",
		"'s":             "'s",
		"DON'T":          "DO N'T",
		"\"":             "\"",
		"well-known":     "well-known",
		"https://a.b/c,": "https://a.b/c ,",
	} {
		var got []string
		for _, p := range split(chunk, nil) {
			got = append(got, chunk[p.start:p.end])
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("split(%q) = %s, want %s", chunk, g, want)
		}
	}
}

func TestRuleTag(t *testing.T) {
	for word, want := range map[string]article.Tag{
		"-": article.TagDash, ":-)": article.SYM, "@home": article.NN, "a@b.co": article.NN, "www.x.org": article.NN,
		"12.50": article.NN, "1.5": article.NoTag, "0": article.TagNone, "*T*-1": article.TagNone, "*-12": article.TagNone,
		"*-1234": article.NoTag, "**": article.NoTag, "-LRB-": article.TagLRB, "-FBI-": article.NoTag, "U.S.": article.NoTag,
		"word": article.NoTag, "a.": article.NoTag, "a.(b)": article.NoTag, "a.(b)c": article.NN, "a.b(": article.NoTag,
	} {
		if got := ruleTag(word); got != want {
			t.Errorf("ruleTag(%q) = %v, want %v", word, got, want)
		}
	}
}

func TestLemma(t *testing.T) {
	for want, forms := range map[string]string{
		"make": "making/VBG made/VBD makes/VBZ make/VB", "run": "running/VBG ran/VBD", "agency": "agencies/NNS",
		"good": "better/JJR best/JJS", "well": "better/RBR", "be": "is/VBZ 's/VBZ 're/VBP been/VBN", "'s": "'s/POS '/POS",
		"not": "n't/RB", "will": "'ll/MD wo/MD", "child": "children/NNS", "congressman": "congressmen/NNS",
		"use": "used/VBD using/VBG uses/VBZ", "increase": "increases/NNS increasing/VBG", "virus": "viruses/NNS",
		"movie": "movies/NNS", "hero": "heroes/NNS", "big": "bigger/JJR", "large": "largest/JJS", "early": "earlier/RBR",
		"call": "called/VBN", "plan": "planning/VBG", "carry": "carried/VBD", "agree": "agreed/VBD", "explain": "explained/VBD",
		"Smith": "Smith/NNP", "American": "Americans/NNPS", "they": "them/PRP", "a": "an/DT", "cult": "'cult/NN cults/NNS",
		"negotiate": "negotiated/VBD", "terrorist": "terrorists/NNS TERRORISTS/NNS", "1990s": "1990s/NNS",
		"extremism": "extremism/NN", "sever": "severed/VBD severing/VBG", "unrest": "unrest/JJS",
		"caucus": "caucuses/NNS caucus/NNS", "misguide": "misguided/VBN", "themselves": "themselves/NNS",
		"small": "smaller/JJR", "lie": "lying/VBG lay/VBD", "die": "died/VBD dies/VBZ", "panic": "panicked/VBD",
	} {
		for form := range strings.FieldsSeq(forms) {
			word, tag, _ := strings.Cut(form, "/")
			if got := lemmatise(word, inflections[article.ParseTag(tag)], sharedModel()); got != want {
				t.Errorf("%s: lemma %q, want %q", form, got, want)
			}
		}
	}
}

func TestUPOS(t *testing.T) {
	a := New()
	for _, want := range []string{
		"She/PRON has/AUX not/PART left/VERB ./PUNCT",
		"He/PRON is/AUX a/DET spy/NOUN ./PUNCT",
		"I/PRON have/VERB a/DET dog/NOUN ./PUNCT",
		"They/PRON want/VERB to/PART leave/VERB ./PUNCT",
		"He/PRON went/VERB to/ADP London/PROPN ./PUNCT",
		"They/PRON left/VERB because/SCONJ it/PRON rained/VERB ./PUNCT",
		"This/PRON is/AUX that/DET man/NOUN ./PUNCT",
		"Nobody/PRON paid/VERB 50/NUM %/SYM ;/PUNCT",
		"—/PUNCT and/CCONJ (/PUNCT he/PRON ran/VERB )/PUNCT",
	} {
		var words []string
		for pair := range strings.FieldsSeq(want) {
			word, _, _ := strings.Cut(pair, "/")
			words = append(words, word)
		}
		text := strings.Join(words, " ")
		ann := a.Annotate(text, whole(text))
		var got []string
		for _, tok := range ann.Tokens {
			got = append(got, tok.Of(text)+"/"+tok.UPOS.String())
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("\n got %s\nwant %s", g, want)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := readModel(modelData); err != nil {
			b.Fatal(err)
		}
	}
}

func TestReadModelRejects(t *testing.T) {
	for name, data := range map[string]string{
		"empty": "", "other file": "not a model at all", "cut short": modelData[:len(modelData)/2],
		"sections missing": modelData[:len(modelMagic)+4],
	} {
		if _, err := readModel(data); err == nil {
			t.Errorf("%s: read without an error", name)
		}
	}
}
