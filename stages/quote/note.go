package quote

import (
	"strings"

	"epithet/stages/article"
)

// A note below an interview tells who has been asked: "Ann Smith's novel is out in May."

// withoutNote leaves out of the answers a last paragraph that is a note.
func (f *Finder) withoutNote(text string, answers []answer) []answer {
	n := len(answers) - 1
	if n < 1 || answers[n].label.Len() > 0 || answers[n].question || answers[n].part != answers[n-1].part+1 ||
		says(answers[n].Of(text), self|selfObject|selves|you) || f.heads(answers[n].Span) == nil {
		return answers
	}
	return answers[:n]
}

// noted is the person with whom the paragraph behind the last answer begins; nobody where
// none does.
func (f *Finder) noted(answers []answer, ann *article.Annotation) article.Who {
	for i := answers[len(answers)-1].part + 1; i < len(ann.Parts); i++ {
		if ann.Parts[i].Kind == article.Furniture {
			continue
		}
		if m := f.heads(ann.Parts[i].Span); m != nil {
			return whoOf(m)
		}
		if !direction(ann.Parts[i].Of(f.talk.text)) {
			break
		}
	}
	return article.Who{}
}

// hailed is whom a question calls by name at its head: "Ann Smith, where were you?".
func (f *Finder) hailed(text string, answers []answer, ann *article.Annotation) article.Who {
	for i := range answers {
		a := &answers[i]
		question := a.Span
		if !a.question {
			if a.label.Len() > 0 || a.part == 0 || i > 0 && answers[i-1].part == a.part-1 {
				continue
			}
			question = ann.Parts[a.part-1].Span
		}
		if m := f.heads(question); m != nil && strings.HasPrefix(text[m.End:], ", ") {
			return whoOf(m)
		}
	}
	return article.Who{}
}

// heads is the person with whose name a paragraph begins, behind a title or none; nil where
// it begins with none.
func (f *Finder) heads(p article.Span) *article.Mention {
	for i := f.talk.find(p.Start); i < len(f.talk.mentions) && f.talk.mentions[i].Start < p.End; i++ {
		m := &f.talk.mentions[i]
		before := strings.Trim(f.talk.text[p.Start:min(max(m.Start, p.Start), p.End)], "*_ ")
		if before != "" && !honorifics.has(lower(strings.TrimSuffix(before, "."))) {
			return nil
		}
		if m.Type == article.Person {
			return m
		}
	}
	return nil
}
