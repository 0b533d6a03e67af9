/** Slovak declension of names: columns nominative, genitive, dative, accusative, instrumental, locative, vocative (mostly the nominative). General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"

const bare = (ending: string): string => ending.replace(/^\{.*\}/, "")
const person = (ending: string, stem: string, open = ""): ReadonlyArray<string> => [
  `gsd${open} m ${ending}: ${bare(ending)} ${stem}a ${stem}ovi ${stem}a ${stem}om ${stem}ovi ${bare(ending)}`,
  `s${open} mp ${ending}: ${stem}ovci ${stem}ovcov ${stem}ovcom ${stem}ovcov ${stem}ovcami ${stem}ovcoch ${stem}ovci`
]
/** Cities mostly have -a in the genitive, bodies -u. */
const thing = (ending: string, stem: string, locative: string, open = ""): ReadonlyArray<string> => [["p", `${stem}a/${stem}u`], ["n", `${stem}u/${stem}a`]].map(([role = "", genitive = ""]) =>
  `${role}${open} m ${ending}: ${bare(ending)} ${genitive} ${stem}u ${bare(ending)} ${stem}om ${locative} ${bare(ending)}`)
const adjectival = (roles: string, ending: string, stem: string, vowels = "éý", inanimate = ""): string =>
  `${roles} m ${ending}: ${bare(ending)} ${stem}${vowels[0]}ho ${stem}${vowels[0]}mu ${inanimate}${stem}${vowels[0]}ho ${stem}${vowels[1]}m ${stem}om ${bare(ending)}`
/** Feminine nouns whose soft consonant is written without its mark before -e and -i. */
const softFeminine = (hard: string, soft: string): string => `gsdpn f ${hard}a: ${hard}a ${soft}e ${soft}i ${hard}u ${hard}ou ${soft}i ${hard}a`
const inConsonant = (ending: string, hard: string, soft: string, genitive: string): string =>
  `p f ${ending}: ${ending} ${genitive.split("/").map((it) => soft + it).join("/")} ${soft}i ${ending} ${hard}ou ${soft}i ${ending}`

const long = "áéíóúýŕĺô"
const hard = "bdflmnpqstvwxzłńśźżř"
const soft = "cčšžjďťňľ"

const rows: ReadonlyArray<string> = [
  // adjectives and adjectival surnames; endings are short after a long syllable
  adjectival("s", "ý", ""), adjectival("a", "ý", "", "éý", "ý/"), adjectival("s", "{sc}ki", "k"), adjectival("s", "{sc}kij", "k"), adjectival("s", "{sc}kyj", "k"), adjectival("s", "{sc}ky", "k"), adjectival("s+", "stoj", "st"), adjectival("a", "y", "", "ey", "y/"),
  ...["n", "l", "r", "v", "d", "k", "t", "m"].map((letter) => adjectival("s", `{${long}}${letter}y`, letter, "ey")), ...["rn", "l"].map((letters) => adjectival("s", `ie${letters}y`, `ie${letters}`, "ey")),
  "gs m í: í ího/ieho ímu/iemu ího/ieho ím ím/om í", "a m {cčšžjz}í: í ieho iemu í/ieho ím om í", "a m {cčšžj}i: i eho emu i/eho im om i", "gs m i: i iho imu iho im im i", "gs m y: y yho ymu yho ym ym y",
  "sap f á: á ej ej ú ou ej á", "a f {nkvlrtm}a: a ej ej u ou ej a", "a f ia: ia ej ej iu ou ej ia", "ap n é: é ého ému é ým om é", "a n e: e eho emu e ym/im om e", "a n ie: ie ieho iemu ie ím om ie",
  "ap x é: é ých ým é ými ých é", "a x e: e ych/ich ym/im e ymi/imi ych/ich e", "a x ie: ie ích ím ie ími ích ie", "a m {oi}v: v vho vmu v/vho vým vom v", "a m in: in inho inmu in/inho iným inom in", "a n ovo: ovo ovho ovmu ovo ovým ovom ovo", "a n ino: ino inho inmu ino iným inom ino", "a x {oi}ve: ve vých vým ve vými vých ve",
  "s f {sc}ka: ka kej kej ku kou kej ka", "s+ f ova: ova ovej ovej ovu/ovú ovou ovej ova", ...["n", "l", "r", "v"].map((letter) => `s+ f {${long}}${letter}a: ${letter}a ${letter}ej ${letter}ej ${letter}u ${letter}ou ${letter}ej ${letter}a`), "s+ f ierna: ierna iernej iernej iernu iernou iernej ierna",
  // masculine persons
  ...person(`{${hard}rkgh${soft}}0`, ""), ...person("ek", "k", "+").map((row) => row.replace("gsd+", "sd+")), "g m ek: ek eka/ka ekovi/kovi eka/ka ekom/kom ekovi/kovi ek", ...person("ec", "c", "+"), ...person("ok", "k", "+").map((row) => row.replace("gsd+", "sd+")),
  ...["v", "r", "c", "d", "k", "b", "p", "g", "s", "š", "z", "ž", "t"].flatMap((letter) => person(`${letter}el`, `${letter}l`, "+")), ...[["pavol", "pavl"], ["karol", "karl"], ["peter", "petr"], ["alexander", "alexandr"], ["orol", "orl"]].flatMap(([nominative = "", stem = ""]) => person(nominative, stem)),
  "gs m o: o a ovi a om ovi o", "gsd m a: a u ovi u om ovi a", ...["a", "o"].map((vowel) => `s mp ${vowel}: ovci ovcov ovcom ovcov ovcami ovcoch ovci`), "gs m e: e eho/a emu/ovi eho/a em/om em/ovi e", ...["v", "r", "l", "n", "d", "k", "m", "g", "c", "t", "s", "p", "b"].map((letter) => `gs m {aeiou}${letter}e: ${letter}e ${letter}a/${letter}eho ${letter}ovi/${letter}emu ${letter}a/${letter}eho ${letter}om/${letter}em ${letter}ovi/${letter}em ${letter}e`), "gs m é: é ého ému ého ém ém é",
  // masculine things
  ...thing(`{${hard}}0`, "", "e/u"), ...thing("{kgh}0", "", "u"), ...thing("{cčšžj}0", "", "i"), ...thing("r", "r", "re/ri/ru"), ...thing("ál", "ál", "áli/ále"), ...thing("il", "il", "ile/ili"), ...thing("ec", "c", "ci", "+"), ...thing("ok", "k", "ku", "+"), ...thing("ek", "k", "ku", "+"), "p m rím: rím ríma rímu rím rímom ríme rím",
  // feminine: -a
  "gsdpn f a: a y e u ou e a", "gsdpn f {cčšžj}a: a e i u ou i a", softFeminine("ď", "d"), softFeminine("ť", "t"), softFeminine("ň", "n"), softFeminine("ľ", "l"), "gsdpn f ia: ia ie ii iu iou ii ia", "gsdpn f ya: ya ye yi yu you yi ya", "gsp f {eou}a: a y i u ou i a",
  // feminine: consonants
  "p f {bdhlmrstvzžcčš}eň: eň ne ni eň ňou ni eň", inConsonant("ň", "ň", "n", "e/i"), inConsonant("ď", "ď", "d", "e/i"), inConsonant("ť", "ť", "t", "i/e"), "p f {čšž}0: 0 e/i i 0 ou i 0", "p f av: av avi avi av avou avi av", "p f es: es si si es sou si es", "pn f osť: osť osti osti osť osťou osti osť", "n f moc: moc moci moci moc mocou moci moc", "n f ev: ev vi vi ev vou vi ev",
  "d fp ka: ky iek/ok kám ky kami kách ky", "gsp f ie: ie ie ii iu iou ii ie",
  // neuter
  "pn n o: o a u o om e/u o", "pn n {kghiejc}o: o a u o om u o", "pn n e: e a u e om i e", "pn n ie: ie ia iu ie ím í ie", "pn n um: um a u um om e um", "pn n {ie}um: um a u um om u um",
  // plural names
  "p x y: y 0/ov ám/om y ami/mi ách/och y", "n x y: y ov om y mi och y", "p x ky: ky k/kov/ok/iek kám/kom ky kami/mi kách/koch ky", "p x any: any ian/án/anov anom any anmi anoch any", "pn x ty: ty tov/t tom/tám ty tmi/tami toch/tách ty", "pn x ice: ice íc/ic iciam/icám ice icami iciach/icách ice", "pn x ce: ce c/iec ciam/cám ce cami ciach/cách ce", "p x {čšžj}e: e 0/ov iam/om e ami/mi iach/och e", "p x try: try tier/trov trám/trom try trami trách/troch try", "p x i: i 0/ov ám/om i ami ách/och i",
  // people of a place
  "d mp {bdlmnprstvz}0: i/ovia ov om ov mi/ami och i", "d mp an: ania anov anom anov anmi anoch ania", "d mp k: ci/kovia kov kom kov kmi koch ci", "d mp ch: si/chovia chov chom chov chmi choch si", "d mp ec: ci cov com cov cami coch ci"
]

export const sk: InflectionLanguage = {
  vowels: "aeiouyáéíóúýäôŕĺěůàèìòùâêîûëïöüåæøőűąęãõ", rows,
  adjectives: ["ý á é é", "í ia ie ie", "y a e e", "i a e e", "ov ova ovo ove", "in ina ino ine"],
  doubtful: /([aoeyi]|ia|ie|ov|in)$/,
  adjective: /([áéý]|ého|ému|ým|ých|ými|ieho|iemu|[scd]k(ej|ú|ou|om)|([áéíóúýŕĺô]|i[aeu])[^aeiouyáéíóúýäôŕĺ]{1,4}(y|a|e|eho|emu|ym|ej|u|ou|om|ych|ymi|i|ie|ia|iu|im)|ovho|ovmu|[nšv]ej)$/,
  genitive: /(ého|ieho|eho|ej|ých|ych|ích|ov|y|e|u)$/,
  oblique: /(ého|ému|ieho|iemu|eho|emu|ovi|ou|om|ách|och|iach|ích|ými|ami|ej)$/,
  impossible: /[bdfgmptvzžčšň]k$|[bdfgkmptvzž]c$/,
  nouns: "agentúra akadémia banka centrum fakulta federácia fond hnutie inšpekcia inštitút jazero komisia komora konferencia kraj kráľovstvo mesto ministerstvo more múzeum nadácia oblasť obec odbor okres ostrov organizácia parlament polícia rada republika rieka sekcia senát služba spoločnosť správa strana súd škola únia univerzita úrad ústav výbor veľvyslanectvo vláda zbor zväz združenie armáda zastupiteľstvo záliv",
  apposed: "jazero mesto obec okres ostrov rieka"
}
