package characterise

import "strings"

// words is a closed class of English lemmas.
type words map[string]bool

func list(s string) words {
	w := words{}
	for _, x := range strings.Fields(s) {
		w[x] = true
	}
	return w
}

func join(all ...words) words {
	w := words{}
	for _, x := range all {
		for k := range x {
			w[k] = true
		}
	}
	return w
}

// Nouns that stand for somebody, by the type of the entity that "the …" may
// stand for.
var (
	bodyNouns = list(`group organisation organization party movement faction outfit network coalition alliance union association
		federation league front army brigade force battalion unit council committee commission foundation charity ngo institute
		institution club society body entity company firm corporation business giant conglomerate manufacturer developer operator
		startup start-up platform maker retailer bank agency bureau department ministry office police church congregation order
		campaign initiative collective squad gang clan militia cult sect cartel syndicate tribe nation bloc wing branch cell team
		operation enterprise venture project contractor supplier provider utility university school lobby court tribunal
		regulator watchdog parliament assembly administration service troop rebel fighter member activist separatist camp
		fraternity diocese parish denomination following think-tank outlet trust fund authority congress patrol
		newcomer carrier junta leadership management lab laboratory newsroom observatory lender insurer airline brewer brokerage carmaker
		automaker drugmaker chipmaker planemaker steelmaker shipbuilder housebuilder consortium`)
	stateNouns = list(`country state nation republic kingdom government regime administration power neighbour neighbor
		dictatorship monarchy junta province territory region island enclave theocracy authorities empire leadership`)
	placeNouns = list(`city town village camp base compound site facility enclave settlement neighbourhood neighborhood region
		province territory island valley mine plant factory port prison centre center headquarters stronghold complex area
		district county crossing`)
	mediaNouns  = list(`newspaper paper magazine broadcaster channel outlet website site agency daily weekly station tabloid network portal publication`)
	personNouns = list(`man woman person leader minister president chief head politician candidate official officer general
		commander colonel captain judge lawyer attorney solicitor barrister prosecutor mayor governor senator lawmaker congressman congresswoman
		premier chancellor king queen prince princess emperor shah sheikh bishop pope cleric imam ayatollah priest pastor preacher
		guru prophet founder co-founder executive ceo billionaire tycoon businessman businesswoman entrepreneur oligarch banker
		magnate mogul activist journalist reporter author writer editor columnist analyst expert professor scholar academic
		historian economist scientist researcher doctor physician engineer director chairman chairwoman chairperson chair manager
		spokesman spokeswoman spokesperson secretary ambassador envoy diplomat veteran actor actress singer artist musician coach
		player footballer athlete star celebrity father mother brother sister son daughter husband wife widow boy girl boss
		strongman ruler monarch dictator populist firebrand incumbent challenger nominee frontrunner deputy mp defendant
		accused suspect convict fugitive prisoner detainee dissident whistleblower farmer teacher student -year-old`)
)

// partNouns are nouns for those who make up a body, or lead it, or a part of
// it: said of them is said of it.
var partNouns = list(`member leader figure leadership fighter supporter follower militant cadre activist operative officer official head chief
	commander founder co-founder president chairman chairwoman chairperson chair director executive boss secretary-general
	secretary spokesman spokeswoman spokesperson representative lawyer attorney solicitor barrister minister ministry government authorities authority
	administration regime army military force troop soldier police wing branch arm cell camp base compound headquarters unit
	brigade leaderships faction management manager staff employee worker personnel rank file core network team delegation
	deputy lawmaker mp parliament press propagandist apparatus ranks movement group organisation organization party company
	firm enclave guest people guard agent ambassador envoy embassy volunteer recruit devotee adherent disciple loyalist
	faithful veteran patrol convoy board committee council crew foot-soldier state name rule following congregation
	security intelligence service agency elite ruler diplomat prosecutor judge court prison`)

// voiceNouns are nouns for those who speak for a body.
var voiceNouns = list(`delegation spokesman spokeswoman spokesperson spokespeople spokesmen leader leadership head chief president chairman chairwoman
	chairperson chair director executive minister ministry government authorities authority administration lawyer attorney solicitor barrister
	counsel ambassador envoy secretary secretary-general representative founder co-founder figure co-chair co-chairman co-chairwoman co-leader
		co-director co-president vice-president vice-chairman vice-chair deputy-leader figurehead convenor convener commander manager governor premier
	chancellor embassy press-office office parliament military army regime statement communique communiqué website manifesto
	general ceo management board boss deputy official prosecutor`)

// things are nouns for what holds no view, though a clause may follow:
// "the hope is that".
var things = list(`fact hope truth thing point reason result problem question idea danger risk answer lesson irony upshot consequence
	bottom-line paradox trouble catch aim goal purpose outcome good news evidence reality rest`)

// giving are nouns for what is granted, or a place of it: said of who gets it.
var giving = list(`refuge shelter asylum sanctuary haven protection safety home hideout hideaway amnesty pardon immunity hospitality
	residency citizenship`)

// undergone are verbs and participles said of who undergoes them.
var undergone = list(`exile banish expel displace uproot oust persecute oppress exploit silence wrong victimise victimize
	marginalise marginalize martyr shelter ban outlaw jail imprison disgrace discredit corrupt radicalise radicalize brainwash
	weaponise weaponize hijack abandon`)

// doing are verbs whose subject does what their object names.
var doing = list(`commit perpetrate carry conduct launch stage wage mount spread publish disseminate produce use employ deploy plot plan
	orchestrate engage practise practice run pursue incite foment sow wreak inflict unleash exercise organise organize
	coordinate finance fund sponsor peddle pump churn broadcast air circulate print fuel continue resume
	renounce export incubate perform execute order direct mastermind mask hide embrace resort turn have show cause bring make
	do distribute push feed amplify generate dump release discharge leak stop abandon end cease undertake attempt prepare
	involve begin start embark indulge participate profit trade traffic threaten repeat hone stoke stir instigate impose own operate maintain`)

// opposing are verbs whose subject is not who their object characterises.
var opposing = list(`oppose fight combat counter condemn denounce reject resist prevent stop tackle confront battle face suffer endure
	survive flee escape fear criticise criticize decry blame investigate probe prosecute punish ban curb halt end crush defeat
	suppress quash overthrow topple depose oust expose uncover report document describe monitor watch track study discuss mention avoid ignore tolerate
	host harbour harbor shelter hide shield back support abet equip welcome accept protect help aid arm train meet visit interview arrest detain expel deport kill
	raid bomb attack target hit strike blast slam lambast mock ridicule deride warn call urge ask demand see want need cite
	quote say tell claim allege accuse deny dismiss dispute refute question doubt challenge contest`)

// naming are verbs that give somebody a name, as an object predicative or with
// "as".
var naming = list(`class call brand label dub term deem describe characterise characterize portray depict denounce decry hail designate paint cast
	frame classify regard identify view name nickname title consider declare see treat admire respect revile condemn recognise recognize proclaim dismiss
	present style pronounce list blacklist register tout celebrate praise champion laud applaud acclaim honour honor
	revere venerate credit vilify demonise demonize caricature stigmatise stigmatize denigrate deride mock ridicule smear
	expose unmask define interpret perceive imagine think believe find judge rate reckon count rank fashion bill advertise
	market pitch sell slander tar categorise categorize refer know attack slam blast lambast criticise criticize cite
	remember mourn defend embrace welcome accept reject establish proscribe liken compare sanction certify rebrand recast
	confirm lampoon pillory castigate excoriate assail extol lionise lionize glorify romanticise romanticize idolise idolize
	commend salute acknowledge pigeonhole typecast stereotype christen crown anoint hype trumpet herald fete chastise
	berate scorn belittle disparage malign defame slur taunt damn mythologise mythologize canonise canonize worship
	cherish esteem adjudge satirise satirize misrepresent mischaracterise mischaracterize misidentify outlaw construe diagnose
	lambaste bash trash rubbish delist unlist vote`)

// accusing are verbs that charge somebody "of", "with" or "for" something.
var accusing = list(`accuse suspect convict charge acquit clear absolve exonerate indict blame condemn criticise criticize denounce
	arrest detain jail imprison sentence fine sue prosecute investigate praise implicate warn cleared wanted
	guilty innocent find complicit responsible sanction attack slam commend thank credit impeach cite book hunt try arraign reprimand censure reproach upbraid fault rebuke scold chide castigate admonish berate
	chastise punish penalise penalize execute extradite interrogate probe link embroil entangle ensnare mire`)

// copular are verbs that need no preposition before what they say of their
// subject.
var copular = list(`be become remain stay seem appear prove sound look constitute represent form feel embody resemble equal turn`)

// copularOfAdjectives are verbs that do so only with an adjective: "is growing corrupt", "went mad".
var copularOfAdjectives = list(`grow go fall keep`)

// becoming are verbs with a subject predicative.
var becoming = join(copular, list(`end act serve function operate behave pose masquerade emerge evolve grow transform morph
	develop degenerate mutate begin start work live qualify double die fight return come go mean amount portend present pretend
	claim profess purport pass count rule campaign run border verge smack`))
