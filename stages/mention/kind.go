package mention

import (
	"strings"

	"epithet/stages/article"
)

// kind is the type of a discovered name; the order decides ties.
type kind uint8

const (
	person kind = iota
	body        // organisation
	spot        // place
	state
	compound // camp
	outlet   // media
	other
	kinds
)

var kindNames = [kinds]string{article.Person, article.Organisation, article.Place, article.State, article.Camp, article.Media, article.Other}

func (k kind) String() string { return kindNames[k] }

// elect is the kind with the most votes; a place where nobody votes, for most
// bare names without a cue are.
func elect(votes *[kinds]int32) kind {
	best := spot
	for k := range kinds {
		if votes[k] > votes[best] {
			best = k
		}
	}
	return best
}

// placeEnding reports whether a bare name ends as many places' names do.
func placeEnding(name string) bool {
	for _, e := range [...]string{"stan", "land", "ville", "burg", "pur", "abad", "shire", "grad", "polis", "nagar", "mouth", "ford"} {
		if strings.HasSuffix(name, e) && len(name) > len(e)+2 {
			return true
		}
	}
	return false
}

// vote adds what one mention says of its name's kind: its own words and those
// about it.
func (f *Finder) vote(text string, r *run, votes *[kinds]int32) {
	f.voteWords(r, votes)
	f.voteContext(r, votes)
}

// voteWords votes by the words of the name.
func (f *Finder) voteWords(r *run, v *[kinds]int32) {
	w := f.words[r.first : r.last+1]
	first, last := &w[0], &w[len(w)-1]
	// The head is the word before "of", else the last.
	head := last
	for i := 1; i < len(w); i++ {
		if !w[i].is(upper) && (w[i].hash == wordOf || w[i].hash == wordFor) {
			head = &w[i-1]
			break
		}
	}
	if len(w) == 1 {
		switch {
		case first.in(country):
			v[state] += 12
		case first.in(region):
			v[spot] += 10
		case first.in(media):
			v[outlet] += 8
		case first.in(organisation):
			v[body] += 6
		case first.in(event):
			v[other] += 6
		case first.is(caps):
			v[body] += 4
		case first.is(inner):
			v[body] += 2
		case first.in(given):
			v[person] += 3
		}
		if placeEnding(first.of(f.text)) {
			v[spot] += 2
		}
		return
	}
	switch {
	case head.in(camp), first.in(camp):
		v[compound] += 10
	case head.in(media) && !first.in(given):
		v[outlet] += 10
	case head.in(organisation) && !(first.in(given) && len(w) == 2):
		v[body] += 10
	case head.in(event):
		v[other] += 9
	case head.in(place) && !(first.in(given) && head.in(ordinary)):
		v[spot] += 9
	case first.in(place) && !first.in(given):
		v[spot] += 5
	case head.in(country), head.in(region) && !first.in(given):
		v[spot] += 6
	}
	if first.in(given) {
		v[person] += 6
	}
	letters := true
	for i := range w {
		letters = letters && w[i].letter()
	}
	if letters {
		v[body] += 4 // "U.S.", "N.A.T.O."
		return
	}
	named := true
	for i := range w {
		if i > 0 && i < len(w)-1 && w[i].letter() {
			v[person] += 4
		}
		if !w[i].is(upper) {
			switch classes.of(w[i].hash) & connector {
			case 0:
			default:
				if w[i].hash == wordOf || w[i].hash == wordFor || w[i].hash == wordAnd || w[i].hash == wordOn ||
					w[i].hash == wordThe {
					named = false
				}
			}
			continue
		}
		if w[i].class&(heads|country|region|demonym|adjective|nativePlural) != 0 || w[i].is(caps) && !w[i].letter() {
			named = false
		}
	}
	switch {
	case named && len(w) <= 4:
		v[person] += 3
	case !named:
		v[body] += 2
	}
}

// voteContext votes by the words before and after the name.
func (f *Finder) voteContext(r *run, v *[kinds]int32) {
	w := f.words
	f.voteOf(r, v)
	if i := int(r.first) - 1; i >= 0 && w[r.first].join != apart {
		b := &w[i]
		c := classes.of(b.hash)
		tied := w[r.first].join == spaced || w[r.first].join == abbreviated
		switch {
		case tied && c&personal != 0 && b.is(upper):
			v[person] += 10
		case tied && c&title != 0 && b.is(upper):
			v[person] += 6
		case tied && c&role != 0 && !b.is(upper):
			v[person] += 4
		case tied && c&locating != 0:
			v[spot] += 4
		case tied && !b.is(upper) && c&media != 0:
			v[outlet] += 5
		case tied && !b.is(upper) && c&organisation != 0:
			v[body] += 4
		case tied && b.hash == wordThe:
			v[body] += 2
			v[person] -= 3
		}
	}
	if i := int(r.last) + 1; i < len(w) {
		a := &w[i]
		c := classes.of(a.hash)
		switch {
		case a.join == spaced && !a.is(upper) && c&place != 0 && c&given == 0:
			v[spot] += 4
		case a.join == spaced && !a.is(upper) && c&organisation != 0:
			v[body] += 4
		case a.join == spaced && !a.is(upper) && (c&speech != 0 || personal2[a.hash]):
			v[person] += 3
		case a.join == comma && a.is(digits) && a.end-a.start == 2:
			v[person] += 6
		case a.join == comma && a.class&(country|region) != 0:
			v[spot] += 3
		case a.join == hyphened && compounding[a.hash]:
			v[spot]++
		case a.join == apostrophe && a.hash == wordS:
			v[spot]++
		}
	}
}

// voteOf votes by a noun before "of": "the town of".
func (f *Finder) voteOf(r *run, v *[kinds]int32) {
	i := int(r.first) - 2
	if i < 0 || f.words[i+1].hash != wordOf || f.words[i].is(upper) || f.words[r.first].join != spaced {
		return
	}
	switch c := classes.of(f.words[i].hash); {
	case c&place != 0:
		v[spot] += 6
	case c&organisation != 0:
		v[body] += 2
	}
}

// personal2 are lower-case words after a person's name.
var personal2 = hashes("who whose")
