/**
 * Adjectives and people of the states that demonyms.js leaves out. Written by hand from general knowledge; CC0 1.0.
 * A line as there; Spanish and Polish are left out, for the pack is large enough.
 */
export const demonymsFurther = `
AD|Andorran+s|андоррський|андоррский|andorranisch|andorran||
AO|Angolan+s|ангольський|ангольский|angolanisch|angolais||
AG|Antiguan+s||||||
BS|Bahamian+s|багамський|багамский|bahamaisch|bahamien||
BH|Bahraini+s|бахрейнський|бахрейнский|bahrainisch|bahreïni||
BB|Barbadian+s|барбадоський|барбадосский|barbadisch|barbadien||
BZ|Belizean+s|белізький|белизский|belizisch|bélizien||
BJ|Beninese|бенінський|бенинский|beninisch|béninois||
BT|Bhutanese|бутанський|бутанский|bhutanisch|bhoutanais||
BO|Bolivian+s|болівійський, болівієць|боливийский, боливиец|bolivianisch, Bolivianer|bolivien||
BW|Botswanan+s|ботсванський|ботсванский|botswanisch|botswanais||
BN|Bruneian+s|брунейський|брунейский|bruneiisch|brunéien||
BF|Burkinabe|буркінійський|буркинийский|burkinisch|burkinabè||
BI|Burundian+s|бурундійський|бурундийский|burundisch|burundais||
CM|Cameroonian+s|камерунський, камерунець|камерунский, камерунец|kamerunisch, Kameruner|camerounais||
CV|Cape Verdean+s|кабо-вердійський|кабо-вердийский|kapverdisch|cap-verdien||
CF|Central African+s|центральноафриканський|центральноафриканский|zentralafrikanisch|centrafricain||
TD|Chadian+s|чадський|чадский|tschadisch|tchadien||
KM|Comorian+s|коморський|коморский|komorisch|comorien||
CD|Congolese|конголезький, конголезець|конголезский, конголезец|kongolesisch, Kongolese|congolais||
CR|Costa Rican+s|коста-риканський|коста-риканский|costa-ricanisch|costaricien||
CI|Ivorian+s|івуарійський|ивуарийский|ivorisch|ivoirien||
DJ|Djiboutian+s|джибутійський|джибутийский|dschibutisch|djiboutien||
DO|Dominican+s|домініканський, домініканець|доминиканский, доминиканец|dominikanisch|dominicain||
EC|Ecuadorian+s, Ecuadorean+s|еквадорський, еквадорець|эквадорский, эквадорец|ecuadorianisch|équatorien||
SV|Salvadoran+s|сальвадорський|сальвадорский|salvadorianisch|salvadorien||
GQ|Equatorial Guinean+s||||||
ER|Eritrean+s|еритрейський, еритреєць|эритрейский, эритреец|eritreisch, Eritreer|érythréen||
SZ|Swazi+s|есватінський|эсватинский||||
FJ|Fijian+s|фіджійський|фиджийский|fidschianisch|fidjien||
FO|Faroese|фарерський|фарерский|färöisch|féroïen||
GA|Gabonese|габонський|габонский|gabunisch|gabonais||
GM|Gambian+s|гамбійський|гамбийский|gambisch|gambien||
GH|Ghanaian+s|ганський, ганець|ганский, ганец|ghanaisch, Ghanaer|ghanéen||
GL|Greenlandic, Greenlander+s|гренландський, гренландець|гренландский, гренландец|grönländisch, Grönländer|groenlandais||
GD|Grenadian+s|||grenadisch|grenadien||
GT|Guatemalan+s|гватемальський, гватемалець|гватемальский, гватемалец|guatemaltekisch|guatémaltèque||
GN|Guinean+s|гвінейський, гвінеєць|гвинейский, гвинеец|guineisch|guinéen||
GW|Bissau-Guinean+s||||||
GY|Guyanese|гаянський|гайанский|guyanisch|guyanien||
HN|Honduran+s|гондураський|гондурасский|honduranisch|hondurien||
JM|Jamaican+s|ямайський, ямаєць|ямайский|jamaikanisch, Jamaikaner|jamaïcain||
LA|Laotian+s, Lao|лаоський|лаосский|laotisch|laotien||
LS|Basotho||||||
LR|Liberian+s|ліберійський, ліберієць|либерийский, либериец|liberianisch|libérien||
LI|Liechtensteiner+s|ліхтенштейнський|лихтенштейнский|liechtensteinisch|liechtensteinois||
LU|Luxembourgish, Luxembourger+s|люксембурзький, люксембуржець|люксембургский, люксембуржец|luxemburgisch, Luxemburger|luxembourgeois||
MG|Malagasy, Madagascan+s|малагасійський, мадагаскарський|малагасийский, мадагаскарский|madagassisch|malgache||
MW|Malawian+s|малавійський|малавийский|malawisch|malawien||
MV|Maldivian+s|мальдівський|мальдивский|maledivisch|maldivien||
MT|Maltese|мальтійський, мальтієць|мальтийский, мальтиец|maltesisch, Malteser|maltais||
MR|Mauritanian+s|мавританський|мавританский|mauretanisch|mauritanien||
MU|Mauritian+s|маврикійський|маврикийский|mauritisch|mauricien||
FM|Micronesian+s|мікронезійський|микронезийский|mikronesisch|micronésien||
MC|Monégasque+s, Monegasque+s|монегаскський|монегасский|monegassisch|monégasque||
MZ|Mozambican+s|мозамбіцький|мозамбикский|mosambikanisch|mozambicain||
NA|Namibian+s|намібійський, намібієць|намибийский, намибиец|namibisch|namibien||
NR|Nauruan+s||||||
NI|Nicaraguan+s|нікарагуанський, нікарагуанець|никарагуанский, никарагуанец|nicaraguanisch|nicaraguayen||
NE|Nigerien+s|нігерський|нигерский|nigrisch|nigérien||
OM|Omani+s|оманський|оманский|omanisch|omanais||
PA|Panamanian+s|панамський, панамець|панамский, панамец|panamaisch|panaméen||
PG|Papua New Guinean+s||||||
PY|Paraguayan+s|парагвайський, парагваєць|парагвайский, парагваец|paraguayisch|paraguayen||
PR|Puerto Rican+s|пуерториканський|пуэрто-риканский|puerto-ricanisch|portoricain||
RW|Rwandan+s|руандійський, руандієць|руандийский, руандиец|ruandisch|rwandais||
WS|Samoan+s|самоанський|самоанский|samoanisch|samoan||
SM|Sammarinese|сан-маринський|сан-маринский|san-marinesisch|saint-marinais||
SC|Seychellois|сейшельський|сейшельский|seychellisch|seychellois||
SL|Sierra Leonean+s|сьєрра-леонський|сьерра-леонский|sierra-leonisch|sierra-léonais||
SB|Solomon Islander+s||||||
SO|Somali+s, Somalian+s|сомалійський, сомалієць|сомалийский, сомалиец|somalisch, Somalier|somalien||
SS|South Sudanese|південносуданський|южносуданский|südsudanesisch|sud-soudanais||
SR|Surinamese|суринамський|суринамский|surinamisch|surinamais||
TZ|Tanzanian+s|танзанійський, танзанієць|танзанийский, танзаниец|tansanisch, Tansanier|tanzanien||
TG|Togolese|тоголезький|тоголезский|togoisch|togolais||
TO|Tongan+s|тонганський|тонганский|tongaisch|tongien||
TT|Trinidadian+s|тринідадський|тринидадский|trinidadisch|trinidadien||
UG|Ugandan+s|угандійський, угандієць|угандийский, угандиец|ugandisch, Ugander|ougandais||
UY|Uruguayan+s|уругвайський, уругваєць|уругвайский, уругваец|uruguayisch, Uruguayer|uruguayen||
VU|Vanuatuan+s, Ni-Vanuatu||||||
ZM|Zambian+s|замбійський, замбієць|замбийский, замбиец|sambisch, Sambier|zambien||
ZW|Zimbabwean+s|зімбабвійський, зімбабвієць|зимбабвийский, зимбабвиец|simbabwisch, Simbabwer|zimbabwéen||
`
