import { type Rule, rulesOf } from "../system.ts"
import { rule } from "./generated.ts"
import { pointed, range } from "./pointed.ts"

const [fathatan, dammatan, kasratan, fatha, damma, kasra, shadda, sukun, dagger] = ["\u064b", "\u064c", "\u064d", "\u064e", "\u064f", "\u0650", "\u0651", "\u0652", "\u0670"] as const
const vowelSigns = fatha + damma + kasra + fathatan + dammatan + kasratan
const signs = vowelSigns + shadda + dagger
const sun = "تثدذرزسشصضطظلن"
const moon = "بجحخعغفقكکمهوي"

const order = `\u0653\u0654\u0655${shadda}${fathatan}${dammatan}${kasratan}${fatha}${damma}${kasra}\u0659${sukun}${dagger}`
const forms = /[\ufb50-\ufbb1\ufbd3-\ufc5d\ufc64-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdf9\ufe80-\ufefc]/

/** Tatweel, joiners and signs of recitation. */
const leftOut = `\u0640\u200d${range(0x6d6, 0x6dc)}${range(0x6df, 0x6e8)}${range(0x6ea, 0x6ed)}`
/** Text for systems to which sukun says no more than the lack of a vowel. */
export const { read: readPoints, strays } = pointed({ order: order.replace(sukun, ""), leftOut: `${leftOut}\u0652\u200c`, forms })
/** Text for systems that read sukun and non-joiners. */
export const { read: readSukun } = pointed({ order, leftOut, forms })

/** How a system writes a language of this script. */
export interface Manner {
  /** Consonants, و and ي among them; not alif, hamza and ة. */
  readonly consonants: string
  readonly short: readonly [a: string, i: string, u: string]
  readonly long: readonly [a: string, i: string, u: string]
  /** َو and َي where no vowel follows. */
  readonly diphthongs: readonly [aw: string, ay: string]
  /** ِيّ and ُوّ, and ِيّ at the end of a word. */
  readonly doubled: readonly [iyy: string, uww: string, final: string]
  /** َى. */
  readonly maqsura: string
  /** ة behind a, without a vowel of its own. */
  readonly marbuta: string
  readonly hamza: string
  /** ا at the beginning without a vowel sign. */
  readonly initialAlif: string
  /** The article, what joins it to its word, and whether its l becomes a sun letter. */
  readonly article: { readonly vowel: string; readonly join: string; readonly assimilates: boolean }
  /** The vowel of the article of Allāh inside a name; u unless given. */
  readonly allah?: string
  /** A consonant with shadda; it is doubled unless given. */
  readonly double?: (consonant: string) => string
  readonly tanwin?: readonly [fathatan: string, kasratan: string, dammatan: string]
  /** What a language has beside; it goes before the rest. */
  readonly own?: ReadonlyArray<Rule>
}

const digits = [..."0123456789"].flatMap((digit, n) => [rule(String.fromCharCode(0x660 + n), digit), rule(String.fromCharCode(0x6f0 + n), digit)])
/** Digits and punctuation of the script. */
export const numbersAndMarks: ReadonlyArray<Rule> = [...digits, rule("،", ","), rule("؛", ";"), rule("؟", "?"), rule("٪", "%"), rule("٫", "."), rule("٬", ","), rule("۔", ".")]

const allah = ["الله", "اللّه", `اللّ${fatha}ه`, `اللّ${dagger}ه`, `الل${fatha}ه`]

/** The article at the beginning of a word, behind the u of a noun that it belongs to, and in names of the form ʿAbd al-. */
function articleRules({ article: { vowel, join, assimilates }, long: [aa], short: [a, i, u], initialAlif, allah: inName = u }: Manner, latin: ReadonlyMap<string, string>): Array<Rule> {
  const rules: Array<Rule> = allah.flatMap((name) => [rule(name, `${a}ll${aa}h`, "^"), rule(damma + name, `${inName}ll${aa}h`), rule(name, `${inName}ll${aa}h`, "*")])
  const l = latin.get("ل")!
  const before = (letter: string): string => vowel + (assimilates && sun.includes(letter) ? latin.get(letter)! : l) + join
  const plain = vowel + l + join
  for (const article of ["ال", `ا${fatha}ل`, "ٱل"].flatMap((one) => [one, one + sukun])) {
    for (const letter of sun) rules.push(rule(article, before(letter), "^", letter), rule(damma + article, ` ${before(letter)}`, undefined, letter))
    rules.push(rule(article, plain, "^", moon), rule(damma + article, ` ${plain}`, undefined, moon), rule(`${article}آ`, plain + aa, "^"))
    for (const [hamza, bare] of [["أ", initialAlif], ["إ", i], ["ا", initialAlif]] as const) rules.push(rule(article + hamza, plain, "^", vowelSigns), rule(article + hamza, plain + bare, "^"))
  }
  const servant = latin.get("ع")! + a + latin.get("ب")! + latin.get("د")!
  for (const name of ["عبد", `ع${fatha}بد`, `ع${fatha}ب${sukun}د`]) {
    for (const letter of sun + moon) rules.push(rule(`${name}ال`, `${servant} ${before(letter)}`, "^", letter))
    for (const god of allah) rules.push(rule(name + god, `${servant}${inName}ll${aa}h`, "^"), rule(name + damma + god, `${servant}${inName}ll${aa}h`, "^"))
  }
  for (const letter of sun) rules.push(rule(letter + shadda, latin.get(letter)!, "ل"))
  return rules
}

/** The rules of a system that reads vowel signs where they are, and writes the consonants where there are none. */
export function rulesBy(manner: Manner): ReadonlyArray<Rule> {
  const { consonants, short: [a, i, u], long: [aa, ii, uu], diphthongs: [aw, ay], doubled: [iyy, uww, iyyFinal], maqsura, marbuta, hamza, initialAlif, double = (one: string) => one + one, tanwin: [an, inn, un] = ["an", "in", "un"] } = manner
  const plain = rulesOf(consonants)
  const latin = new Map(plain.map(({ letters, to }) => [letters, to.join("")]))
  const rules: Array<Rule> = [...manner.own ?? [], ...articleRules(manner, latin)]
  for (const { letters, to } of plain) {
    const one = to.join("")
    rules.push(rule(letters, one), rule(letters + shadda, double(one)))
  }
  const y = latin.get("ي") ?? latin.get("ی")!
  const w = latin.get("و")!
  for (const ya of ["ي", "ی", "ى"]) {
    rules.push(rule(kasra + ya, i + y, undefined, signs), rule(kasra + ya, ii), rule(kasra + ya + shadda, iyyFinal, undefined, "$"), rule(kasra + ya + shadda, iyy))
    if (ya !== "ى") rules.push(rule(fatha + ya + shadda, a + double(y)), rule(fatha + ya, a + y, undefined, signs), rule(fatha + ya, ay))
    rules.push(rule(ya + shadda, double(y)), rule(ya, y))
  }
  rules.push(
    rule(damma + "و", u + w, undefined, signs), rule(damma + "و", uu), rule(`${damma}و${shadda}`, uww), rule(`${damma}وا`, uu, undefined, "$"), rule(`${fatha}و${shadda}`, a + double(w)), rule(fatha + "و", a + w, undefined, signs), rule(fatha + "و", aw),
    rule(`${fatha}ا`, aa), rule(`${fatha}ى`, maqsura), rule(`${fatha}ى${dagger}`, maqsura), rule(`ى${dagger}`, maqsura), rule(fatha + dagger, aa), rule(dagger, aa),
    rule(`ا${fathatan}`, an), rule(`${fathatan}ا`, an), rule(fathatan, an), rule(kasratan, inn), rule(dammatan, un),
    rule("ا", "", "^", vowelSigns), rule("ا", initialAlif, "^"), rule("ا", aa), rule("ٱ", initialAlif, "^"), rule("ٱ", ""),
    rule("أ", "", "^", vowelSigns), rule("أ", initialAlif, "^"), rule("إ", "", "^", vowelSigns), rule("إ", i, "^"), rule("آ", aa, "^"), rule("آ", hamza + aa), rule(`${fatha}آ`, a + hamza + aa),
    ...[..."أإؤئء"].flatMap((seat) => [rule(seat, hamza), rule(seat + shadda, double(hamza))]),
    rule("ة", "t", fatha + "ا", vowelSigns), rule("ة", marbuta, fatha + "ا"), rule("ة", `${a}t`, undefined, vowelSigns), rule("ة", a + marbuta),
    rule(fatha, a), rule(kasra, i), rule(damma, u), ...numbersAndMarks, ...strays
  )
  const seen = new Set<string>()
  return rules.filter(({ letters, after = "", before = "" }) => seen.size < seen.add(`${after} ${letters} ${before}`).size)
}
