package chart

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
	"gonum.org/v1/plot/font"
)

// style is a text style: weight, size in px at 1x, and colour.
type style struct {
	bold  bool
	size  float64
	color rgb
}

// faces are Liberation Sans, regular and bold, parsed once. Its digits all
// have one width, so numbers under one another line up.
var faces = sync.OnceValue(func() [2]font.Face {
	return [2]font.Face{
		{Font: font.Font{Typeface: "Liberation", Variant: "Sans"}, Face: mustParse(liberationsansregular.TTF)},
		{Font: font.Font{Typeface: "Liberation", Variant: "Sans", Weight: 3}, Face: mustParse(liberationsansbold.TTF)},
	}
})

// mustParse parses a font that is compiled in; it can only fail if the
// build is broken.
func mustParse(ttf []byte) *opentype.Font {
	f, err := opentype.Parse(ttf)
	if err != nil {
		panic(fmt.Sprintf("chart: embedded font: %v", err))
	}
	return f
}

func (s style) face() font.Face {
	f := faces()[0]
	if s.bold {
		f = faces()[1]
	}
	f.Font.Size = font.Length(s.size * point)
	return f
}

// width of text in px at 1x, kerning included.
func (s style) width(text string) float64 {
	f := s.face()
	w := 0.0
	for _, run := range runs(text) {
		w += float64(f.Width(run)) / point
	}
	return w
}

// runs cuts a figure between neighbouring ones, which the font sets closer
// than other digits: kerned, 11 would not stand in line with 10. Other texts
// are one run.
func runs(text string) []string {
	if !strings.Contains(text, "11") || strings.Trim(text, "0123456789,.%−") != "" {
		return []string{text}
	}
	var out []string
	for {
		i := strings.Index(text, "11")
		if i < 0 {
			return append(out, text)
		}
		out = append(out, text[:i+1])
		text = text[i+1:]
	}
}

// replacement, a white square, stands for every character that cannot be
// drawn. Note: Liberation Sans lacks U+FFFD itself, which would vanish.
const replacement = '□'

// drawable reports whether a character appears as it should: the font has it,
// and it needs neither shaping nor reordering, which nothing here does.
func drawable(r rune, buf *sfnt.Buffer) bool {
	if !unicode.IsPrint(r) || unicode.Is(unicode.Mn, r) ||
		unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko) {
		return false
	}
	g, err := faces()[0].Face.GlyphIndex(buf, r)
	if err != nil || g == 0 {
		return false
	}
	g, err = faces()[1].Face.GlyphIndex(buf, r)
	return err == nil && g != 0
}

// cleanText is text as it can be drawn: composed, every run of white space
// one space, □ for what cannot be drawn; and the characters replaced.
func cleanText(text string) (string, []rune) {
	var (
		b       strings.Builder
		missing []rune
		buf     sfnt.Buffer
		space   bool
	)
	if len(text) > maxText {
		end := maxText
		for end > 0 && !utf8.RuneStart(text[end]) {
			end--
		}
		text = text[:end]
	}
	for _, r := range norm.NFC.String(strings.ToValidUTF8(text, "\uFFFD")) {
		if unicode.IsSpace(r) {
			space = b.Len() > 0
			continue
		}
		shown := r
		if !drawable(r, &buf) {
			shown = replacement
		}
		if b.Len()+len(" ")+utf8.RuneLen(shown) > maxText {
			break // □ may be longer than what it stands for
		}
		if shown != r {
			missing = append(missing, r)
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(shown)
	}
	slices.Sort(missing)
	return b.String(), slices.Compact(missing)
}

// maxText bounds, in bytes, what is looked at of any one text: a title of a
// megabyte is cut to a line anyway.
const maxText = 4096

// truncate shortens text to at most width px by an ellipsis: at the end, or
// before an acronym in brackets at the end, which tells more than the words do.
func (s style) truncate(text string, width float64) string {
	if s.width(text) <= width {
		return text
	}
	if i := strings.LastIndex(text, " ("); i > 0 && strings.HasSuffix(text, ")") && len(text)-i <= maxAcronym {
		if tail := text[i:]; s.width(tail) <= width/2 {
			return s.cutEnd(text[:i], width-s.width(tail)-1) + tail
		}
	}
	return s.cutEnd(text, width)
}

// maxAcronym is the greatest length, in bytes, of an acronym with brackets.
const maxAcronym = 16

// cutEnd is the text's beginning and an ellipsis.
func (s style) cutEnd(text string, width float64) string {
	rs := []rune(text)
	n := s.longest(len(rs), width, func(k int) string { return strings.TrimRight(string(rs[:k]), " ,;:-") + "…" })
	return strings.TrimRight(string(rs[:n]), " ,;:-") + "…"
}

// truncateMiddle keeps both ends of the text.
func (s style) truncateMiddle(text string, width float64) string {
	if s.width(text) <= width {
		return text
	}
	rs := []rune(text)
	cut := func(k int) string {
		head, tail := (k+1)/2, k/2
		return strings.TrimRight(string(rs[:head]), " ") + "…" + strings.TrimLeft(string(rs[len(rs)-tail:]), " ")
	}
	return cut(s.longest(len(rs)-1, width, cut))
}

// longest is the greatest k ≤ n for which cut(k) is at most width wide, 0 if
// there is none.
func (s style) longest(n int, width float64, cut func(int) string) int {
	lo, hi := 0, n
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if s.width(cut(mid)) <= width {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}

// names shortens names to width, in the middle where they have no acronym, for
// their ends tell as much as their beginnings, so that different names stay
// different where that is possible.
func (s style) names(names []string, width float64) []string {
	out := make([]string, len(names))
	seen := make(map[string]int, len(names))
	for i, n := range names {
		out[i] = s.truncate(n, width)
		if !strings.HasSuffix(n, ")") {
			out[i] = s.truncateMiddle(n, width)
		}
		seen[out[i]]++
	}
	for i, n := range names {
		if seen[out[i]] < 2 || out[i] == n {
			continue
		}
		if strings.HasSuffix(n, ")") {
			out[i] = s.truncateMiddle(n, width)
		} else {
			out[i] = s.truncate(n, width)
		}
	}
	return out
}

// balance wraps text to lines of about the same length, so that no word is
// left alone on the last.
func (s style) balance(text string, width float64, lines int) []string {
	best := s.wrap(text, width, lines)
	for w := width * 0.95; len(best) > 1 && w > width/2; w -= width * 0.05 {
		narrower := s.wrap(text, w, lines+1)
		if len(narrower) > len(best) || len(best) == lines && strings.HasSuffix(narrower[len(narrower)-1], "…") {
			break
		}
		best = narrower
	}
	return best
}

// wrap breaks text at spaces into at most lines lines of at most width px;
// what does not fit ends in an ellipsis.
func (s style) wrap(text string, width float64, lines int) []string {
	var out []string
	words := strings.Fields(text)
	for len(words) > 0 {
		if len(out) == lines-1 {
			return append(out, s.truncate(strings.Join(words, " "), width))
		}
		n := 1
		for n < len(words) && s.width(strings.Join(words[:n+1], " ")) <= width {
			n++
		}
		out = append(out, s.truncate(strings.Join(words[:n], " "), width))
		words = words[n:]
	}
	return out
}
