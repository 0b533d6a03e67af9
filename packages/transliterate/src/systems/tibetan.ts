import { type Rule, rulesOf, type System } from "../system.ts"
import { withInherentVowel } from "./brahmic/generator.ts"
import { type Details, table } from "./table.ts"
import { halanta, withHalantas } from "./tibetanSyllables.ts"

const consonants = `ཀ k, ཁ kh, ག g, ང ng, ཅ c, ཆ ch, ཇ j, ཉ ny, ཊ T, ཋ Th, ཌ D, ཎ N, ཏ t, ཐ th, ད d, ན n, པ p, ཕ ph, བ b, མ m, ཙ ts, ཚ tsh, ཛ dz, ཝ w,
  ཞ zh, ཟ z, འ ', ཡ y, ར r, ལ l, ཤ sh, ཥ Sh, ས s, ཧ h, ཨ -`
const vowels = "ི i, ུ u, ེ e, ོ o, ཱ A, ཱི I, ཱུ U, ཻ ai, ཽ au, ྀ -i, ཱྀ -I, ྲྀ r-i, ླྀ l-i, ྲཱྀ r-I, ླཱྀ l-I"
const signs = `ཾ M, ཿ H, ྃ ~M\`, ྂ ~M, ྅ &, ༌ *, ། /, ༎ //, ༏ ;, ༑ |, ༈ !, ༔ :, ༄ @, ༅ #, ༼ <, ༽ >, ༠ 0, ༡ 1, ༢ 2, ༣ 3, ༤ 4, ༥ 5, ༦ 6, ༧ 7, ༨ 8, ༩ 9`

/** Letters and signs that are two in one, and that normalisation takes apart. */
const doubles = "\u0f43\u0f4d\u0f52\u0f57\u0f5c\u0f69\u0f93\u0f9d\u0fa2\u0fa7\u0fac\u0fb9"
const doubleVowels = "\u0f73\u0f75\u0f76\u0f78\u0f81"

const below = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0x50)
/** Letters and the same below others. */
const both = (letters: string): string => letters + [...letters].map(below).join("")

/** Under which letters a letter stands in Tibetan words; under any other it is joined by a plus. */
const usual: Readonly<Record<string, string>> = {
  ཡ: both("ཀཁགཔཕབམ"), ར: both("ཀཁགཏཐདནཔཕབམཤསཧ"), ལ: "ཀགབཟརས", ཝ: both("ཀཁགཅཉཏདཙཚཞཟརལཤསཧཕ") + below("ཡ"),
  ཀ: "རལས", ག: "རལས", ང: "རལས", ཅ: "ལ", ཇ: "རལ", ཉ: "རས", ཏ: "རལས", ད: "རལས", ན: "རས", པ: "ལས", བ: "རལས", མ: "རས", ཙ: "རས", ཛ: "ར", ཧ: "ལ"
}

const subjoined = (plus: string) => (rule: Rule): ReadonlyArray<Rule> => {
  const { letters, to: [to = ""] } = rule
  const written = letters === "ཨ" ? "a" : to
  const after = usual[letters]
  const joined: Rule = { letters: below(letters), to: [plus + written] }
  return after === undefined ? [joined] : [{ ...joined, to: [written], after }, joined]
}

/** How a scheme parts a prefixed g from a y, and joins letters that do not stand on each other in Tibetan words. */
interface Joints {
  readonly g: string
  readonly plus: string
}

/** The rules of a scheme, from its own letters and those of Wylie's that it keeps. */
function rulesBy(own: string, { g, plus }: Joints): ReadonlyArray<Rule> {
  const there = new Map(rulesOf(own).map((rule) => [rule.letters, rule]))
  const read = (list: string): ReadonlyArray<Rule> => rulesOf(list).map((rule) => there.get(rule.letters) ?? rule)
  const letters = read(consonants)
  const under = letters.flatMap(subjoined(plus))
  const simple = read(vowels)
  const inParts = new Map([...letters, ...under, ...simple].map(({ letters: letter, to: [to = ""] }) => [letter, to]))
  const wholes = [...doubles].flatMap((double) => {
    const [first, second] = double.normalize("NFD")
    return [...letters, ...under].filter((rule) => rule.letters === first).map((rule) => ({ ...rule, letters: double, to: [rule.to[0]! + inParts.get(second!)!] }))
  })
  const marks = [...simple, ...[...doubleVowels].map((letters) => ({ letters, to: [inParts.get(letters.normalize("NFD"))!] }))]
  const bare = [...new Set([...under, ...wholes.filter(({ letters: [letter] }) => letter! >= below("ཀ")), ...marks].map((rule) => rule.letters[0]!)), halanta].join("")
  return [
    { letters: "ག" + halanta, to: [g], before: "ཡ" },
    ...withInherentVowel([...letters, ...under, ...wholes], bare),
    ...marks, ...read(signs), { letters: "་", to: [" "] },
    { letters: halanta, to: [""] }
  ]
}

const system = (id: string, standard: string, own: string, joints: Joints, details: Details): System => {
  let rules: ReadonlyArray<Rule> | undefined
  return Object.assign(table("bo", id, standard, () => rules ??= rulesBy(own, joints), details), { expand: withHalantas })
}

const learned = `ང ṅ, ཉ ñ, ཊ ṭ, ཋ ṭh, ཌ ḍ, ཎ ṇ, ཞ ź, འ ʼ, ཤ ś, ཥ ṣ, ཱ ā, ཱི ī, ཱུ ū, ྀ i, ཱྀ ī, ྲྀ r̥, ླྀ l̥, ྲཱྀ r̥̄, ླཱྀ l̥̄, ཾ ṃ, ཿ ḥ, ྃ m̐, ྂ m̐, ྅ ’, ༌ -,
  ། |, ༎ ||, ༏ |, ༑ |, ༈ -, ༔ :, ༄ -, ༅ -, ༼ [, ༽ ]`

/** Tibetan letter by letter. */
export const tibetan: ReadonlyArray<System> = [
  system("wylie-extended", "Extended Wylie Transliteration Scheme", "ཀ k", { g: "g.", plus: "+" }, {
    aliases: ["ewts"], year: 2004, issuer: "Tibetan and Himalayan Library", source: "general knowledge of the scheme; a space stays a space, which the scheme writes as a low line"
  }),
  system("ala-lc-bo", "ALA-LC romanization table for Tibetan", learned, { g: "gʹ", plus: "" }, {
    aliases: ["ala-lc"], source: "general knowledge of the table and of catalogues that use it; signs of punctuation are not in it and become strokes or nothing"
  })
]
