package characterise

import (
	"strings"

	"epithet/stages/article"
)

// posts are the titles of those who speak for one state's government.
var posts = map[string]string{
	"secretary of state": "american", "secretary of defense": "american", "defense secretary": "american", "treasury secretary": "american",
	"homeland security secretary": "american", "national security adviser": "american", "national security advisor": "american",
	"state department spokesman": "american", "state department spokeswoman": "american",
	"chancellor of the exchequer": "british", "foreign secretary": "british", "home secretary": "british",
}

// post is the id of the listed state whose title stands right before the name at token
// first.
func (j *Judge) post(l *line, first int) string {
	for k := first - 2; k >= 0 && k > first-5; k-- {
		state := posts[strings.ToLower(l.text[l.toks[k].Start:l.toks[first-1].End])]
		if state != "" &&
			(k == 0 || l.mark(k-1) || !l.tag(k-1).IsAdjective() && l.tag(k-1) != article.NNP && !l.possessive(k-1)) {
			if id := j.lex.nation(state); state == "american" || j.crowd.find(id).count > 0 {
				return id
			}
		}
	}
	return ""
}
