package mention

const functionWords = `
	a an the this that these those there here it its it's he she they we you i his her hers their theirs our ours your yours my
	mine him them us me who whom whose which what when where why how whether if as at by for from in into of off on onto out
	over to under up upon with within without about above across after against along amid among around before behind below
	beneath beside besides between beyond but despite down during except like near since than through throughout till toward
	towards until via per plus and or nor so yet both either neither not no yes none nothing nobody something someone somebody
	anyone anything everyone everything everybody all any each every few fewer many more most much several some such other
	others another same own less least enough half be am is are was were been being have has had having do does did doing done
	can could may might must shall should will would let lets get gets got make makes made take takes took taken go goes went
	gone come comes came see seen say says said tell told also again already always almost although though because however
	therefore thus hence then once twice just only even ever never still soon later earlier now today tomorrow yesterday
	tonight meanwhile moreover furthermore nevertheless nonetheless indeed instead perhaps maybe rather quite very too well
	finally recently currently previously initially originally eventually ultimately usually often sometimes generally
	typically especially particularly apparently clearly obviously unfortunately fortunately according following including
	regarding concerning given based asked speaking writing citing referring adding noting one two three four five six seven
	eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion bad
	what's that's there's who's here's let's he's she's i'm i've i'd we've we're you're they're don't didn't doesn't isn't
	wasn't can't won't mr. thanks thank please sorry okay ok hello hi read click share follow photo image video watch related
	source sources residents police officials experts critics authorities analysts activists researchers scientists students
	government while whereas unlike regardless ahead back away far part parts whoever whatever whichever wherever whenever
	anyway anywhere everywhere elsewhere somewhere similarly likewise additionally consequently accordingly specifically
	notably interestingly importantly significantly
`

// adjectives begin a name but are none.
const adjectives = `new old early late long short big small large little great good best worst high low first second third fourth fifth last next national
	local international global public private political economic social military foreign state left right top dear real free federal royal united central total`

// ordinaryWords are everyday words that also serve as surnames or as names of
// countries, firms, papers, groups. An alias among them keeps its capital.
const ordinaryWords = `
	west east north south bush guardian rice brown black white green grey gray young long short small little rich poor strong hard
	sharp swift wise good best noble moody jolly love hope faith grace joy charity patience summer winter spring may march august
	stone wood woods field fields hill hills lake lakes rivers river brook brooks forest marsh moor ford bridge bridges park parks lane street
	castle church chapel temple abbey cross hall house home houses wall walls gates gate tower towers banks bank shore
	baker butler carpenter carter clark cook cooper farmer fisher fox gardener glover hunter marshal mason miller page parker
	piper porter potter sheppard shepherd singer slater smith taylor thatcher turner tyler walker weaver wright archer bishop
	pope king queen prince knight duke earl baron abbot dean priest monk major general sergeant marine soldier
	bear bull crane crow drake finch hawk heron jay lamb lion martin peacock robin swallow swan wolf eagle falcon raven
	apple berry cherry rose lily daisy ivy holly heather olive ginger pepper basil sage reed rush flower flowers bloom
	bell ball case chase cash coin cotton silk pound price penny dollar gold silver steel iron copper diamond ruby pearl
	day night weeks week moon star stars sky snow frost rain storm gale breeze winds flood fire burns ash ashes coal
	light bright dark sunny gay merry true frank earnest ernest pride power strange savage blunt bold crisp stark
	post times sun mirror express mail telegraph herald standard observer independent citizen globe journal economist
	record tribune chronicle dispatch examiner gazette inquirer press monitor nation progress spectator register
	target gap shell orange oracle amazon alphabet meta windows word excel chrome android safari visa discover sprint
	caterpillar dodge ram jaguar mustang beetle focus golf polo fiesta adobe slack zoom lift signal
	telegram twitter snap stripe square block unity discord palm blackberry nest ring echo
	polish finish
	reform labour labor liberal conservative democrat democrats republican republicans greens left right centre center
	union freedom justice solidarity resistance victory renewal alliance league movement party front
	federation commonwealth confederation republic kingdom crown parliament congress senate state council court cabinet treasury pentagon
	army navy guard guards legion corps force forces militia base shield arrow anonymous brotherhood dawn proud boys
	trump cruz rubio grant bond buck burr carver chance colt crook cruise cuff dash drew flake
	fame flint foot found franks freed gamble gore grime gross guest gunn hand handy head heard hook hunt hurt husband
	judge kind lord mace man mark marks means mercy mill miles mills moss murder nail new noon oak paint
	pace pack paddock pain pair palmer patch peak perks place pool poll purse quick raw read
	road rock rove root roots rope rouse sale salmon sands saver sawyer school sell seller seed shade shaw sheen
	ship slaughter sledge speaker speed spice spike staff stamp staple stern
	still stock stout sugar summers table tate thorn till toll town trout tuck twist vale vane vine
	wade ward waters way webb wells wheeler whip wick wild will wills wing winner winters wire
	worth yard yell bass bean beck bee bird blank bliss boss bow bowl box boy branch brand brandy broad
	broom bunch burden bust cage camp cane cannon card carr cave chain chalk chamber champion cole cord corn counts cow
	craft crew cutter dance dancer darling deal deed dew dove draper driver drum drummer eve ever fair fast feather
	fell fence fern file fine fish flag fletcher fog foil foreman foster free friend fry fuller garland
	gallant gentle ghost gift glass glory goad goods goss grain granger grave graves griffin groom grove guy ham hamper
	harder hardy harp harper hart harvest hatch haven hay hays hazel heath hedge hitch holder holiday honey
	hood hooper horn hose hour hull ice irons jack jam jersey jet jewel joint keel key keys
	kid kitchen lace land lash last law lawless laws leaf lease legend less lever line link lister loan lock lodge
	loft loop lot loud low luck lumber mad made mane mar marble mast maze mead mere met might mint mist mob
	more morning most moth mount mule mum must net newton nick nix nook null oaks ode oil orchard
	is it who aid act add age all am and any are as at be can do era for go has he her him his how if in its let me my no
	not now of off on one or our out own per put ran red run say see set she sit six so ten the two up use was we why you
	arm art ban bar bed big bit cap car cat cut dad dog due ear eat eye fan far fat fee few fit fly fun gas gun hit hot ill
	job led leg lie lip map mix mud nor nut old pan pay pen pet pig pin pot row
	sad sea sex son sum tax tea tie tip toe top try van war web wet win yes yet
	secret service action agency journalist people peoples voice face time life fortune
	economy politics business world earth water nature science history truth reason vision view mind body heart spirit
	host hostage prison order pact plan project program programme report review room route rule season sport
	sports team tool track trade train travel trust value watch wave window wonder
	hamlet ghetto homeland heritage patriot patriots pioneer ranger rangers rebel rebels rover saints scout spartan titan titans viking
	wizard wizards giants jets bills lions bears bulls bucks eagles rams chiefs cowboys dolphins packers panthers ravens steelers
	frontier quest venture horizon summit legacy phoenix atlas apollo mercury mars venus saturn jupiter neptune pluto
	lancet cell slate wired variety salon atlantic
	cable
`

const governingHeads = `
	ministry department bureau committee commission institute centre center office council agency authority federation association
	society union academy university college faculty school board secretariat directorate service services organisation organization
	foundation fund chamber institution confederation tribunal court
`

const organisationHeads = `
	party parliament congress senate assembly cabinet legislature house government administration army navy force forces guard guards police
	corps battalion brigade regiment bank group company corporation corp inc ltd llc plc co gmbh ag sa holdings holding limited
	industries enterprises partners associates ventures capital airlines airways motors energy petroleum oil gas telecom telecommunications
	technologies technology systems pharmaceuticals electronics laboratories labs studios entertainment pictures records
	alliance league movement coalition front club team united fc afc rovers athletic network forum initiative project programme program
	campaign trust charity church mission synod diocese archdiocese consortium cooperative syndicate exchange nations
	taskforce task unit panel inquiry division branch headquarters embassy consulate treasury exchequer registry regulator
	workers students teachers journalists farmers doctors lawyers brothers sons international affairs security intelligence hospitals
	watch rights amnesty greenpeace interpol taliban hamas hezbollah houthis isis isil qaeda fatah unicef unesco nato opec who
	museum-trust observatory orchestra ballet theatre bar-association federation stock reserve
`

const mediaHeads = `
	times post news herald tribune guardian telegraph gazette journal daily weekly monitor radio tv television broadcasting
	press chronicle dispatch examiner observer standard mail express mirror star globe magazine newspaper newspapers review
	bbc cnn reuters afp nbc abc cbs npr bloomberg xinhua rt dw aljazeera jazeera media channel newsroom post-gazette
	economist spectator inquirer sentinel bulletin courier echo
`

const eventHeads = `
	cup war wars battle treaty agreement accord accords act bill law code constitution award awards prize festival games olympics
	championship championships tournament open league-cup series day week month year conference summit convention protocol
	revolution uprising intifada plan deal pact declaration resolution charter report operation strategy scheme index virus pandemic expo fair exhibition trophy derby marathon prix amendment directive regulation bible quran koran book
	symphony album film movie song concert tour article section phase chapter round stage challenge test hurricane typhoon cyclone storm internet
	olympic paralympic premiership eurovision oscar oscars grammy emmy nobel pulitzer goals agenda framework
`

const capitalWords = `
	ceo cfo coo cto mp mps gdp tv am pm dna rna pcr ok id it ai usd eur gbp vip faq hr pr phd ma ba mba ngo ngos hiv aids atm gps lgbt
	lgbtq lgbtqi led lcd pdf sms url www http https html cctv suv diy rip tba tbc asap aka ad bc ce bce vs etc no nos
	rs hh he cop ppe icu er ii iii iv vi vii viii ix xi xii xiv xv kg km cm mm mph kph mw gw kw kwh mg ml ph hq
	pow dui ied ieds icbm usb cd dvd dj mc qc kc sc jp obe cbe mbe rn md esq jr sr
`

const abbreviations = `
	mr mrs ms dr prof st gen col lt maj capt sgt cpl sen rep gov rev hon jr sr inc ltd corp co mt ft vs no op pres adm cmdr
	jan feb mar apr jun jul aug sep sept oct nov dec
`

// connectors stand between the words of a name.
const connectors = `of de del della di da do dos das du des la le les el al ul ur bin ibn bint ben abu van von der den ter ten d l
	and e y i the for on zu af av`

const possessivePlurals = `people peoples women men children workers teachers farmers students journalists veterans doctors king queen prince
	state trader sotheby christie mcdonald lloyd macy levi wendy domino moody lord valentine fool patrick`
