package mention

const titles = `
	president minister premier chancellor senator governor mayor king queen prince princess emperor sultan emir sheikh sheikha shah
	ayatollah imam mullah pope bishop archbishop cardinal reverend pastor rabbi father sister brother lord lady dame baron count
	duke duchess general colonel major captain lieutenant sergeant corporal admiral commander commodore brigadier marshal private
	inspector detective constable superintendent officer chief justice judge magistrate attorney prosecutor professor doctor
	secretary deputy vice assistant chairman chairwoman chairperson chair speaker representative congressman congresswoman
	councillor councilor councilman commissioner ambassador envoy director manager head leader coach founder spokesman
	spokeswoman spokesperson analyst author actor actress singer journalist editor reporter minority majority treasurer
	undersecretary prime foreign former ex acting interim incumbent executive managing chairperson
	candidate nominee ombudsman sheriff premier mps mp lawmaker leader permanent principal honourable honorable hon
	excellency majesty highness chieftain alhaji hajj haji mufti grand patriarch metropolitan saint comrade uncle aunt mama papa
	ceo cfo coo cto pm vp amir ruler custodian member members shadow
	farmer plumber teacher headteacher nurse midwife engineer pensioner student lawyer barrister solicitor historian economist physicist
	sociologist criminologist psychologist psychiatrist anthropologist biologist chemist radiologist cardiologist surgeon paramedic scientist
	researcher campaigner activist organiser organizer blogger columnist broadcaster novelist poet filmmaker film-maker photographer musician
	architect electrician mechanic shopkeeper fisherman trader trucker resident wife husband mum dad widow grandmother grandfather
	niece nephew cousin son daughter retired retiree
	whip adviser advisor associate counsel counselor counsellor strategist correspondent assemblyman assemblywoman billionaire
	senators justices presidents representatives governors ministers secretaries advisers advisors
`

const personalTitles = `
	mr mrs ms miss dr prof sir madam mme gen col lt maj capt sgt cpl cmdr adm sen rep gov rev fr st hon pres amb insp supt det
	msgr pvt cllr dame herr frau senor senora don dona monsieur mademoiselle madame shri smt datuk dato tun ustaz
`

const roles = `
	spokesman spokeswoman spokesperson leader analyst expert lawyer president minister director chairman founder author professor
	coach captain singer actor actress journalist reporter editor activist son daughter wife husband brother sister mother father
	student scientist researcher economist general commander governor mayor senator secretary officer chief judge teacher farmer
	resident candidate lawmaker politician striker midfielder goalkeeper defender player winger batsman bowler boss manager
	executive counterpart successor predecessor deputy colleague friend neighbour neighbor victim suspect businessman tycoon
	billionaire artist writer poet filmmaker photographer historian opponent rival star legend convict prisoner driver doctor
	ambassador envoy envoy king prince princess queen named called
`

const speechVerbs = `
	said says say told tells added adds stated states explained explains noted notes argued argues claimed claims warned warns
	insisted insists replied asked asks wrote writes tweeted announced declared confirmed admitted acknowledged denied recalled
	continued concluded commented remarked observed stressed emphasised emphasized urged believes thinks thought lamented
	highlighted reiterated revealed pointed expressed praised criticised criticized responded testified vowed pledged
`

const givenNames = `
	aaron abdul abdel abdullah abdulla abdallah abdirahman abraham abu adam adel adrian ahmad ahmed aisha akira alan albert alejandra
	alejandro aleksandar aleksander alex alexander alexandra alexandre alexei alexey alfred ali alice alison allan allen amanda amina amir amit
	amy ana anders andre andrea andreas andrei andres andrew andrzej andy angela angelo angus anil anita ann anna anne annette
	anthony antoine anton antonio anwar ariel arjun arnold arthur arturo arun ashley ashok asif augusto ayman aziz barack barbara barry bashar ben
	benjamin bernard bernardo bernie beth betty bill billy bob bobby boris brad brandon brenda brian bruce bruno bryan byron camilla camille
	carl carla carlo carlos carmen carol caroline catherine cecilia cesar charles charlie charlotte chen cheryl chris christian christina
	christine christopher christos chuck cindy claire clara clarence claude claudia claudio colin connie craig cristian cristina cristiano cyril
	cynthia daisy dan daniel daniela danny dario darren dave david dean deborah debbie dennis derek desmond dewi diana diane diego dieter dimitri dimitris dina
	dmitri dmitry dolores dominic dominique don donald donna doris dorothy doug douglas duncan dylan edgar eduardo edward edwin
	eileen elaine elena eleanor eli elias elijah elisabeth elizabeth ella ellen elon emily emma emmanuel enrique eric erica erik
	erin ernest ernesto esther ethan eugene eva evan evelyn evo fabio faisal farah farid farooq fatima fatma federico felipe felix ferdinand fernando fidel fiona florence
	frances francesca francesco francis francisco franck francois frank franz fred frederic frederick friedrich fumio gabriel gabriela
	gareth gary gavin geoff geoffrey georg george georges georgios gerald gerard gerhard giacomo gianni gilbert gina giorgia giorgio giovanni giulia giuseppe
	glen glenn gloria gonzalo gordon grace graham greg gregory greta guillermo gustavo guy hamid hamza hana hannah hans harold harriet harry hasan hashim
	hassan hector heather heidi helen helena helmut henri henrik henry herbert hernan hilary hillary hiroshi hosni howard hugh hugo hussein hussain ian ibrahim
	ignacio igor ikram ilham ilir imran ines ingrid irene iris isaac isabel isabella ismail issa ivan jack jackie jackson jacob jacqueline jacques jair jake jakob jamal
	james jamie jan jane janet janice jared jasmine jason javad javier jay jean jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica jesus
	jill jim jimmy jo joachim joan joanna joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua
	joyce juan judith judy julia julian juliana julie julien juliet julio julius justin kamal kamala karen karim karl kate katherine kathleen kathryn kathy katie kay
	keith keir kelly ken kenneth kerry kevin khaled khalid khalil kieran kim kirsten klaus kofi konstantin krishna kristen kristina kumar kurt kwame kyle lakshmi lars laura lauren
	laurence laurent lawrence lee leila len lena leo leon leonard leonardo leonid leslie lewis li liam lily linda lindsay lisa liz lloyd lorenzo louis louise luc luca
	lucas lucia lucy luigi luis luisa luiz lukas luke lydia lyndon mahathir mahmoud mahmud maimuna malcolm malik manfred manuel mao marc marcel marcelo marcia marco marcos marcus margaret maria mariam
	mariana marie marina marine mario marion mark marko markus marta martha martin martina marwan mary maryam masoud mathew matt matteo matthew matthias maurice mauricio max
	maxim maximilian maya megan mehdi mehmet melissa mercedes mia michael michel michele michelle mick miguel mika mikael mike mikhail milan milos mina miriam mitch mohamad mohamed
	mohammad mohammed mohsen moises monica morgan moses mostafa muhammad muhammadu munir murray musa mustafa nabil nadia nancy naomi narendra natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas
	nicole nigel nikita nikola nikolai nikos nils nina noah noel nora norman nuno olaf oleg oleksandr oleksiy olga oliver olivia olivier omar oscar osman otto pablo paolo pascal pat
	patricia patrick paul paula paulina paulo pavel pedro peggy penny percy perry pete peter petr petra phil philip philippe phillip pierre pieter pranab priya putri qasem rachel rafael raheem rahul
	rainer raj rajesh rajiv ralph ramon ramesh ramzan rania rashid raul ravi ray raymond rebecca recep reinhard renata rene reza ricardo richard rick rishi rita rob robert roberta roberto robin rodrigo roger roland rolf roman romano ron
	ronald rosa rosario rose rosemary ross roy ruben rudolf rudy rupert russell ruth ryan sabrina sadiq said salah salem sally salma salman salvador sam samantha samir samuel sandra sanjay santiago
	sara sarah sasha saud scott sean sebastian sebastien selim serge sergei sergey sergio seth shane shannon sharon shaun shehbaz sheila shinzo shirley sidney silvia silvio simon simone sofia soledad sonia sophia sophie
	stacey stan stanley stefan stefano stella stephan stephane stephanie stephen steve steven stuart sue suella suleiman sultan sunil suresh susan suzanne sven sylvia syed tamara tanya tara tareq tariq tatiana
	ted teresa terry thabo theo theodore theresa thierry thomas tim timothy tina todd tom tomas tommy toni tony tracy trevor tristan tulsi tunku ursula uwe vadim valentina valeria valerie vanessa vera
	veronica vicente victor victoria vijay viktor vince vincent vincenzo virginia vivian vladimir volodymyr waleed walter wang warren wayne wendy werner wilfred wilhelm will william wolfgang xavier xi yahya
	yair yasmin yasser yevgeny yoko yolanda yoon yoshihide yousef youssef yulia yuri yusuf yves yvonne zac zachary zahra zainab zane zhang ziad zoe zoran joe matt ciro jeanine
	jiang wu liu huang zhou kenji takeshi yuki hiroki nguyen tran pham thi aung thein htoo ngozi chinedu olusegun olu tunde bola chidi kwesi yaw nana thandi sipho
	nkosazana themba siphiwe samia tendai tsai joko susilo retno anies sushma nirmala amitabh sachin virat rohit ashwin farhad behrouz hossein abbas qassim haider nouri
`
