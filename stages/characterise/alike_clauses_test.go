package characterise_test

import (
	"regexp"
	"slices"
	"strings"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
)

// clauseChanges are to what begins and ends sentences and clauses, and to the
// form of verbs.
var clauseChanges = []change{
	{"in 2019", opening("In 2019 ")},
	{"yesterday", opening("Yesterday ")},
	{"earlier this month", opening("Earlier this month, ")},
	{"despite", opening("Despite the ceasefire, ")},
	{"as the talks", opening("As the talks went on, ")},
	{"when the talks", opening("When the talks in Geneva ended, ")},
	{"with the vote", opening("With the vote only days away, ")},
	{"however", opening("However, ")},
	{"and", opening("And ")},
	{"meanwhile", opening("Meanwhile, ")},
	{"in the capital", opening("In the capital, ")},
	{"in an open letter", speaking(opening("In an open letter in March, "))},
	{"at a rally", speaking(opening("At a rally in the capital, "))},
	{"asked about", speaking(opening("Asked about the vote, "))},
	{"speaking", speaking(opening("Speaking to reporters on Monday, "))},

	{"in a letter last", speaking(closing(" in a letter to the ministry"))},
	{"during a visit", speaking(closing(" during a visit to the coast"))},
	{"when last", speaking(closing(" when the talks ended"))},
	{"a move", naming(closing(", a move that surprised diplomats"))},
	{"officials said", naming(closing(", officials from three countries said"))},

	{"and another", closing(", and the talks went on")},
	{"while another", closing(", while the talks went on")},
	{"; another", closing("; the talks went on")},
	{"as another", closing(" as the talks went on")},
	{"another and", opening("The talks went on, and ")},
	{"another but", opening("The talks went on, but ")},
	{"another ;", opening("The talks went on; ")},
	{"while first", opening("While the talks went on, ")},

	{"has called", naming(form("has " + participle))},
	{"had called", naming(form("had " + participle))},
	{"has long called", naming(form("has long " + participle))},
	{"has repeatedly called", naming(form("has repeatedly and publicly " + participle))},
	{"is calling", naming(form("is " + gerund))},
	{"would often call", naming(form("would often " + base))},
	{"went on to call", naming(form("went on to " + base))},
	{"continued to call", naming(form("continued to " + base))},
	{"continues to call", naming(form("continues to " + base))},
	{"was quick to call", naming(form("was quick to " + base))},
	{"began calling", naming(form("began " + gerund))},
	{"did not hesitate", naming(form("did not hesitate to " + base))},
	{"openly", naming(form("openly " + past))},
	{"even", naming(form("even " + past))},
	{"passive", passive("was")},
	{"passive, perfect", passive("has been")},
	{"contracted auxiliaries", swap("It is ", "It’s ", "it is ", "it’s ", "He is ", "He’s ", "he is ", "he’s ", "She is ",
		"She’s ", "she is ", "she’s ",
		"They are ", "They’re ", "they are ", "they’re ", "I am ", "I’m ", "We are ", "We’re ", "we are ", "we’re ", "That is ",
		"That’s ", "There is ", "There’s ", "You are ", "You’re ", "you are ", "you’re ",
		"They have ", "They’ve ", "they have ", "they’ve ", " would not ", " wouldn’t ", " will not ", " won’t ", " could not ",
		" couldn’t ", " cannot ", " can’t ", " has not ", " hasn’t ", " have not ", " haven’t ", " had not ", " hadn’t ",
		" were not ", " weren’t ", " should not ", " shouldn’t ")},
	{"that put in", that},
	{"that left out", replace(regexp.MustCompile(`\b(said|says|say|claimed|insisted|believes|believe|thinks|think|told \w+) that (\w+ (?:\w+ )?(?:is|are|was|were|had|has) )`), "$1 $2")},
	{"clearly", replace(regexp.MustCompile(`\b(is|are|was|were) (an?|the|its|their|his|her) `), "$1 clearly $2 ")},
	{"in fact", replace(regexp.MustCompile(`\b(is|are|was|were) (an?|the|its|their|his|her) `), "$1, in fact, $2 ")},
	{"however within", aside(person, ", however,")},
	{"meanwhile within", aside(body, ", meanwhile,")},
	{"on Tuesday within", aside(person, ", on Tuesday,")},
	{"of course", replace(regexp.MustCompile(`\b(is|are|was|were) (an?|the|its|their|his|her) `), "$1, of course, $2 ")},
	{"that, however", replace(regexp.MustCompile(`\b(said|insisted|argued|claimed|denied) that `), "$1, however, that ")},
	{"not only", plainly(replace(noun, "not only a fool but also $1 $2"))},
	{"both", plainly(replace(noun, "both a fool and $1 $2"))},
	{"together with", aside(body, ", together with other groups,")},
	{"along with", aside(body, " along with several other groups")},
	{"as well as", aside(body, " as well as its leaders")},
	{"and others", aside(body, ", like other groups in the region,")},
	{"like many", aside(person, ", like many others,")},
}

// saysOrNames are sentences of one who says or names something.
var saysOrNames = regexp.MustCompile(`^(?:` + person.String() + `|` + body.String() + `|Zembla|Tarvia|Critics|The minister) (said|called|described|accused|branded|labelled|denounced|dismissed|hailed|praised|condemned|insisted|claimed|denied|rejected|told) `)

// names are sentences of one who names somebody something.
var names = regexp.MustCompile(`^((?:` + person.String() + `|` + body.String() + `|Zembla|Tarvia|Critics|The minister)) (called|calls|described|describes|accused|accuses|branded|brands|labelled|denounced|denounces|dismissed|hailed|hails|praised|condemned|condemns|designated|designates) `)

func speaking(to func(*annotate.Annotator, string) string) func(*annotate.Annotator, string) string {
	return where(saysOrNames, to)
}

func naming(to func(*annotate.Annotator, string) string) func(*annotate.Annotator, string) string {
	return where(names, to)
}

// where makes a change only to texts of one sentence that the pattern finds.
func where(only *regexp.Regexp, to func(*annotate.Annotator, string) string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		if strings.Contains(text, ". ") || strings.Contains(text, "\n") || !only.MatchString(text) {
			return text
		}
		return to(an, text)
	}
}

// plainly makes a change only where nothing is denied, asked or ordered.
func plainly(to func(*annotate.Annotator, string) string) func(*annotate.Annotator, string) string {
	turned := regexp.MustCompile(`(?i)\b(not|no|nor|never|neither|nobody|nothing|none|cannot|without|den(y|ies|ied|ial)|few|both|or|whether|if|rather|than|between|like|hardly|anything|almost|closer?|far|borders|once|formerly|former|reportedly|but|ceased|reminiscent|wanted|concoct|likely)\b|n[’']t\b|\?`)
	return func(an *annotate.Annotator, text string) string {
		if turned.MatchString(text) {
			return text
		}
		return to(an, text)
	}
}

func replace(what *regexp.Regexp, with string) func(*annotate.Annotator, string) string {
	return func(_ *annotate.Annotator, text string) string { return what.ReplaceAllString(text, with) }
}

// Stand-ins for the forms of a verb.
const (
	base       = "<base>"
	past       = "<past>"
	participle = "<participle>"
	gerund     = "<gerund>"
)

// form puts another form in place of the naming verb.
func form(as string) func(*annotate.Annotator, string) string {
	return func(an *annotate.Annotator, text string) string {
		m := names.FindStringSubmatchIndex(text)
		ann := an.Annotate(text, clean.Parts(text))
		k := slices.IndexFunc(ann.Tokens, func(t article.Token) bool { return t.Start == m[4] })
		lemma := ann.Tokens[k].Lemma
		stem := strings.TrimSuffix(lemma, "e")
		ed := stem + "ed"
		ing := stem + "ing"
		switch {
		case lemma == "label":
			ed, ing = "labelled", "labelling"
		case lemma == "deny":
			ed, ing = "denied", "denying"
		case lemma == "say":
			ed = "said"
		}
		return text[:m[4]] + strings.NewReplacer(base, lemma, past, ed, participle, ed, gerund, ing).Replace(as) + text[m[5]:]
	}
}

var namesOther = regexp.MustCompile(`^(` + person.String() + `|` + body.String() + `|Zembla|Critics) (called|branded|labelled|described|dubbed|designated|hailed|denounced) (` + person.String() + `|` + body.String() + `|Zembla|Tarvia) (as )?((?:an?|the) [\w ]+)(\.|, (?:which|something|a (?:label|word|phrase|remark)) .*|\. .*)$`)

// passive says "X called Y a cult" the other way about.
func passive(aux string) func(*annotate.Annotator, string) string {
	return func(_ *annotate.Annotator, text string) string {
		m := namesOther.FindStringSubmatch(text)
		if m == nil || regexp.MustCompile(` (that|who|which|but|because|when|(and|in) [^at].*) `).MatchString(m[5]) {
			return text
		}
		by := m[1]
		if by == "Critics" {
			by = "critics"
		}
		return m[3] + " " + aux + " " + m[2] + " " + m[4] + m[5] + " by " + by + m[6]
	}
}

var saidBare = regexp.MustCompile(`\b(said|says|say|claimed|insisted|believes|believe) ((?:` + person.String() + `|` + body.String() + `|Zembla|Tarvia|it|he|she|they) (?:is|are|was|were|had|has) )`)

// that puts a "that" behind a verb of saying that has none.
func that(_ *annotate.Annotator, text string) string {
	return saidBare.ReplaceAllString(text, "$1 that $2")
}
