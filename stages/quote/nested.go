package quote

import (
	"strings"

	"epithet/stages/article"
)

// openNested makes a colon of a comma before the mark that opens a quotation within another:
// “He said, ‘It is old,’ and left.”
func (f *Finder) openNested(text string) {
	for k := 1; k+1 < len(f.items); k++ {
		it, next := &f.items[k], &f.items[k+1]
		if it.tag != article.TagComma || it.stretch >= 0 {
			continue
		}
		if next.Len() == 1 && text[next.Start] == '\'' && next.Start > it.End && k+2 < len(f.items) &&
			f.items[k+2].Start == next.End {
			f.drop(k + 1) // a straight mark, which is a word of its own
			it.tag = article.TagColon
		} else if strings.ContainsAny(text[it.End:next.Start], "‘“'\"") {
			it.tag = article.TagColon
		}
	}
}

// drop takes out item k.
func (f *Finder) drop(k int) {
	f.items = append(f.items[:k], f.items[k+1:]...)
	for i := range f.starts {
		if f.starts[i] > k {
			f.starts[i]--
		}
	}
}

// reportedAt reports whether report i is part of what a verb of saying before it
// reports: "Smith told us that they had called it a lie" leaves Smith talking.
func (c *carrier) reportedAt(reports []report, i int) bool {
	cue := c.items[reports[i].cue].Span
	for k := i - 1; k >= 0; k-- {
		o := &reports[k]
		if !c.items[o.cue].tag.IsVerb() || o.frame&speech == 0 || o.source.empty() {
			continue
		}
		if o.content[0].Contains(cue) || o.content[1].Contains(cue) {
			return true
		}
	}
	return false
}
