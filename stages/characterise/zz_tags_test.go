package characterise_test
import ("testing";"os";"strings")
func TestZZTags(t *testing.T) {
	r := newReader(alikeLexicon())
	for _, s := range strings.Split(os.Getenv("T"), "|") {
		ann := tokensOf(r.annotate, s)
		var b strings.Builder
		for i := range ann.Sentences {
			tk := ann.Sentence(i)
			tree := r.parser.Sentence(s, tk, nil)
			for k, x := range tk { 
			h := "ROOT"
			if tree[k].Head >= 0 { h = tk[tree[k].Head].Of(s) }
			b.WriteString(x.Of(s)+"/"+x.Tag.String()+"/"+tree[k].Rel.String()+">"+h+" ") }
		}
		t.Log(b.String())
		for _, x := range r.read(s) { t.Log("   ", x.Target, "|", x.Holder, "|", x.Voice, "|", x.Polarity, "|", x.Rule) }
	}
}
