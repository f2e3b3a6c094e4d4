package mention

import "strings"

// class is what a word is known as: closed lists of general knowledge, no
// names out of any one story. A word may be of several.
type class uint32

const (
	function     class = 1 << iota // grammar words and adverbs: never a name by themselves
	ordinary                       // everyday words that are names as well: West, Bush, Guardian
	title                          // stands before or after a person's name and is no part of it
	given                          // first names
	organisation                   // heads of organisations' names: Ministry, Party
	media                          // heads of newspapers' and stations' names
	place                          // heads of places' names: River, Province
	camp                           // heads of camps' names
	event                          // heads of names of other kinds: Cup, Treaty
	demonym                        // adjectives and people of places
	country                        // countries
	region                         // cities, regions, continents, seas
	calendar                       // months, days
	commonCaps                     // capitals that name nobody: CEO, GDP
	abbreviation                   // written with a full stop that ends no sentence
	connector                      // stands within names: of, bin, de
	speech                         // verbs of saying
	role                           // nouns in lower case before a person's name
	locating                       // prepositions before places
	personal                       // titles of persons only: Mr, Dr
	govern                         // heads that govern "of X and Y": Ministry, Department
	adjective                      // begins a name but is none: New, National
	nativePlural                   // plurals whose possessive goes on within a name: People's
)

// classTable is an open-addressing table from words' hashes to classes.
type classTable [1 << 13]struct {
	hash  uint64
	class class
}

// of is the class of the word with that hash, 0 if it is not listed.
func (t *classTable) of(hash uint64) class {
	for i := hash ^ hash>>17; ; i++ {
		if e := &t[i&(1<<13-1)]; e.hash == hash || e.hash == 0 {
			return e.class
		}
	}
}

// classes is every listed word by the hash of its normal form.
var classes = func() *classTable {
	m := map[uint64]class{}
	for _, l := range []struct {
		class class
		words string
	}{
		{function, functionWords}, {ordinary, ordinaryWords}, {title, titles}, {title | personal, personalTitles},
		{given, givenNames}, {organisation, organisationHeads}, {organisation | govern, governingHeads}, {media, mediaHeads},
		{place, placeHeads}, {camp | place, "camp camps"}, {event, eventHeads}, {demonym, demonyms}, {country, countries},
		{region, regions}, {calendar, calendarWords}, {commonCaps, capitalWords}, {abbreviation, abbreviations},
		{connector, connectors}, {speech, speechVerbs}, {role, roles}, {locating, locatingWords},
		{nativePlural, possessivePlurals}, {adjective, adjectives},
	} {
		for w := range strings.FieldsSeq(l.words) {
			m[hashOf(string(appendNormal(nil, w)))] |= l.class
			if l.class == demonym && (strings.HasSuffix(w, "n") || strings.HasSuffix(w, "i")) {
				m[hashOf(w+"s")] |= demonym // "Iraqis"
			}
		}
	}
	t := &classTable{}
	for hash, c := range m {
		i := hash ^ hash>>17
		for t[i&(1<<13-1)].hash != 0 {
			i++
		}
		t[i&(1<<13-1)].hash, t[i&(1<<13-1)].class = hash, c
	}
	return t
}()

// wholeCountries are the keys of the countries of several words.
var wholeCountries = func() map[uint64]bool {
	m := map[uint64]bool{}
	for line := range strings.SplitSeq(longCountries, "\n") {
		m[nameKey(wordsOf(line))] = true
	}
	return m
}()

// nameKey is one hash for the words of a name.
func nameKey(words []word) uint64 {
	key := uint64(hashSeed)
	for i := range words {
		key = (key ^ words[i].hash) * hashPrime
	}
	return key
}
