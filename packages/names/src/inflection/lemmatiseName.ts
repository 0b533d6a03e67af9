import { withCapitals } from "../parse/letters.ts"
import { agreements, type Joint } from "./agreement.ts"
import { inflectionOf } from "./languages.ts"
import { type GrammaticalCase, cases } from "./paradigm.ts"
import { type Plan, personPlans, phrasePlans } from "./plans.ts"
import { columns, othersOf, type Reading, type ReadWord, readWords, slots } from "./readings.ts"
import { type Word, wordsOf } from "./words.ts"

/** What a name is of: forms are made and undone by kind. */
export type InflectedKind = "person" | "place" | "organisation" | "demonym"

/** A nominative that an inflected name may come from. */
export interface LemmaCandidate {
  readonly lemma: string
  /** Nothing where the name does not change. */
  readonly case?: GrammaticalCase
  readonly gender?: "m" | "f" | "n"
  readonly number?: "singular" | "plural"
  /** 0..1, a share among the candidates: it orders them, it is not calibrated. */
  readonly confidence: number
}

/** What is known of a name whose nominative is sought. */
export interface LemmaOptions {
  /** BCP 47. */
  readonly language: string
  readonly kind: InflectedKind
  /** Whether a nominative is a name that exists, as a knowledge pack may tell. */
  readonly known?: ((lemma: string) => boolean) | undefined
  /** Other names in the document, in any case: the lemma that explains the most of them wins. */
  readonly others?: ReadonlyArray<string> | undefined
}

const mostCandidates = 12
const knownWeight = 4

/** The lemma that readings give. */
function written(words: ReadonlyArray<Word>, { plan, readings }: Joint, tail: string): string {
  let lemma = ""
  let taken = 0
  for (let index = 0; index < words.length; index++) {
    const { before, text, capital } = words[index]!
    const reading = plan.roles[index] === undefined ? undefined : readings[taken++]
    if (before !== "") lemma += before
    lemma += reading === undefined || reading.id === 0 ? text : capital ? reading.capital : restored(reading.lemma, text)
  }
  return tail === "" ? lemma : lemma + tail
}

const bareShare = -3

/** Names of men in words that have taken no ending in the nominative (`bare`), with a share of their own: the likeliest of each plan, with words that do not change among them and without. */
function bareNames(plans: ReadonlyArray<Plan>, words: ReadonlyArray<ReadWord>, bare: RegExp, best: number, out: Array<Joint>): void {
  const isBare = ({ lemma, at }: Reading): boolean => at > 0 && bare.test(lemma)
  for (const plan of plans) {
    const open = plan.roles.flatMap((role, index) => role === undefined ? [] : [words[index]!.as(role)])
    for (const changing of [true, false]) {
      let likeliest: ReadonlyArray<Reading> = []
      let column = 0
      let most = -Infinity
      for (let at = 1; at < columns; at++) {
        const own = open.map((one) => one.fitting(0, at)).map((cell) => cell.find((one) => isBare(one) || (!changing && one.at < 0)) ?? cell[0])
        const full = own.filter((one) => one !== undefined)
        const weight = full.length < own.length || !full.some(isBare) ? -Infinity : full.reduce((sum, one) => sum + one.weight, 0)
        if (weight > most) [likeliest, column, most] = [full, at, weight]
      }
      if (most > -Infinity) out.push({ plan, readings: likeliest, at: column, slot: 0, weight: best + bareShare + plan.weight })
    }
  }
}

/** A lemma in small letters with the capitals and the apostrophes of the form. */
function restored(lemma: string, form: string): string {
  const apostrophe = /[’ʼ]/.exec(form)
  return withCapitals(apostrophe === null ? lemma : lemma.replaceAll("'", apostrophe[0]), form)
}

/**
 * The nominatives that an inflected name may come from, best first, in the languages of `inflectedLanguages`; other languages give the name itself.
 *
 * Parts of a name are read together, agreeing in case, gender and number. At most twelve candidates; the name as it stands is among them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { lemmatiseName } from "@polyonym/names/pure"
 *
 * assert.equal(lemmatiseName("Остапом Мельничуком", { language: "uk", kind: "person" })[0]?.lemma, "Остап Мельничук")
 * ```
 */
export function lemmatiseName(text: string, { language, kind, known, others }: LemmaOptions): ReadonlyArray<LemmaCandidate> {
  if (text === "") return []
  const rules = inflectionOf(language)
  if (rules === undefined || text.length > 200) return [{ lemma: text, confidence: 1 }]
  const words = wordsOf(text)
  const plans = words.length === 0 ? [] : kind === "person" ? personPlans(words, text) : phrasePlans(words, kind, rules)
  if (plans.length === 0) return [{ lemma: text, confidence: 1 }]
  const around = others === undefined ? undefined : othersOf(others.flatMap((other) => other === text ? [] : wordsOf(other).map((word) => word.small)))
  const read = readWords(rules, kind === "organisation", around)
  const own = words.map(({ small }) => read(small))
  const { likely, best } = agreements(plans, own, kind)
  const { bare, clash } = rules.language
  if (bare !== undefined && kind === "person") bareNames(plans, own, bare, best, likely)
  const fitting = clash === undefined || words.length === 1 ? likely : likely.filter((one) => slots[one.slot]!.gender !== "x" || !clash.test(written(words, one, "").toLowerCase()))
  return candidates(text, words, fitting, known)
}

/** A lemma and its share. */
interface Merged {
  readonly key: number | string
  top: Joint
  share: number
}

/** Words whose lemmas one number tells apart, and ids that a word's lemmas have. */
const mostKeyed = 5
const ids = 512

/** What tells lemmas apart: 0 for the name as it stands. */
function keyOf(words: ReadonlyArray<Word>, joint: Joint): number | string {
  if (words.length > mostKeyed) {
    const changed = joint.readings.some(({ id }) => id !== 0)
    return changed ? written(words, joint, "") : 0
  }
  const { readings, plan: { roles } } = joint
  if (roles.length === 2 && readings.length === 2) return readings[0]!.id * ids + readings[1]!.id
  let key = 0
  let taken = 0
  for (let index = 0; index < roles.length; index++) key = key * ids + (roles[index] === undefined ? 0 : readings[taken++]!.id)
  return key
}

function candidateOf(lemma: string, { top: { at, slot }, share }: Merged, total: number): LemmaCandidate {
  const { gender, plural } = slots[slot]!
  const confidence = Math.round(share / total * 1e4) / 1e4
  const number = plural || gender === "x" ? "plural" : "singular"
  if (gender === "x") return at < 0 ? { lemma, confidence, number } : { lemma, confidence, number, case: cases[at]! }
  return at < 0 ? { lemma, confidence, number, gender } : { lemma, confidence, number, case: cases[at]!, gender }
}

/** The candidates of the lemmas found: shares of those that have one lemma are added up. */
function candidates(text: string, words: ReadonlyArray<Word>, found: ReadonlyArray<Joint>, known: LemmaOptions["known"]): ReadonlyArray<LemmaCandidate> {
  let best = -Infinity
  for (const one of found) if (one.weight > best) best = one.weight
  const merged: Array<Merged> = []
  for (const one of found) {
    const key = keyOf(words, one)
    const share = Math.exp(one.weight - best)
    let there: Merged | undefined
    for (let at = 0; at < merged.length && there === undefined; at++) if (merged[at]!.key === key) there = merged[at]
    if (there === undefined) merged.push({ key, top: one, share })
    else {
      there.share += share
      if (one.weight > there.top.weight) there.top = one
    }
  }
  const tail = text.slice(words.at(-1)!.end)
  const lemmaOf = (one: Merged): string => one.key === 0 ? text : written(words, one.top, tail)
  if (known !== undefined) for (const one of merged) if (known(lemmaOf(one))) one.share *= Math.exp(knownWeight)
  if (merged.length > 1) merged.sort((a, b) => b.share - a.share || (lemmaOf(a) < lemmaOf(b) ? -1 : 1))
  let own = -1
  for (let at = 0; at < merged.length && own < 0; at++) if (merged[at]!.key === 0) own = at
  if (merged.length > mostCandidates) {
    const last = merged[own]
    merged.length = own < 0 ? mostCandidates - 1 : mostCandidates
    if (last !== undefined && own >= mostCandidates) merged[mostCandidates - 1] = last
  }
  let total = 0
  for (const { share } of merged) total += share
  const shown: Array<LemmaCandidate> = []
  for (const one of merged) shown.push(candidateOf(lemmaOf(one), one, total))
  if (own < 0) {
    if (shown.length === mostCandidates) shown.pop()
    shown.push({ lemma: text, confidence: 0 })
  }
  return shown
}
