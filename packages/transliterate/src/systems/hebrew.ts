import { type Rule, rulesOf, type System } from "../system.ts"
import { generated, rule } from "./generated.ts"
import { pointed, range } from "./pointed.ts"
import type { Details } from "./table.ts"

const [shva, dagesh, shinDot, sinDot] = ["\u05b0", "\u05bc", "\u05c1", "\u05c2"] as const
const vowelPoints = "\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05ba\u05bb\u05c7"
const consonants = "אבגדהוזחטיכךלמםנןסעפףצץקרשת"

const { read, strays } = pointed({ order: `${shinDot}${sinDot}${dagesh}\u05bf${shva}${vowelPoints}`, leftOut: `${range(0x591, 0x5af)}\u05bd\u05c4\u05c5\u034f`, forms: /[\ufb1d\ufb20-\ufb28\ufb2a-\ufb4f]/ })

/** Lists of letters name a letter with a dagesh as `בּ`. */
interface Manner {
  readonly letters: string
  /** Whether a dagesh behind a vowel doubles its letter. */
  readonly doubles: boolean
  readonly ayin: string
  readonly alef: string
  /** Whether alef and ayin are written in the middle of a word only. */
  readonly middle: boolean
  /** ו as a consonant. */
  readonly vav: string
  /** Shva at the beginning of a word: always sounded, or before the letters that it is sounded with. */
  readonly initialShva: "sounded" | "sonorants"
}

const points = "\u05b1 e, \u05b2 a, \u05b3 o, \u05b4 i, \u05b5 e, \u05b6 e, \u05b7 a, \u05b8 a, \u05b9 o, \u05ba o, \u05bb u, \u05c7 o"
/** A geresh, or an apostrophe for it, makes letters for foreign sounds. */
const foreign = rulesOf("ג׳ j+, ג' j+, ז׳ zh+, ז' zh+, צ׳ ch+, צ' ch+, ץ׳ ch+, ץ' ch+")

const punctuation = [rule("־", "-"), rule("׃", ".")]

function rulesBy({ letters, doubles, ayin, alef, middle, vav, initialShva }: Manner): ReadonlyArray<Rule> {
  const plain = rulesOf(letters)
  const sounded = initialShva === "sounded" ? consonants : "ילמנר"
  const parted = `${consonants}$`
  const rules: Array<Rule> = [
    ...foreign,
    rule(`ו${dagesh}`, vav, undefined, vowelPoints), rule(`ו${dagesh}`, "u"), rule("ו\u05b9", `${vav}o`, vowelPoints + shva), rule("ו\u05b9", "o"), rule("ו\u05ba", `${vav}o`), rule("ו", vav),
    rule("\u05b4י", "i", undefined, parted), rule("\u05b5י", "e", undefined, parted), rule("\u05b6י", "e", undefined, parted), rule("\u05b8יו", `a${vav}`, undefined, "$"),
    rule(`ה${dagesh}\u05b7`, "ah", undefined, "$"), rule(`ה${dagesh}`, "h"), rule("ה", "", "*", "$"), rule("ה", "h"),
    rule("ח\u05b7", `a${plain.find((one) => one.letters === "ח")!.to[0]!}`, "*", "$"), rule("ע\u05b7", middle ? "a" : `a${ayin}`, "*", "$"),
    ...middle ? [rule("ע", "", "^"), rule("ע", "", undefined, "$")] : [], rule("ע", ayin),
    rule("א", "", "^"), rule("א", alef, undefined, vowelPoints), rule("א", "", vowelPoints), rule(`ו${dagesh}א`, "u", undefined, parted), rule("ו\u05b9א", "o", undefined, parted), rule("א", "", undefined, "$"), rule("א", alef),
    ...rulesOf(points)
  ]
  for (const one of plain) {
    const [letter = "", ...marks] = one.letters
    const to = one.to.join("")
    if (doubles && marks.includes(dagesh) && to.length === 1) rules.push(rule(one.letters, to + to, vowelPoints))
    rules.push(rule(one.letters, to))
    if (doubles && marks.includes(dagesh) && to.length === 1) rules.push(rule(`הַ${one.letters}`, `ha${to}`, "^"))
    const withShva = one.letters + shva
    rules.push(rule(withShva, `${to}e`, "^", sounded.includes(letter) ? undefined : "אהע"))
    if (marks.includes(dagesh)) rules.push(rule(withShva, `${doubles && to.length === 1 ? to + to : to}e`, vowelPoints))
    rules.push(rule(withShva, `${to}e`, shva))
  }
  rules.push(...punctuation, ...strays)
  return rules
}

const strong = (list: string): string => list.split(", ").map((entry) => `${entry[0]}${dagesh}${entry.slice(1)}`).join(", ")
const shared = "ז z, ט t, י y, ל l, מ m, ם m, נ n, ן n, ס s, ר r"
const sounds = `ג g, ד d, ${shared}, ק k, ת t, צ ts, ץ ts`
const both = (list: string): string => `${list}, ${strong(list)}`
const sibilants = (sin: string): string => `ש sh, ש${shinDot} sh, ש${sinDot} ${sin}, ש${dagesh} sh, ש${shinDot}${dagesh} sh, ש${sinDot}${dagesh} ${sin}`
const spirants = `ב v, ב${dagesh} b, כ kh, ך kh, כ${dagesh} k, ך${dagesh} k, פ f, ף f, פ${dagesh} p, ף${dagesh} p`

const academy: Manner = {
  letters: `${both(sounds)}, ${spirants}, ח ẖ, ${sibilants("s")}`, doubles: true, ayin: "'", alef: "'", middle: true, vav: "v", initialShva: "sonorants"
}
const earlier: Manner = {
  ...academy, letters: `${both(`ג g, ד d, ${shared}, ק q, ת t, צ ẕ, ץ ẕ`)}, ${spirants}, ח ẖ, ${sibilants("s")}`, middle: false, vav: "w", initialShva: "sounded"
}
const library: Manner = {
  letters: `${both("ג g, ד d, ז z, ט ṭ, י y, ל l, מ m, ם m, נ n, ן n, ס s, ר r, ק ḳ, ת t, צ ts, ץ ts")}, ${spirants}, ח ḥ, ${sibilants("ś")}`, doubles: false, ayin: "ʻ", alef: "ʼ",
  middle: false, vav: "ṿ", initialShva: "sounded"
}

const hebrew = (id: string, standard: string, rules: () => ReadonlyArray<Rule>, details: Details): System => generated("he", id, standard, rules, details, read)

const dotted = (list: string): ReadonlyArray<Rule> => rulesOf(list).flatMap((one) => {
  const to = one.to.join("")
  return [one, rule(one.letters + dagesh, `${to[0]!}\u0307${to.slice(1)}`.normalize("NFC"))]
})
const isoLetters = "א ʾ, ב b, ג g, ד d, ה h, ו w, ז z, ח ḥ, ט ṭ, י y, כ k, ך k, ל l, מ m, ם m, נ n, ן n, ס s, ע ʿ, פ p, ף p, צ ṣ, ץ ṣ, ק q, ר r, ש s̀, ת t, ׳ ’"
const isoSibilants = `ש${shinDot} š, ש${sinDot} ś`
const iso = (): ReadonlyArray<Rule> => [
  ...dotted(`${isoLetters}, ${isoSibilants}`), rule("ו\u05b9", "ŵ"),
  ...rulesOf("\u05b0 °, \u05b1 ḝ, \u05b2 ă, \u05b3 ŏ, \u05b4 i, \u05b5 e, \u05b6 ȩ, \u05b7 a, \u05b8 å, \u05b9 o, \u05ba o, \u05bb u, \u05c7 å"), ...punctuation, ...strays
]
const isoSimple = (): ReadonlyArray<Rule> => [
  ...rulesOf(isoLetters.replace("׳ ’", "׳ '")), ...rulesOf(isoSibilants), ...rulesOf(`ב${dagesh} ḃ, ה${dagesh} ḣ, כ${dagesh} k̇, ך${dagesh} k̇, פ${dagesh} ṗ, ף${dagesh} ṗ`),
  rule("ו\u05b9", "ŵ"), rule(`ו${dagesh}`, "ẇ"), ...rulesOf(points), ...punctuation, ...strays
]

const amended = "resolution III/13 (eki.ee/wgrs/res/res_3_13.htm) with the changes proposed in E/CONF.98/4/Add.2"
const pronounced = "; which shva is sounded is told by its letter, as in the language today"
const tableOf259 = "copies of Wikipedia's tables of ISO 259 and ISO 259-2 (wikimili.com/en/ISO_259)"

/** Hebrew. Points are read where they are; without them the consonants are all there is. */
export const hebrewSystems: ReadonlyArray<System> = [
  hebrew("un-2007-he", "UN 2007 (Academy of the Hebrew Language 2006)", () => rulesBy(academy), { aliases: ["academy-2006"], year: 2007, source: amended + pronounced }),
  hebrew("un-1977-he", "UN resolution III/13 (1977; Academy of the Hebrew Language 1953)", () => rulesBy(earlier), {
    aliases: ["bgn-pcgn-1962"], year: 1977, source: "resolution III/13 (eki.ee/wgrs/res/res_3_13.htm) and the notes to its table as scanned at docslib.org (10897177)"
  }),
  hebrew("bgn-pcgn-2018-he", "BGN/PCGN 2018 agreement on Hebrew", () => rulesBy({ ...academy, ayin: "’", alef: "’" }), {
    aliases: ["bgn-pcgn-2018"], year: 2018, source: `the introduction and the first rows of the table as scanned at vdocument.in; the rest follows the UN system of 2007${pronounced}`
  }),
  hebrew("iso-259-1984", "ISO 259:1984", iso, { year: 1984, source: tableOf259 }),
  hebrew("iso-259-2-1994", "ISO 259-2:1994, simplified", isoSimple, { year: 1994, source: tableOf259 }),
  hebrew("ala-lc-he", "ALA-LC romanization table for Hebrew", () => rulesBy(library), { aliases: ["ala-lc"], source: "general knowledge of the table" })
]
