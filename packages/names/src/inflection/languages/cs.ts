/** Czech declension of names: columns nominative, genitive, dative, accusative, instrumental, locative, vocative. General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"

const bare = (ending: string): string => ending.replace(/^\{.*\}/, "")
/** Persons whose stem ends hard; given names take -u in the dative before a surname, surnames -ovi. */
const person = (ending: string, stem: string, vocative: string, open = ""): ReadonlyArray<string> => [
  `g${open} m ${ending}: ${bare(ending)} ${stem}a ${stem}u/${stem}ovi ${stem}a ${stem}em ${stem}u/${stem}ovi ${vocative}`,
  `sd${open} m ${ending}: ${bare(ending)} ${stem}a ${stem}ovi/${stem}u ${stem}a ${stem}em ${stem}ovi/${stem}u ${vocative}`,
  `s${open} mp ${ending}: ${stem}ovi ${stem}ů ${stem}ům ${stem}y ${stem}y ${stem}ech ${stem}ovi`
]
/** Persons whose stem ends soft. */
const softPerson = (ending: string, stem: string, front: string, vocative: string, open = ""): ReadonlyArray<string> => [
  `gsd${open} m ${ending}: ${bare(ending)} ${front}e ${stem}ovi/${stem}i ${front}e ${front}em ${stem}ovi/${stem}i ${vocative}`,
  `s${open} mp ${ending}: ${stem}ovi ${stem}ů ${stem}ům ${front}e ${stem}i ${stem}ích ${stem}ovi`
]
/** Things: cities in -ov and -ín have -a in the genitive, most others -u. */
const thing = (ending: string, stem: string, locative: string, genitive = "u/a", open = ""): string =>
  `pn${open} m ${ending}: ${bare(ending)} ${genitive.split("/").map((it) => stem + it).join("/")} ${stem}u ${bare(ending)} ${stem}em ${locative} ${stem}e`
const softThing = (ending: string, front: string, open = ""): string => `pn${open} m ${ending}: ${bare(ending)} ${front}e ${front}i ${bare(ending)} ${front}em ${front}i ${front}i`
/** Feminine nouns in -a, the locative and dative of which soften the stem. */
const feminine = (ending: string, softened: string): string => `gsdpn f ${ending}a: a y ${softened} u ou ${softened} o`
const softFeminine = (hard: string, soft: string): string => `gsdpn f ${hard}a: ${hard}a ${soft}i/${soft}e ${soft}e/${soft}i ${hard}u ${hard}ou ${soft}e/${soft}i ${hard}o/${soft}o`
const adjectival = (roles: string, ending: string, stem: string, inanimate = ""): string =>
  `${roles} m ${ending}: ${bare(ending)} ${stem}ého ${stem}ému ${inanimate}${stem}ého ${stem}ým ${stem}ém ${bare(ending)}`

const rows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames
  adjectival("s", "ý", ""), adjectival("a", "ý", "", "ý/"), adjectival("s", "{sc}kij", "k"), adjectival("s", "{sc}ki", "k"), adjectival("s", "{sc}kyj", "k"), adjectival("s", "{sc}ky", "k"), adjectival("s+", "stoj", "st"), adjectival("s", "nyj", "n"),
  "gsd m í: í ího ímu ího ím ím í", "a m í: í ího ímu í/ího ím ím í", "gs m i: i iho imu iho im im/i i", "gs m y: y yho ymu yho ym ym y",
  "sap f á: á é é ou ou é á", "a f í: í í í í í í í", "ap n é: é ého ému é ým ém é", "a n í: í ího ímu í ím ím í", "ap x é: é ých ým é ými ých é", "a x í: í ích ím í ími ích í", "s mp ý: í/ých ých ým é/ých ými ých í",
  "a m ův: ův ova ovu ův/ova ovým ově/ovu ův", "a m in: in ina inu in/ina iným ině/inu in", "a f ova: ova ovy ově ovu ovou ově ova", "a n ovo: ovo ova ovu ovo ovým ově/ovu ovo", "a x ovy: ovy ových ovým ovy ovými ových ovy", "a f ina: ina iny ině inu inou ině ina",
  "s f {sc}ka: ka ké ké kou kou ké ka", "s+ f ova: ova ové/ovy ové/ově ovou/ovu ovou ové/ově ova",
  // masculine persons: consonants
  ...person("{bdfmnptvwqłń}0", "", "e/0"), ...person("{lr}0", "", "e/0"), ...["b", "d", "k", "p", "t", "f", "v"].flatMap((letter) => person(`${letter}r`, `${letter}r`, `${letter}ře`)), ...person("{kgh}0", "", "u"), ...person("ch", "ch", "chu"),
  ...person("{sxz}0", "", "i/e").map((row) => row.replace(/ a /g, " e/a ")), ...["os", "ás", "és", "rz", "ez", "oz"].flatMap((end) => person(end, end, `${end}e/${end}i`)),
  ...softPerson("{cčšžřjśćźż}0", "", "", "i"), ...softPerson("ň", "ň", "n", "ni").map((row) => row.replaceAll(" ne", " ně")), ...softPerson("ď", "ď", "d", "di").map((row) => row.replaceAll(" de", " dě")), ...softPerson("ť", "ť", "t", "ti").map((row) => row.replaceAll(" te", " tě")),
  ...person("sh", "sh", "shi/she"), ...softPerson("tel", "tel", "tel", "teli", "+"),
  // masculine persons: fleeting vowels
  ...person("ek", "k", "ku", "+"), ...softPerson("ec", "c", "c", "če"), ...softPerson("něc", "ňc", "ňc", "ňče"), ...person("eněk", "eňk", "eňku"), ...person("děk", "ďk", "ďku"), ...person("něk", "ňk", "ňku"), ...person("těk", "ťk", "ťku"),
  ...["v", "r", "c", "d", "k", "b", "p", "g", "s", "š", "z", "ž", "t", "h"].flatMap((letter) => person(`${letter}el`, `${letter}l`, `${letter}le`, "+")), ...["ghel", "chel"].flatMap((end) => person(end, end, `${end}e`)), "g m lev: lev lva lvovi/lvu lva lvem lvovi lve",
  // masculine persons: vowels
  "gs m o: o a ovi/u a em ovi/u o", "g m {t}to: to ty/ta tovi tu/ta tou/tem tovi to", "gsd m a: a y ovi u ou ovi o", "gsd m {cčšžřj}a: a i/y ovi u ou ovi o", "gsd m ňa: ňa ni ňovi ňu ňou ňovi ňo", "gsd m ďa: ďa di ďovi ďu ďou ďovi ďo", "gsd m {iíe}a: a i/y ovi u ou ovi o", "s mp a: ovi ů ům y y ech ovi",
  "gsd m {cčšžřj}e: e e ovi/i e em ovi/i e", "gsd m ně: ně ně ňovi/ni ně něm ňovi/ni ně", "gs m e: e a/eho ovi/emu a/eho em ovi/em e", "s m {iíöüu}e: e eho/a emu/ovi eho/a em em/ovi e", "gs m {hk}e: e eho/a emu/ovi eho/a em em/ovi e", "gs m é: é ého ému ého ém ém é",
  // masculine things
  thing("{bdfmnpvwłń}0", "", "ě/u"), thing("{kgh}0", "", "u"), thing("ch", "ch", "chu"), thing("{lsxzt}0", "", "u/e/ě"), thing("r", "r", "ru/ře"), "pn m {cčšžřj}0: 0 e i 0 em i i", softThing("ň", "n").replaceAll("ne", "ně"),
  ...["ov", "ev"].map((end) => thing(end, end, `${end}ě`, "a")), ...["ín", "ýn"].map((end) => thing(end, end, `${end}ě/${end}u`, "a/u")), thing("ík", "ík", "íku", "a/u"), "n m úřad: úřad úřadu úřadu úřad úřadem úřadu/úřadě úřade",
  thing("ek", "k", "ku", "u/a", "+"), softThing("ec", "c", "+"), thing("em", "m", "mě", "u", "+"), "p m egypt: egypt egypta egyptu egypt egyptem egyptě egypte", "p m {řk}ím: ím íma ímu ím ímem ímě íme",
  // feminine: -a
  feminine("{bpvfmwdtnáéó}", "ě"), feminine("{lszxq}", "e"), ...[["r", "ře"], ["k", "ce"], ["g", "ze"], ["h", "ze"], ["ch", "še"]].map(([hard = "", forms = ""]) => `gsdpn f ${hard}a: ${hard}a ${hard}y ${forms} ${hard}u ${hard}ou ${forms} ${hard}o`),
  ...["č", "š", "ž", "ř", "j", "c"].map((letter) => softFeminine(letter, letter)), "gsdp f ňa: ňa ni/ně ně/ni ňu ňou ně/ni ňo", "gsdp f ďa: ďa di/dě dě/di ďu ďou dě/di ďo", "gsdp f ťa: ťa ti/tě tě/ti ťu ťou tě/ti ťo",
  "gspn f ia: ia ie ii ii/iu ií ii ie/io", "gsp f ea: ea ey/eje eji/ee eu eou eji/ee eo", "gsp f ua: ua uy ue/uji uu uou ue/uji uo", "gsp f oa: oa oy oe/oji ou oou oe/oji oo", "p f ja: ja je/ji ji ju jou ji jo",
  // feminine: -e and consonants
  "dpn f e: e e i i í i e", "g f {cčšžřjil}e: e e i i í i e", "pn f ě: ě ě i i í i ě", "p f {bdhlmrstvzžcčš}eň: eň ně/eně ni/eni eň ní/ení ni/eni ni/eni", "p f {řžšč}0: 0 e i 0 í i i", "p f uc: uc uce uci uc ucí uci uci", "p f ť: ť ti/tě ti ť tí ti ti", "p f ď: ď di/dě di ď dí di di", "p f {aou}ň: ň ně ni ň ní ni ni",
  "p f av: av avi/avě avi av aví avi avi", "p f im: im imi imi im imí imi imi", "p f am: am ami/amě ami am amí ami ami", "pn f ost: ost osti osti ost ostí osti osti", "n f moc: moc moci moci moc mocí moci moci", "n f obec: obec obce obci obec obcí obci obci",
  "g f ar: ar ary/ar aře/ar ar/aru arou/ar aře/ar ar/aro", "g f er: er ery/er eře/er er/eru erou/er eře/er er/ero", "d fp ka: ky ek kám ky kami kách ky", "d fp yně: yně yň yním yně yněmi yních yně",
  // neuter
  ...["b", "p", "v", "f", "m", "d", "t", "n"].map((letter) => `pn n ${letter}o: ${letter}o ${letter}a ${letter}u ${letter}o ${letter}em ${letter}ě/${letter}u ${letter}o`), "pn n {lsz}o: o a u o em e/u o", "pn n ro: ro ra ru ro rem ru/ře ro", "pn n {kghiejc}o: o a u o em u o", "pn n stvo: stvo stva stvu stvo stvem stvu/stvě stvo", "pn n ctvo: ctvo ctva ctvu ctvo ctvem ctvu/ctvě ctvo",
  "pn n {lřšžt}e: e e i e em i e", "n n ce: ce ce ci ce cem ci ce", "pn n ě: ě ě i ě ěm i ě", "pn n í: í í í í ím í í", "pn n um: um a u um em u um",
  // plural names
  "p x y: y 0/ů ům/ám y y/ami ech/ách y", "n x y: y ů ům y y ech y", "p x ky: ky k/ků/ek kám/kům ky kami/ky kách/cích ky", "p x chy: chy ch/chů chám/chům chy chami/chy chách/ších chy", "p x hy: hy h/hů hám/hům hy hami/hy hách/zích hy", "p x any: any an/anů anům any any anech any", "pn x ty: ty tů/t tům/tám ty ty/tami tech/tách ty", "p x vary: vary varů/var varům vary vary varech vary", "pn x dy: dy dů/d dům/dám dy dy/dami dech/dách dy",
  "p x {lnrvž}e: e 0 ím e emi ích e", "pn x ce: ce c cím ce cemi cích ce",
  // people of a place
  "d mp {bdlmnprstvz}0: i/ové ů ům y y ech i", "d mp an: ané/ani anů anům any any anech ané", "d mp k: ci/kové ků kům ky ky cích ci", "d mp ch: ši/chové chů chům chy chy ších ši", "d mp ec: ci ců cům ce ci cích ci", "d mp r: ři/rové rů rům ry ry rech ři"
]

export const cs: InflectionLanguage = {
  vowels: "aeiouyáéíóúýěůàèìòùâêîôûäëïöüåæøőűąęãõ", rows,
  adjectives: ["ý á é é", "í í í í", "ův ova ovo ovy", "in ina ino iny"],
  doubtful: /(ov[aoáé]|in|ina|ino|iny|í)$/,
  adjective: /((?<!\p{L}{3}ov)[áé]|ý|ého|ému|ým|ém|ých|ými|ího|ímu|ích|ími|[nšč]í|ův|\p{L}{3}ov(a|o|y|ě|u|ou)|[scd]kou)$/u,
  genitive: /(ého|ího|ých|ích|ů|y|e|ě|í|u)$/,
  oblique: /(ého|ému|ího|ímu|ovi|em|ém|ým|ou|ech|ách|ích|ů|ům|ami)$/,
  impossible: /[bdfgmptvzžčšřň]k$|[bdfgkmptvzž]c$/,
  nouns: "agentura akademie banka centrum divize fakulta federace fond inspekce institut instituce jezero komise komora konference kraj království ministerstvo město moře muzeum nadace oblast obec okres ostrov organizace parlament planina policie rada republika řeka senát sdružení sněmovna soud společnost spolek správa strana svaz škola služba sbor unie univerzita ústav úřad výbor vláda armáda hnutí zastupitelství země záliv hora ředitelství velvyslanectví",
  apposed: "jezero město obec okres ostrov řeka hora"
}
