package clean

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"epithet/stages/article"
)

// want is a part as tests write it.
type want struct {
	kind article.Kind
	text string
}

func TestParts(t *testing.T) {
	const (
		c = article.Content
		h = article.Heading
		k = article.Caption
		f = article.Furniture
	)
	para := "The ministry said on Tuesday that the bridge would stay closed until the river had fallen by two metres, and that boats would carry the mail."
	para2 := "Residents of the far bank have asked for a second ferry since the spring, but the council has neither the boats nor the crews to run one."
	tests := []struct {
		name string
		text string
		want []want
	}{
		{"empty", "", nil},
		{"white space only", " \t\r\n\u00a0\u2003\n\ufeff", nil},
		{"one word", "word", []want{{c, "word"}}},
		{"a post with a word of pitches", "By her own account the mayor is a liar.", []want{{c, "By her own account the mayor is a liar."}}},
		{"a post that begins like a pitch", "Follow the mayor and you follow a crook.", []want{{c, "Follow the mayor and you follow a crook."}}},
		{"nothing but a page's buttons", "Skip to content\n\nAdvertisement", []want{{f, "Skip to content"}, {f, "Advertisement"}}},
		{"one line without an end", para, []want{{c, para}}},
		{"line per paragraph", para + "\n" + para2, []want{{c, para}, {c, para2}}},
		{"carriage returns", para + "\r\n\r\n" + para2 + "\r", []want{{c, para}, {c, para2}}},
		{"no-break spaces", "\u00a0" + para + "\u00a0\n\u00a0\n" + para2, []want{{c, para}, {c, para2}}},
		{"line separator", para + "\u2028" + para2, []want{{c, para}, {c, para2}}},
		{
			"sentence broken before a small letter",
			para + "\nAccording to the harbour master,\nthe water is still rising.\n",
			[]want{{c, para}, {c, "According to the harbour master,\nthe water is still rising."}},
		},
		{
			"sentence broken within a name",
			para + "\nTwo years ago, after the storm that sank the old ferry at its moorings, the mayor of the town, Anna\nBergström promised a new one.\n",
			[]want{{c, para}, {c, "Two years ago, after the storm that sank the old ferry at its moorings, the mayor of the town, Anna\nBergström promised a new one."}},
		},
		{
			"wrapped at a column",
			"The ministry said on Tuesday that the bridge would stay closed until\nthe river had fallen by two metres. Boats would carry the mail until\nthen, and the school would open an hour later than usual for pupils\nfrom the far bank.\nResidents have asked for a second ferry since the spring. The council\nhas neither the boats nor the crews.\n",
			[]want{
				{c, "The ministry said on Tuesday that the bridge would stay closed until\nthe river had fallen by two metres. Boats would carry the mail until\nthen, and the school would open an hour later than usual for pupils\nfrom the far bank."},
				{c, "Residents have asked for a second ferry since the spring. The council\nhas neither the boats nor the crews."},
			},
		},
		{
			"subhead",
			para + "\n\nWhat the river did\n\n" + para2,
			[]want{{c, para}, {h, "What the river did"}, {c, para2}},
		},
		{
			"list stays apart",
			para + "\n• Ferries run hourly\n• Buses run until ten\n" + para2,
			[]want{{c, para}, {c, "• Ferries run hourly"}, {c, "• Buses run until ten"}, {c, para2}},
		},
		{
			"run-in labels",
			"What changed: The bridge was closed on Tuesday after the river rose over its piers.\n\nWhy it counts: Nobody on the far bank can reach the hospital in under two hours.",
			[]want{
				{h, "What changed:"}, {c, "The bridge was closed on Tuesday after the river rose over its piers."},
				{h, "Why it counts:"}, {c, "Nobody on the far bank can reach the hospital in under two hours."},
			},
		},
		{
			"one label alone is a sentence",
			"The upshot is plain: The bridge will stay closed until the river has fallen by two metres.",
			[]want{{c, "The upshot is plain: The bridge will stay closed until the river has fallen by two metres."}},
		},
		{
			"who said what is no label",
			"The mayor said: We will not wait for the ministry to send us a boat of its own.\n\nThe clerk said: We have waited for a boat of our own for thirty years already.",
			[]want{
				{c, "The mayor said: We will not wait for the ministry to send us a boat of its own."},
				{c, "The clerk said: We have waited for a boat of our own for thirty years already."},
			},
		},
		{
			"credit glued to a caption",
			para + "\n\nThe bridge at Norsund, seen from the far bankImage: Jane Doe/Agency/dpa\n\n" + para2,
			[]want{{c, para}, {k, "The bridge at Norsund, seen from the far bank"}, {f, "Image: Jane Doe/Agency/dpa"}, {c, para2}},
		},
		{
			"credit in brackets",
			para + "\n\nA ferry leaves Norsund on Monday. (Photo by Jane Doe/AFP)\n\n" + para2,
			[]want{{c, para}, {k, "A ferry leaves Norsund on Monday."}, {f, "(Photo by Jane Doe/AFP)"}, {c, para2}},
		},
		{
			"credit before its caption",
			para + "\nGetty © Jane Doe/Pacific Press via Getty Images\nThe ferry at Norsund\n" + para2,
			[]want{{c, para}, {f, "Getty © Jane Doe/Pacific Press via Getty Images"}, {k, "The ferry at Norsund"}, {c, para2}},
		},
		{
			"head of a page",
			"Skip to content\nMenu\nSign in\n\nBridge at Norsund closed by flood\n\nBy Jane Doe and John Roe\n\nJune 3, 2021 4:15 PM | Updated: June 4, 2021\n\n" + para + "\n\n" + para2,
			[]want{
				{f, "Skip to content"}, {f, "Menu"}, {f, "Sign in"}, {h, "Bridge at Norsund closed by flood"},
				{f, "By Jane Doe and John Roe"}, {f, "June 3, 2021 4:15 PM | Updated: June 4, 2021"}, {c, para}, {c, para2},
			},
		},
		{
			"tail of a page",
			para + "\n\n" + para2 + "\n\nSign up for our newsletter and get the harbour in your inbox.\n\nPremium Membership\n\n• Tides\n• Ferries\n\nAlready a member? Sign in\n\n© 2021 The Harbour Post. All rights reserved.",
			[]want{
				{c, para}, {c, para2}, {f, "Sign up for our newsletter and get the harbour in your inbox."}, {f, "Premium Membership"},
				{f, "• Tides"}, {f, "• Ferries"}, {f, "Already a member? Sign in"}, {f, "© 2021 The Harbour Post. All rights reserved."},
			},
		},
		{
			"interruptions",
			para + "\n\nAdvertisement\n\n" + para2 + "\n\nRead more: Ferry crews threaten to strike\n\n" + para + "\n\nEdited by: Jane Doe",
			[]want{{c, para}, {f, "Advertisement"}, {c, para2}, {f, "Read more: Ferry crews threaten to strike"}, {c, para},
				{f, "Edited by: Jane Doe"}},
		},
		{
			"journalism about newsletters",
			"The company said subscribers who signed up for its newsletter had their email addresses published, and that it would change its privacy policy.\n\n" +
				"“We let you down,” its head wrote to users of the app. “Your inbox is yours.”",
			[]want{
				{c, "The company said subscribers who signed up for its newsletter had their email addresses published, and that it would change its privacy policy."},
				{c, "“We let you down,” its head wrote to users of the app. “Your inbox is yours.”"},
			},
		},
		{
			"dates head the entries of a chronicle",
			para + "\n\nMarch 3, 2019\n\n" + para2 + "\n\nMay 9, 2020\n\n" + para,
			[]want{{c, para}, {h, "March 3, 2019"}, {c, para2}, {h, "May 9, 2020"}, {c, para}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			parts := Parts(tt.text)
			for i := 0; i < max(len(parts), len(tt.want)); i++ {
				var got, exp want
				if i < len(parts) {
					got = want{parts[i].Kind, parts[i].Of(tt.text)}
				}
				if i < len(tt.want) {
					exp = tt.want[i]
				}
				if got != exp {
					t.Errorf("part %d:\n got %v %q\nwant %v %q", i, got.kind, got.text, exp.kind, exp.text)
				}
			}
		})
	}
}

// check fails unless the parts are in order, do not overlap, are trimmed, and
// cover every byte that is not white space.
func check(t *testing.T, text string) {
	t.Helper()
	pos := 0
	for i, p := range Parts(text) {
		if p.Start < pos || p.End <= p.Start || p.End > len(text) {
			t.Fatalf("part %d is [%d,%d) after %d of %d bytes in %q", i, p.Start, p.End, pos, len(text), text)
		}
		if s, e := trim(text, p.Start, p.End); s != p.Start || e != p.End {
			t.Fatalf("part %d %q has white space at its ends", i, p.Of(text))
		}
		if s, e := trim(text, pos, p.Start); s != e {
			t.Fatalf("bytes [%d,%d) are in no part of %q", s, e, text)
		}
		if utf8.ValidString(text) && !utf8.ValidString(p.Of(text)) {
			t.Fatalf("part %d %q cuts a character", i, p.Of(text))
		}
		pos = p.End
	}
	if s, e := trim(text, pos, len(text)); s != e {
		t.Fatalf("bytes [%d,%d) are in no part of %q", s, e, text)
	}
}

// pieces are what random pages are made of.
var pieces = []string{
	"\n", "\n\n", "\r\n", "\r", " ", "\u00a0", "\t", "\u2028", "\ufeff", "\x00", "\xff", "é", "世界", "🙂", "“", "”", "(", ")",
	"[", "/", ": ", ". ", "? ",
	"The bridge is closed", "the river", "Image: Jane Doe/AFP", "(Photo by Jane Doe/AFP)", "© 2020", "Skip to content", "Sign up for our newsletter",
	"What happened: The water rose", "Why it matters: The ferry sank", "By Jane Doe", "June 3, 2021", "• item", "1. item",
	"Read more:", "$5 / month", "@", "-",
}

func TestPartsCoverRandomPages(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		var b strings.Builder
		for range rng.IntN(60) {
			b.WriteString(pieces[rng.IntN(len(pieces))])
		}
		check(t, b.String())
	}
}

func TestPartsCoverRandomUnicode(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		r := make([]rune, rng.IntN(200))
		for i := range r {
			switch rng.IntN(4) {
			case 0:
				r[i] = rune(rng.IntN(0x80))
			case 1:
				r[i] = rune(0x2000 + rng.IntN(0x70))
			default:
				r[i] = rune(rng.IntN(0x11000))
			}
		}
		check(t, string(r))
	}
}

func FuzzParts(f *testing.F) {
	for _, p := range pieces {
		f.Add(p + "\n" + p + " " + p)
	}
	f.Add("Skip to content\n\nBridge closed\n\nBy Jane Doe\n\nThe bridge is closed.Image: Jane Doe/AFP")
	f.Fuzz(func(t *testing.T, text string) { check(t, text) })
}

// BenchmarkParts holds pages that repeat one thing: a superlinear step shows.
func BenchmarkParts(b *testing.B) {
	para := "The ministry said on Tuesday that the bridge would stay closed until the river had fallen by two metres, and that boats would carry the mail. "
	for _, page := range []struct{ name, text string }{
		{"paragraphs", strings.Repeat(strings.Repeat(para, 2)+"\n\n", 3000)},
		{"giant line", strings.Repeat(para, 6000)},
		{"menu", strings.Repeat("Sign in\n", 100000)},
		{"brackets", strings.Repeat("(a/b) ", 140000)},
		{"colons", strings.Repeat("Image: A/B\n", 80000)},
	} {
		b.Run(page.name, func(b *testing.B) {
			b.SetBytes(int64(len(page.text)))
			b.ReportAllocs()
			for b.Loop() {
				Parts(page.text)
			}
		})
	}
}

func TestMayHold(t *testing.T) {
	for s, want := range map[string]bool{
		"": false, "y": false, "a boy": false, "a: b": true, "a/b": true, "© a": true, "stand by": false, "stand by me": true, "by me": false,
		"courtesy": false, "courtesy of": true, "via Getty": true, "Gettysburg": true, "Gett y": false, "boy by boy": true, "boyby boy": false,
	} {
		if got := mayHold(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
