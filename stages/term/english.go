package term

import "strings"

// suffix is a derivational suffix: add is put after the word less its last cut
// letters, where the word has min letters and, if after is given, ends in one
// of those.
type suffix struct {
	add   string
	cut   int
	min   int
	after []string
}

// suffixes is the closed list. A suffix that makes many unrelated words (-ion:
// "section", -or: "sector", -ship: "warship") asks for an ending of the word
// with which it does not.
var suffixes = []suffix{
	{add: "ist", min: 4}, {add: "ism", min: 4}, {add: "istic", min: 4}, {add: "istically", min: 4},
	{add: "ish", min: 3}, {add: "ishly", min: 4}, {add: "like", min: 3}, {add: "ness", min: 4}, {add: "ful", min: 5},
	{add: "ise", min: 5}, {add: "isation", min: 5}, {add: "iser", min: 5},
	{add: "er", min: 4, after: consonants}, {add: "er", min: 6, after: []string{"er"}},
	{add: "ker", min: 6, after: []string{"ic"}}, {add: "r", min: 5, after: []string{"e"}},
	{add: "ier", cut: 1, min: 5, after: []string{"y"}},
	{add: "est", min: 4, after: endsOfAdjectives}, {add: "st", min: 5, after: []string{"e"}}, {add: "iest", cut: 1, min: 4, after: []string{"y"}},
	{add: "ery", min: 4, after: []string{"g", "e", "er", "ck", "ch"}}, {add: "ry", min: 5, after: []string{"et", "ot", "er", "ant"}},
	{add: "ly", min: 5}, {add: "ally", min: 5, after: []string{"ic"}}, {add: "y", cut: 1, min: 5, after: []string{"ble", "ple"}},
	{add: "al", min: 5, after: []string{"ic", "ion", "itution", "logue"}}, {add: "al", cut: 1, min: 5, after: []string{"ide", "ibe"}},
	{add: "ic", min: 4, after: []string{"ist", "crat", "ot", "ero", "arch", "ath"}}, {add: "ically", min: 4,
		after: []string{"ist", "crat", "ot", "ero", "arch"}},
	{add: "ic", cut: 1, min: 6, after: []string{"phobe"}}, {add: "ic", cut: 2, min: 7, after: []string{"gogue"}}, {add: "ery",
		cut: 1, min: 7, after: []string{"gogue"}},
	{add: "ous", min: 5, after: []string{"or", "er", "on", "ard"}}, {add: "ously", min: 5, after: []string{"or", "er", "on"}},
	{add: "able", min: 6, after: []string{"on", "ish", "ate"}},
	{add: "ity", min: 5, after: []string{"al", "ile", "ive", "ane"}}, {add: "dom", min: 5, after: []string{"r"}},
	{add: "ship", min: 6, after: []string{"or", "er", "ian"}}, {add: "ial", min: 6, after: []string{"or"}}, {add: "ially",
		min: 6, after: []string{"or"}},
	{add: "ion", cut: 1, min: 6, after: []string{"ate", "ute"}}, {add: "or", cut: 1, min: 6, after: []string{"ate", "ute"}},
	{add: "ive", cut: 1, min: 6, after: []string{"ate"}},
	{add: "ion", min: 6, after: []string{"ss", "ct", "pt"}}, {add: "or", min: 6, after: []string{"ss", "ct"}}, {add: "ive",
		min: 6, after: []string{"ss", "ct"}},
	{add: "ation", cut: 1, min: 6, after: []string{"ise", "ize"}}, {add: "sion", cut: 2, min: 6, after: []string{"ade", "ude", "ode"}},
	{add: "ation", cut: 1, min: 6, after: []string{"upy"}}, {add: "ication", cut: 1, min: 6, after: []string{"fy"}},
}

var consonants = []string{"b", "d", "f", "g", "k", "l", "m", "n", "p", "t", "s", "sh", "ch"}

var endsOfAdjectives = append([]string{"r", "w"}, consonants...)

// falseFriends look like a derivation and are words of their own.
var falseFriends = set(`
	number former tanker camper counter master letter better butter bitter litter matter latter corner meter order offer
	other power tower flower shower powder border cluster monster minister sister mister winter center barrier carrier
	dinner summer hammer banner manner partner lawyer officer soldier farmer
	bullish couper moderator moderators occupational
	gallery battery artery grocery nursery livery delivery mystery
	section sector mission passion session action ration nation station motion notion portion
	earnest honest modest forest tempest interest contest harvest wary early only family rally ally reply supply apply imply belly bully
	prism expertise promise premise enterprise exercise surprise advise devise revise
	parish finish polish vanish relish radish varnish famish
	witness harness business likeness careful handful topical tropical rustic
	hardship warship township worship lordship friendship membership citizenship
	several general mineral funeral arsenal journal
	charity unity community university poetry country entry gentry sultry pantry
`)

// spellingPairs are endings that differ between British and American English.
var spellingPairs = [][2]string{
	{"ise", "ize"}, {"ised", "ized"}, {"iser", "izer"}, {"ising", "izing"}, {"isation", "ization"},
	{"yse", "yze"}, {"fence", "fense"}, {"cence", "cense"}, {"ogue", "og"},
	{"entre", "enter"}, {"eatre", "eater"}, {"abre", "aber"}, {"uerrilla", "uerilla"}, {"gramme", "gram"},
}

// ourWords are the words that Americans write with -or.
var ourWords = []string{
	"armour", "behaviour", "candour", "clamour", "colour", "demeanour", "endeavour", "favour", "fervour", "flavour", "harbour",
	"honour", "humour", "labour", "neighbour", "odour", "rancour", "rigour", "rumour", "saviour", "splendour", "succour",
	"tumour", "valour", "vapour", "vigour",
}

// singularInS are words in -s that are no plural.
var singularInS = set("alias bias canvas gas lens")

// irregularPlurals are endings of nouns.
var irregularPlurals = [][2]string{
	{"man", "men"}, {"person", "people"}, {"child", "children"}, {"thief", "thieves"}, {"wolf", "wolves"}, {"wife", "wives"},
	{"foot", "feet"}, {"mouse", "mice"}, {"elf", "elves"}, {"knife", "knives"},
}

// irregularForms are the forms of strong verbs that a frame may list.
var irregularForms = map[string]string{
	"beat": "beaten", "become": "became", "bend": "bent", "bind": "bound", "bleed": "bled", "break": "broke broken",
	"bring": "brought", "burn": "burnt", "buy": "bought", "catch": "caught", "come": "came", "deal": "dealt",
	"drive": "drove driven", "fall": "fell fallen", "feed": "fed", "fight": "fought", "flee": "fled", "forbid": "forbade forbidden",
	"forsake": "forsook forsaken", "give": "gave given", "grab": "grabbed grabbing", "hang": "hung", "hide": "hid hidden",
	"hold": "held", "keep": "kept", "lead": "led", "leave": "left", "lose": "lost", "make": "made", "meet": "met",
	"mislead": "misled", "overthrow": "overthrew overthrown", "rise": "rose risen", "run": "ran running", "seek": "sought",
	"sell": "sold", "shoot": "shot", "slay": "slew slain", "smite": "smitten", "speak": "spoke spoken", "stand": "stood",
	"steal": "stole stolen", "strike": "struck stricken", "swear": "swore sworn", "take": "took taken", "tear": "tore torn",
	"throw": "threw thrown", "uphold": "upheld", "withdraw": "withdrew withdrawn", "write": "wrote written",
}

// prepositions after which a longer term's head does not stand: it stands
// before the first of them.
var prepositions = set("of to for against in on from with at by")

// auxiliaries begin nouns that are verb groups without their hyphen: "has-been",
// "would-be", "must-have".
var auxiliaries = set(`has have had is was are were be been do does did will would shall should can could may might must`)

// particles end a verb of two words: "crack down".
var particles = set("down out up off over away back through apart")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
