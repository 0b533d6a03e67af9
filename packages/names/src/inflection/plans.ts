/** Ways to see a name: what each of its words is in it. */
import { patronymicGender } from "../parse/patronymics.ts"
import { particles } from "../parse/particles.ts"
import { givenNames } from "../parse/givenNames.ts"
import { isCapitals, plainLetters } from "../parse/letters.ts"
import { headLastPlans } from "./headLast.ts"
import type { Inflection } from "./languages.ts"
import type { WordRole } from "./paradigm.ts"
import { isAcronym, type Word } from "./words.ts"

export interface Plan {
  /** What each word is; nothing where it stays as it is. */
  readonly roles: ReadonlyArray<WordRole | undefined>
  /** Log weight. */
  readonly weight: number
  /** Not looked at when the first word is surely a given name: the family name first. */
  readonly swapped?: boolean
}

const startsSmall = (text: string): boolean => text[0] !== text[0]!.toUpperCase()

/** Between two names a particle, at the start a given name: Бен Стоун. */
const sons = /^(бен|ben)$/
/** Of a ruler: Karol III. */
const romanNumeral = /^[IVX]{2,}$/

/** Words of a person's name that never change: particles, initials, words in small letters beside others in capitals. */
function isStill(words: ReadonlyArray<Word>, index: number, text: string): boolean {
  const { text: own, small, end, capital } = words[index]!
  if (capital && own.length > 4) return false
  if (own.length === 1 || (own.length <= 2 && text[end] === ".")) return true
  if (words.length === 1) return false
  if (romanNumeral.test(own)) return true
  const initials = own.length === 2 && isCapitals(own) && words.some((other) => !isCapitals(other.text) && other.text.length > 2)
  return initials || (startsSmall(own) && words.some((other) => !startsSmall(other.text))) || (own.length <= 4 && index < words.length - 1 && particles.has(small) && !(index === 0 && sons.test(small)) && (startsSmall(own) || givenNames(plainLetters(own)).length === 0))
}

/** Log weight of a word that is left as it is. */
const staying = (word: Word): number => -3 - 1.3 * word.text.length
const stayingHalf = /^(жан|шарль|луи|луї|анри|анрі|jean)$/

const patronymics = new Map<string, boolean>()
const mostPatronymics = 6000
/** Remembered, and bounded. */
function isPatronymic(small: string): boolean {
  let found = patronymics.get(small)
  if (found === undefined) {
    if (patronymics.size >= mostPatronymics) patronymics.clear()
    patronymics.set(small, found = patronymicGender(small) !== undefined)
  }
  return found
}

const givenThenFamily = -0.15
const familyThenGiven = -4.5
/** Two words with a space between. */
const givenAndFamily: ReadonlyArray<Plan> = [{ roles: ["g", "s"], weight: givenThenFamily, swapped: false }, { roles: ["s", "g"], weight: familyThenGiven, swapped: true }]

/** Ways to see a person's name: which words are given names, which surnames. */
export function personPlans(words: ReadonlyArray<Word>, text: string): ReadonlyArray<Plan> {
  if (words.length === 2 && words[1]!.before === " " && !isStill(words, 0, text) && !isStill(words, 1, text) && !isPatronymic(words[1]!.small)) return givenAndFamily
  const open = words.flatMap((_, index) => isStill(words, index, text) ? [] : [index])
  if (open.length === 0) return []
  const plans: Array<Plan> = []
  const add = (pattern: string, weight: number, swapped = false): void => {
    const roles: Array<WordRole | undefined> = words.map(() => undefined)
    for (const [at, index] of open.entries()) roles[index] = pattern[at] as WordRole
    plans.push({ roles, weight, swapped })
    for (const [at, index] of open.entries()) {
      if (pattern[at] !== "g" || pattern[at + 1] !== "g" || words[index + 1]?.before !== "-") continue
      // the first half of a foreign double name may stay: Жан-Клод
      plans.push({ roles: roles.map((role, other) => other === index ? undefined : role), weight: weight + staying(words[index]!) + (stayingHalf.test(words[index]!.small) ? 3 : -1.5) })
    }
  }
  const count = open.length
  const patronymic = open.findIndex((index, at) => at > 0 && isPatronymic(words[index]!.small))
  const comma = open.findIndex((index, at) => at > 0 && words[index]!.before.includes(","))
  if (comma > 0) add("s".repeat(comma) + "g".repeat(count - comma), 0)
  else if (count === 1) {
    add("s", -0.3)
    add("g", -1.4)
  } else if (patronymic > 0 && count <= 4) {
    // given name and patronymic stand side by side
    add("s".repeat(patronymic - 1) + "gg" + "s".repeat(count - patronymic - 1), 0)
    if (patronymic === count - 1) add("g".repeat(count - 1) + "s", count === 2 ? 0 : -3)
  } else if (count === 2) {
    add("gs", givenThenFamily)
    add("sg", familyThenGiven, true)
    if (words[open[1]!]!.before === "-") {
      add("ss", -1)
      add("gg", -1.5)
    }
  } else {
    const hyphen = open.findIndex((index, at) => at > 0 && words[index]!.before === "-")
    if (hyphen === count - 1) add("g".repeat(count - 2) + "ss", 0)
    else {
      add("g".repeat(count - 1) + "s", -0.5)
      add("g" + "s".repeat(count - 1), -1)
      if (count === 3 && hyphen < 0) add("sgg", -3.5)
    }
  }
  return plans
}

const prepositions = /^(на|над|під|под|пад|в|у|при|по|з|із|за|со|с|од|от|для|о|об|по|про|проти|против|of|do|na|nad|pod|pri|w|we|v|ve|vo|u|za|ob|o|pro|proti|przeciw|dla|ds|from|for|und|i|та|и|і|й|a|un|ir|už|prie|par|ar|de|la|del|di)$/
const opening = /[«"“„‚‘]/
/** A word that can only be an adjective is hardly the head. */
const adjectiveAsHead = -9
const acronymAsHead = -12
/** The first half of a hyphenated place stays: Нью-Йорк. */
const firstHalf = -4
/** A place's name behind such a noun agrees with it. */
const apposition = 4

/** Ways to see the name of a place, an organisation or people: adjectives, the head, what agrees behind it; the rest stays. */
export function phrasePlans(words: ReadonlyArray<Word>, kind: "place" | "organisation" | "demonym", rules: Inflection): ReadonlyArray<Plan> {
  const { language } = rules
  if (kind === "demonym") {
    const last = (role: WordRole): ReadonlyArray<WordRole | undefined> => words.map((_, index) => index === words.length - 1 ? role : undefined)
    // lietuvis is a noun, lietuviškas an adjective
    const noun = words.length > 0 && language.adjective?.test(words.at(-1)!.small) === false
    return [{ roles: last("d"), weight: 0 }, { roles: last("a"), weight: noun ? -14 : 0 }]
  }
  const quoted = words.findIndex((word, index) => index > 0 && opening.test(word.before))
  const end = quoted < 0 ? words.length : quoted
  const tail = words.findIndex((word, index) => index > 0 && index < end && prepositions.test(word.small))
  const reach = tail < 0 ? end : tail
  const joined = (index: number): boolean => index + 1 < reach && words[index + 1]!.before === "-"
  const isParticle = (index: number): boolean => joined(index) && words[index]!.text.length <= 4 && particles.has(words[index]!.small)
  /** A number, or the ending behind it: 13-й. */
  const isOrdinal = (index: number): boolean => index >= 0 && (/^\d+$/.test(words[index]!.text) || (words[index]!.before === "-" && words[index]!.text.length <= 3 && isOrdinal(index - 1)))
  const still = (index: number): boolean => isOrdinal(index) || isParticle(index) || isAcronym(words[index]!, words) || words[index + 1]?.before === "." || (index > 0 && words[index]!.before === ".")
  const couldBeAdjective = (index: number): boolean => !still(index) && rules.analyses(words[index]!.small, "a").length > 0
  const isApposed = (index: number): boolean => rules.analyses(words[index]!.small, "n").some(({ lemma }) => rules.apposed.has(lemma))
  const plans: Array<Plan> = []
  const heads: ReadonlyArray<WordRole> = kind === "place" ? ["p", "n"] : ["n"]
  const add = (head: number, behind: WordRole | undefined): void => {
    for (const role of heads) {
      let weight = 0
      const roles = words.map((_, index): WordRole | undefined => {
        if (index === head && !still(index)) return role
        if (index < head && !still(index) && !joined(index)) return "a"
        if (index === head + 1 && behind !== undefined) return behind
        if (index < reach) weight += index === head ? acronymAsHead : staying(words[index]!)
        return undefined
      })
      const adjectival = head + 1 < reach && language.adjective?.test(words[head]!.small) === true
      const apposed = behind === "p" && role === "n" && isApposed(head)
      plans.push({ roles, weight: weight + (apposed ? apposition : behind === undefined ? 0 : -2) + (adjectival ? adjectiveAsHead : 0) + (joined(head) ? firstHalf : 0) })
    }
  }
  if (language.headLast) return headLastPlans(words, end, heads, still, joined, rules)
  for (let head = 0; head < Math.min(reach, 4); head++) {
    if (isOrdinal(head) || isParticle(head)) continue
    add(head, undefined)
    const next = head + 1
    if (next === reach - 1 && couldBeAdjective(next) && language.adjective?.test(words[next]!.small) !== false) add(head, "a")
    // a noun in apposition: річка Дніпро, Алма-Ата
    if (kind === "place" && next === words.length - 1 && next < reach && !still(next) && (joined(head) || isApposed(head))) add(head, "p")
    if (still(head) || (!joined(head) && !couldBeAdjective(head))) break
  }
  return plans
}
