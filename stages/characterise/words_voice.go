package characterise

// plain are cues under which the words are still the article's own: what
// somebody seeks, finds, opposes or knows is no view of theirs.
var plain = list(`oppose seek invite find know discover learn realise realize prove show prefer order want decline refuse establish
	threaten pursue request notice remember understand figure document illustrate instruct command encourage lead defend welcome
	highlight condone support thank contradict pressure savage trash pan reference continue begin start conclude
	finish put hear invoke exhort advertise disavow implore record see sense judge face recite hope expect wish fear plan
	reveal disclose discuss note answer meet greet respond read respect remain mean allow permit enable let undergo`)

// factive are those under which even a clause is the article's own.
var factive = list(`know discover learn realise realize understand remember notice see sense mean wish hope prefer want remain forget
	ignore`)

// granting are verbs by which one owns what is so: "as she concedes".
var granting = list(`accept acknowledge admit attest concede confess confirm grant recognise recognize`)

// ending are verbs that take back or end what was affirmed.
var ending = list(`remove delist drop strike scrap revoke lift rescind withdraw retract repeal annul overturn cancel unlist recant
	exonerate acquit clear apologise apologize abandon reverse expunge delete correct quash suspend void nullify invalidate
	discontinue scrub relinquish shelve`)

// listing are nouns for an act of naming, or its record.
var listing = list(`list listing designation label blacklist classification status tag registry register roster watchlist
	characterisation characterization description labelling labeling branding sanction declaration determination finding`)

// denying are verbs that reject what they govern.
var denying = list(`deny reject refute rebut repudiate dispute dismiss disavow contest contradict disclaim renounce rubbish deride`)

// hedges are adjectives and adverbs that keep a distance.
var hedges = join(repute, list(`accused alleged suspected supposed purported reputed apparent potential possible putative ostensible
	would-be so-called presumed likely probable self-proclaimed self-styled self-described self-declared maybe arguably
	unproven unconfirmed wannabe aspiring hypothetical quasi pseudo semi unverified probably conceivably plausibly presumptive
	hypothetically theoretically rumoured rumored self-professed imagined imaginary perceived`))

// selfNamed are adjectives by which somebody is said to call himself so.
var selfNamed = list(`self-proclaimed self-styled self-described self-declared self-professed self-identified self-confessed
	self-appointed self-avowed avowed`)

// likeness are prefixes and suffixes of compounds that liken.
var likeness = list(`like quasi pseudo semi esque near proto crypto style would-be`)

// against are prefixes of compounds that oppose what they are joined to.
var against = list(`anti counter non`)

// reproaches are nouns for what was said of somebody, as in "denies the
// charge".
var reproaches = list(`charge allegation accusation claim label description characterisation characterization assertion suggestion
	term tag notion idea report criticism smear slur designation portrayal it this that them these those any such both
	something wrongdoing word conclusion finding reading remark account all lot`)
