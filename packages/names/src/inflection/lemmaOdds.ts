/** How likely a word is as a nominative: by its ending, by who bears it, by what is known of given names. */
import { learnedOdds, plainFrequency } from "../parse/frequency.ts"
import { givenNames } from "../parse/givenNames.ts"
import { plainLetters } from "../parse/letters.ts"
import { patronymicGender } from "../parse/patronymics.ts"
import type { EndingClass, EndingOdds } from "./endings.ts"
import type { Inflection } from "./languages.ts"
import type { WordGender, WordRole } from "./paradigm.ts"

const knownGiven = -6.5
const shortGiven = -8
const otherGender = -3
const knownGain = 6

const plainAlready = /^[a-zа-яіїє]+$/

/** Persons among whom bearers were counted, as a power of two, and what their share tells more than the letters do, at most. */
const allPersons = 17
const mostAsGiven = 3
const mostAsFamily = 5

/** Log probability of a name by its letters, or by the share of persons who bear it as a given or as a family name, if that is more. */
function withBearers(learned: number, plain: string, given: boolean): number {
  const frequency = plainFrequency(plain)
  if (frequency === 0) return learned
  const odds = learnedOdds(plain) ?? 0
  const share = (frequency / 20 - allPersons) * Math.LN2 - Math.log1p(Math.exp(given ? -odds : odds))
  return Math.max(learned, Math.min(share, learned + (given ? mostAsGiven : mostAsFamily)))
}

/** Log probability of a lemma as a given name of a gender. */
function givenOdds(lemma: string, gender: "m" | "f", odds: EndingOdds): number {
  const learned = withBearers(odds(lemma, gender), plainAlready.test(lemma) ? lemma : plainLetters(lemma), true)
  const patronymic = lemma.endsWith("ч") || lemma.endsWith("на") ? patronymicGender(lemma) : undefined
  if (patronymic !== undefined) return patronymic === gender ? Math.max(learned, -8) : learned - 6
  const known = givenNames(plainAlready.test(lemma) ? lemma : plainLetters(lemma))
  if (known.length === 0) return learned
  const own = known.filter((name) => name.gender === gender)
  if (own.length === 0) return learned + otherGender
  // names of other languages are among those known: the letters have a say
  return Math.max(learned, Math.min(own.some((name) => !name.short) ? knownGiven : shortGiven, learned + knownGain))
}

/** Surnames that women bear in another form; all others are women's as well as men's. */
const manSurname = /([оеёєаі][вў]|[иіїы]н|[иыіо]й|[сцкз]кі|[oe]v|[scdz]k[iý]|ý|as|is|ys|us|š)$/

const sureAdjective = -6.5
const doubtfulAdjective = -9.5
const nounAsAdjective = -15

const familyOdds = (lemma: string, gender: WordGender, odds: EndingOdds): number =>
  gender === "f" ? manSurname.test(lemma) ? odds(lemma, "F") : Math.max(odds(lemma, "F"), odds(lemma, "M") - 0.7) : odds(lemma, "M")

/** Log probability of a lemma in its role. */
export function lemmaOdds(lemma: string, role: WordRole, gender: WordGender, rules: Inflection, odds: EndingOdds, body: boolean): number {
  if (role === "g") return gender === "m" || gender === "f" ? givenOdds(lemma, gender, odds) : odds(lemma, "m") - 3
  if (role === "s") return withBearers(familyOdds(lemma, gender, odds), plainAlready.test(lemma) ? lemma : plainLetters(lemma), false)
  // people are named much as families are
  if (role === "d") return odds(lemma, gender === "f" ? "F" : "M")
  if (role === "a" && rules.nouns.has(lemma)) return nounAsAdjective
  if (role === "a") return rules.language.adjective?.test(lemma) === true || rules.language.doubtful?.test(lemma) !== true ? sureAdjective : doubtfulAdjective
  if (rules.nouns.has(lemma)) return body || role === "n" ? -4.5 : -6
  if (role === "n") return Math.max(odds(lemma, "n") - 2, odds(lemma, "p") - (body ? 0.7 : 3), body ? odds(lemma, "M") - 3 : -Infinity)
  return odds(lemma, "p" satisfies EndingClass)
}
