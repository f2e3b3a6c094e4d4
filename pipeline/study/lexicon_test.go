package study

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"epithet/seeds"
)

const good = `
entities:
  - id: fleet
    name: The Northern Fleet
    type: organisation
    aliases: [fleet, "Fleet of the North"]
frames:
  - id: threat
    label: Threat
    terms: [menace, "grave danger"]
`

func TestParseLexicon(t *testing.T) {
	lex, err := ParseLexicon("lexicon.yaml", []byte(good))
	if err != nil {
		t.Fatal(err)
	}
	e := lex.Entities[0]
	if want := []string{"fleet", "Fleet of the North", "Northern Fleet"}; !slices.Equal(e.Aliases, want) {
		t.Errorf("aliases %q, want %q", e.Aliases, want)
	}
	if f := lex.Frames[0]; f.ID != "threat" || !slices.Equal(f.Terms, []string{"menace", "grave danger"}) {
		t.Errorf("frame %+v", f)
	}
}

func TestParseLexiconMistakes(t *testing.T) {
	replace := func(old, new string) string { return strings.Replace(good, old, new, 1) }
	for _, c := range []struct{ what, text, want string }{
		{"unknown key", replace("aliases:", "alias:"), `lexicon.yaml:6: unknown key "alias" (did you mean "aliases"?)`},
		{"unknown top key", replace("frames:", "frame:"), `:7: unknown key "frame" (did you mean "frames"?)`},
		{"duplicate key", replace("    label:", "    id: threat\n    label:"), `:9: key "id" stands twice`},
		{"duplicate entity", replace("frames:", "  - {id: fleet, name: F, type: other}\nframes:"), `:7: entity id "fleet" stands already at line 3`},
		{"id of nobody", replace("frames:", "  - {id: none, name: F, type: other}\nframes:"), `id "none" stands for nobody`},
		{"duplicate frame", good + "  - {id: threat, terms: [x]}\n", `:11: frame id "threat" stands already at line 8`},
		{"duplicate term", replace("menace,", "menace, menace,"), `term "menace" stands already`},
		{"empty term", replace("menace", `""`), `:10: empty term`},
		{"null term", replace("menace", `~`), `:10: empty term`},
		{"blank alias", replace("fleet,", `" ",`), `:6: empty alias`},
		{"mark as term", replace("menace", `"--"`), `:10: term "--" has no letter or digit`},
		{"no terms", replace("terms: [menace, \"grave danger\"]", "terms: []"), `frame "threat" has no terms`},
		{"terms missing", replace("    terms: [menace, \"grave danger\"]\n", ""), `:8: frame "threat" has no terms`},
		{"scalar for list", replace(`[menace, "grave danger"]`, "menace"), `:10: terms is a list`},
		{"list for scalar", replace("name: The Northern Fleet", "name: [a]"), `:4: name is a plain text`},
		{"unknown type", replace("organisation", "organization"), `type "organization" is unknown (did you mean "organisation"?)`},
		{"no type", replace("    type: organisation\n", ""), `:3: entity "fleet" has no type`},
		{"no name", replace("    name: The Northern Fleet\n", ""), `:3: entity "fleet" has no name`},
		{"no id", replace("id: fleet\n    name", "name"), `:3: entity without an id`},
		{"bad id", replace("id: fleet", "id: the fleet"), `id "the fleet": an id is made of`},
		{"entity is a text", replace("  - id: threat", "  - threat\n  - id: threat"), `:8: a frame is written as keys`},
		{"a list at the top", "- a\n- b\n", `:1: the lexicon is written as keys`},
		{"not YAML", "entities: [", `lexicon.yaml:1: not valid YAML: did not find`},
		{"out of line", strings.Replace(good, "    aliases", "   aliases", 1), `lexicon.yaml:6: not valid YAML: did not find`},
		{"item out of line", good + "   - {id: last, terms: [x]}\n", `lexicon.yaml:11: not valid YAML: did not find`},
		{"a mark that is not closed", replace("name: The", "name: 'The"), `lexicon.yaml:4: not valid YAML: found unexpected end`},
		{"far down", good + strings.Repeat("  - {id: more, terms: [x]}\n", 700) + " - no\n" + strings.Repeat("  - {id: more, terms: [x]}\n", 700), `lexicon.yaml:711: not`},
		{"apostrophe", replace(`"grave danger"`, "'devil's advocate'"), `in "double quotation marks"`},
		{"colon", replace(`"grave danger"`, "grave: danger"), `:10: term is a plain text, not a list or mapping; one with a colon`},
		{"tab", replace("    name", "\tname"), "indent with spaces, not tabs"},
		{"Latin-1", replace("menace", "menac\xe9"), ":10: not valid UTF-8; save the file as UTF-8"},
		{"two documents", good + "---\nframes: []\n", "more than one YAML document"},
		{"empty file", "# nothing\n", "the file is empty"},
		{"nothing listed", "entities: []\nframes:\n", "nothing to look for"},
		{"UTF-16", "\xff\xfee\x00", "UTF-16 (little endian); save it as UTF-8"},
	} {
		_, err := ParseLexicon("lexicon.yaml", []byte(c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "lexicon.yaml:") {
			t.Errorf("%s: error %v, want %q", c.what, err, c.want)
		}
	}
}

func TestParseLexiconReportsAllMistakes(t *testing.T) {
	text := strings.NewReplacer("aliases:", "alias:", "menace", `""`).Replace(good)
	_, err := ParseLexicon("l", []byte(text))
	if n := strings.Count(err.Error(), "\n") + 1; n != 2 {
		t.Errorf("%d lines, want 2: %v", n, err)
	}
}

func TestSharedNames(t *testing.T) {
	lex, err := ParseLexicon("l", []byte(`
entities:
  - {id: ann, name: Ann Lee, type: person, aliases: [Lee]}
  - {id: bob, name: Bob Lee, type: person, aliases: [LEE]}
frames:
  - {id: a, terms: [Mob, crowd, "war-lord"]}
  - {id: b, terms: [mob, lee, IRA, MOB, warlords]}
  - {id: c, terms: [war lord, "9/11", IRA]}
`))
	if err != nil {
		t.Fatal(err)
	}
	if got := SharedAliases(lex); len(got) != 1 || got[0].Name != "Lee" || !slices.Equal(got[0].IDs, []string{"ann", "bob"}) {
		t.Errorf("shared aliases %v", got)
	}
	for _, tt := range []struct{ what, got, want string }{
		{"shared", fmt.Sprint(SharedTerms(lex)), "[{Mob [a b]} {war-lord [a c]} {IRA [b c]}]"},
		{"named", fmt.Sprint(NamedTerms(lex)), "[{lee [ann bob]}]"},
		{"in capitals", fmt.Sprint(TermsInCapitals(lex)), "[IRA MOB]"},
	} {
		if tt.got != tt.want {
			t.Errorf("terms %s: %s, want %s", tt.what, tt.got, tt.want)
		}
	}
}

func TestSeedLexicon(t *testing.T) {
	data, err := seeds.Files.ReadFile("lexicon.yaml")
	if err != nil {
		t.Fatal(err)
	}
	lex, err := ParseLexicon("lexicon.yaml", data)
	if err != nil || len(lex.Entities) == 0 || len(lex.Frames) == 0 {
		t.Errorf("%d entities, %d frames, %v", len(lex.Entities), len(lex.Frames), err)
	}
}

func FuzzParseLexicon(f *testing.F) {
	f.Add([]byte(good))
	f.Add([]byte("a: &a [*a]\nentities: *a"))
	f.Add([]byte("entities: {}\nframes: 3"))
	f.Fuzz(func(t *testing.T, data []byte) {
		lex, err := ParseLexicon("l", data)
		if err == nil && len(lex.Entities)+len(lex.Frames) == 0 {
			t.Error("an empty lexicon without an error")
		}
	})
}
