package mention

const countries = `
	afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
	belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada
	chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea
	estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti
	honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo
	korea kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi
	malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
	myanmar burma namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay
	peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia
	slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey
	turkiye turkmenistan tuvalu uganda ukraine uruguay us usa uk uae eu ussr drc uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe
	america
`

const regions = `
	africa asia europe antarctica oceania arctic atlantic pacific mediterranean caribbean balkans scandinavia sahel sahara himalayas
	gulf amazon siberia kashmir kurdistan catalonia bavaria crimea donbas donetsk luhansk gaza punjab bengal kerala tibet xinjiang
	california texas florida alaska hawaii ohio michigan pennsylvania virginia illinois arizona nevada oregon colorado utah montana
	iowa kansas missouri minnesota wisconsin indiana kentucky tennessee alabama mississippi louisiana arkansas oklahoma maryland
	delaware massachusetts connecticut vermont maine nebraska idaho wyoming ontario quebec alberta manitoba saskatchewan nunavut
	queensland tasmania victoria darfur tigray
	abuja accra addis algiers amman amsterdam ankara athens atlanta auckland baghdad baku bali bangkok barcelona basra beijing beirut
	belfast belgrade berlin bern birmingham bogota boston brasilia brisbane brussels bucharest budapest cairo calcutta canberra
	caracas casablanca chennai chicago cologne colombo copenhagen dakar dallas damascus dar davos delhi denver detroit dhaka doha
	dubai dublin durban edinburgh frankfurt geneva glasgow hamburg hanoi harare havana helsinki hiroshima houston hyderabad
	islamabad istanbul jakarta jeddah jerusalem johannesburg juba kabul kampala karachi kathmandu kharkiv khartoum kiev kigali
	kinshasa kolkata kyiv lagos lahore lima lisbon liverpool ljubljana london luanda lusaka lyon madrid managua manchester manila
	maputo marseille mecca medina melbourne miami milan minsk mogadishu mombasa monrovia montevideo montreal moscow mosul mumbai
	munich nairobi naples nice nicosia nuremberg odessa osaka oslo ottawa paris perth philadelphia phoenix prague pretoria pyongyang
	quito rabat rangoon riga rio riyadh rome rotterdam saigon santiago sarajevo seattle seoul shanghai shenzhen sofia stockholm
	sydney taipei tallinn tashkent tbilisi tehran tirana tokyo toronto tripoli tunis vancouver venice vienna vilnius warsaw
	washington wellington wuhan yangon yerevan zagreb zurich brooklyn manhattan hollywood
`

const demonyms = `
	afghan african albanian algerian american americans angolan arab arabs arabic argentine argentinian armenian asian australian
	austrian azerbaijani azeri bahraini balkan bangladeshi basque belarusian belgian bolivian bosnian botswanan brazilian british
	briton britons bulgarian burmese burundian californian cambodian cameroonian canadian catalan caucasian chadian chilean
	chinese colombian congolese croatian cuban cypriot czech danish dane danes dutch ecuadorian egyptian emirati english eritrean
	estonian ethiopian european fijian filipino finnish french gambian georgian german ghanaian greek guatemalan guyanese haitian
	hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
	jordanian kazakh kenyan korean kosovar kurdish kurd kurds kuwaiti kyrgyz lao latino latvian lebanese liberian libyan
	lithuanian macedonian malagasy malawian malaysian malian maltese maori mexican moldovan mongolian montenegrin moroccan
	mozambican namibian nepali nepalese nicaraguan nigerian norwegian omani ottoman pakistani palestinian panamanian paraguayan
	persian peruvian polish portuguese punjabi qatari roman romanian russian rwandan saudi scottish scandinavian senegalese serb serbs
	serbian singaporean slovak slovenian somali soviet spanish spaniard sudanese swede swedes swedish swiss syrian taiwanese
	tajik tanzanian texan thai tibetan tunisian turk turks turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan
	salvadoran rican lankan zionist dalit papuan mauritian bahamian surinamese burkinabe kosovan habshi samoan inuit
	vietnamese welsh western westerner westerners yemeni zambian zimbabwean zulu
	muslim muslims islamic islamist christian christians jewish jew jews hindu hindus buddhist catholic catholics protestant
	orthodox sunni shia shiite shiites sikh sikhs jihadist salafi marxist communist communists socialist nazi nazis maoist
	republican republicans democrat democrats democratic conservative conservatives labour tory tories liberal liberals
	african-american indigenous aboriginal black white roma latin anglo eastern northern southern
`

const calendarWords = `
	january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
	oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	christmas easter ramadan eid spring summer autumn winter gmt est utc edt bst
`

const placeHeads = `
	river lake lakes mount mountain mountains hill hills valley island islands peninsula sea ocean bay gulf strait straits
	canal coast desert forest park road street avenue boulevard lane square bridge tunnel airport port harbour harbor station
	city town village district province county region state territory territories municipality township suburb
	north south east west central northeast northwest southeast southwest cape beach reef falls creek dam plateau basin delta
	republic kingdom emirates federation plaza tower towers hotel stadium museum palace cathedral mosque temple hospital prison
	jail building mall centre-ville highway motorway freeway border zone strip bank heights springs ridge crossing gate
	rica lanka arabia zealand kong leone verde faso salvador africa guinea nations-house metro downtown rio san santa
	costa el-salvador new upper lower st los las puerto villa fort saint mt ft
`

// locatingWords are the prepositions before which a bare name is a place.
const locatingWords = `in at from near to towards toward across outside inside around throughout into via beyond between`

// longCountries are the countries of several words, one a line.
const longCountries = `united states
united states of america
united kingdom
great britain
northern ireland
united arab emirates
saudi arabia
south africa
south korea
north korea
republic of korea
new zealand
sri lanka
costa rica
puerto rico
el salvador
sierra leone
burkina faso
cape verde
cabo verde
cote d ivoire
ivory coast
hong kong
east timor
timor leste
papua new guinea
equatorial guinea
guinea bissau
central african republic
south sudan
dominican republic
democratic republic of congo
democratic republic of the congo
republic of congo
republic of the congo
bosnia and herzegovina
trinidad and tobago
antigua and barbuda
saint lucia
st lucia
saint kitts and nevis
saint vincent and the grenadines
sao tome and principe
san marino
solomon islands
marshall islands
north macedonia
czech republic
vatican city
soviet union
islamic republic of iran
republic of china
people s republic of china`
