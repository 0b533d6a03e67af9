/** Lithuanian declension of names: columns nominative, genitive, dative, accusative, instrumental, locative, vocative. General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"

/** t and d before an ending that begins with i and a back vowel. */
const softened: ReadonlyArray<readonly [plain: string, soft: string]> = [["", ""], ["t", "č"], ["d", "dž"]]

const inIs = softened.flatMap(([plain, soft]) => [
  `gspnd m ${plain}is: ${plain}is ${soft}io ${soft}iui ${plain}į ${soft}iu ${plain}yje ${plain}i`,
  `gspnd m ${plain}ys: ${plain}ys ${soft}io ${soft}iui ${plain}į ${soft}iu ${plain}yje ${plain}y`,
  ...["is", "ys"].map((ending) => `sd mp ${plain}${ending}: ${soft}iai ${soft}ių ${soft}iams ${soft}ius ${soft}iais ${soft}iuose ${soft}iai`),
  `pn f ${plain}is: ${plain}is ${plain}ies ${soft}iai ${plain}į ${plain}imi ${plain}yje ${plain}ie`,
  `sa m ${plain}ysis: ${plain}ysis ${soft}iojo ${soft}iajam ${plain}įjį ${soft}iuoju ${soft}iajame ${plain}ysis`,
  `d fp ${plain}ė: ${plain}ės ${soft}ių ${plain}ėms ${plain}es ${plain}ėmis ${plain}ėse ${plain}ės`,
  `apn x ${plain}ės: ${plain}ės ${soft}ių ${plain}ėms ${plain}es ${plain}ėmis ${plain}ėse ${plain}ės`
])

/** Closes the paradigms of shorter endings in a gender: nothing of it ends so. */
const never = (roles: string, gender: string, ending: string): string => `${roles} ${gender} ${ending}: - - - - - - -`
/** Feminine nouns in -is among places and bodies; Neries, srities. */
const feminineInIs = ["neris", "sritis", "sutartis", "pilis", "šalis", "dalis", "jungtis", "ateitis", "viltis", "širdis", "ugnis"].map((word) => never("pn", "m", word))
/** Plural names in -ys. */
const pluralInYs = ["kaišiadorys", "rūdys", "durys"].flatMap((word) => {
  const stem = word.slice(0, -2)
  const soft = stem.endsWith("d") ? `${stem}ž` : stem
  return [never("pn", "m", word), `pn x ${word}: ${word} ${soft}ių ${stem}ims ${stem}is ${stem}imis ${stem}yse ${word}`]
})

/** Foreign names in their own spelling: a consonant takes the endings of -as or -is, what is written but not heard an apostrophe. */
const foreign: ReadonlyArray<string> = [
  "gsp m {bcčdfghkmnpqtvwxzž}0: 0 o/io ui/iui ą/į u/iu e/yje ai/i", "gsp m {lr}0: 0 o/io ui/iui ą/į u/iu e/yje ai/i", "gs m {sš}0: 0 o ui ą u e ai",
  "gs m j: j jaus/jo jui jų/ją jumi/ju juje jau/jai", "gs m {aeo}us: us uso usui usą usu use usai",
  "gs+ m {bcdfghklmnprstvwxz}e: e e/e'o/e’o e/e'ui/e’ui e/e'ą/e’ą e/e'u/e’u e/e'e/e’e e", "gs+ m {bcdfghklmnprstvwxz}y: y y/y'io/y’io y/y'iui/y’iui y/y'į/y’į y/y'iu/y’iu y y"
]

const rows: ReadonlyArray<string> = [
  // adjectives: indefinite, then definite
  "a m as: as o am ą u ame as", "a m us: us aus iam ų iu iame us", "a m {nl}is: is io iam į iu iame is", "a f a: a os ai ą a oje a", "a f ė: ė ės ei ę e ėje e", "a f i: i ios iai ią ia ioje i",
  "a x i: i ų iems us ais uose i", "a x iai: iai ių iams ius iais iuose iai", "a x ūs: ūs ių iems ius iais iuose ūs", "apn x os: os ų oms as omis ose os",
  "sa m asis: asis ojo ajam ąjį uoju ajame asis", "sa f oji: oji osios ajai ąją ąja ojoje oji", never("a", "x", "oji"), "a x ieji: ieji ųjų iesiems uosius aisiais uosiuose ieji", "apn x osios: osios ųjų osioms ąsias osiomis osiose osios",
  // masculine
  "gs m as: as o ui ą u e ai/e", "pnd m as: as o ui ą u e e", "gspnd m jas: jas jo jui ją ju juje/jyje jau", "gspnd m ias: ias io iui ią iu yje iau",
  "sd mp as: ai ų ams us ais uose ai",
  ...inIs,
  "gspnd m us: us aus ui ų umi uje au", "s mp {bcčdfghklmnprsštvzž}us: ai ų ams us ais uose ai", "sd mp ius: iai ių iams ius iais iuose iai",
  "spn m uo: uo ens eniui enį eniu enyje enie", "n m vanduo: vanduo vandens vandeniui vandenį vandeniu vandenyje vandenie",
  "gs m a: a os ai ą a oje a", "s m ė: ė ės ei ę e ėje e", ...["ienė", "aitė", "ytė", "utė", "ūtė"].map((ending) => never("s", "m", ending)),
  ...foreign,
  // feminine
  "gspnd f a: a os ai ą a oje a", "gspnd f ė: ė ės ei ę e ėje e", ...feminineInIs, "d fp a: os ų oms as omis ose os", "gs f i: i ios iai ią ia ioje i",
  // plural names
  "pn x ai: ai ų ams us ais uose ai", ...pluralInYs
]

export const lt: InflectionLanguage = {
  vowels: "aąeęėiįyouųū", rows, headLast: true,
  adjectives: ["asis oji - ieji", "ysis ioji - ieji", "inis inė - iniai", "as a - i", "us i - ūs"],
  doubtful: /(as|us|is|a|ė|i|ai|os|ės|ūs)$/,
  adjective: /(asis|ysis|ojo|ajam|[ąį]jį|uoju|ajame|oji|osios|ajai|ąją|ąja|ojoje|ieji|ųjų|iesiems|uosius|aisiais|uosiuose|osioms|ąsias|osiomis|osiose)$|in(is|io|iam|į|iu|iame|ė|ės|ei|ę|e|ėje|iai|ių|iams|ius|iais|iuose|ėms|es|ėmis|ėse)$|išk(as|o|am|ą|u|ame|a|os|ai|oje|i|ų|iems|us|ais|uose|oms|omis|ose)$/,
  genitive: /(o|os|ės|aus|ies|ų)$/,
  oblique: /(o|ui|ą|ę|į|ų|u|[oėuy]je|[aio]ms|ėms|[aio]mis|ėmis|umi|ais|ose|ėse|aus|ies|ens|ei)$/,
  bare: /[bcčdfghjklmnpqrtvwxzžš]s?$/, clash: /^(?=.*(?:os|ės)$).*\S[^o](?:i|ieji) |^(?=.*[^j]i$).*\S(?:os|ės) (?=..)/,
  nouns: "agentūra akademija aljansas apskritis armija asamblėja asociacija bankas bažnyčia bendrija bendrovė biuras centras departamentas draugija fondas frontas grupė inspekcija institutas įmonė įstaiga judėjimas jūra jungtis kancelerija kariuomenė klubas komisariatas komisija komitetas konfederacija kongresas kunigaikštystė laboratorija laikraštis lyga ministerija muziejus organizacija parlamentas partija policija prokuratūra regionas respublika ežeras rajonas salos savivaldybė sąjūdis sąjunga seimas senatas sekretoriatas sritis sala sostinė susivienijimas susirinkimas sutartis taryba tarnyba teatras teismas universitetas upė valstybė vyriausybė vandenynas žinyba rūmai pajėgos tautos valstijos emyratai žemė"
}
