package quote

import "strings"

// A frame says what a cue word may take as the content that it reports.
type frame uint16

const (
	speech    frame = 1 << iota // a quotation in marks, and the inverted order "…," said X
	clause                      // a clause, with or without "that"; a question
	object                      // a noun phrase: "deny the charge"
	toDo                        // an infinitive: "promise to leave"
	askTo                       // somebody to do something: "urge voters to stay"
	addressee                   // somebody told, before the content: "told reporters that"
	about                       // a phrase with a preposition or particle, which belongs to the cue: "call for", "point out"
	naming                      // somebody and a name for them: "brand it a fraud", "described as"
	weak                        // everyday words: they report only with "that", a question or a quotation
	written                     // what a sign, a statement or a slogan does: "read", "scrawled"
	thought                     // thinks rather than speaks: takes no quotation without "that"
	felt                        // whose participle says what its subject thinks: "is convinced that"
)

// verbs are the English verbs that report, by the frames that they take.
var verbs = framesOf(map[frame]string{
	speech | clause: `say add note insist explain argue remark observe reply respond retort answer counter quip joke
		muse lament complain boast brag exclaim declare assert maintain contend reason reckon opine interject
		reiterate recall recount volunteer venture fume gush grumble whisper mutter murmur stammer chime
		attest aver avow confide moan groan whine wail rejoice grouse bristle enthuse crow bluster rage rail snarl blurt
		theorise theorize hypothesise hypothesize postulate conjecture surmise intimate insinuate concur rejoin expostulate remonstrate
		prophesy foretell babble prattle jabber bleat parrot squeal squawk spout splutter sputter whimper whinge gabble chirp`,
	clause | weak: `submit certify bet guarantee decree adjudge charge relate depose telegraph cable radio wire leak text convey
		accept grant own allow reflect rule hold find teach preach broadcast blare trumpet calculate determine infer deduce
		gather perceive presuppose foresee fancy figure envisage envision complain enquire inquire
		investigate examine assess ascertain probe review weigh study`,
	clause | addressee | weak:        `brief teach notify advise`,
	clause | addressee | weak | felt: `persuade convince satisfy`,
	speech | clause | object: `announce claim state report suggest warn admit acknowledge concede confirm stress emphasize emphasise emphasis
		underscore underline highlight reveal disclose predict proclaim allege confess deny repeat affirm reaffirm
		testify protest echo quote write tweet post email blog estimate conclude caution clarify elaborate
		propose recommend advise signal mention cite intone marvel stipulate specify posit rumour rumor repute`,
	speech | clause | addressee:         `tell remind assure inform notify reassure caution`,
	speech | clause | addressee | askTo: `ask urge`,
	speech | object:                     `shout yell cry chant scream sing bellow bark snap sneer scoff thunder utter recite preach`,
	speech | clause | toDo | object:     `promise vow pledge swear demand`,
	speech | clause | about:             `point comment speculate hint apologize apologise testify wonder worry fret gripe ask talk speak warn vouch insist agree`,
	speech | clause | about | weak:      `shoot hit`,
	clause | about | weak:               `look`,
	clause | object | weak:              ` discover establish forecast recognize recognise illustrate document`,
	clause | object:                     `show indicate imply doubt fear suspect project question dispute advocate`,
	clause | toDo | object | thought:    `hope expect wish prefer `,
	clause | thought:                    `believe think feel guess presume assume`,
	clause | weak | thought:             `know see understand realize realise learn remember decide hear imagine notice sense judge`,
	toDo:                                `decline refuse seek threaten `,
	askTo | object:                      `order implore beseech beg exhort encourage advise pressure instruct invite command`,
	object: `criticize criticise praise blame condemn denounce slam blast decry deride mock ridicule lambast lambaste assail
		chide rebuke applaud tout hail bemoan reject dismiss rebut refute endorse disavow defend oppose
		discuss express voice commend congratulate thank credit welcome slate castigate berate admonish scold
		excoriate laud extol champion outline detail contradict repudiate belittle disparage
		lampoon savage pan impugn decry bash trash reference invoke propose envision
		request condone deplore rue convey articulate relate espouse tout recant retract rescind`,
	object | about: `thunder rant rave fulminate inveigh accuse suspect complain refer allude warn point call rail lash react object appeal campaign plead respond agree disagree insist`,
	naming: `brand label dub term call deem describe characterize characterise portray depict denounce decry hail designate liken compare style paint frame classify regard identify view consider declare
		see present reject dismiss condemn slam criticize criticise mock ridicule deride praise blast treat`,
	speech | written: `read scrawl emblazon daub inscribe engrave stencil spray-paint spray chalk etch headline caption proclaim`,
	speech: `pose offer chuckle giggle sob grin beam fire storm deadpan hiss drawl growl rasp plead celebrate salute mourn toast cheer honour honor continue begin start conclude finish joke put interrupt laugh sigh smile nod shrug tease
		cackle chortle snigger snicker snort guffaw gasp pant huff sniff grunt croak coo purr trill holler roar howl shriek screech hoot boom
		swoon seethe gloat exult erupt explode jeer crack harrumph`,
})

// nouns are the English nouns for what is said or thought.
var nouns = framesOf(map[frame]string{
	clause: `claim allegation assertion statement argument contention accusation charge suggestion warning insistence
		promise pledge vow threat admission acknowledgment acknowledgement confession remark comment conclusion
		belief view opinion fear concern hope expectation suspicion prediction estimate conviction complaint declaration
		announcement denial proposal recommendation assurance testimony speculation rumour rumor doubt report assumption
		revelation observation word boast lament hint reminder impression notion idea theory thesis hypothesis verdict finding ruling
		judgment judgement narrative stance insinuation imputation innuendo pronouncement premise plea wisdom trope mantra explanation`,
	object: `criticism condemnation praise endorsement denunciation rejection dismissal description
		characterisation characterization portrayal depiction designation classification labelling labeling branding vilification
		glorification demonisation demonization celebration`,
	speech: `words quote quip slogan motto message sign banner placard graffiti headline tweet letter email e-mail chant caption inscription poster plaque memo note text motion article post`,
})

// particles are what a verb of the frame about may draw into its cue.
var particles = wordSet(`about of for on to against out at as with over upon into toward towards back up`)

// roles are nouns for those who speak for a body: such a body is the speaker
// where the article gives only them.
var roles = wordSet(`spokesman spokeswoman spokesperson spokespeople spokesmen leader chief head minister president premier chancellor lawyer attorney solicitor barrister
	counsel ambassador envoy secretary chairman chairwoman chairperson chair director ceo founder commander
	governor mayor prosecutor representative press government authorities official-spokesman administration regime leadership presidency embassy
	ministry office parliament military army`)

// humans are nouns for persons who may speak, for the words "he" and "she" and
// for descriptions such as "the minister".
var humans = wordSet(`man woman person spokesman spokeswoman spokesperson leader chief head minister president premier chancellor lawyer attorney solicitor barrister
	counsel ambassador envoy secretary chairman chairwoman chair director founder commander governor mayor prosecutor
	senator congressman congresswoman lawmaker politician candidate nominee analyst expert professor scholar lecturer
	journalist reporter author writer editor columnist activist official officer general colonel captain judge justice
	doctor physician scientist researcher economist historian critic adviser advisor aide strategist pollster
	consultant executive owner manager resident neighbour neighbor witness mother father brother sister son daughter
	wife husband teacher student coach player billionaire businessman businesswoman mogul star actor actress singer
	republican democrat conservative liberal socialist bishop pope cleric imam ayatollah priest pastor veteran`)

// bodies are nouns for groups, for descriptions such as "the group".
var bodies = wordSet(`group organisation organization company firm party agency ministry department campaign council committee commission
	union federation bank institute foundation association coalition movement alliance network newspaper paper magazine
	broadcaster outlet website site team club church university court board authority office bureau corporation
	militia army force police administration body board charity watchdog think-tank publication`)

// countries are nouns for states.
var countries = wordSet(`country nation state government regime republic kingdom`)

// times are nouns and adverbs for when something was said.
var times = wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
	october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight
	morning afternoon evening night noon midnight day week weekend month year time moment hour minute decade summer winter
	spring autumn fall afterward afterwards bedtime dinnertime dusk lunchtime midday nightfall sundown sunrise sunset teatime`)

// papers are nouns for what somebody has written or said: not the speaker but
// the speaker's.
var papers = wordSet(`statement letter memo email e-mail message tweet post note remark speech`)

// issued are further nouns for what somebody gives out to be read or heard; they
// may speak for themselves.
var issued = wordSet(`video clip report interview article column editorial essay release communique communiqué petition thread leaflet pamphlet
	broadcast podcast book dossier document filing complaint lawsuit motion ruling verdict resolution declaration manifesto
	advert advertisement poster cartoon picture meme press-release newsletter sermon lecture talk song poem`)

// states are the adjectives that report what somebody is or says, with a
// clause or a colon: "analysts are clear: …", "he is adamant that …".
var states = framesOf(map[frame]string{
	clause:           `adamant clear explicit blunt insistent emphatic unequivocal categorical`,
	clause | thought: `confident certain convinced sure aware hopeful optimistic pessimistic afraid concerned worried sceptical skeptical doubtful`,
})

func framesOf(lists map[frame]string) *lookup {
	words := make(map[string]frame)
	for f, list := range lists {
		for w := range strings.FieldsSeq(list) {
			words[w] |= f
		}
	}
	return newLookup(words)
}

func wordSet(list string) *lookup {
	words := make(map[string]frame)
	for w := range strings.FieldsSeq(list) {
		words[w] = 1
	}
	return newLookup(words)
}
