package quote

import "strings"

// isHuman reports whether the noun is for a person who may act and speak.
func isHuman(lemma string) bool {
	return humans.has(lemma) || callings.has(lemma) || strings.HasSuffix(lemma, "man") && len(lemma) > 4 ||
		strings.HasSuffix(lemma, "woman") || strings.HasSuffix(lemma, "ist") ||
		strings.Contains(lemma, "-of-") && humans.has(lemma[:strings.Index(lemma, "-of-")])
}

func sexOfNoun(lemma string) sex {
	if i := strings.Index(lemma, "-of-"); i > 0 {
		lemma = lemma[:i]
	}
	switch {
	case strings.HasSuffix(lemma, "woman"), femaleNouns.has(lemma):
		return woman
	case strings.HasSuffix(lemma, "man") && lemma != "human", maleNouns.has(lemma):
		return man
	}
	return unknown
}

// callings are further nouns for persons, which as names are no titles.
var callings = wordSet(`farmer worker driver soldier nurse shopkeeper pensioner trader villager boy girl grandmother grandfather
	uncle aunt widow widower gentleman guard captain sergeant engineer lobbyist waiter builder miner sailor passenger
	protester demonstrator prisoner patient customer survivor refugee migrant volunteer correspondent colleague friend cousin
	waitress stewardess hostess`)

// several are further nouns for persons, for "they" alone: of one of them a text
// seldom says "he" that is not somebody named.
var several = wordSet(`accountant administrator apprentice architect assistant auditor baker barrister bartender biker blogger bookkeeper bookseller
	boyfriend bride broker bureaucrat butcher butler campaigner caretaker carpenter cashier celebrity chef child clerk client climber
	comedian commentator commuter composer conductor contractor cook cop councillor councilor creditor curator dancer dealer
	defector delegate detective developer diplomat dissenter diver donor elder electrician emigrant employee employer entrepreneur
	fan filmmaker film-maker fighter firefighter fisher gardener girlfriend grower guide hairdresser headteacher healer hiker hunter
	immigrant informer inspector insider intern interpreter inventor investigator investor jeweller juror kid labourer laborer
	landlady landlord landowner librarian listener logger magistrate mechanic mediator member merchant messenger midwife millionaire
	missionary mourner musician negotiator observer onlooker operator opponent organiser organizer orphan painter parent
	parishioner partner passer-by peasant pharmacist philosopher photographer pilot plaintiff planner plumber poet porter preacher
	presenter principal producer programmer publisher pupil rabbi ranger rapper reader rebel relative rescuer retiree rider
	runner sculptor seller shareholder shepherd sheriff singer smuggler speaker spectator squatter statesman steward
	supervisor supporter surgeon surveyor swimmer tailor taxpayer tenant trainee trainer translator traveller treasurer trucker
	trustee tutor user vendor vet viewer visitor voter waitress warden whistleblower whistle-blower winemaker youngster
	source critic resident customer detractor defender admirer follower ally backer adviser disciple believer worshipper`)

// crowds are nouns for several persons that have no ending of the plural.
var crowds = wordSet(`police people staff clergy`)

// Nouns for women and for men that do not end in "woman" or "man".
var (
	femaleNouns = wordSet(`mother sister daughter wife girl grandmother aunt niece widow queen princess actress lady nun mum mom granddaughter headmistress waitress stewardess hostess landlady`)
	maleNouns   = wordSet(`father brother son husband boy grandfather uncle nephew widower king prince actor lord monk dad grandson pope headmaster`)
)
