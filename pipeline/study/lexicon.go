package study

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"epithet/stages/article"
	"epithet/stages/mention"
	"epithet/stages/term"

	"go.yaml.in/yaml/v3"
)

// ParseLexicon reads a lexicon.yaml. All mistakes are reported at once, each
// as "name:line: what is wrong; what is meant".
func ParseLexicon(name string, data []byte) (article.Lexicon, error) {
	p := lexiconParser{name: name}
	if enc := utf16Name(data); enc != "" {
		return article.Lexicon{}, fmt.Errorf("%s: the file is %s; save it as UTF-8", name, enc)
	}
	if !utf8.Valid(data) {
		return article.Lexicon{}, fmt.Errorf("%s:%d: not valid UTF-8; save the file as UTF-8", name, 1+bytes.Count(data[:invalidUTF8(data)], []byte("\n")))
	}
	var doc, second yaml.Node
	d := yaml.NewDecoder(bytes.NewReader(data))
	if err := d.Decode(&doc); err != nil && err != io.EOF {
		return article.Lexicon{}, fmt.Errorf("%s:%d: not valid YAML: %s; %s", name, yamlLine(data),
			yamlProblem.ReplaceAllString(err.Error(), ""), yamlAdvice(data))
	}
	if err := d.Decode(&second); err != io.EOF {
		return article.Lexicon{}, fmt.Errorf("%s: more than one YAML document (`---`); a lexicon is one", name)
	}
	if len(doc.Content) == 0 {
		return article.Lexicon{}, fmt.Errorf("%s: the file is empty; it needs a list `entities:` and a list `frames:`", name)
	}
	lex := p.lexicon(doc.Content[0])
	return lex, errors.Join(p.errs...)
}

// yamlProblem is what the library writes before what is wrong. Its line is that of the list or
// text that the mistake stands in, or one before it.
var yamlProblem = regexp.MustCompile(`^yaml: (line \d+: )?`)

// yamlLine is the line from which on data, which is not YAML, is none, counted from 1: the one
// after the last line up to which it is. It is looked for by halves; of twenty lines one is taken
// to be the last of something.
func yamlLine(data []byte) int {
	ends := []int{0} // of the lines
	for l := range bytes.Lines(data) {
		ends = append(ends, ends[len(ends)-1]+len(l))
	}
	last, broken := 0, len(ends)-1
	for broken-last > 1 {
		middle := (last + broken) / 2
		k := middle
		for k < min(middle+20, broken) && yaml.Unmarshal(data[:ends[k]], new(yaml.Node)) != nil {
			k++
		}
		if k < min(middle+20, broken) {
			last = k
		} else {
			broken = middle
		}
	}
	return last + 1
}

// yamlAdvice is what mends most files that are not YAML.
func yamlAdvice(data []byte) string {
	for line := range bytes.Lines(data) {
		if indent := line[:len(line)-len(bytes.TrimLeft(line, " \t"))]; bytes.IndexByte(indent, '\t') >= 0 {
			return "indent with spaces, not tabs"
		}
	}
	return "what belongs together begins in the same column, and a text with ' : # [ or { in it stands in \"double quotation marks\""
}

// SharedAliases lists the aliases that more than one entity has, each with
// the entities' ids, in the order of the lexicon. Case is folded as the
// catalogue folds it at the least: all of it.
func SharedAliases(lex article.Lexicon) []Shared {
	return shared(func(yield func(name, key, owner string)) {
		for _, e := range lex.Entities {
			for _, a := range e.Aliases {
				yield(a, strings.ToLower(a), e.ID)
			}
		}
	})
}

// SharedTerms lists the terms that more than one frame has: each occurrence
// counts in all of them.
func SharedTerms(lex article.Lexicon) []Shared {
	return shared(func(yield func(name, key, owner string)) {
		for _, f := range lex.Frames {
			for _, t := range f.Terms {
				yield(t, term.Key(t), f.ID)
			}
		}
	})
}

// Shared is a name with the ids of all that have it.
type Shared struct {
	Name string
	IDs  []string
}

func shared(each func(yield func(name, key, owner string))) []Shared {
	var all []Shared
	at := map[string]int{}
	each(func(name, key, owner string) {
		i, seen := at[key]
		if !seen {
			at[key] = len(all)
			all = append(all, Shared{Name: name, IDs: []string{owner}})
		} else if !slices.Contains(all[i].IDs, owner) {
			all[i].IDs = append(all[i].IDs, owner)
		}
	})
	return slices.DeleteFunc(all, func(s Shared) bool { return len(s.IDs) < 2 })
}

// NamedTerms lists the terms that are an alias as well, each with the entities'
// ids: a term within an entity's name does not count.
func NamedTerms(lex article.Lexicon) []Shared {
	owners := map[string][]string{}
	for _, e := range lex.Entities {
		for _, a := range e.Aliases {
			if k := term.Key(a); !slices.Contains(owners[k], e.ID) {
				owners[k] = append(owners[k], e.ID)
			}
		}
	}
	var all []Shared
	seen := map[string]bool{}
	for _, f := range lex.Frames {
		for _, t := range f.Terms {
			k := term.Key(t)
			if ids := owners[k]; ids != nil && !seen[k] {
				seen[k] = true
				all = append(all, Shared{Name: t, IDs: ids})
			}
		}
	}
	return all
}

// TermsInCapitals lists the terms that count in capitals only, in the order of
// the lexicon.
func TermsInCapitals(lex article.Lexicon) []string {
	var all []string
	for _, f := range lex.Frames {
		for _, t := range f.Terms {
			if term.InCapitals(t) && !slices.Contains(all, t) {
				all = append(all, t)
			}
		}
	}
	return all
}

// EverydayAliases are the aliases that are everyday words, too (mention.Everyday), in their order.
func EverydayAliases(lex article.Lexicon) []string {
	var all []string
	for _, e := range lex.Entities {
		for _, a := range e.Aliases {
			if mention.Everyday(a) && !slices.Contains(all, a) {
				all = append(all, a)
			}
		}
	}
	return all
}

type lexiconParser struct {
	name string
	errs []error
}

func (p *lexiconParser) fail(n *yaml.Node, format string, args ...any) {
	p.errs = append(p.errs, fmt.Errorf("%s:%d: %s", p.name, n.Line, fmt.Sprintf(format, args...)))
}

func (p *lexiconParser) lexicon(n *yaml.Node) article.Lexicon {
	var lex article.Lexicon
	top := p.mapping(n, "the lexicon", "entities", "frames")
	for _, n := range p.list(top["entities"], "entities") {
		lex.Entities = append(lex.Entities, p.entity(n))
	}
	for _, n := range p.list(top["frames"], "frames") {
		lex.Frames = append(lex.Frames, p.frame(n))
	}
	p.unique(top["entities"], "entity")
	p.unique(top["frames"], "frame")
	if n = resolve(n); n.Kind == yaml.MappingNode && len(lex.Entities)+len(lex.Frames) == 0 && len(p.errs) == 0 {
		p.fail(n, "the lexicon lists no entity and no frame; there is nothing to look for")
	}
	return lex
}

func (p *lexiconParser) entity(n *yaml.Node) article.Entity {
	f := p.mapping(n, "an entity", "id", "name", "type", "aliases")
	e := article.Entity{
		ID:      p.id(n, f["id"], "entity"),
		Name:    p.text(f["name"], "name"),
		Type:    p.text(f["type"], "type"),
		Aliases: p.texts(f["aliases"], "alias", "aliases"),
	}
	if f == nil {
		return e
	}
	if e.Name == "" && f["name"] == nil {
		p.fail(n, "entity %q has no name; write `name: …`", e.ID)
	}
	switch {
	case f["type"] == nil:
		p.fail(n, "entity %q has no type; write `type:` and one of %s", e.ID, strings.Join(article.EntityTypes, ", "))
	case e.Type != "" && !slices.Contains(article.EntityTypes, e.Type):
		p.fail(f["type"], "type %q is unknown%s; it is one of %s", e.Type, suggest(e.Type, article.EntityTypes),
			strings.Join(article.EntityTypes, ", "))
	}
	if own := ownAlias(e.Name); own != "" &&
		!slices.ContainsFunc(e.Aliases, func(a string) bool { return strings.EqualFold(a, own) }) {
		e.Aliases = append(e.Aliases, own)
	}
	return e
}

// ownAlias is what of an entity's name is looked for beside the aliases: the
// name without its article, and nothing where brackets show that the name is
// a description.
func ownAlias(name string) string {
	if strings.ContainsAny(name, "()[]") || !article.IsWord(name) {
		return ""
	}
	for _, a := range []string{"the ", "The "} {
		name = strings.TrimPrefix(name, a)
	}
	return name
}

func (p *lexiconParser) frame(n *yaml.Node) article.Frame {
	f := p.mapping(n, "a frame", "id", "label", "terms")
	before := len(p.errs)
	fr := article.Frame{
		ID:    p.id(n, f["id"], "frame"),
		Label: p.text(f["label"], "label"),
		Terms: p.texts(f["terms"], "term", "terms"),
	}
	if f != nil && len(fr.Terms) == 0 && len(p.errs) == before {
		p.fail(n, "frame %q has no terms; write `terms: [one, \"two words\"]`", fr.ID)
	}
	if fr.Label == "" {
		fr.Label = fr.ID
	}
	return fr
}

func (p *lexiconParser) id(owner, n *yaml.Node, what string) string {
	if n == nil {
		if resolve(owner).Kind == yaml.MappingNode {
			p.fail(owner, "%s without an id; write `id: short_name`", what)
		}
		return ""
	}
	id := p.text(n, "id")
	if id != "" && strings.ContainsFunc(id, func(r rune) bool {
		return !(r == '_' || r == '-' || r == '.' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z')
	}) {
		p.fail(n, "id %q: an id is made of letters a-z, digits, _ - and .", id)
	}
	if id == "none" {
		p.fail(n, "id %q stands for nobody (epithet kwic --target none); choose another", id)
	}
	return id
}

// unique reports ids that stand twice in a list of entities or frames.
func (p *lexiconParser) unique(list *yaml.Node, what string) {
	if list = resolve(list); list == nil || list.Kind != yaml.SequenceNode {
		return
	}
	first := map[string]int{}
	for _, item := range list.Content {
		item = resolve(item)
		if item.Kind != yaml.MappingNode {
			continue
		}
		for i := 0; i+1 < len(item.Content); i += 2 {
			v := resolve(item.Content[i+1])
			if item.Content[i].Value != "id" || v.Kind != yaml.ScalarNode || v.Value == "" {
				continue
			}
			if line, dup := first[v.Value]; dup {
				p.fail(v, "%s id %q stands already at line %d; ids are unique", what, v.Value, line)
			} else {
				first[v.Value] = v.Line
			}
		}
	}
}

// mapping is the fields of n by key; nil, with an error noted, where n is no
// mapping.
func (p *lexiconParser) mapping(n *yaml.Node, what string, keys ...string) map[string]*yaml.Node {
	n = resolve(n)
	if n.Kind != yaml.MappingNode {
		p.fail(n, "%s is written as keys with values: %s", what, strings.Join(keys, ", "))
		return nil
	}
	fields := map[string]*yaml.Node{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		switch {
		case !slices.Contains(keys, k.Value):
			p.fail(k, "unknown key %q%s; %s has %s", k.Value, suggest(k.Value, keys), what, strings.Join(keys, ", "))
		case fields[k.Value] != nil:
			p.fail(k, "key %q stands twice", k.Value)
		default:
			fields[k.Value] = v
		}
	}
	return fields
}

// list is the items of n, none where n is absent or empty.
func (p *lexiconParser) list(n *yaml.Node, what string) []*yaml.Node {
	if n = resolve(n); n == nil || isNull(n) {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		p.fail(n, "%s is a list; write [one, \"two words\"] or a line `- one` for each", what)
		return nil
	}
	return n.Content
}

func (p *lexiconParser) texts(n *yaml.Node, what, plural string) []string {
	var all []string
	first := map[string]int{}
	for _, item := range p.list(n, plural) {
		s := p.text(item, what)
		if s == "" {
			continue
		}
		if line, dup := first[s]; dup {
			p.fail(item, "%s %q stands already at line %d", what, s, line)
			continue
		}
		first[s] = item.Line
		all = append(all, s)
	}
	return all
}

// text is a scalar's words, single-spaced. Empty text is an error.
func (p *lexiconParser) text(n *yaml.Node, what string) string {
	if n = resolve(n); n == nil {
		return ""
	}
	if n.Kind != yaml.ScalarNode {
		p.fail(n, "%s is a plain text, not a list or mapping; one with a colon in it stands in \"double quotation marks\"", what)
		return ""
	}
	s := strings.Join(strings.Fields(n.Value), " ")
	switch {
	case s == "" || isNull(n):
		p.fail(n, "empty %s; write a text (in quotation marks where YAML reads it as something else)", what)
		return ""
	case (what == "alias" || what == "term") && !article.IsWord(s):
		p.fail(n, "%s %q has no letter or digit", what, s)
		return ""
	}
	return s
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null" }

func resolve(n *yaml.Node) *yaml.Node {
	if n != nil && n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

// suggest is " (did you mean …?)" where one of the known words is near.
func suggest(word string, known []string) string {
	for _, k := range known {
		if distance(strings.ToLower(word), k) <= max(1, (len(k)+1)/3) {
			return fmt.Sprintf(" (did you mean %q?)", k)
		}
	}
	return ""
}

// distance is the Levenshtein distance in bytes, of short words.
func distance(a, b string) int {
	if len(a) > 64 {
		return len(a)
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
