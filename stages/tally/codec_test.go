package tally

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for n := range 40 {
		c := sum(randomArticles(r, n))
		b := encoded(t, c)
		d := New()
		if err := d.UnmarshalBinary(b); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(encoded(t, d), b) {
			t.Fatalf("%d articles: encoding, decoding and encoding again differs", n)
		}
	}
}

func TestUnmarshalErrors(t *testing.T) {
	good := string(encoded(t, sum(randomArticles(rand.New(rand.NewPCG(13, 14)), 5))))
	tests := []struct{ name, data, want string }{
		{"empty", "", "not an encoding of this version"},
		{"other version", strings.Replace(good, "tally 1", "tally 2", 1), "not an encoding of this version"},
		{"cut short", good[:len(good)-1], "cut short"},
		{"too long", good + "x", "bytes after the end"},
		{"huge count", magic + "\xff\xff\xff\xff\xff\xff\xff\xff\x7f", "cut short"},
		{"number beyond int64", magic + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "too large"},
		{"sources out of order", magic + "\x02" + "\x01b\x01\x01\x01" + "\x01a\x01\x01\x01", "sources out of order"},
		{"unknown part of speech", magic + "\x00" + "\x01" + "\x01w\x03ABC\x00\x00", "a key unknown"},
		{"row of no key", magic + "\x01" + "\x01a\x01\x01\x01" + "\x00" + "\x01\x00\x00\x00\x00\x00", "a row of no key"},
	}
	for _, tt := range tests {
		c := sum(randomArticles(rand.New(rand.NewPCG(1, 1)), 2))
		before := encoded(t, c)
		err := c.UnmarshalBinary([]byte(tt.data))
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %q", tt.name, err, tt.want)
		}
		if !bytes.Equal(encoded(t, c), before) {
			t.Errorf("%s: counts changed in spite of the error", tt.name)
		}
	}
}

func FuzzUnmarshal(f *testing.F) {
	f.Add([]byte(magic + "\x00\x00\x00\x00\x00"))
	for n := range 3 {
		b, err := sum(randomArticles(rand.New(rand.NewPCG(15, 16)), n)).MarshalBinary()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c := New()
		if c.UnmarshalBinary(data) != nil {
			return
		}
		b := encoded(t, c)
		d := New()
		if err := d.UnmarshalBinary(b); err != nil {
			t.Fatalf("own encoding rejected: %v", err)
		}
		if !bytes.Equal(encoded(t, d), b) {
			t.Fatal("encoding, decoding and encoding again differs")
		}
	})
}
