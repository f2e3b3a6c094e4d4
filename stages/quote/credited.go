package quote

import (
	"sort"
	"strings"

	"epithet/stages/article"
)

// credited gives what a line labels as a claim to whom a line near it names as its source, as
// fact checks do: "Claim: …", and then "Claimed by: Ann Smith".
func (f *Finder) credited(text string, ann *article.Annotation) {
	for i := range ann.Parts {
		name := creditLine(text, &ann.Parts[i])
		if name.Len() == 0 {
			continue
		}
		if k, said := claimNear(text, ann, i); k >= 0 {
			f.credit(text, ann, k, said, f.talk.labelled(text, name))
		}
	}
}

// farthestClaim is how many lines may lie between a claim and its source.
const farthestClaim = 3

// claimNear is the part of the claim whose source part i names, and what is claimed: the last
// before it, else the next; -1 for none.
func claimNear(text string, ann *article.Annotation, i int) (int, article.Span) {
	for k := i - 1; k >= 0 && k >= i-farthestClaim; k-- {
		if said := claimed(text, &ann.Parts[k]); said.Len() > 0 {
			return k, said
		}
		if l, _ := fieldOf(text, &ann.Parts[k]); l == "" {
			break
		}
	}
	for k := i + 1; k < len(ann.Parts) && k <= i+2; k++ {
		if said := claimed(text, &ann.Parts[k]); said.Len() > 0 {
			return k, said
		}
	}
	return -1, article.Span{}
}

// credit makes who the speaker of what part k claims: of the quotations in it, or of it all
// where they are few words of it.
func (f *Finder) credit(text string, ann *article.Annotation, k int, said article.Span, who article.Who) {
	marked := 0
	first := sort.Search(len(f.all), func(n int) bool { return f.all[n].Start >= said.Start })
	for n := first; n < len(f.all) && said.Contains(f.all[n].Span); n++ {
		q := f.all[n].quote
		if q < 0 || f.out[q].Cue.Len() > 0 || f.all[n].Len() < said.Len()/2 {
			continue
		}
		marked += f.all[n].Len()
		f.out[q].Kind, f.out[q].Speaker, f.out[q].Source, f.out[q].Rule = article.Direct, who, article.Span{}, creditedRule
	}
	if marked == 0 {
		f.out = append(f.out, article.Quote{Span: said, Sent: sentenceAt(ann, said.Start), Kind: article.Indirect, Speaker: who,
			Continues: -1, Rule: creditedRule})
	}
}

const creditedRule = "credited"

// fieldOf is the label of a line that consists of a label, in small letters, and what is to it;
// empty for other lines.
func fieldOf(text string, p *article.Part) (string, article.Span) {
	s := p.Of(text)
	colon := strings.IndexByte(s[:min(len(s), longestField)], ':')
	if colon < 1 || p.Kind == article.Furniture {
		return "", article.Span{}
	}
	name := strings.Trim(s[:colon], " *_#•–-0123456789")
	if n := words(name, 5); n == 0 || n > 4 || strings.ContainsAny(name, "\"“”.,;!?()") {
		return "", article.Span{}
	}
	rest := article.Span{Start: p.Start + colon + 1, End: p.End}
	rest.Start += len(rest.Of(text)) - len(strings.TrimLeft(rest.Of(text), " *_"))
	return lower(name), rest
}

// longestField is how far into a line the colon of its label may stand.
const longestField = 40

// claimed is what the part labels as a claim: "The claim: …", "CLAIM 3: …", "What was said: …".
func claimed(text string, p *article.Part) article.Span {
	name, rest := fieldOf(text, p)
	if name == "" || rest.Len() == 0 || !claimLabel(name) {
		return article.Span{}
	}
	return rest
}

// claimLabel reports whether a line's label, in small letters, says that somebody's words follow.
func claimLabel(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return claimNouns.has(last) || strings.HasPrefix(name, "what ") && claimVerbs.has(last)
}

var (
	claimNouns = wordSet(`claim statement allegation assertion quote quotation rumour rumor accusation`)
	claimVerbs = wordSet(`claimed said made shared posted spread stated uttered circulated started alleged claims says`)
	sources    = wordSet(`source speaker claimant`)
)

// creditLine is whom the line names as the source of a claim: "Claimed by: Ann Smith, mayor",
// "WHO SAID IT: …", "Source: …"; empty for none.
func creditLine(text string, p *article.Part) article.Span {
	name, rest := fieldOf(text, p)
	first, behind, _ := strings.Cut(name, " ")
	switch {
	case sources.has(name):
	case claimVerbs.has(first) && behind == "by":
	case first == "who" && claimVerbs.has(leading(behind)):
	default:
		return article.Span{}
	}
	s := rest.Of(text)
	for _, stop := range [...]string{",", "(", ";", "\n", ". ", " – ", " — "} {
		if k := strings.Index(s, stop); k >= 0 {
			s = s[:k]
		}
	}
	for _, a := range [...]string{"a ", "an ", "the "} {
		if len(s) > len(a) && strings.EqualFold(s[:len(a)], a) {
			rest.Start += len(a)
			s = s[len(a):]
			break
		}
	}
	s = strings.TrimRight(s, " .*_")
	if words(s, 9) > 8 {
		return article.Span{}
	}
	return article.Span{Start: rest.Start, End: rest.Start + len(s)}
}
