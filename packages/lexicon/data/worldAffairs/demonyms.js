/**
 * Adjectives and people of countries, regions and cities. Written by hand from general knowledge; CC0 1.0.
 * A line: ISO 3166-1 code, or a name in small letters for what is no country | en | uk | ru | de | fr | es | pl. `+s` adds the plural;
 * the inflected forms are made by `scripts/demonymForms.ts`.
 */
export const demonyms = `
UA|Ukrainian+s|український, українець, українка|украинский, украинец, украинка|ukrainisch, Ukrainer|ukrainien|ucraniano|ukraiński, Ukrainiec, Ukrainka
RU|Russian+s|російський, росіянин, росіянка|российский, русский, россиянин, россиянка|russisch, Russe|russe|ruso|rosyjski, Rosjanin, Rosjanka
US|American+s, U.S.-American+s|американський, американець, американка|американский, американец, американка|amerikanisch, US-amerikanisch, Amerikaner, US-Amerikaner|américain, états-unien|estadounidense, norteamericano, americano|amerykański, Amerykanin, Amerykanka
GB|British, Briton+s, Brit+s|британський, британець, британка|британский, британец, британка|britisch, Brite|britannique|británico|brytyjski, Brytyjczyk, Brytyjka
england|English, Englishman, Englishmen, Englishwoman|англійський, англієць, англійка|английский, англичанин, англичанка|englisch, Engländer|anglais|inglés|angielski, Anglik, Angielka
scotland|Scottish, Scot+s, Scotsman|шотландський, шотландець, шотландка|шотландский, шотландец, шотландка|schottisch, Schotte|écossais|escocés|szkocki, Szkot, Szkotka
wales|Welsh, Welshman|валлійський, валлієць|валлийский, валлиец|walisisch, Waliser|gallois|galés|walijski, Walijczyk
FR|French, Frenchman, Frenchmen, Frenchwoman|французький, француз, француженка|французский, француз, француженка|französisch, Franzose|français|francés|francuski, Francuz, Francuzka
DE|German+s|німецький, німець, німкеня|немецкий, германский, немец, немка|deutsch, Deutsche|allemand|alemán|niemiecki, Niemiec, Niemka
ES|Spanish, Spaniard+s|іспанський, іспанець, іспанка|испанский, испанец, испанка|spanisch, Spanier|espagnol|español|hiszpański, Hiszpan, Hiszpanka
IT|Italian+s|італійський, італієць, італійка|итальянский, итальянец, итальянка|italienisch, Italiener|italien|italiano|włoski, Włoch, Włoszka
PL|Polish, Pole+s|польський, поляк, полька|польский, поляк, полька|polnisch, Pole|polonais|polaco|polski, Polak, Polka
PT|Portuguese|португальський, португалець, португалка|португальский, португалец, португалка|portugiesisch, Portugiese|portugais|portugués|portugalski, Portugalczyk, Portugalka
NL|Dutch, Dutchman, Dutchmen|нідерландський, голландський, нідерландець, голландець|нидерландский, голландский, нидерландец, голландец|niederländisch, holländisch, Niederländer|néerlandais, hollandais|neerlandés, holandés|niderlandzki, holenderski, Holender, Holenderka
BE|Belgian+s|бельгійський, бельгієць, бельгійка|бельгийский, бельгиец, бельгийка|belgisch, Belgier|belge|belga|belgijski, Belg, Belgijka
CH|Swiss|швейцарський, швейцарець, швейцарка|швейцарский, швейцарец, швейцарка|schweizerisch, Schweizer|suisse|suizo|szwajcarski, Szwajcar, Szwajcarka
AT|Austrian+s|австрійський, австрієць, австрійка|австрийский, австриец, австрийка|österreichisch, Österreicher|autrichien|austriaco, austríaco|austriacki, Austriak, Austriaczka
CZ|Czech+s|чеський, чех, чешка|чешский, чех, чешка|tschechisch, Tscheche|tchèque|checo|czeski, Czech, Czeszka
SK|Slovak+s, Slovakian+s|словацький, словак, словачка|словацкий, словак, словачка|slowakisch, Slowake|slovaque|eslovaco|słowacki, Słowak, Słowaczka
HU|Hungarian+s|угорський, угорець, угорка|венгерский, венгр, венгерка|ungarisch, Ungar|hongrois|húngaro|węgierski, Węgier, Węgierka
RO|Romanian+s|румунський, румун, румунка|румынский, румын, румынка|rumänisch, Rumäne|roumain|rumano|rumuński, Rumun, Rumunka
MD|Moldovan+s|молдовський, молдавський, молдованин, молдованка|молдавский, молдаванин, молдаванка|moldauisch, Moldauer|moldave|moldavo|mołdawski, Mołdawianin, Mołdawianka
BG|Bulgarian+s|болгарський, болгарин, болгарка|болгарский, болгарин, болгарка|bulgarisch, Bulgare|bulgare|búlgaro|bułgarski, Bułgar, Bułgarka
RS|Serbian+s, Serb+s|сербський, серб, сербка|сербский, серб, сербка|serbisch, Serbe|serbe|serbio|serbski, Serb, Serbka
HR|Croatian+s, Croat+s|хорватський, хорват, хорватка|хорватский, хорват, хорватка|kroatisch, Kroate|croate|croata|chorwacki, Chorwat, Chorwatka
SI|Slovenian+s, Slovene+s|словенський, словенець, словенка|словенский, словенец, словенка|slowenisch, Slowene|slovène|esloveno|słoweński, Słoweniec, Słowenka
BA|Bosnian+s|боснійський, боснієць, боснійка|боснийский, босниец, боснийка|bosnisch, Bosnier|bosnien|bosnio|bośniacki, Bośniak
XK|Kosovar+s, Kosovan+s|косовський, косовар|косовский, косовар|kosovarisch, Kosovare|kosovar|kosovar|kosowski, Kosowianin
AL|Albanian+s|албанський, албанець, албанка|албанский, албанец, албанка|albanisch, Albaner|albanais|albanés|albański, Albańczyk, Albanka
MK|Macedonian+s|македонський, македонець|македонский, македонец|mazedonisch, Mazedonier|macédonien|macedonio|macedoński, Macedończyk
ME|Montenegrin+s|чорногорський, чорногорець|черногорский, черногорец|montenegrinisch, Montenegriner|monténégrin|montenegrino|czarnogórski, Czarnogórzec
GR|Greek+s|грецький, грек, гречанка|греческий, грек, гречанка|griechisch, Grieche|grec|griego|grecki, Grek, Greczynka
CY|Cypriot+s|кіпрський, кіпріот|кипрский, киприот|zyprisch, zypriotisch, Zyprer|chypriote|chipriota|cypryjski, Cypryjczyk
TR|Turkish, Turk+s|турецький, турок, туркеня|турецкий, турок, турчанка|türkisch, Türke|turc|turco|turecki, Turek, Turczynka
SE|Swedish, Swede+s|шведський, швед, шведка|шведский, швед, шведка|schwedisch, Schwede|suédois|sueco|szwedzki, Szwed, Szwedka
NO|Norwegian+s|норвезький, норвежець, норвежка|норвежский, норвежец, норвежка|norwegisch, Norweger|norvégien|noruego|norweski, Norweg, Norweżka
DK|Danish, Dane+s|данський, данець, данка|датский, датчанин, датчанка|dänisch, Däne|danois|danés|duński, Duńczyk, Dunka
FI|Finnish, Finn+s|фінський, фін, фінка|финский, финн, финка|finnisch, Finne|finlandais, finnois|finlandés|fiński, Fin, Finka
IS|Icelandic, Icelander+s|ісландський, ісландець|исландский, исландец|isländisch, Isländer|islandais|islandés|islandzki, Islandczyk
IE|Irish, Irishman, Irishmen|ірландський, ірландець, ірландка|ирландский, ирландец, ирландка|irisch, Ire|irlandais|irlandés|irlandzki, Irlandczyk, Irlandka
EE|Estonian+s|естонський, естонець, естонка|эстонский, эстонец, эстонка|estnisch, Este|estonien|estonio|estoński, Estończyk, Estonka
LV|Latvian+s|латвійський, латиський, латвієць, латиш|латвийский, латышский, латвиец, латыш|lettisch, Lette|letton|letón|łotewski, Łotysz, Łotyszka
LT|Lithuanian+s|литовський, литовець, литовка|литовский, литовец, литовка|litauisch, Litauer|lituanien|lituano|litewski, Litwin, Litwinka
BY|Belarusian+s, Belarussian+s|білоруський, білорус, білоруска|белорусский, белорус, белоруска|belarussisch, belarusisch, weißrussisch, Belarusse, Weißrusse|biélorusse, bélarusse|bielorruso|białoruski, Białorusin, Białorusinka
GE|Georgian+s|грузинський, грузин, грузинка|грузинский, грузин, грузинка|georgisch, Georgier|géorgien|georgiano|gruziński, Gruzin, Gruzinka
AM|Armenian+s|вірменський, вірменин, вірменка|армянский, армянин, армянка|armenisch, Armenier|arménien|armenio|armeński, ormiański, Ormianin, Ormianka
AZ|Azerbaijani+s, Azeri+s|азербайджанський, азербайджанець|азербайджанский, азербайджанец|aserbaidschanisch, Aserbaidschaner|azerbaïdjanais, azéri|azerbaiyano, azerí|azerbejdżański, azerski, Azer
KZ|Kazakh+s, Kazakhstani+s|казахський, казахстанський, казах, казахстанець|казахский, казахстанский, казах, казахстанец|kasachisch, Kasache|kazakh|kazajo|kazachski, Kazach
UZ|Uzbek+s|узбецький, узбек|узбекский, узбек|usbekisch, Usbeke|ouzbek|uzbeko|uzbecki, Uzbek
KG|Kyrgyz|киргизький, киргиз|киргизский, киргиз|kirgisisch, Kirgise|kirghize|kirguís|kirgiski, Kirgiz
TJ|Tajik+s|таджицький, таджик|таджикский, таджик|tadschikisch, Tadschike|tadjik|tayiko|tadżycki, Tadżyk
TM|Turkmen+s|туркменський, туркмен|туркменский, туркмен|turkmenisch, Turkmene|turkmène|turkmeno, turcomano|turkmeński, Turkmen
CN|Chinese|китайський, китаєць, китаянка|китайский, китаец, китаянка|chinesisch, Chinese|chinois|chino|chiński, Chińczyk, Chinka
TW|Taiwanese|тайванський, тайванець|тайваньский, тайванец|taiwanisch, Taiwaner|taïwanais|taiwanés|tajwański, Tajwańczyk
HK|Hongkonger+s|гонконзький, гонконгський|гонконгский, гонконгец|Hongkonger|hongkongais|hongkonés|hongkoński
JP|Japanese|японський, японець, японка|японский, японец, японка|japanisch, Japaner|japonais|japonés|japoński, Japończyk, Japonka
KR|South Korean+s|південнокорейський, південнокореєць|южнокорейский, южнокореец|südkoreanisch, Südkoreaner|sud-coréen|surcoreano|południowokoreański
KP|North Korean+s|північнокорейський, північнокореєць|северокорейский, северокореец|nordkoreanisch, Nordkoreaner|nord-coréen|norcoreano|północnokoreański
korea|Korean+s|корейський, кореєць, кореянка|корейский, кореец, кореянка|koreanisch, Koreaner|coréen|coreano|koreański, Koreańczyk
IN|Indian+s|індійський, індієць, індійка|индийский, индиец|indisch, Inder|indien|indio|indyjski, Hindus
PK|Pakistani+s|пакистанський, пакистанець|пакистанский, пакистанец|pakistanisch, Pakistaner|pakistanais|pakistaní|pakistański, Pakistańczyk
BD|Bangladeshi+s|бангладеський, бангладешець|бангладешский, бангладешец|bangladeschisch|bangladais|bangladesí|bangladeski
AF|Afghan+s|афганський, афганець|афганский, афганец|afghanisch, Afghane|afghan|afgano|afgański, Afgańczyk
IR|Iranian+s|іранський, іранець, іранка|иранский, иранец, иранка|iranisch, Iraner|iranien|iraní|irański, Irańczyk, Iranka
IQ|Iraqi+s|іракський, іракець|иракский, иракец|irakisch, Iraker|irakien|iraquí|iracki, Irakijczyk
SY|Syrian+s|сирійський, сирієць, сирійка|сирийский, сириец, сирийка|syrisch, Syrer|syrien|sirio|syryjski, Syryjczyk, Syryjka
LB|Lebanese|ліванський, ліванець|ливанский, ливанец|libanesisch, Libanese|libanais|libanés|libański, Libańczyk
IL|Israeli+s|ізраїльський, ізраїльтянин, ізраїльтянка|израильский, израильтянин, израильтянка|israelisch, Israeli+s|israélien|israelí|izraelski, Izraelczyk
PS|Palestinian+s|палестинський, палестинець, палестинка|палестинский, палестинец, палестинка|palästinensisch, Palästinenser|palestinien|palestino|palestyński, Palestyńczyk, Palestynka
JO|Jordanian+s|йорданський, йорданець|иорданский, иорданец|jordanisch, Jordanier|jordanien|jordano|jordański, Jordańczyk
SA|Saudi+s, Saudi Arabian+s|саудівський, саудівець|саудовский, саудовец|saudisch, saudi-arabisch, Saudi+s|saoudien|saudí|saudyjski, Saudyjczyk
AE|Emirati+s|еміратський|эмиратский|emiratisch|émirati|emiratí|emiracki
QA|Qatari+s|катарський, катарець|катарский, катарец|katarisch, Katarer|qatari, qatarien|catarí|katarski, Katarczyk
KW|Kuwaiti+s|кувейтський|кувейтский|kuwaitisch|koweïtien|kuwaití|kuwejcki
YE|Yemeni+s|єменський, єменець|йеменский, йеменец|jemenitisch, Jemenit|yéménite|yemení|jemeński, Jemeńczyk
EG|Egyptian+s|єгипетський, єгиптянин, єгиптянка|египетский, египтянин, египтянка|ägyptisch, Ägypter|égyptien|egipcio|egipski, Egipcjanin
LY|Libyan+s|лівійський, лівієць|ливийский, ливиец|libysch, Libyer|libyen|libio|libijski, Libijczyk
TN|Tunisian+s|туніський, тунісець|тунисский, тунисец|tunesisch, Tunesier|tunisien|tunecino|tunezyjski, Tunezyjczyk
DZ|Algerian+s|алжирський, алжирець|алжирский, алжирец|algerisch, Algerier|algérien|argelino|algierski, Algierczyk
MA|Moroccan+s|марокканський, марокканець|марокканский, марокканец|marokkanisch, Marokkaner|marocain|marroquí|marokański, Marokańczyk
SD|Sudanese|суданський, суданець|суданский, суданец|sudanesisch, Sudanese|soudanais|sudanés|sudański, Sudańczyk
ET|Ethiopian+s|ефіопський, ефіоп|эфиопский, эфиоп|äthiopisch, Äthiopier|éthiopien|etíope|etiopski, Etiopczyk
ML|Malian+s|малійський, малієць|малийский, малиец|malisch, Malier|malien|maliense|malijski, Malijczyk
NG|Nigerian+s|нігерійський, нігерієць|нигерийский, нигериец|nigerianisch, Nigerianer|nigérian|nigeriano|nigeryjski, Nigeryjczyk
KE|Kenyan+s|кенійський, кенієць|кенийский, кениец|kenianisch, Kenianer|kényan, kenyan|keniano|kenijski, Kenijczyk
SN|Senegalese|сенегальський, сенегалець|сенегальский, сенегалец|senegalesisch, Senegalese|sénégalais|senegalés|senegalski, Senegalczyk
ZA|South African+s|південноафриканський, південноафриканець|южноафриканский, южноафриканец|südafrikanisch, Südafrikaner|sud-africain|sudafricano|południowoafrykański
CA|Canadian+s|канадський, канадець, канадка|канадский, канадец, канадка|kanadisch, Kanadier|canadien|canadiense|kanadyjski, Kanadyjczyk, Kanadyjka
MX|Mexican+s|мексиканський, мексиканець|мексиканский, мексиканец|mexikanisch, Mexikaner|mexicain|mexicano|meksykański, Meksykanin
BR|Brazilian+s|бразильський, бразилець|бразильский, бразилец|brasilianisch, Brasilianer|brésilien|brasileño|brazylijski, Brazylijczyk
AR|Argentine+s, Argentinian+s|аргентинський, аргентинець|аргентинский, аргентинец|argentinisch, Argentinier|argentin|argentino|argentyński, Argentyńczyk
CL|Chilean+s|чилійський, чилієць|чилийский, чилиец|chilenisch, Chilene|chilien|chileno|chilijski, Chilijczyk
CO|Colombian+s|колумбійський, колумбієць|колумбийский, колумбиец|kolumbianisch, Kolumbianer|colombien|colombiano|kolumbijski, Kolumbijczyk
VE|Venezuelan+s|венесуельський, венесуелець|венесуэльский, венесуэлец|venezolanisch, Venezolaner|vénézuélien|venezolano|wenezuelski, Wenezuelczyk
PE|Peruvian+s|перуанський, перуанець|перуанский, перуанец|peruanisch, Peruaner|péruvien|peruano|peruwiański, Peruwiańczyk
CU|Cuban+s|кубинський, кубинець|кубинский, кубинец|kubanisch, Kubaner|cubain|cubano|kubański, Kubańczyk
HT|Haitian+s|гаїтянський, гаїтянин|гаитянский, гаитянин|haitianisch, Haitianer|haïtien|haitiano|haitański, Haitańczyk
AU|Australian+s|австралійський, австралієць, австралійка|австралийский, австралиец, австралийка|australisch, Australier|australien|australiano|australijski, Australijczyk
NZ|New Zealander+s|новозеландський, новозеландець|новозеландский, новозеландец|neuseeländisch, Neuseeländer|néo-zélandais|neozelandés|nowozelandzki, Nowozelandczyk
ID|Indonesian+s|індонезійський, індонезієць|индонезийский, индонезиец|indonesisch, Indonesier|indonésien|indonesio|indonezyjski, Indonezyjczyk
MY|Malaysian+s|малайзійський, малайзієць|малайзийский, малайзиец|malaysisch, Malaysier|malaisien|malasio|malezyjski, Malezyjczyk
PH|Filipino+s, Philippine|філіппінський, філіппінець|филиппинский, филиппинец|philippinisch, Filipino+s|philippin|filipino|filipiński, Filipińczyk
VN|Vietnamese|в'єтнамський, в'єтнамець|вьетнамский, вьетнамец|vietnamesisch, Vietnamese|vietnamien|vietnamita|wietnamski, Wietnamczyk
TH|Thai+s|таїландський, тайський, таєць|таиландский, тайский, таец|thailändisch, Thailänder|thaïlandais|tailandés|tajski, tajlandzki, Taj
MM|Burmese|бірманський, м'янманський|бирманский, мьянманский|birmanisch, myanmarisch|birman|birmano|birmański
KH|Cambodian+s|камбоджійський, камбоджієць|камбоджийский, камбоджиец|kambodschanisch, Kambodschaner|cambodgien|camboyano|kambodżański
NP|Nepalese, Nepali+s|непальський, непалець|непальский, непалец|nepalesisch, Nepalese|népalais|nepalí, nepalés|nepalski, Nepalczyk
LK|Sri Lankan+s|шрі-ланкійський|шри-ланкийский, ланкийский|sri-lankisch|sri-lankais|esrilanqués|lankijski
MN|Mongolian+s|монгольський, монгол|монгольский, монгол|mongolisch, Mongole|mongol|mongol|mongolski, Mongoł
SG|Singaporean+s|сінгапурський, сінгапурець|сингапурский, сингапурец|singapurisch, Singapurer|singapourien|singapurense|singapurski, Singapurczyk
europe|European+s|європейський, європеєць, європейка|европейский, европеец, европейка|europäisch, Europäer|européen|europeo|europejski, Europejczyk, Europejka
asia|Asian+s|азійський, азіатський, азіат|азиатский, азиат|asiatisch, Asiate|asiatique|asiático|azjatycki, Azjata
africa|African+s|африканський, африканець|африканский, африканец|afrikanisch, Afrikaner|africain|africano|afrykański, Afrykanin
latin-america|Latin American+s|латиноамериканський, латиноамериканець|латиноамериканский, латиноамериканец|lateinamerikanisch, Lateinamerikaner|latino-américain|latinoamericano|latynoamerykański
south-america|South American+s|південноамериканський|южноамериканский|südamerikanisch, Südamerikaner|sud-américain|sudamericano|południowoamerykański
scandinavia|Scandinavian+s|скандинавський, скандинав|скандинавский, скандинав|skandinavisch, Skandinavier|scandinave|escandinavo|skandynawski, Skandynaw
balkans|Balkan|балканський|балканский|balkanisch|balkanique|balcánico|bałkański
central-asia|Central Asian+s|центральноазійський, середньоазійський|центральноазиатский, среднеазиатский|zentralasiatisch||centroasiático|środkowoazjatycki
arab|Arab+s, Arabian|арабський, араб|арабский, араб|arabisch, Araber|arabe|árabe|arabski, Arab
kurd|Kurdish, Kurd+s|курдський, курд|курдский, курд|kurdisch, Kurde|kurde|kurdo|kurdyjski, Kurd
tatar|Tatar+s|татарський, татарин|татарский, татарин|tatarisch, Tatare|tatar|tártaro|tatarski, Tatar
crimean-tatar|Crimean Tatar+s|кримськотатарський|крымскотатарский|krimtatarisch, Krimtatare|||krymskotatarski
crimea|Crimean+s|кримський, кримчанин|крымский, крымчанин|||crimeo|krymski
chechen|Chechen+s|чеченський, чеченець|чеченский, чеченец|tschetschenisch, Tschetschene|tchétchène|checheno|czeczeński, Czeczen
tibet|Tibetan+s|тибетський, тибетець|тибетский, тибетец|tibetisch, Tibeter|tibétain|tibetano|tybetański, Tybetańczyk
uyghur|Uyghur+s, Uighur+s|уйгурський, уйгур|уйгурский, уйгур|uigurisch, Uigure|ouïghour|uigur|ujgurski, Ujgur
soviet|Soviet|радянський|советский|sowjetisch|soviétique|soviético|radziecki, sowiecki
roma|Roma|ромський, ром|ромский|||romaní|romski, Rom
catalonia|Catalan+s|каталонський, каталонець|каталонский, каталонец|katalanisch, Katalane|catalan|catalán|kataloński, Katalończyk
basque|Basque+s|баскський, баск|баскский, баск|baskisch, Baske|basque|vasco|baskijski, Bask
andalusia|Andalusian+s|андалуський|андалусский|andalusisch|andalou|andaluz|andaluzyjski
bavaria|Bavarian+s|баварський, баварець|баварский, баварец|bayerisch, bayrisch, Bayer|bavarois|bávaro|bawarski, Bawarczyk
brittany|Breton+s|бретонський, бретонець|бретонский, бретонец|bretonisch, Bretone|breton|bretón|bretoński
corsica|Corsican+s|корсиканський, корсиканець|корсиканский, корсиканец|korsisch, Korse|corse|corso|korsykański
sicily|Sicilian+s|сицилійський|сицилийский|sizilianisch, Sizilianer|sicilien|siciliano|sycylijski
silesia|Silesian+s|сілезький|силезский|schlesisch, Schlesier|silésien|silesio|śląski, Ślązak, Ślązaczka
donbas|||донбасский||||
siberia|Siberian+s|сибірський, сибіряк|сибирский, сибиряк|sibirisch|sibérien|siberiano|syberyjski
moscow|Muscovite+s|московський, москвич, москвичка|московский, москвич, москвичка|Moskauer|moscovite|moscovita|moskiewski, moskwianin
kyiv|Kyivan+s|київський, киянин, киянка|киевский, киевлянин, киевлянка|Kiewer, Kyjiwer|kiévien|kievita|kijowski, kijowianin
kharkiv||харківський, харків'янин|харьковский, харьковчанин|Charkiwer|||charkowski
odesa||одеський, одесит|одесский, одессит|Odessaer|||odeski
lviv||львівський, львів'янин|львовский, львовянин|Lemberger|||lwowski
petersburg||петербурзький, петербуржець|петербургский, петербуржец|Petersburger|pétersbourgeois||petersburski
warsaw||варшавський, варшав'янин|варшавский, варшавянин|Warschauer|varsovien|varsoviano|warszawski, warszawiak, warszawianin, warszawianka
krakow||краківський|краковский|Krakauer|||krakowski, krakowianin
gdansk|||гданьский|Danziger|||gdański, gdańszczanin
paris|Parisian+s|паризький, парижанин, парижанка|парижский, парижанин, парижанка|Pariser|parisien|parisino|paryski, paryżanin
london|Londoner+s|лондонський, лондонець|лондонский, лондонец|Londoner|londonien|londinense|londyński, londyńczyk
berlin|Berliner+s|берлінський, берлінець|берлинский, берлинец|Berliner|berlinois|berlinés|berliński, berlińczyk
vienna|Viennese|віденський, віденець|венский, венец|Wiener|viennois|vienés|wiedeński
brussels||брюссельський|брюссельский|Brüsseler|bruxellois|bruselense|brukselski
geneva||женевський|женевский|Genfer|genevois|ginebrino|genewski
munich||мюнхенський|мюнхенский|Münchner, Münchener|munichois|muniqués|monachijski
hamburg||гамбурзький|гамбургский|Hamburger|hambourgeois||hamburski
cologne||кельнський|кёльнский|Kölner|||koloński
frankfurt||франкфуртський|франкфуртский|Frankfurter|||frankfurcki
new-york|New Yorker+s|нью-йоркський, ньюйоркський|нью-йоркский|New Yorker|new-yorkais|neoyorquino|nowojorski, nowojorczyk
washington||вашингтонський|вашингтонский|Washingtoner|||waszyngtoński
rome|Roman+s|римський, римлянин|римский, римлянин|römisch, Römer|romain|romano|rzymski, rzymianin
madrid|||мадридский|Madrider|madrilène|madrileño|madrycki
barcelona|||барселонский||barcelonais|barcelonés|barceloński
lisbon||лісабонський|лиссабонский|Lissaboner|lisboète|lisboeta|lizboński
istanbul||стамбульський|стамбульский|Istanbuler|stambouliote|estambulí|stambulski
jerusalem||єрусалимський|иерусалимский|Jerusalemer|hiérosolymitain|jerosolimitano|jerozolimski
gaza|Gazan+s|газький||||gazatí|
minsk||мінський|минский, минчанин|Minsker||minsko|miński
marseille|||марсельский||marseillais|marsellés|
lyon|||лионский||lyonnais|lionés|
strasbourg||страсбурзький|страсбургский|Straßburger|strasbourgeois|estrasburgués|
toulouse|||||toulousain||
bordeaux|||||bordelais||
lille|||||lillois||
nantes|||||nantais||
sevilla|||||sévillan|sevillano|
valencia|||||valencien|valenciano|
dresden||дрезденський|дрезденский|Dresdner|||
leipzig||лейпцизький|лейпцигский|Leipziger|||lipski
stuttgart||штутгартський|штутгартский|Stuttgarter|||
dusseldorf||дюссельдорфський|дюссельдорфский|Düsseldorfer|||
bremen||бременський|бременский|Bremer|||
hanover||ганноверський|ганноверский|Hannoveraner, Hannoverscher|||
nuremberg||нюрнберзький|нюрнбергский|Nürnberger|||norymberski
zurich||цюріхський|цюрихский|Zürcher, Züricher|zurichois|zuriqués|zuryski
basel||базельський|базельский|Basler|bâlois||bazylejski
bern||бернський|бернский|Berner|bernois|bernés|berneński
salzburg||зальцбурзький|зальцбургский|Salzburger|||
bonn||боннський|боннский|Bonner|||
potsdam||потсдамський|потсдамский|Potsdamer|||poczdamski
mainz||||Mainzer|||
saxony|Saxon+s|саксонський, саксонець|саксонский, саксонец|sächsisch, Sachse|saxon|sajón|saksoński
hesse||||hessisch, Hesse|||heski
thuringia||||thüringisch, Thüringer|||
lower-saxony||||niedersächsisch, Niedersachse|||
westphalia||||westfälisch, Westfale|||
east-german|East German+s|східнонімецький|восточногерманский|ostdeutsch|||wschodnioniemiecki
west-german|West German+s|західнонімецький|западногерманский|westdeutsch|||zachodnioniemiecki
donetsk||донецький|донецкий|Donezker|||doniecki
luhansk||луганський|луганский|Luhansker|||ługański
kherson||херсонський|херсонский||||chersoński
zaporizhzhia||запорізький|запорожский||||zaporoski
sumy||сумський|сумский||||sumski
dnipro||дніпровський|днепровский||||dnieprzański
poltava||полтавський|полтавский||||połtawski
chernihiv||чернігівський|черниговский||||czernihowski
mykolaiv||миколаївський|николаевский||||mikołajowski
vinnytsia||вінницький|винницкий||||winnicki
mariupol||маріупольський, маріуполець|мариупольский, мариуполец||||mariupolski
kursk||курський|курский, курянин||||kurski
belgorod||бєлгородський|белгородский, белгородец||||biełgorodzki
tbilisi||тбіліський|тбилисский||||tbiliski
riga||ризький|рижский, рижанин|Rigaer|||ryski
vilnius||вільнюський|вильнюсский|||vilniusiano|wileński
prague||празький, пражанин|пражский, пражанин|Prager|praguois, pragois|praguense|praski
budapest||будапештський|будапештский|Budapester|||budapeszteński
wroclaw||вроцлавський||Breslauer|||wrocławski, wrocławianin
poznan|||||||poznański, poznanianin
lodz|||||||łódzki, łodzianin
mazovia|||||||mazowiecki
lublin||люблінський|люблинский||||lubelski
euro-atlantic|Euro-Atlantic|євроатлантичний|евроатлантический|euroatlantisch|euro-atlantique|euroatlántico|euroatlantycki
`
