/** Latvian declension of names: columns nominative, genitive, dative, accusative, instrumental (of the singular the accusative, of the plural the dative), locative, vocative. General knowledge of the grammar, in rows (see `paradigm.ts`). */
import type { InflectionLanguage } from "../language.ts"

/** Consonants that change before the endings -a, -i and -u of nouns in -is and -e. */
const softened: ReadonlyArray<readonly [plain: string, soft: string]> = [
  ["b", "bj"], ["m", "mj"], ["p", "pj"], ["v", "vj"], ["c", "č"], ["dz", "dž"], ["s", "š"], ["z", "ž"], ["n", "ņ"], ["l", "ļ"], ["t", "š"], ["d", "ž"],
  ["sn", "šņ"], ["zn", "žņ"], ["sl", "šļ"], ["zl", "žļ"], ["ln", "ļņ"], ["ll", "ļļ"], ["nn", "ņņ"]
]

/** Brothers and cousins in -is; given names of two syllables in -tis and -dis stay as they are: Guntis, Gunta. */
const inIs = softened.flatMap(([plain, soft]) => {
  const genitive = (roles: string, forms: string): string => `${roles} m ${plain}is: ${plain}is ${forms} ${plain}im ${plain}i ${plain}i ${plain}ī ${plain}i`
  const noun = plain === "t" || plain === "d" ? [genitive("g", `${plain}a/${soft}a`), genitive("spnd", `${soft}a/${plain}a`)] : [genitive("gspnd", `${soft}a/${plain}a`)]
  return [
    ...noun, `sd mp ${plain}is: ${soft}i ${soft}u ${soft}iem ${soft}us ${soft}iem ${soft}os ${soft}i`,
    `d fp ${plain}e: ${plain}es ${soft}u ${plain}ēm ${plain}es ${plain}ēm ${plain}ēs ${plain}es`, `pn x ${plain}es: ${plain}es ${soft}u ${plain}ēm ${plain}es ${plain}ēm ${plain}ēs ${plain}es`
  ]
})
const hardIs = ["is", "stis"].flatMap((ending) => {
  const stem = ending.slice(0, -2)
  return [`gspnd m ${ending}: ${stem}is ${stem}a ${stem}im ${stem}i ${stem}i ${stem}ī ${stem}i`, `sd mp ${ending}: ${stem}i ${stem}u ${stem}iem ${stem}us ${stem}iem ${stem}os ${stem}i`]
})

/** Feminine nouns in -s: the masculine paradigms of that ending are closed to them. */
const inS = ["pils", "valsts", "sirds", "krūts", "govs", "nakts"].flatMap((word) => {
  const stem = word.slice(0, -1)
  return [`pn m ${word}: - - - - - - -`, `pn f ${word}: ${word} ${word} ${stem}ij ${stem}i ${stem}i ${stem}ī ${word}`]
})
/** Plural names in -is. */
const inIsPlural = [["cēsis", "cēsu"], ["valstis", "valstu"], ["durvis", "durvju"]].flatMap(([word = "", genitive = ""]) => {
  const stem = word.slice(0, -2)
  return [`pn m ${word}: - - - - - - -`, `pn x ${word}: ${word} ${genitive} ${stem}īm ${word} ${stem}īm ${stem}īs ${word}`]
})

const consonants = "bcčdfgģhjkķlļmnņprsštvzž"

const rows: ReadonlyArray<string> = [
  // adjectives: indefinite, then definite
  `a m {${consonants}}s: s a am u u ā s`, "a m {jņļķģr}š: š a am u u ā š", "a f a: a as ai u u ā a", "a x i: i u iem us iem os i", "a x as: as u ām as ām ās as",
  "sa m ais: ais ā ajam o o ajā ais", "s mp ais: ie o ajiem os ajiem ajos ie", "sa f ā: ā ās ajai o o ajā ā", "apn x ie: ie o ajiem os ajiem ajos ie", "apn x ās: ās o ajām ās ajām ajās ās",
  "sa m {āē}jais: jais jā jam jo jo jā jais", "sa f {āē}jā: jā jās jai jo jo jā jā", "a x {āē}jie: jie jo jiem jos jiem jos jie", "a x {āē}jās: jās jo jām jās jām jās jās",
  // masculine
  `gspnd m {${consonants}}s: s a am u u ā 0/s`, `sd mp {${consonants}}s: i u iem us iem os i`, "gspnd m {jņļķģr}š: š a am u u ā 0", "sd mp {jņļķģr}š: i u iem us iem os i",
  ...inIs, ...hardIs, "g m andrs: - - - - - - -", "g m {aijosā}valdis: valdis valža/valda valdim valdi valdi valdī valdi",
  "gspnd m us: us us um u u ū us/u", ...["akmens", "ūdens", "asmens"].map((word) => `spn m ${word}: ${word} ${word} ${word.slice(0, -1)}im ${word.slice(0, -1)}i ${word.slice(0, -1)}i ${word.slice(0, -1)}ī ${word.slice(0, -1)}`),
  "gs m a: a as am u u ā a", "gs m e: e es em i i ē e",
  // feminine
  "gspnd f a: a as ai u u ā a/0", "gspnd f e: e es ei i i ē e", ...inS, "n f šanās: šanās šanās - šanos - - šanās",
  "s mfp a: as u ām as ām ās as", "d fp a: as u ām as ām ās as", "d fp e: es u ēm es ēm ēs es",
  // plural names
  "pn x i: i u iem us iem os i", "pn x as: as u ām as ām ās as", "pn x es: es u ēm es ēm ēs es", ...inIsPlural
]

export const lv: InflectionLanguage = {
  vowels: "aāeēiīoōuū", rows, headLast: true,
  adjectives: ["{āē}jais jā - jie", "ais ā - ie", "š a - i", "s a - i"],
  doubtful: /(s|š|a|i)$/,
  adjective: /(ais|ā|ās|ie|ajam|ajai|ajā|ajiem|ajām|ajos|ajās|[āē]j(am|ai|iem|ām|os)|o|os)$|isk(s|a|am|u|i|iem|us|as|ai|ām)$/,
  genitive: /(as|es|u)$/,
  oblique: /([aāeēiīu]m|iem|ai|ei|ij|ā|ē|ī|ū|u|[aāeēo]s|īs)$/,
  clash: /^(?=.*s$).*\S(?:ie|i) |^(?=.*i$).*\S(?:ās|as) /,
  nouns: "aģentūra akadēmija alianse apgabals apvienība armija asambleja asociācija banka baznīca birojs biedrība centrs dienests departaments ezers federācija fonds fronte grupa inspekcija institūts jūra kanceleja klubs kolēģija komisariāts komisija komiteja kongress konfederācija laikraksts līga līgums ministrija muzejs novads okeāns organizācija padome pagasts parlaments partija pārvalde pašvaldība policija prokuratūra rajons reģions republika saeima sala savienība sapulce senāts sekretariāts spēki teātris tiesa universitāte upe uzņēmums valdība valsts karaliste kustība iestāde valstis nācijas emirāti salas zeme"
}
