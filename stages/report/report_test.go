package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func of[T any](rows []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// made is a made-up study: sources × articles, each article of some sentences
// of which each has a term and a mention.
func made(sources, articles, sentences int, sentence string) Input {
	in := Input{Version: "test", Level: 95, Looks: map[string]Look{}}
	var terms []Term
	var mentions []Mention
	var texts []Sentence
	var quotes []string
	var entities []EntityCount
	r := rand.New(rand.NewPCG(1, 2))
	frameCounts := map[[2]int]int64{}
	entityCounts := map[[2]int]int64{}
	for s := range sources {
		source := fmt.Sprintf("Source %03d", s)
		for a := range articles {
			id := fmt.Sprintf("%d-%d", s, a)
			in.Documents = append(in.Documents, Document{
				ID: id, Source: source, Title: "Title " + id, Path: id + ".txt", Words: int64(20*sentences + s), Bytes: 9000, Furniture: 90,
				Published: time.Date(2024, 1, 1+a, 0, 0, 0, 0, time.UTC),
			})
			quotes = append(quotes, source)
			for k := range sentences {
				f, e := r.IntN(4), r.IntN(100)
				start := int64(1000 * k)
				text := fmt.Sprintf("In %s-%d the guild is a mob, says the abbot. %s", id, k, sentence)
				at := start + int64(strings.Index(text, "mob"))
				texts = append(texts, Sentence{DocID: id, Sent: int32(k), Start: start, Text: text})
				frameCounts[[2]int{s, f}]++
				entityCounts[[2]int{s, e}]++
				terms = append(terms, Term{
					DocID: id, Sent: int32(k), Start: at, End: at + 3, Word: int64(20 * k), Surface: "mob",
					Frame: fmt.Sprint("frame", f), Term: fmt.Sprint("term", r.IntN(9)), Voice: voices[r.IntN(4)], Polarity: polarities[r.IntN(4)],
					Target: []string{"", "e1", "e2"}[r.IntN(3)], Holder: []string{"", "e3", fmt.Sprint("abbot ", r.IntN(3000))}[r.IntN(3)],
					Confidence: float64(at%101) / 100,
				})
				at = start + int64(strings.Index(text, "guild"))
				mentions = append(mentions, Mention{DocID: id, Sent: int32(k), Start: at, End: at + 5, Surface: "guild", ID: fmt.Sprint("e", e)})
			}
		}
		in.Keys = append(in.Keys, KeyTerm{Side: source, Against: "rest", Term: "abbot", POS: "NOUN",
			Mentions: int64(articles * sentences), Per1000: 2, Elsewhere: 1, LogOdds: 1, Low: 0.5, High: 1.5, Q: nan})
		for f := range 4 {
			n := frameCounts[[2]int{s, f}]
			in.Frames = append(in.Frames, FrameCount{Source: source, Frame: fmt.Sprint("frame", f),
				Label: fmt.Sprint("Frame ", f), Rate: Rate{Mentions: n, Articles: 1, Per1000: 1, Low: nan, High: nan}})
		}
		for e := range 100 {
			if n := entityCounts[[2]int{s, e}]; n > 0 {
				entities = append(entities, EntityCount{Source: source, ID: fmt.Sprint("e", e), Name: fmt.Sprint("Entity ", e),
					Type: "person", Discovered: e > 80, Mentions: n})
			}
		}
	}
	in.Entities = slices.Values(entities)
	in.Quotes, in.Terms, in.Mentions, in.Sentences = of(quotes), of(terms), of(mentions), of(texts)
	return in
}

// changed are the counts after a change to each.
func changed(counts iter.Seq[EntityCount], change func(*EntityCount)) iter.Seq[EntityCount] {
	list := slices.Collect(counts)
	for i := range list {
		change(&list[i])
	}
	return slices.Values(list)
}

func write(t testing.TB, in Input) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, in); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var dataElement = regexp.MustCompile(`(?s)<script type="application/json" id="data">(.*?)</script>`)

// read is the data of a written page.
func read(t testing.TB, html []byte) *page {
	t.Helper()
	m := dataElement.FindSubmatch(html)
	if m == nil {
		t.Fatal("no data in the page")
	}
	p := new(page)
	if err := json.Unmarshal(m[1], p); err != nil {
		t.Fatal(err)
	}
	return p
}

func total(ns []int64) (n int64) {
	for _, x := range ns {
		n += x
	}
	return n
}

// checkTotals verifies that all of the page's sums are those of the rows.
func checkTotals(t *testing.T, in Input, p *page) {
	t.Helper()
	var terms, mentions, words, quotes int64
	byFrame := map[string]int64{}
	for x := range in.Terms {
		terms++
		byFrame[x.Frame]++
	}
	for e := range in.Entities {
		mentions += e.Mentions
	}
	for range in.Quotes {
		quotes++
	}
	for _, d := range in.Documents {
		words += d.Words
	}
	for what, c := range map[string][2]int64{
		"terms": {p.Totals.Terms, terms}, "terms by source": {total(p.Sources.Terms), terms}, "who": {total(p.Who.N), terms},
		"rates":    {total(p.Rates.N), terms},
		"mentions": {p.Totals.Mentions, mentions}, "mentions by source": {total(p.Sources.Mentions), mentions},
		"words": {p.Totals.Words, words}, "words by source": {total(p.Sources.Words), words},
		"articles": {total(p.Sources.Articles), int64(len(in.Documents))}, "quotes": {total(p.Sources.Quotes), quotes},
	} {
		if c[0] != c[1] {
			t.Errorf("%s: %d in the page, %d in the tables", what, c[0], c[1])
		}
	}
	if !p.Strips && total(p.Bins.N) != terms {
		t.Errorf("parts of articles: %d terms of %d", total(p.Bins.N), terms)
	}
	who := map[string]int64{}
	for i, n := range p.Who.N {
		who[p.Frames.ID[p.Who.Frame[i]]] += n
	}
	for f, n := range byFrame {
		if who[f] != n {
			t.Errorf("%s: %d terms in the page, %d in the tables", f, who[f], n)
		}
	}
}

func TestSmallStudyIsWhole(t *testing.T) {
	in := made(3, 4, 6, "So it goes.")
	p := read(t, write(t, in))
	checkTotals(t, in, p)
	if p.Totals.Kept != 72 || p.Totals.KeptMentions != 72 || !p.Strips || p.Totals.Folded {
		t.Errorf("%+v, strips %v", p.Totals, p.Strips)
	}
	seen := 0
	for i, text := range p.Passages.Text {
		from := p.Passages.At[i]
		got := p.Texts[text][from : from+p.Passages.Len[i]] // ASCII: bytes are UTF-16 units
		want := map[bool]string{true: "mob", false: "guild"}[p.Passages.Frame[i] >= 0]
		if p.Passages.Key[i] >= 0 {
			want = "abbot"
		}
		if got != want {
			t.Fatalf("passage %d marks %q, want %q", i, got, want)
		}
		if sure := p.Passages.Sure[i]; want == "mob" && sure != int32(p.Passages.Start[i]%101) || want != "mob" && sure != 0 {
			t.Fatalf("passage %d is sure to %d per cent", i, sure)
		}
		seen++
	}
	if seen != 3*72 {
		t.Errorf("%d passages", seen)
	}
}

func TestLargeStudyIsBoundedAndItsTotalsExact(t *testing.T) {
	in := made(maxSources+50, 10, 20, strings.Repeat("Long “sentences” <fill> a page. ", 12))
	html := write(t, in)
	if len(html) > 6<<20 {
		t.Errorf("%d bytes", len(html))
	}
	p := read(t, html)
	checkTotals(t, in, p)
	if p.Totals.Kept == 0 || p.Totals.KeptMentions == 0 || int64(p.Totals.Kept) == p.Totals.Terms {
		t.Errorf("%+v", p.Totals)
	}
	if len(p.Sources.Name) != maxSources+1 || p.Sources.More[maxSources] != 50 || len(p.Who.N) > maxWho || !p.Totals.Folded {
		t.Errorf("%d sources, the last of %v; %d rows of who", len(p.Sources.Name), p.Sources.More[maxSources], len(p.Who.N))
	}
	// Every source and frame keeps a passage.
	cells := map[[2]int32]bool{}
	for i, d := range p.Passages.Doc {
		if p.Passages.Frame[i] >= 0 {
			cells[[2]int32{p.Docs.Source[d], p.Passages.Frame[i]}] = true
		}
	}
	if want := 4 * (maxSources + 1); len(cells) != want {
		t.Errorf("%d of %d cells have a passage", len(cells), want)
	}
}

func TestSameBytes(t *testing.T) {
	in := made(40, 5, 8, "So it goes.")
	want := write(t, in)
	for range 3 {
		if !bytes.Equal(write(t, in), want) {
			t.Fatal("another page of the same tables")
		}
	}
}

func TestEmptyAndPartialTables(t *testing.T) {
	in := made(2, 2, 2, "")
	in.Quotes, in.Mentions, in.Sentences, in.Keys = nil, nil, nil, nil
	p := read(t, write(t, in))
	if p.Totals.Sentences || p.Totals.Quotes || p.Totals.Kept != 8 || p.Texts[0] != "mob" {
		t.Errorf("%+v %q", p.Totals, p.Texts)
	}
	p = read(t, write(t, Input{}))
	if p.Totals.Articles != 0 || p.Totals.Terms != 0 {
		t.Errorf("%+v", p.Totals)
	}
}

func TestBrokenTablesAreErrors(t *testing.T) {
	in := made(1, 1, 1, "")
	in.Terms = of([]Term{{DocID: "nowhere"}})
	if err := Write(new(bytes.Buffer), in); err == nil ||
		!strings.Contains(err.Error(), `article "nowhere" is not in documents`) {
		t.Errorf("error %v", err)
	}
	in = made(1, 1, 1, "")
	in.Sentences = func(yield func(Sentence, error) bool) { yield(Sentence{}, fmt.Errorf("torn")) }
	if err := Write(new(bytes.Buffer), in); err == nil || err.Error() != "torn" {
		t.Errorf("error %v", err)
	}
}

const hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)> <!-- \u2028\u202e\u2066 &amp; {{data}} {{script}}"

func TestHostileTextStaysData(t *testing.T) {
	in := made(1, 1, 2, hostile)
	in.Documents[0].Title, in.Documents[0].Path = hostile, hostile
	in.Findings.Frames = hostile
	in.Entities = changed(in.Entities, func(e *EntityCount) { e.Name = hostile })
	html := write(t, in)
	plain := write(t, made(1, 1, 2, ""))
	for _, tag := range []string{"<script", "</script", "<img", "<!--"} {
		if got, want := bytes.Count(html, []byte(tag)), bytes.Count(plain, []byte(tag)); got != want {
			t.Errorf("%d times %s, want %d", got, tag, want)
		}
	}
	p := read(t, html)
	if !slices.ContainsFunc(p.Texts, func(s string) bool { return strings.HasSuffix(s, hostile) }) ||
		p.Docs.Title[0] != hostile {
		t.Errorf("the text is not whole: %q", p.Texts)
	}
	in = made(1, 1, 1, "")
	in.Documents[0].Source = hostile
	for i := range in.Frames {
		in.Frames[i].Source = hostile
	}
	in.Entities = changed(in.Entities, func(e *EntityCount) { e.Source = hostile })
	in.Keys = nil
	in.Quotes = nil
	html = write(t, in)
	if got, want := bytes.Count(html, []byte("<script")), bytes.Count(plain, []byte("<script")); got != want {
		t.Errorf("a source's name made %d script elements of %d", got, want)
	}
}

func TestHugeWords(t *testing.T) {
	in := made(1, 1, 2, strings.Repeat("x", 1<<20))
	if html := write(t, in); len(html) > 1<<20 {
		t.Errorf("%d bytes", len(html))
	}
}

func TestPolicyNamesWhatIsInThePage(t *testing.T) {
	html := string(write(t, made(1, 1, 1, "")))
	policy := regexp.MustCompile(`Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(html)[1]
	if !strings.HasPrefix(policy, "default-src 'none';") || strings.Contains(policy, "unsafe") ||
		strings.Contains(policy, "http") {
		t.Errorf("policy %q", policy)
	}
	for _, element := range []string{"script", "style"} {
		m := regexp.MustCompile(`(?s)<`+element+`>(.*?)</`+element+`>`).FindAllStringSubmatch(html, -1)
		if len(m) != 1 || !strings.Contains(policy, element+"-src '"+hashOf(m[0][1])+"'") {
			t.Errorf("%d elements %s, or not the policy’s", len(m), element)
		}
	}
	for _, bad := range []string{"http://", "https://", "innerHTML", "eval(", "insertAdjacentHTML", "document.write", " style=\"", "url("} {
		if strings.Contains(html, bad) {
			t.Errorf("the page has %q", bad)
		}
	}
}

// Whatever an article says, it stays data and stays whole.
func FuzzWrite(f *testing.F) {
	plain := write(f, made(1, 1, 2, ""))
	f.Add(hostile)
	f.Add("abbots Abbot's ABBOT \x00 😀 ]]> \u2029")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		in := made(1, 1, 2, text)
		in.Documents[0].Title = text
		html := write(t, in)
		if got, want := bytes.Count(html, []byte("<")), bytes.Count(plain, []byte("<")); got != want {
			t.Fatalf("%d times <, want %d", got, want)
		}
		p := read(t, html)
		if p.Docs.Title[0] != short(text) || len(text) < 600 && !strings.HasSuffix(p.Texts[0], text) {
			t.Fatalf("not whole: %q, %q", p.Docs.Title[0], p.Texts[0])
		}
	})
}

func BenchmarkWrite(b *testing.B) {
	in := made(200, 20, 10, strings.Repeat("Words fill a sentence. ", 5))
	b.ReportAllocs()
	for b.Loop() {
		if err := Write(new(bytes.Buffer), in); err != nil {
			b.Fatal(err)
		}
	}
}

// Words for somebody are one holder, whether a sentence begins with them or not.
func TestHoldersAreAlike(t *testing.T) {
	in := made(1, 1, 7, "")
	var terms []Term
	for x := range in.Terms {
		terms = append(terms, x)
	}
	listed := slices.Collect(in.Entities)[0]
	for i, holder := range []string{"Critics", listed.ID, strings.ToUpper(listed.ID), "critics", "Élite", "Critics", "Graham"} {
		terms[i].Holder = holder
	}
	in.Terms = of(terms)
	p := read(t, write(t, in))
	count := map[string]int64{}
	for i, n := range p.Who.N {
		if h := p.Who.Holder[i]; h >= 0 {
			count[p.Names.Text[h]] += n
		}
	}
	want := map[string]int64{"critics": 3, listed.Name: 1, strings.ToUpper(listed.ID): 1, "Élite": 1, "Graham": 1}
	if !maps.Equal(count, want) {
		t.Errorf("holders %v, want %v", count, want)
	}
}
