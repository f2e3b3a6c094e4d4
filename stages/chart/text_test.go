package chart

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestMissingGlyphs(t *testing.T) {
	for _, tc := range []struct {
		text, drawn string
		missing     []rune
	}{
		{"Çuçi, Manzë, Łódź, Ştefan, Ελλάδα, Київ", "Çuçi, Manzë, Łódź, Ştefan, Ελλάδα, Київ", nil},
		{"Manze\u0308", "Manzë", nil},
		{"“a” – ‘b’ — c … 7 % €", "“a” – ‘b’ — c … 7 % €", nil},
		{" two\n\t lines\u00a0x ", "two lines x", nil},
		{"日本 Times", "□□ Times", []rune("日本")},
		{"שלום", "□□□□", []rune{0x5d5, 0x5dc, 0x5dd, 0x5e9}},
		{"a\u202eb\x00", "a□b□", []rune{0, '\u202e'}},
		{"\xff", "□", []rune{utf8.RuneError}},
		{"", "", nil},
	} {
		drawn, missing := cleanText(tc.text)
		if drawn != tc.drawn || !slices.Equal(missing, tc.missing) {
			t.Errorf("%q: %q, missing %q; want %q, missing %q", tc.text, drawn, missing, tc.drawn, tc.missing)
		}
	}
}

// TestReplacementIsDrawn: the stand-in must not be missing itself.
func TestReplacementIsDrawn(t *testing.T) {
	if _, m := cleanText(string(replacement) + "…"); m != nil {
		t.Errorf("missing: %q", m)
	}
}

func TestMissingIsReported(t *testing.T) {
	f := frames(3, 3, 1)
	f.Sources[1].Name = "新 outlet"
	fig := DrawFrames(f)
	if string(fig.Missing()) != "新" || !strings.Contains(texts(fig), "□ outlet") {
		t.Errorf("missing %q in\n%s", string(fig.Missing()), texts(fig))
	}
}

// TestLongTextIsCheap: a name of a megabyte costs no more than a long one.
func TestLongTextIsCheap(t *testing.T) {
	f := frames(5, 5, 1)
	for i, unit := range []string{"a", "a ", "é", "\xff", "\u0301"} {
		f.Sources[i].Name = strings.Repeat(unit, 1<<20/len(unit))
		f.Frames[i] = f.Sources[i].Name
		if _, missing := cleanText(f.Sources[i].Name); len(missing) > 2 { // NFC joins endless accents by a character of its own
			t.Errorf("%q: missing %q", unit, missing)
		}
	}
	start := time.Now()
	checkFigure(t, DrawFrames(f))
	if d := time.Since(start); d > 5*time.Second {
		t.Errorf("took %v", d)
	}
}

func TestNamesStayWhole(t *testing.T) {
	f := frames(2, 3, 1)
	f.Sources[0].Name, f.Sources[1].Name = "Bledi Çuçi", "Manzë"
	if s := texts(DrawFrames(f)); !strings.Contains(s, "Bledi Çuçi") || !strings.Contains(s, "Manzë") {
		t.Error(s)
	}
}

// TestDigitsAlign: figures under one another need digits of one width.
func TestDigitsAlign(t *testing.T) {
	for _, s := range []style{smallStyle, nameStyle, headStyle} {
		for d := '0'; d <= '9'; d++ {
			for e := '0'; e <= '9'; e++ {
				if pair := string([]rune{d, e}); s.width(pair) != 2*s.width("0") {
					t.Errorf("%s is %g px wide, 00 %g", pair, s.width(pair), 2*s.width("0"))
				}
			}
		}
	}
}

func TestRuns(t *testing.T) {
	for text, want := range map[string]string{
		"11": "1 1", "1,111": "1,1 1 1", "10": "10", "": "", "11 words": "11 words", "211.5%": "21 1.5%",
	} {
		if got := strings.Join(runs(text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(60) {
		switch r.IntN(4) {
		case 0:
			b.WriteByte(' ')
		case 1:
			b.WriteRune(rune(r.IntN(0x3000)))
		case 2:
			b.WriteByte(byte(r.IntN(256)))
		default:
			b.WriteByte(byte('a' + r.IntN(26)))
		}
	}
	return b.String()
}

func TestFittedTextFits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		text, _ := cleanText(randomText(r))
		width := 15 + r.Float64()*300
		for _, got := range []string{nameStyle.truncate(text, width), nameStyle.truncateMiddle(text, width)} {
			if nameStyle.width(got) > width || !utf8.ValidString(got) {
				t.Fatalf("%q to %g: %q is %g wide", text, width, got, nameStyle.width(got))
			}
			if got != text && !strings.Contains(got, "…") {
				t.Fatalf("%q to %g: %q is cut without a sign", text, width, got)
			}
		}
		lines := nameStyle.wrap(text, width, 3)
		if len(lines) > 3 {
			t.Fatalf("%q: %d lines", text, len(lines))
		}
		for _, l := range lines {
			if nameStyle.width(l) > width {
				t.Fatalf("%q to %g: line %q", text, width, l)
			}
		}
		if joined := strings.Join(lines, " "); joined != text && !strings.Contains(joined, "…") {
			t.Fatalf("%q wraps to %q", text, joined)
		}
	}
}

func TestBalanceKeepsText(t *testing.T) {
	text := strings.Repeat("word and another ", 14)
	got := subStyle.balance(text, 500, 4)
	if strings.Join(got, " ") != strings.TrimSpace(text) {
		t.Errorf("%q", got)
	}
	last, first := subStyle.width(got[len(got)-1]), subStyle.width(got[0])
	if last < first/2 {
		t.Errorf("last line %g px, first %g px", last, first)
	}
}

func TestShortenedNamesStayDistinct(t *testing.T) {
	names := []string{"The Gazette of the Eastern Provinces 1", "The Gazette of the Eastern Provinces 2", "Short"}
	got := nameStyle.names(names, 120)
	if got[0] == got[1] || got[2] != "Short" {
		t.Errorf("%q", got)
	}
}

func TestTellingEndsAreKept(t *testing.T) {
	names := []string{"The Special Office of the Provinces against Corruption and Fraud (SOPC)", "The Gazette of the Eastern Provinces and Islands"}
	got := nameStyle.names(names, 200)
	if !strings.HasSuffix(got[0], "… (SOPC)") || !strings.HasSuffix(got[1], "Islands") {
		t.Errorf("%q", got)
	}
	for i, n := range got {
		if nameStyle.width(n) > 200 {
			t.Errorf("%q is %g px wide", n, nameStyle.width(n))
		}
		if lines := headStyle.wrap(names[i], 120, 2); i == 0 && !strings.HasSuffix(lines[1], "(SOPC)") {
			t.Errorf("%q", lines)
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "Çuçi", "e\u0301", "\xff\x00", "日本\u202e", "a\n b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once, _ := cleanText(s)
		twice, missing := cleanText(once)
		if twice != once || missing != nil {
			t.Errorf("%q becomes %q, then %q, missing %q", s, once, twice, missing)
		}
		for _, w := range []float64{0, 10, 80} {
			if l := nameStyle.wrap(once, w, 2); len(l) > 2 {
				t.Errorf("%q", l)
			}
		}
	})
}

func FuzzDraw(f *testing.F) {
	f.Add("Cult", "DW", 3, 1.5)
	f.Add("\x00\u0301", "日本", -1, 1e308)
	f.Fuzz(func(t *testing.T, frame, source string, n int, rate float64) {
		fr := frames(3, 3, 1)
		fr.Frames[0], fr.Sources[0].Name = frame, source
		fr.Rates[0][0] = Rate{Count: n % 1e9, Per1000: rate, Low: rate / 2, High: rate * 2, Interval: WilsonInterval}
		checkFigure(t, DrawFrames(fr))
	})
}

func TestCleanIsBounded(t *testing.T) {
	for _, s := range []string{strings.Repeat("\x01", maxText), strings.Repeat("\x01 ", maxText), strings.Repeat("\u0958", maxText), "a" + strings.Repeat("日", maxText)} {
		once, _ := cleanText(s)
		if twice, _ := cleanText(once); len(once) > maxText || twice != once {
			t.Errorf("%.20q: %d bytes, cleaned again %d, at most %d wanted", s, len(once), len(twice), maxText)
		}
	}
}
