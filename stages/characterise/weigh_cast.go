package characterise

import (
	"slices"
	"strings"

	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// player is a listed entity that the article names.
type player struct {
	id        string
	kind      uint32 // of its type, and whether it is an authority
	typed     uint32 // of its type alone
	mentions  int
	ruled     bool // the rules' target of some term
	inHeading bool
	inLead    bool          // named in the first sentences
	rank      int           // by mentions, among all
	typeRank  int           // among those of its type
	speaks    int           // quotes that are its own
	share     uint32        // of the mentions of listed entities, in steps
	sex       uint32        // of a person: 1 a woman, 2 a man, 0 unknown
	words     []string      // of its names, in the singular
	senses    []senses.Kind // of the words of its names
}

// cast is who is on stage in an article, and what the rules found of them.
type cast struct {
	players []player
	index   map[string]int // by id
	types   map[uint32]int // players by type

	picks  []int32 // the rules' target of each term: a player, -1 for none
	tally  map[count]int
	nouns  map[count]int // nouns that stand with a player's name
	listed []int32       // the mentions of listed entities

	entered []int32 // of those in the crowd, the player, -1 for none
}

// count is a key of how often something is said of a player (-1: of nobody).
type count struct {
	what   uint32
	player int32
}

// What is counted beside the frames' and terms' own hashes.
var (
	anything = word("\x00anything")
	inAll    = mix(word("\x00all"))
)

// maxPlayers is how many players are weighed: the most named. Those of the rules
// come beside them, up to as many again.
const maxPlayers = 32

// kept are the players that are weighed, in their order.
func kept(all []player) []player {
	n := min(len(all), maxPlayers)
	for k := n; k < len(all) && n < 2*maxPlayers; k++ {
		if all[k].ruled {
			all[n] = all[k]
			n++
		}
	}
	return all[:n]
}

// gather finds the players and counts what the rules found.
func (j *Judge) gather(out []article.Characterisation) {
	c := &j.cast
	c.players, c.picks, c.listed = c.players[:0], c.picks[:0], c.listed[:0]
	if c.index == nil {
		c.index, c.types, c.tally, c.nouns = map[string]int{}, map[uint32]int{}, map[count]int{}, map[count]int{}
	}
	clear(c.index)
	clear(c.types)
	clear(c.tally)
	clear(c.nouns)
	c.entered = c.entered[:0]
	for range j.crowd.all {
		c.entered = append(c.entered, -1)
	}
	for i := range j.mentions {
		m := &j.mentions[i]
		if m.Method != article.Catalogue {
			continue
		}
		c.listed = append(c.listed, int32(i))
		no := j.crowd.of[i]
		if c.entered[no] < 0 {
			c.entered[no] = int32(j.enter(m.EntityID, m.Type))
		}
		p := &c.players[c.entered[no]]
		p.mentions++
		p.inHeading = p.inHeading || j.ann.Sentences[m.Sent].Kind == article.Heading
		p.inLead = p.inLead || m.Sent < 4
	}
	// The rules also know states by their adjectives alone.
	for i := range out {
		if id := out[i].Target; id != "" {
			c.players[j.enter(id, j.lex.kinds[id])].ruled = true
		}
	}
	slices.SortStableFunc(c.players, func(a, b player) int { return b.mentions - a.mentions })
	c.players = kept(c.players)
	clear(c.index)
	for no := range c.entered {
		c.entered[no] = -1
	}
	for k := range c.players {
		p := &c.players[k]
		c.index[p.id] = k
		if no, ok := j.crowd.numbers[p.id]; ok {
			c.entered[no] = int32(k)
		}
		p.words, p.senses = j.lex.singulars[p.id], j.lex.senses[p.id]
		p.rank, p.typeRank = k, c.types[p.typed]
		c.types[p.typed]++
		p.share = upTo(8*p.mentions/max(len(c.listed), 1), 6)
		switch g := j.crowd.find(p.id).gender; {
		case g > 0:
			p.sex = 1
		case g < 0:
			p.sex = 2
		}
	}
	for i := range j.quotes {
		if k, ok := c.index[j.quotes[i].Speaker.EntityID]; ok {
			c.players[k].speaks++
		}
	}
	for i := range out {
		pick := int32(-1)
		if k, ok := c.index[out[i].Target]; ok && out[i].Target != "" {
			pick = int32(k)
		}
		c.picks = append(c.picks, pick)
		j.tallied(i, pick)
	}
	j.besides()
}

// enter is the player of that id, put on stage if it was not.
func (j *Judge) enter(id, kind string) int {
	c := &j.cast
	k, ok := c.index[id]
	if !ok {
		k = len(c.players)
		c.index[id] = k
		typed := word(kind)
		c.players = append(c.players, player{id: id, typed: typed, kind: mix(typed ^ bit(j.lex.authority(id)))})
	}
	return k
}

// tallied takes the pick of term i into the tally.
func (j *Judge) tallied(i int, pick int32) {
	t, c := &j.terms[i], &j.cast
	frame, same, strong := counted(t)
	for _, what := range [...]uint32{frame, same, anything} {
		c.tally[count{what, pick}]++
		c.tally[count{what ^ inAll, -2}]++
	}
	if j.aims[i].strong {
		c.tally[count{strong, pick}]++
	}
}

// counted is what is counted of a term: its frame, itself, and its frame where
// grammar says so.
func counted(t *article.Term) (frame, same, strong uint32) {
	frame = word(t.Frame)
	return frame, mix(word(t.Term)), mix(frame ^ 7)
}

// besides counts the nouns that stand with players' names: "the climate group
// X", "X, the largest party", "X is a movement".
func (j *Judge) besides() {
	c := &j.cast
	for _, i := range c.listed {
		m := &j.mentions[i]
		k := c.entered[j.crowd.of[i]]
		if k < 0 || j.tooLong(m.Sent) {
			continue
		}
		l := j.whole(m.Sent)
		first, last := l.at(m.Start), l.at(m.End-1)
		if t := l.tag(first - 1); (t == article.NN || t == article.NNS) && !l.possessive(first-1) {
			c.nouns[count{word(l.lemma(first - 1)), k}]++
		}
		if n := last + 1; l.tag(n) == article.TagComma || l.dash(n) || l.lemma(n) == "be" {
			for n++; n < len(l.toks) && n < last+8 && !l.tag(n).IsVerb() && l.tag(n) != article.TagComma; n++ {
				if t := l.tag(n); t == article.NN || t == article.NNS {
					c.nouns[count{word(l.lemma(l.phraseAt(n).head)), k}]++
					break
				}
			}
		}
	}
}

// authorityNouns are nouns in the names of bodies that watch, judge or govern
// others.
var authorityNouns = list(`police constabulary sheriff army navy force ministry office court tribunal prosecutor
	commission commissioner parliament congress senate department agency bureau treasury authority inspectorate ombudsman
	monitor institute university watch watchdog observatory foundation charity committee nation union council government
	gendarmerie guard customs service regulator bank chamber staff conference`)

// authority reports whether the words of a name are those of such a body.
func authority(names []string) bool {
	for _, w := range names {
		w = strings.Trim(w, ".,;:")
		if authorityNouns[w] || authorityNouns[strings.TrimSuffix(w, "s")] {
			return true
		}
	}
	return false
}
