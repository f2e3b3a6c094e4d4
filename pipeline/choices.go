package pipeline

import (
	"fmt"

	"epithet/pipeline/study"
	"epithet/stages/article"
	"epithet/stages/characterise"
)

// Choices takes a study's articles through the stages and shows the choices for
// the target of every term, as learning how evidence weighs needs them.
func Choices(paths study.Paths, visit func(doc string, t *article.Term, choices []characterise.Choice)) error {
	st, err := study.Open(paths)
	if err != nil {
		return err
	}
	w := newAnalyser(compile(st.Lexicon), newAnnotators(1))
	for item := range st.Items() {
		if r := item.Reject; r != nil {
			return fmt.Errorf("%s: %s", r.Path, r.Reason)
		}
		w.judge.Visit = func(t *article.Term, choices []characterise.Choice) { visit(item.Article.ID, t, choices) }
		w.analyse(&item.Article)
	}
	return nil
}
