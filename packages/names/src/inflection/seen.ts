/** Names in the nominative: what their words are, and their forms. */
import { withCapitals } from "../parse/letters.ts"
import type { InflectedKind } from "./lemmatiseName.ts"
import type { Inflection } from "./languages.ts"
import { type Paradigm, type WordGender, type WordRole, formsOf } from "./paradigm.ts"
import { personPlans, phrasePlans } from "./plans.ts"
import { genderWeights, readWords, singularSlots, slots } from "./readings.ts"
import { type Word, wordsOf } from "./words.ts"

/** A word of a name that was seen through. */
export interface SeenWord extends Word {
  /** Nothing where it does not change. */
  readonly role: WordRole | undefined
  readonly gender: WordGender
}
export interface SeenName {
  readonly words: ReadonlyArray<SeenWord>
  /** What stands behind the last word. */
  readonly tail: string
  readonly gender: WordGender
  /** Log weight. */
  readonly weight: number
}

/** What each letter of a paradigm's ending adds: a longer one says more of the gender. */
const specific = 0.4

/** Ways to see a name that stands in the nominative, likeliest first. */
export function seenName(text: string, rules: Inflection, kind: InflectedKind, gender?: WordGender): ReadonlyArray<SeenName> {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const read = readWords(rules, kind === "organisation")
  const tail = text.slice(words.at(-1)!.end)
  const found: Array<SeenName> = []
  for (const { roles, weight: base } of kind === "person" ? personPlans(words, text) : phrasePlans(words, kind, rules)) {
    const apposed = roles.includes("n")
    for (let slot = 0; slot < singularSlots; slot++) {
      const own = slots[slot]!.gender
      if (gender !== undefined && own !== gender) continue
      let weight = base + (kind === "person" ? genderWeights[own] : 0)
      const seen: Array<SeenWord> = []
      for (let index = 0; index < words.length && weight > -Infinity; index++) {
        const word = words[index]!
        const role = roles[index]
        const all = role === undefined ? undefined : read(word.small).as(role)
        const best = (role === "p" && apposed ? all?.anyGender : all)?.fitting(slot, 0).find((reading) => reading.lemma === word.small)
        if (role !== undefined) weight += best === undefined ? -Infinity : best.weight + (best.at < 0 ? 0 : specific * endingLength(word.small, role, best.gender, rules))
        seen.push({ ...word, role: best === undefined || best.at < 0 ? undefined : role, gender: best?.gender ?? own })
      }
      if (weight > -Infinity) found.push({ words: seen, tail, gender: own, weight })
    }
  }
  return found.sort((a, b) => b.weight - a.weight)
}

const endingLength = (small: string, role: WordRole, gender: WordGender, rules: Inflection): number => rules.paradigms(small, role).find((paradigm) => paradigm.gender === gender && !paradigm.plural)?.ending.length ?? 0

/** The forms of a paradigm by case, in a word's own capitals and apostrophes. */
export function columnOf({ text, small }: Word, paradigm: Paradigm): ReadonlyArray<ReadonlyArray<string>> {
  const apostrophe = /[’ʼ]/.exec(text)?.[0]
  return formsOf(small, paradigm).map((forms) => forms.map((form) => withCapitals(apostrophe === undefined ? form : form.replaceAll("'", apostrophe), text)))
}

/** The paradigms of a word as it was seen. */
export const paradigmsOf = ({ small, role, gender }: SeenWord, rules: Inflection, plural = false): ReadonlyArray<Paradigm> =>
  role === undefined ? [] : rules.paradigms(small, role).filter((paradigm) => paradigm.gender === gender && paradigm.plural === plural)
