package characterise

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// entities is what the rules ask of the lexicon.
type entities struct {
	kinds     map[string]string        // id to type
	names     map[string][]string      // id to the words of its names, in lower case
	singulars map[string][]string      // and without a final s
	senses    map[string][]senses.Kind // id to the kinds of those words; none of persons
	adj       map[string]string        // an adjective of nationality, once asked for, to the id of the state
	lands     []named
	bodies    []named           // organisations, by each name
	titles    map[string]string // a title in the names of persons to the one person, or ""
	watch     map[string]bool   // ids of authorities
	states    map[string]ref    // a noun for what a state has one of to the one so named, "army" to "Kenyan Army"
	plurals   map[string]string // a plural noun at the end of names to the one entity, or ""
}

// named is an entity by one of its names.
type named struct{ id, name string }

func compile(lex article.Lexicon) entities {
	e := entities{kinds: map[string]string{}, names: map[string][]string{}, singulars: map[string][]string{},
		senses: map[string][]senses.Kind{}, adj: map[string]string{}, titles: map[string]string{}, watch: map[string]bool{}}
	for _, x := range lex.Entities {
		e.kinds[x.ID] = x.Type
		words := strings.Fields(strings.ToLower(strings.NewReplacer("(", " ", ")", " ", ",", " ", "'s", " ", "’s", " ").Replace(x.Name)))
		for _, a := range x.Aliases {
			words = append(words, strings.Fields(strings.ToLower(a))...)
			if x.Type == article.Organisation {
				e.bodies = append(e.bodies, named{x.ID, a})
			}
			if x.Type == article.State || x.Type == article.Place {
				e.lands = append(e.lands, named{x.ID, strings.ToLower(a)})
			}
		}
		if x.Type == article.State || x.Type == article.Place {
			name, _, _ := strings.Cut(x.Name, "(")
			e.lands = append(e.lands, named{x.ID, strings.ToLower(strings.TrimSpace(name))})
		}
		e.names[x.ID] = words
		singular := make([]string, len(words))
		for i, w := range words {
			singular[i] = strings.TrimSuffix(w, "s")
		}
		e.singulars[x.ID] = singular
		if x.Type != article.Person {
			e.senses[x.ID] = sensesOf(singular)
		}
		e.watch[x.ID] = authority(words)
		if x.Type == article.Person {
			for _, w := range words {
				if !personNouns[w] {
					continue
				}
				if id, seen := e.titles[w]; seen && id != x.ID {
					e.titles[w] = ""
				} else {
					e.titles[w] = x.ID
				}
			}
		}
	}
	e.plurals = plurals(&lex)
	e.states = map[string]ref{}
	for _, b := range e.bodies {
		e.ofState(b)
	}
	return e
}

// stateBodies are nouns for what a state has one of, and rebels may have too.
var stateBodies = list(`army navy military police parliament`)

// ofState takes in a body's name if that is a state's and such a noun.
func (e *entities) ofState(b named) {
	land, noun, two := strings.Cut(strings.ToLower(b.name), " ")
	if !two || !stateBodies[noun] || e.nation(land) == "" && !e.isLand(land) {
		return
	}
	r, seen := e.states[noun]
	if !seen {
		r = ref{id: b.id, kind: article.Organisation, listed: true, how: "description"}
	} else if r.id != b.id {
		r = ref{} // of two states
	}
	e.states[noun] = r
}

func (e *entities) isLand(name string) bool {
	for _, l := range e.lands {
		if l.name == name {
			return true
		}
	}
	return false
}

// hasWord reports whether a name of the entity holds the word.
func (e *entities) hasWord(id, word string) bool {
	for _, w := range e.names[id] {
		if w == word {
			return true
		}
	}
	return false
}

// hasTail reports whether a name of the entity holds a longer word that ends in the word.
func (e *entities) hasTail(id, word string) bool {
	for _, w := range e.names[id] {
		if len(w) > len(word)+2 && strings.HasSuffix(w, word) {
			return true
		}
	}
	return false
}

// only is the id of the one person whose name in the lexicon holds the word,
// as in "Jane Doe (chief prosecutor)"; empty where there are none or several.
func (e *entities) only(word string) string {
	return e.titles[word]
}

// nation is the id of the listed state that an adjective such as "Kenyan"
// belongs to.
func (e *entities) nation(word string) string {
	word = strings.ToLower(word)
	if id, ok := e.adj[word]; ok {
		return id
	}
	best, id := 0, ""
	for _, l := range e.lands {
		if n := demonym(word, l.name); n > best {
			best, id = n, l.id
		}
	}
	if len(e.adj) < 1<<12 {
		e.adj[word] = id
	}
	return id
}

// demonym is the length of what the adjective and the name of a land have in
// common where the one is made from the other, else 0.
func demonym(adj, name string) int {
	if lands[adj] == name && name != "" {
		return len(name)
	}
	for _, n := range strings.Split(altLands[adj], "|") {
		if n == name && n != "" {
			return len(name)
		}
	}
	n := 0
	for n < len(adj) && n < len(name) && adj[n] == name[n] {
		n++
	}
	if n < 3 || !nameTails[name[n:]] || !adjTails[adj[n:]] {
		return 0
	}
	return n
}

// Endings of names of lands and of their adjectives beyond what both share.
var (
	nameTails = join(words{"": true}, list("a e y ia o ay ey us ic en os es"))
	adjTails  = list("n an ian ean ese ish i ic ite er egian ch ander eti lander landic nian vian")
)

// lands are adjectives that no ending makes.
var lands = map[string]string{
	"french": "france", "dutch": "netherlands", "greek": "greece", "spanish": "spain", "danish": "denmark",
	"swiss": "switzerland", "welsh": "wales", "irish": "ireland", "scottish": "scotland", "polish": "poland",
	"thai": "thailand", "filipino": "philippines", "saudi": "saudi arabia", "emirati": "united arab emirates",
	"czech": "czech republic", "afghan": "afghanistan", "uzbek": "uzbekistan", "kazakh": "kazakhstan",
	"turkmen": "turkmenistan", "tajik": "tajikistan", "kyrgyz": "kyrgyzstan", "pakistani": "pakistan",
	"bosnian": "bosnia and herzegovina", "burmese": "myanmar", "belgian": "belgium", "german": "germany",
	"norwegian": "norway", "swedish": "sweden", "finnish": "finland", "icelandic": "iceland",
}

// altLands are adjectives of lands with several names.
var altLands = map[string]string{
	"american": "united states|united states of america|america|us|u.s.", "british": "united kingdom|britain|great britain|uk",
	"soviet": "soviet union|ussr", "european": "european union|europe|eu", "czech": "czechia",
}

// authority reports whether the entity's names are those of a body that watches,
// judges or governs others.
func (e *entities) authority(id string) bool { return e.watch[id] }
