package study

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// hardRecords are lines on which a scanner can go wrong.
var hardRecords = []string{
	`{}`, ` { } `, `{"id":"a","source":"S","date":"2020-01-02","title":"T","author":"A","language":"en","note":"n","text":"x"}`,
	`{"text":"a\"b\\\\c\/d\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\uDE00"}`, `{"text":"\\\""}`, `{"text":"\\\\"}`, `{"text":"\""}`,
	`{"text":"\ud83d"}`, `{"text":"\ud83d\u0041"}`, `{"text":"\ud83dx"}`, `{"text":"\ude00\ud83d\ude00"}`,
	`{"text":"\ud83d\ud83d\ude00"}`, `{"text":"\ud83d\n"}`, `{"text":"\ud83d\u12"}`,
	`{"text":"\u12`, `{"text":"\u12g4"}`, `{"text":"\x"}`, `{"text":"\`, `{"text":"a`, `{"text":"a\`, `{"text"`, `{"text":`,
	`{"text":"a"`, `{"text":"a",`, `{"text":"a",}`, `{,}`,
	"{\"text\":\"a\x01b\"}", "{\"text\":\"seven..\x1fb\"}", "{\"text\":\"seven..\x7fb\"}", "{\"text\":\"\\n\x00\"}", "{\"te\x01xt\":\"b\"}",
	`{"TEXT":"a"}`, `{"Id":"a","id":"b"}`, `{"ſource":"long s"}`, `{"\u0074ext":"a"}`, `{"id":"a","id":"b"}`,
	`{"id":"a","id":null}`, `{"id":null}`, `{"id":7}`, `{"id":["a"]}`, `{"id":{"a":1}}`,
	`{"url":1}`, `{"url":-1.5e+3,"text":"x"}`, `{"url":01}`, `{"url":1.}`, `{"url":truex}`,
	`{"url":true,"x":false,"y":null,"text":"a"}`, `{"url":nul}`, `{"url":}`, `{"url":1 2}`,
	`{"url":"\ud800","text":"a"}`, `{"url":[1,{"text":"no"}],"text":"yes"}`, `{"url":{"text":"no"},"text":"yes"}`, `{"url":[1}`,
	`{"url":123456789012345678901234567890123456789}`,
	`{"groups":{}}`, `{"groups":{"a":"b","A":"c","a":"d"}}`, `{"groups":null}`, `{"groups":{"a":1}}`, `{"groups":{"a":null}}`,
	`{"groups":"x"}`, `{"groups":{"a":"b"},"groups":{"c":"d"}}`, `{"Groups":{"a":"b"}}`,
	`{"text":"a"}x`, `{"text":"a"} `, "{\"text\":\"a\"}\t\r\n", "\u00a0{}", `[]`, `null`, `"text"`, ``, `{"text":'a'}`,
	`{text:"a"}`, `{"text" : "a" , "id" : "b"}`, `{"text":"a" "id":"b"}`, `{"":"x"}`,
	`{"text":"` + strings.Repeat(`\\`, 1000) + `"}`, `{"text":"` + strings.Repeat(`\"`,
		1000) + `"}`, `{"text":"` + strings.Repeat("\u2028é日", 100) + `"}`,
}

// sameAsJSON compares the scanner with encoding/json.
func sameAsJSON(t *testing.T, line []byte) {
	t.Helper()
	var got, want record
	s := scanner{text: line}
	if !s.record(&got) {
		return
	}
	if err := json.Unmarshal(line, &want); err != nil {
		t.Fatalf("%q is read, but: %v", line, err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("%q:\n got %+v\nwant %+v", line, got, want)
	}
}

func TestRecordsAsJSON(t *testing.T) {
	for _, line := range hardRecords {
		sameAsJSON(t, []byte(line))
	}
	for _, line := range hardRecords[:4] {
		if s := (scanner{text: []byte(line)}); !s.record(&record{}) {
			t.Errorf("%s: left to encoding/json", line)
		}
	}
}

func FuzzRecord(f *testing.F) {
	for _, line := range hardRecords {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		if utf8.Valid(line) {
			sameAsJSON(t, line)
		}
	})
}

// BenchmarkLines reads the lines of public news.
func BenchmarkLines(b *testing.B) {
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		b.Skip("EPITHET_BENCH is not set")
	}
	name := filepath.Join(dir, "news", "news.jsonl")
	info, err := os.Stat(name)
	if err != nil {
		b.Skip(err)
	}
	s, err := Open(Paths{Corpus: name})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range s.Items() {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
