package quote_test

import (
	"strings"
	"testing"
)

// How far what is reported goes on.
func TestExtent(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"and that", `Miller said that the bridge, with its old men, was dear and needed care, and that it must be closed.`,
			`indirect|Miller|said|that the bridge, with its old men, was dear and needed care, and that it must be closed`},
		{"that after a semicolon", `Miller argued that the bridge was old; that it was unsafe; and that it must be closed.`,
			`indirect|Miller|argued|that the bridge was old; that it was unsafe; and that it must be closed`},
		{"no that after a semicolon", `Miller argued that the bridge was old; it was closed in May.`, `indirect|Miller|argued|that the bridge was old`},
		{"a subject with an aside", `He heard engineers who said that it, and others whom they had seen, was unsafe.`,
			`indirect|engineers|said|that it, and others whom they had seen, was unsafe`},
		{"a subject that is a list", `Miller said the bridge, alias Old Tom, and nine other roads would be closed.`,
			`indirect|Miller|said|the bridge, alias Old Tom, and nine other roads would be closed`},
		{"a colon", `There are engineers in town who say: first they came for the bridge.`, `indirect|engineers in town|say|first they came for the bridge`},
		{"names without and", `Miller called the bridges traps, ruins, relics.`, `indirect|Miller|called|the bridges traps, ruins, relics`},
		{"called that a", `Miller called that a trap.`, `indirect|Miller|called|that a trap`},
		{"a share", `While 71 per cent thought that the bridge was safe, it fell.`, `indirect|71 per cent|thought|that the bridge was safe`},
		{"an adverb in the source", `According to publicly available documents, the bridge was unsafe.`, `indirect|publicly available documents|According|the bridge was unsafe`},
		{"wrote to say", `Some of the engineers wrote to say that the bridge was unsafe.`, `indirect|Some of the engineers|say|that the bridge was unsafe`},
		{"thundered against", `The bishop thundered against “the bridge”.`, `mixed|bishop|thundered|“the bridge”`},
		{"wrote to somebody to say", `The bishop wrote to me to say that the bridge was unsafe.`, `indirect|bishop|say|that the bridge was unsafe`},
		{"rang somebody to say", `The bishop rang the mayor to say that the bridge was unsafe.`, `indirect|bishop|say|that the bridge was unsafe`},
		{"told by nobody to nobody known", `The bridge fell. “We have been there. Men are told that it was old.”`,
			"direct|||“We have been there. Men are told that it was old.”\nindirect||told|that it was old"},
		{"on the contrary", `Miller, who left in May, believed on the contrary that the bridge was safe.`, `indirect|Miller|believed|that the bridge was safe`},
	} {
		var all []string
		for _, q := range find(test.text) {
			all = append(all, show(test.text, q))
		}
		if got := strings.Join(all, "\n"); got != test.want {
			t.Errorf("%s: %s\n got %s\nwant %s", test.name, test.text, got, test.want)
		}
	}
}
