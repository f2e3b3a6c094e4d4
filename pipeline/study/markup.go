package study

import (
	"fmt"
	"strings"
)

// tagNames are the elements of HTML that pages are made of.
var tagNames = func() map[string]bool {
	m := map[string]bool{}
	for name := range strings.FieldsSeq(`a abbr article aside b blockquote body br button caption center cite code dd div dl dt em figcaption figure
		font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main meta nav ol option p picture pre q script
		section select small source span strong style sub sup svg table tbody td th thead time title tr u ul video`) {
		m[name] = true
	}
	return m
}()

// A text with so many tags, and with one for so many bytes, is HTML. A stray tag
// or two in an article, or a text about them, is not.
const (
	fewTags  = 4
	tagEvery = 500
)

// markup says that a text is HTML or XML, "" where it is plain.
func markup(text string) string {
	start := strings.TrimSpace(strings.TrimPrefix(text, "\ufeff"))
	for _, begins := range []string{"<!doctype", "<html", "<?xml"} {
		if len(start) >= len(begins) && strings.EqualFold(start[:len(begins)], begins) {
			return "HTML or XML, no plain text: it begins with " + begins + "; save it as text without tags"
		}
	}
	tags, first := 0, 0
	for at := 0; ; {
		i := strings.IndexByte(text[at:], '<')
		if i < 0 {
			break
		}
		at += i
		n := tagLength(text[at:])
		if n > 0 && tags == 0 {
			first = at
		}
		if n > 0 {
			tags++
		}
		at += max(1, n)
	}
	if tags < fewTags || tags < len(text)/tagEvery {
		return ""
	}
	return fmt.Sprintf("HTML, no plain text: %d tags, the first at byte %d; save it as text without tags", tags, first)
}

// tagLength is the length of the tag that s begins with, 0 where it begins with
// none.
func tagLength(s string) int {
	const longest = 2000
	end := strings.IndexAny(s[1:min(len(s), longest)], "<>") + 1
	if end == 0 || s[end] != '>' {
		return 0
	}
	inside := strings.TrimPrefix(s[1:end], "/")
	name := strings.FieldsFunc(inside, func(r rune) bool { return r == ' ' || r == '\n' || r == '\r' || r == '\t' || r == '/' })
	if len(name) == 0 || !strings.HasPrefix(inside, name[0]) || !tagNames[strings.ToLower(name[0])] {
		return 0
	}
	return end + 1
}
