// Package mention finds whom and what an article names: the entities of the
// lexicon by their names and aliases (the catalogue), and the names that the
// lexicon lacks (discovered), with a type.
//
// The catalogue, in order:
//
//  1. Compile turns every alias, and every entity's name without what stands
//     in brackets, into a path of hashed words. A word's normal form is lower
//     case without Latin diacritics, so "Çipa" and "Cipa" find each other;
//     where aliases of several entities differ in nothing else, the one that
//     is written like the text counts. Looking a word up is one probe,
//     whatever the number of aliases.
//  2. Between the words of a name, white space, line breaks, hyphens of any
//     kind and an abbreviation's full stop match each other; apostrophes match
//     whether straight or curly; everything else must be as listed. An acronym
//     is found with and without its full stops. The longest name wins, and
//     nothing within it counts again. Possessive endings stay outside. A name
//     within a hyphenated compound counts ("anti-PFL"). Between a listed
//     person's first name and the rest may stand one or two names or initials
//     that the lexicon lacks ("Donald J. Marsh").
//  3. Case: an alias in capitals must stand in capitals. A single word that is
//     an everyday word as well ("West", "Bush") needs a capital that is
//     evidence: not one that begins a sentence, nor one in a heading; there the
//     article must name the entity elsewhere. Other single words for persons,
//     places and states, and short ones with an inner capital ("MeK"), need a
//     capital, save in an article no sentence of which begins with one. The rest
//     match in any case. Behind @ only a listed account ("@jharlow") is a name, and a
//     name of several words, written as one, behind @ or #: "@JamesHarlow".
//  4. A single word is not the listed name where it belongs to a longer
//     unlisted one: after somebody else's first name ("Sarah Harlow"), before
//     somebody else's surname ("Maryam Smith", "Israel Katz"), in "West Bank",
//     in "Lane-Harlow", and, for places that stand for a state, in the name
//     of a newspaper or university ("Washington Post"). Nor is any name that
//     only begins another's: "Marsh Foundation", "Norland Watch".
//  5. "The Harlows" counts as Harlow unless the plural is listed itself, and
//     "Lurians" as Luria where "Lurian" is an alias.
//  6. A shared alias goes to the candidate that words in brackets after its
//     name tell from the others ("Camp Tula (Syria)" where Syria stands near);
//     else to the one person whose whole name it is; else to the entity last
//     named without doubt, else next named, else listed first.
//
// Discovered names, in order:
//
//  1. Runs of capitalised words, joined by hyphens, initials, "of", "bin",
//     "de" and the like. Where the capital is no evidence (a sentence's or
//     quotation's first word, a line in title case), the article's other uses
//     of the word decide, then the lists and the tag. By itself a common word of
//     English (which are such, Catalogue.Common tells) that begins a sentence
//     and that the article capitalises nowhere else is no name, unless it is who
//     says something.
//  2. Titles, adjectives of nationality, days and months are cut off or divide
//     a run; "Interior Minister" names nobody.
//  3. Every mention votes on its name's type, by its own words (Ministry,
//     River, first names) and the words about it (a title before, "in" before,
//     a verb of saying after); bare names without a vote follow what they are
//     listed with.
//  4. A surname, or first name, alone joins the full name last given before
//     it, else the first after it, be that discovered or listed (then it counts
//     as a listed name); an acronym in brackets joins the name before it. The
//     entity's id is "~" and the normal form of the fullest name.
//
// A discovered name never overlaps a listed one. Nothing is found in page
// furniture.
//
// Note: adjectives and people of places ("Iranian", "Kenyans") are no
// mentions, by the guide that the gold data follow.
// Note: prose's own entities were measured on the same newswire articles: they
// are behind in spans and types, and have no offsets.
package mention
