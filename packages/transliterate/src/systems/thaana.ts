import { type Rule, rulesOf, type System } from "../system.ts"
import { numbersAndMarks } from "./arabicScript.ts"
import { rule } from "./generated.ts"
import { table } from "./table.ts"

const vowels = "\u07a6\u07a7\u07a8\u07a9\u07aa\u07ab\u07ac\u07ad\u07ae\u07af"
const sukun = "\u07b0"
const letters = Array.from({ length: 0x26 }, (_, n) => String.fromCharCode(0x780 + n)).join("") + "\u07b1"

const vowelSigns = (list: string): ReadonlyArray<Rule> => list.split(" ").map((to, n) => rule(vowels[n]!, to))
const macrons = vowelSigns("a ā i ī u ū e ē o ō")

/** އް and ށް behind a vowel double the consonant that follows: `double` tells how it is doubled. */
const doubling = (plain: ReadonlyArray<Rule>, signs: string, double: (consonant: string) => string, end: readonly [alifu: string, shaviyani: string]): Array<Rule> => [
  ...plain.flatMap(({ letters: letter, to }) => [..."އށ"].filter((sign) => signs.includes(sign)).map((sign) => rule(`${sign}${sukun}${letter}`, to[0] === "" ? "" : double(to[0]!)))),
  rule(`އ${sukun}`, end[0]), rule(`ށ${sukun}`, end[1])
]

const agreed = rulesOf("ހ h, ށ sh, ނ n, ރ r, ބ b, ޅ lh, ކ k, އ -, ވ v, މ m, ފ f, ދ dh, ތ th, ލ l, ގ g, ޏ gn, ސ s, ޑ d, ޒ z, ޓ t, ޔ y, ޕ p, ޖ j, ޗ ch")
const borrowed = rulesOf("ޘ th’, ޙ h’, ޚ kh, ޛ dh’, ޜ z, ޝ sh’, ޞ s’, ޟ l’, ޠ t’, ޡ z’, ޢ ‘, ޣ gh, ޤ q, ޥ w")
const earlier = rulesOf("ހ h, ށ sh, ރ r, ބ b, ޅ ḷ, ކ k, އ ’, ވ v, މ m, ފ f, ދ d, ތ t, ލ l, ގ g, ޏ ñ, ސ s, ޑ ḍ, ޒ z, ޓ ṭ, ޔ y, ޕ p, ޖ j, ޗ ch, ޘ th, ޙ ḩ, ޚ kh, ޛ dh, ޜ zh, ޝ sh, ޞ ş, ޟ ḑ, ޠ ţ, ޡ z\u0327, ޢ ‘, ޣ gh, ޤ q, ޥ w")
const library = rulesOf("ހ h, ށ ś, ނ n, ރ r, ބ b, ޅ ḷ, ކ k, އ ʼ, ވ v, މ m, ފ f, ދ d, ތ t, ލ l, ގ g, ޏ ñ, ސ s, ޑ ḍ, ޒ z, ޓ ṭ, ޔ y, ޕ p, ޖ j, ޗ c, ޘ s\u0331, ޙ ḥ, ޚ kh, ޛ ẕ, ޜ zh, ޝ sh, ޞ ṣ, ޟ z\u0324, ޠ t\u0324, ޡ ẓ, ޢ ʻ, ޣ gh, ޤ q, ޥ w")
const consonantsBut = (leftOut: string): string => [...letters].filter((letter) => !leftOut.includes(letter)).join("")

const rules1988: ReadonlyArray<Rule> = [
  ...doubling([...agreed, ...borrowed], "އށ", (one) => one.replace("’", "").length > 1 ? `h${one}` : one + one, ["h", "h"]),
  rule(`\u07a8ތ${sukun}`, "iy"), rule(`ތ${sukun}`, "iy"), rule("ނ", "n", undefined, vowels + sukun), rule("ނ", "n’"), ...agreed, ...borrowed, ...vowelSigns("a aa i ee u oo e ey o oa"), rule(sukun, ""), ...numbersAndMarks
]
const rules1972: ReadonlyArray<Rule> = [
  rule("ސހ", "s·h"), rule("ނޔ", "n·y"), rule("ނ", "ň", undefined, consonantsBut("")), rule("ނ", "n"), ...earlier, ...macrons, rule(sukun, ""), ...numbersAndMarks
]
const libraryRules: ReadonlyArray<Rule> = [
  ...doubling(library, "އ", (one) => one + one, ["h", "ḫ"]), rule("އ", "", "^"), rule(`ތ${sukun}`, "t\u0324"), rule("ނ", "ṁ", undefined, consonantsBut("")), ...library, ...macrons, rule(sukun, ""), ...numbersAndMarks
]

/** Divehi (Maldivian). */
export const thaana: ReadonlyArray<System> = [
  table("dv", "bgn-pcgn-1988", "BGN/PCGN 1988 agreement on Maldivian, as modified in 2009", () => rules1988, {
    aliases: ["bgnpcgn-div-Thaa-Latn-1988"], year: 1988, source: "notes 4 to 6 as quoted in the comments of CLDR's Maldivian-Latin-BGN; the letters are general knowledge, those for Arabic sounds as Malé Latin has them"
  }),
  table("dv", "bgn-pcgn-1972", "BGN/PCGN 1972 system for Maldivian", () => rules1972, { aliases: ["bgnpcgn-div-Thaa-Latn-1972"], year: 1972, source: "general knowledge of the table; ň, s·h and n·y as published examples have them" }),
  table("dv", "ala-lc-dv", "ALA-LC romanization table for Divehi", () => libraryRules, { aliases: ["ala-lc", "alalc-div-Thaa-Latn-1997"], year: 1997, source: "general knowledge of the table; ނ without a sign and އް, ށް, ތް as published examples have them; the letters for Arabic sounds by analogy with other tables of the libraries" })
]
