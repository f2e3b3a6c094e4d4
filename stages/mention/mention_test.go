package mention

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"epithet/stages/article"
)

// annotated is a text with its parts cut at empty lines, its sentences at ". ",
// its tokens at white space; what begins with a capital is tagged NNP.
func annotated(text string) *article.Annotation {
	ann := &article.Annotation{}
	for from := 0; from < len(text); {
		to := len(text)
		if i := strings.Index(text[from:], "\n\n"); i >= 0 {
			to = from + i
		}
		ann.Parts = append(ann.Parts, article.Part{Span: article.Span{Start: from, End: to}})
		for s := from; s < to; {
			e := to
			if i := strings.Index(text[s:to], ". "); i >= 0 {
				e = s + i + 1
			}
			sent := article.Sentence{Span: article.Span{Start: s, End: e}, Part: len(ann.Parts) - 1, First: len(ann.Tokens)}
			for i := s; i < e; {
				j := i
				for j < e && text[j] != ' ' && text[j] != '\n' {
					j++
				}
				if j > i {
					tag := article.NN
					if text[i] >= 'A' && text[i] <= 'Z' {
						tag = article.NNP
					}
					ann.Tokens = append(ann.Tokens, article.Token{Span: article.Span{Start: i, End: j}, Sent: int32(len(ann.Sentences)), Tag: tag})
				}
				i = j + 1
			}
			sent.End = len(ann.Tokens)
			ann.Sentences = append(ann.Sentences, sent)
			s = e + 1
		}
		from = to + 2
	}
	return ann
}

func entity(kind, id string, aliases ...string) article.Entity {
	return article.Entity{ID: id, Name: aliases[0], Type: kind, Aliases: aliases}
}

var testLexicon = article.Lexicon{Entities: []article.Entity{
	entity("organisation", "pfl", "People's Front of Luria", "PFL", "Lurjan-e-Halq", "lurjani"),
	entity("state", "us", "United States", "US", "Washington"),
	entity("state", "luria", "Luria", "Islamic Republic of Luria", "Islamic Republic", "Halab"),
	entity("organisation", "irna", "Islamic Republic News Agency"),
	entity("organisation", "un", "United Nations", "U.N."),
	{ID: "west", Name: "the West", Type: "other", Aliases: []string{"West"}},
	entity("person", "bush", "George Bush", "Bush"),
	entity("person", "harlow", "James Harlow", "Harlow", "@jharlow", "@J_Harlow"),
	entity("person", "marsh", "Donald Marsh", "Marsh"),
	entity("person", "anna", "Anna Vargo", "Vargo", "Anna"),
	entity("person", "boris", "Boris Vargo", "Vargo", "Boris"),
	entity("person", "cipa", "Akri Çipa", "Çipa"),
	entity("camp", "camp3", "Camp Tula 3", "Tula-3", "Camp Tula"),
	{ID: "camp1", Name: "Camp Tula (Syria)", Type: "camp", Aliases: []string{"Camp Tula"}},
	{ID: "father", Name: "Mohammad Reza Palan (the king)", Type: "person", Aliases: []string{"Mohammad Reza Palan", "Reza Palan"}},
	{ID: "son", Name: "Reza Palan", Type: "person", Aliases: []string{"Reza Palan"}},
	entity("organisation", "guardian", "The Guardian", "Guardian", "@GuardianNews"),
	entity("organisation", "who", "World Health Organization", "WHO"),
}}

func find(text string) []article.Mention {
	return Compile(testLexicon).NewFinder().Find(&article.Article{Text: text}, annotated(text), nil)
}

func TestCatalogue(t *testing.T) {
	tests := []struct {
		text string
		want string // surface=entity of the catalogue's mentions
	}{
		// what joins words
		{"the People’s Front of Luria met", "People’s Front of Luria=pfl"},
		{"the People's\nFront of  Luria met", "People's\nFront of  Luria=pfl"},
		{"the Lurjan‑e Halq and Lurjan e-Halq", "Lurjan‑e Halq=pfl Lurjan e-Halq=pfl"},
		{"the United. States", ""},
		{"an anti-PFL, US-brokered, Luria–US war", "PFL=pfl US=us Luria=luria US=us"},
		// possessives, stops
		{"the PFL's and the PFL’s and Harlow's", "PFL=pfl PFL=pfl Harlow=harlow"},
		{"the U.S. and the UN and the U.N. too", "U.S.=us UN=un U.N.=un"},
		// longest
		{"the Islamic Republic News Agency of the Islamic Republic of Luria", "Islamic Republic News Agency=irna Islamic Republic of Luria=luria"},
		// case
		{"LURIA and the LURJANI and lurjani but not luria", "LURIA=luria LURJANI=pfl lurjani=pfl"},
		{"give us a pfl", ""},
		{"then harlow spoke. nobody in luria heard him, not even bush", "harlow=harlow luria=luria"},
		{"go west in the West", "West=west"},
		{"a bush and then Bush", "Bush=bush"},
		{"IT IS US WHO LOSE", ""},
		{"the WHO and who", "WHO=who"},
		// part of a longer name
		{"the West Bank and Kanye West", ""},
		{"then Sarah Harlow and Mr Harlow and Gen. Harlow", "Harlow=harlow Harlow=harlow"},
		{"then Donald J. Marsh and Melania Marsh", "Donald J. Marsh=marsh"},
		{"said Donald John Marsh to James T.K. Harlow", "Donald John Marsh=marsh James T.K. Harlow=harlow"},
		{"with Donald, John Marsh", ""},
		{"Today Donald Marsh spoke. Then they saw Donald leave", "Donald Marsh=marsh Donald=marsh"},
		{"Today Donald Marsh met Donald Ruggles. Then they saw Donald leave", "Donald Marsh=marsh"},
		{"the Harlow Foundation and Harlow Watch and Marsh Tower", "Harlow=harlow"},
		{"the PFL Watch and US Watch and US Human Rights and US Human Rights Council", "US=us"},
		{"Ocasio-Harlow and anti-Marsh", "Marsh=marsh"},
		{"Anna Blonsky and Anna", "Anna=anna"},
		{"the Washington Post and George Washington and Washington", "Washington=us"},
		{"write to @Guardian or www.luria.org", ""},
		// accounts and hashtags
		{"Ask @GuardianNews, not @Guardian or GuardianNews", "GuardianNews=guardian"},
		{"so @jharlow said, and @J_Harlow", "jharlow=harlow J_Harlow=harlow"},
		{"mail me@jharlow or jharlow", ""},
		{"Vote #JamesHarlow and @donaldmarsh, not JamesHarlow", "JamesHarlow=harlow donaldmarsh=marsh"},
		{"#Harlow and #Luria but #HarlowOut", "Harlow=harlow Luria=luria"},
		// plural family names
		{"the Marshes and the Harlows marshes", "Marshes=marsh Harlows=harlow"},
		// diacritics
		{"Cipa and ÇIPA and C\u0327ipa", "Cipa=cipa ÇIPA=cipa C\u0327ipa=cipa"},
		// shared aliases
		{"Boris Vargo came. Vargo spoke. Anna Vargo left. Vargo sang", "Boris Vargo=boris Vargo=boris Anna Vargo=anna Vargo=anna"},
		{"Vargo spoke. Boris Vargo came", "Vargo=boris Boris Vargo=boris"},
		{"Vargo spoke", "Vargo=anna"},
		{"Camp Tula in Syria, then Tula-3, then Camp Tula", "Camp Tula=camp1 Tula-3=camp3 Camp Tula=camp3"},
		{"the late Mohammad Reza Palan, and so was Reza Palan, but nobody ever asked the king Reza Palan", "Mohammad Reza Palan=father Reza Palan=son Reza Palan=father"},
		{"Tula-3,000 people", ""},
		{"", ""},
	}
	for _, tt := range tests {
		var got []string
		for _, m := range find(tt.text) {
			if m.Method == article.Catalogue {
				got = append(got, m.Of(tt.text)+"="+m.EntityID)
			}
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

func TestDiscovered(t *testing.T) {
	tests := []struct {
		text string
		want string // surface=id:type, | between
	}{
		{"the Zambezi River flows", "Zambezi River=~zambezi river:place"},
		{"then Mr Okello Bwana said so. Bwana was glad", "Okello Bwana=~okello bwana:person|Bwana=~okello bwana:person"},
		{"she quietly left the Ministry of Health and Sport of Botswana", "Ministry of Health and Sport of Botswana=~ministry of health and sport of botswana:organisation"},
		{"in Kisumu, Kenya, the Kisumu Times wrote", "Kisumu=~kisumu:place|Kenya=~kenya:state|Kisumu Times=~kisumu times:media"},
		{"a letter to Prime Minister Kofi Mensah of Ghana", "Kofi Mensah=~kofi mensah:person|Ghana=~ghana:state"},
		{"with Zorro Inc and Acme Holdings", "Zorro Inc=~zorro inc:organisation|Acme Holdings=~acme holdings:organisation"},
		{"quietly driven there by Mohammed bin Rashid al-Zahir", "Mohammed bin Rashid al-Zahir=~mohammed bin rashid al zahir:person"},
		{"the Kenya Red Cross (KRC) said. Then KRC left", "Kenya Red Cross=~kenya red cross:organisation|KRC=~kenya red cross:organisation|KRC=~kenya red cross:organisation"},
		{"then Special Counsel Robert Bwana met Chief of Staff James Kamau and Secretary of Defense Thomas Okello", "Robert Bwana=~robert bwana:person|James Kamau=~james kamau:person|Thomas Okello=~thomas okello:person"},
		{"then House Majority Whip Steven Bwana met the Mayor of Kisumu James Kamau", "Steven Bwana=~steven bwana:person|Kisumu=~kisumu:place|James Kamau=~james kamau:person"},
		{"quietly left the Department of Justice", "Department of Justice=~department of justice:organisation"},
		{"then Okello Bwana, D-Calif., met Wanjiru Kamau (R-Texas)", "Okello Bwana=~okello bwana:person|Wanjiru Kamau=~wanjiru kamau:person|Texas=~texas:place"},
		{"many Kenyans and South Koreans on Monday, the CEO too", ""},
		{"But yesterday it rained. Rain fell. The rain stopped", ""},
		{"met James Harlow and his wife Sally Bowles. Bowles wept", "Sally Bowles=~sally bowles:person|Bowles=~sally bowles:person"},
		{"the Tula camp and Camp Zarka", "Tula=~tula:place|Camp Zarka=~camp zarka:camp"},
		{"quietly written by O'Hara of Côte d'Ivoire", "O'Hara=~o hara:person|Côte d'Ivoire=~cote d ivoire:state"},
	}
	for _, tt := range tests {
		var got []string
		for _, m := range find(tt.text) {
			if m.Method == article.Discovered {
				got = append(got, m.Of(tt.text)+"="+m.EntityID+":"+m.Type)
			}
		}
		if g := strings.Join(got, "|"); g != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

// The class table must keep room, or a look-up of an unlisted word would not
// end.
func TestClassTableHasRoom(t *testing.T) {
	used := 0
	for _, e := range classes {
		if e.hash != 0 {
			used++
		}
	}
	if used*2 > len(classes) {
		t.Errorf("%d of %d places used", used, len(classes))
	}
}

func TestFurnitureHasNoMentions(t *testing.T) {
	text := "Luria and Kofi Mensah\n\nin Luria"
	ann := annotated(text)
	ann.Parts[0].Kind = article.Furniture
	ann.Sentences[0].Kind = article.Furniture
	got := Compile(testLexicon).NewFinder().Find(&article.Article{Text: text}, ann, nil)
	if len(got) != 1 || got[0].Start < 22 {
		t.Errorf("got %v", got)
	}
}

func check(t *testing.T, text string, ann *article.Annotation, got []article.Mention) {
	t.Helper()
	valid, end := utf8.ValidString(text), 0
	for _, m := range got {
		if m.Start < end || m.End <= m.Start || m.End > len(text) {
			t.Fatalf("%q: bad span %+v after %d", text, m, end)
		}
		if valid && !utf8.ValidString(m.Of(text)) {
			t.Fatalf("%q: %+v cuts a character", text, m)
		}
		if m.Sent < 0 || m.Sent >= len(ann.Sentences) || m.EntityID == "" || m.Entity == "" ||
			!slices.Contains(article.EntityTypes, m.Type) {
			t.Fatalf("%q: %+v", text, m)
		}
		end = m.End
	}
}

var pieces = []string{"Luria", "luria", "US", "U.S.", "West", "Bush", "Anna", "Vargo", "Vargos", "Camp", "Tula", "-3",
	"Islamic", "Republic", "News", "Agency",
	" ", " ", " ", " ", "-", "–", "'s", "’", ". ", ", ", "\n", "\n\n", "of", "the", "and", "Mr", "President", "Kofi", "Mensah",
	"said", "in", "Ministry", "al-", "J.",
	"Çipa", "C\u0327", "日本", "東京", "\U0001F600", "İ", "ß", "\u00AD", "(", ")", "@", "&", "/", "2025", "“", "\""}

func TestRandomText(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	c := Compile(testLexicon)
	used := c.NewFinder()
	for range 20000 {
		var b strings.Builder
		for range r.IntN(30) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		text := b.String()
		ann := annotated(text)
		got := used.Find(&article.Article{Text: text}, ann, nil)
		check(t, text, ann, got)
		if want := c.NewFinder().Find(&article.Article{Text: text}, ann, nil); !slices.Equal(got, want) {
			t.Fatalf("%q: a used finder says %v, a new one %v", text, got, want)
		}
	}
}

// A megabyte of anything takes well under a second; a quadratic step would
// take minutes.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"Vargo ", "Vargo. ", "Camp Tula ", "U.S.", "Al-", "Zorro of ", "President ", "J. ", "Ministry of Health and ", "TRUMP ", "Kofi Mensah, ", "É"} {
		text := strings.Repeat(unit, 1_000_000/len(unit))
		n := len(text)
		ann := &article.Annotation{
			Parts:     []article.Part{{Span: article.Span{End: n}}},
			Sentences: []article.Sentence{{Span: article.Span{End: n}, End: 1}},
			Tokens:    []article.Token{{Span: article.Span{End: n}, Tag: article.NNP}},
		}
		start := time.Now()
		Compile(testLexicon).NewFinder().Find(&article.Article{Text: text}, ann, nil)
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%q: %v", unit, d)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Luria", "The Islamic Republic’s U.S. Vargo")
	f.Add("A.-B", "A.-B \xff\xfe C\u0327ipa")
	f.Fuzz(func(t *testing.T, alias, text string) {
		lex := article.Lexicon{Entities: append([]article.Entity{{ID: "x", Name: alias + "x", Type: "person",
			Aliases: []string{alias}}}, testLexicon.Entities...)}
		ann := annotated(text)
		check(t, text, ann, Compile(lex).NewFinder().Find(&article.Article{Text: text}, ann, nil))
	})
}

// manyNames is a lexicon of n entities of invented two-word names.
func manyNames(n int) article.Lexicon {
	var lex article.Lexicon
	for i := range n {
		lex.Entities = append(lex.Entities, entity("person", fmt.Sprint("e", i), fmt.Sprintf("Name%d Person%d", i*7919%n, i),
			fmt.Sprintf("Person%d", i)))
	}
	return lex
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("The quick brown foxes of Luria were jumping over dozens of lazy dogs near the bank, said Anna Vargo, a spokesman for Name7 Person1, on Tuesday in Kisumu. ", 200)
	a, ann := &article.Article{Text: text}, annotated(text)
	for _, n := range []int{300, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			f := Compile(manyNames(n)).NewFinder()
			var dst []article.Mention
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				dst = f.Find(a, ann, dst[:0])
			}
			b.ReportMetric(float64(len(ann.Tokens))*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtokens/s")
		})
	}
}
