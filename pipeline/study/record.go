package study

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"epithet/stages/article"
)

// record is one line of a JSONL corpus. Fields that it lacks are empty; other
// fields are left alone.
type record struct {
	ID, Source, Date, Title, Author, Language, Note, Text string
	Groups                                                map[string]string
}

// groups are a record's groups, sorted by name, or why they cannot be. Their
// names are held to what the columns of sources.csv are.
func (r *record) groups() (all []article.Group, why string) {
	for _, written := range slices.Sorted(maps.Keys(r.Groups)) {
		name, value := strings.ToLower(strings.TrimSpace(written)), strings.TrimSpace(r.Groups[written])
		switch {
		case name == "" && value != "":
			return nil, fmt.Sprintf("the value %q has no name; name what it is, such as \"country\"", value)
		case slices.ContainsFunc(all, func(g article.Group) bool { return g.Name == name }):
			return nil, fmt.Sprintf("%q stands twice; capitals do not tell names apart", name)
		}
		for _, text := range []string{name, value} {
			if why := nulIn(text); why != "" {
				return nil, fmt.Sprintf("%q: %s", text, why)
			}
		}
		all = append(all, article.Group{Name: name, Value: value})
	}
	all = slices.DeleteFunc(all, func(g article.Group) bool { return g.Value == "" })
	slices.SortFunc(all, func(a, b article.Group) int { return strings.Compare(a.Name, b.Name) })
	return all, ""
}

// parseRecord reads a line of valid UTF-8 as encoding/json does, or says why it
// is no record. An id may be a number, and is then its digits. Most lines are
// read by a scanner of ours, which is ten times as fast and leaves what it is not
// made for to encoding/json.
func parseRecord(line []byte) (rec record, why string) {
	s := scanner{text: line}
	if s.record(&rec) {
		return rec, ""
	}
	rec = record{}
	err := json.Unmarshal(line, &rec)
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) && strings.EqualFold(wrong.Field, "id") && strings.HasPrefix(wrong.Value, "number") {
		var numbered struct {
			record
			ID json.Number
		}
		err = json.Unmarshal(line, &numbered)
		rec = numbered.record
		rec.ID = numbered.ID.String()
	}
	if err == nil {
		return rec, ""
	}
	if errors.As(err, &wrong) && strings.EqualFold(strings.TrimPrefix(wrong.Field, "record."), "groups") {
		return rec, fmt.Sprintf(`"groups" holds a JSON %s; write an object of texts, such as {"country": "Albania"}`, wrong.Value)
	}
	if errors.As(err, &wrong) && wrong.Field != "" {
		return rec, fmt.Sprintf("%q is a JSON %s; write a text", strings.TrimPrefix(strings.ToLower(wrong.Field), "record."), wrong.Value)
	}
	if errors.As(err, &wrong) {
		return rec, fmt.Sprintf("a JSON %s; a line is an object", wrong.Value)
	}
	return rec, fmt.Sprintf("not a JSON object: %v", err)
}

// scanner reads an object whose values are strings, numbers, true, false and
// null, and whose groups are an object of strings. Its methods report whether
// it could; if not, it has read nothing that counts.
type scanner struct {
	text []byte
	at   int
}

func (s *scanner) record(rec *record) bool {
	return s.object(func(key string) bool {
		field := rec.field(key)
		if key == "groups" && rec.Groups == nil {
			rec.Groups = map[string]string{}
			return s.object(func(name string) bool {
				value, ok := s.string()
				rec.Groups[name] = value
				return ok
			})
		}
		if field == nil {
			// encoding/json takes a field's name in any case.
			return !slices.ContainsFunc(fieldNames, func(name string) bool { return strings.EqualFold(name, key) }) && s.skip()
		}
		value, ok := s.string()
		*field = value
		return ok
	}) && s.next() == 0 && s.at == len(s.text)
}

var (
	aboutNames = []string{"id", "source", "date", "title", "author", "language", "note"} // of what is known of an article
	fieldNames = append(slices.Clone(aboutNames), "text", "groups")
)

func (r *record) field(name string) *string {
	switch name {
	case "id":
		return &r.ID
	case "source":
		return &r.Source
	case "date":
		return &r.Date
	case "title":
		return &r.Title
	case "author":
		return &r.Author
	case "language":
		return &r.Language
	case "note":
		return &r.Note
	case "text":
		return &r.Text
	}
	return nil
}

// next is the next byte that is no white space, 0 at the end.
func (s *scanner) next() byte {
	for ; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; c {
		case ' ', '\t', '\n', '\r':
		default:
			return c
		}
	}
	return 0
}

// take passes a byte, white space before it aside.
func (s *scanner) take(c byte) bool {
	if s.next() != c || c == 0 {
		return false
	}
	s.at++
	return true
}

// object reads an object; value reads the value of a key.
func (s *scanner) object(value func(key string) bool) bool {
	if !s.take('{') {
		return false
	}
	if s.take('}') {
		return true
	}
	for {
		key, ok := s.string()
		if !ok || !s.take(':') || !value(key) {
			return false
		}
		if s.take('}') {
			return true
		}
		if !s.take(',') {
			return false
		}
	}
}

// skip passes a string, a number, true, false or null.
func (s *scanner) skip() bool {
	if s.next() == '"' {
		_, ok := s.string()
		return ok
	}
	start := s.at
	for s.at < len(s.text) && strings.IndexByte(" \t\r\n,}", s.text[s.at]) < 0 {
		s.at++
	}
	value := s.text[start:s.at]
	if len(value) == 0 || len(value) > 30 {
		return false
	}
	return value[0] != '{' && value[0] != '[' && json.Valid(value)
}

// string reads a string.
func (s *scanner) string() (string, bool) {
	if !s.take('"') {
		return "", false
	}
	end := s.plain()
	if end < len(s.text) && s.text[end] == '"' {
		text := string(s.text[s.at:end])
		s.at = end + 1
		return text, true
	}
	closing := s.closing(end)
	if closing < 0 {
		return "", false
	}
	var b strings.Builder
	b.Grow(closing - s.at)
	for {
		b.Write(s.text[s.at:end])
		s.at = end + 1
		if end == len(s.text) {
			return "", false
		}
		switch c := s.text[end]; {
		case c == '"':
			return b.String(), true
		case c != '\\' || !s.escape(&b):
			return "", false
		}
		end = s.plain()
	}
}

// closing is where the string ends that at lies in, -1 if it does not.
func (s *scanner) closing(at int) int {
	for {
		n := bytes.IndexByte(s.text[at:], '"')
		if n < 0 {
			return -1
		}
		quote, backslashes := at+n, 0
		for i := quote - 1; i >= at && s.text[i] == '\\'; i-- {
			backslashes++
		}
		if backslashes%2 == 0 {
			return quote
		}
		at = quote + 1
	}
}

// plain is where the next quotation mark, backslash or control character is.
func (s *scanner) plain() int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	i := s.at
	for ; i+8 <= len(s.text); i += 8 {
		x := binary.LittleEndian.Uint64(s.text[i:])
		quote, backslash := x^ones*'"', x^ones*'\\'
		// The lowest flag set is that of the first such byte.
		if flags := ((x-ones*' ')&^x | (quote-ones)&^quote | (backslash-ones)&^backslash) & highs; flags != 0 {
			return i + bits.TrailingZeros64(flags)/8
		}
	}
	for ; i < len(s.text); i++ {
		if c := s.text[i]; c < ' ' || c == '"' || c == '\\' {
			return i
		}
	}
	return i
}

// escape reads what follows a backslash.
func (s *scanner) escape(b *strings.Builder) bool {
	if s.at >= len(s.text) {
		return false
	}
	c := s.text[s.at]
	s.at++
	switch c {
	case '"', '\\', '/':
		b.WriteByte(c)
	case 'b':
		b.WriteByte('\b')
	case 'f':
		b.WriteByte('\f')
	case 'n':
		b.WriteByte('\n')
	case 'r':
		b.WriteByte('\r')
	case 't':
		b.WriteByte('\t')
	case 'u':
		r, ok := s.hex()
		if utf16.IsSurrogate(r) {
			low := rune(-1)
			if ahead := s.at; ok && ahead+1 < len(s.text) && s.text[ahead] == '\\' && s.text[ahead+1] == 'u' {
				s.at += 2
				if low, ok = s.hex(); utf16.DecodeRune(r, low) == utf8.RuneError {
					s.at = ahead // the second stands for itself
				}
			}
			r = utf16.DecodeRune(r, low)
		}
		b.WriteRune(r)
		return ok
	default:
		return false
	}
	return true
}

// hex reads four hexadecimal digits.
func (s *scanner) hex() (r rune, ok bool) {
	if s.at+4 > len(s.text) {
		return 0, false
	}
	for range 4 {
		c := s.text[s.at]
		s.at++
		r <<= 4
		switch {
		case '0' <= c && c <= '9':
			r |= rune(c - '0')
		case 'a' <= c && c <= 'f':
			r |= rune(c - 'a' + 10)
		case 'A' <= c && c <= 'F':
			r |= rune(c - 'A' + 10)
		default:
			return 0, false
		}
	}
	return r, true
}
