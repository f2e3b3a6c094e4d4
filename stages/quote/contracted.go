package quote

import "epithet/stages/article"

// contracted is the length of the pronoun with which the token begins where the
// tokeniser has left it one with its verb ("they've", "He’d"), 0 where it has not.
func contracted(text string, s article.Span) int {
	if s.Len() < 3 {
		return 0
	}
	end := s.End - 1
	switch text[end] {
	case 'e', 'l':
		end-- // 've, 're, 'll
	case 'd', 'm':
	default:
		return 0
	}
	switch {
	case text[end-1] == '\'':
		end--
	case end-3 > s.Start && text[end-3:end] == "’":
		end -= 3
	default:
		return 0
	}
	if end > s.Start && subjects.has(text[s.Start:end]) {
		return end - s.Start
	}
	return 0
}

// subjects are pronouns that a verb may be drawn together with.
var subjects = wordSet(`I we you he she it they We You He She It They`)
