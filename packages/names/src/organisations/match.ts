/** Which words of two bodies' names stand for each other, by meaning, by sound, and by first letters. */
import type { Word } from "../compare/prepared.ts"
import { type PairReason, wordOdds } from "../compare/wordOdds.ts"
import type { SoundToken } from "../sound/token.ts"
import { soundOdds } from "../sound/odds.ts"
import { isNear, type Meaning } from "./lexicon.ts"
import type { Body, Unit } from "./units.ts"

export type MatchReason = PairReason | "meaning" | "related" | "acronym"

export interface Match {
  readonly a: ReadonlyArray<Unit>
  readonly b: ReadonlyArray<Unit>
  readonly odds: number
  readonly reason: MatchReason
}

export interface Matching {
  readonly matches: ReadonlyArray<Match>
  readonly leftA: ReadonlyArray<Unit>
  readonly leftB: ReadonlyArray<Unit>
}

/** Nats that words must have to be paired by sound; more where the meaning of one is known. */
const leastSound = -0.5
const leastKnown = 2.5
const mostSound = 6
const relatedShare = 0.4
const baseCost = 1
const perInitial = 1.3

function byMeaning(a: Meaning, b: Meaning): { readonly odds: number; readonly reason: MatchReason } | undefined {
  let odds = 0
  for (const x of a) {
    for (const y of b) {
      if (x === y || x.id === y.id) return { odds: x.weight, reason: "meaning" }
      if (isNear(x, y)) odds = Math.max(odds, relatedShare * Math.min(x.weight, y.weight))
    }
  }
  return odds === 0 ? undefined : { odds, reason: "related" }
}

function bySound(a: Unit, b: Unit): { readonly odds: number; readonly reason: MatchReason } {
  let best: { readonly odds: number; readonly reason: MatchReason } = wordOdds(a.word, b.word)
  if (best.odds < 3 && (a.base !== undefined || b.base !== undefined)) {
    const consider = (x: SoundToken, y: SoundToken): void => {
      const odds = soundOdds(x, y) - baseCost
      if (odds > best.odds) best = { odds, reason: "inflected" }
    }
    if (a.base !== undefined) consider(a.base, b.word.token)
    if (b.base !== undefined) consider(a.word.token, b.base)
    if (a.base !== undefined && b.base !== undefined) consider(a.base, b.base)
  }
  return best
}

function between(a: Unit, b: Unit): Match | undefined {
  const meant = a.meaning.length > 0 && b.meaning.length > 0 ? byMeaning(a.meaning, b.meaning) : undefined
  if (meant?.reason === "meaning") return { a: [a], b: [b], ...meant }
  const known = a.meaning.length > 0 || b.meaning.length > 0
  const sound = a.meaning.length > 0 && b.meaning.length > 0 && !sameWord(a.word, b.word) ? undefined : bySound(a, b)
  if (sound !== undefined && sound.odds > (known ? leastKnown : leastSound)) {
    return { a: [a], b: [b], odds: known ? Math.min(sound.odds, Math.max(a.weight, b.weight)) : Math.min(sound.odds, mostSound), reason: sound.reason }
  }
  return meant === undefined ? undefined : { a: [a], b: [b], ...meant }
}

const sameWord = (a: Word, b: Word): boolean => a.token.script === b.token.script && a.plain === b.plain

/** The letters that the words of a name may begin with in an acronym: its own, and those of its meaning in the acronym's language. */
function initialsOf(unit: Unit, language: string | undefined): ReadonlySet<string> {
  const letters = new Set<string>([unit.word.plain[0] ?? ""])
  for (const concept of unit.meaning) for (const letter of concept.initials.get((language ?? "").slice(0, 2)) ?? []) letters.add(letter)
  return letters
}

/** Whether every letter of the acronym is the first of one of the units, and nearly every unit has its letter. */
function spells(acronym: string, units: ReadonlyArray<Unit>, language: string | undefined): boolean {
  if (acronym.length < 2 || units.length < acronym.length || units.filter(({ kind }) => kind !== "nation").length > acronym.length) return false
  const initials = units.map((unit) => initialsOf(unit, language))
  const used = new Set<number>()
  for (const letter of acronym) {
    const at = initials.findIndex((letters, index) => !used.has(index) && letters.has(letter))
    if (at < 0) return false
    used.add(at)
  }
  return true
}

function acronymMatch(a: Body, b: Body, turned: boolean): Match | undefined {
  for (const unit of a.units) {
    if (unit.kind !== "acronym") continue
    const others = b.units.filter((other) => other.kind !== "acronym")
    const made = b.name.acronyms?.made
    if (made?.includes(unit.word.plain) !== true && !spells(unit.word.plain, others, a.name.language)) continue
    const odds = perInitial * unit.word.plain.length
    return turned ? { a: others, b: [unit], odds, reason: "acronym" } : { a: [unit], b: others, odds, reason: "acronym" }
  }
  return undefined
}

function joinedMatches(words: ReadonlyArray<Word>, units: ReadonlyArray<Unit>, others: ReadonlyArray<Unit>, turned: boolean): ReadonlyArray<Match> {
  const found: Array<Match> = []
  for (const word of words) {
    const own = units.filter((unit) => (unit.word.mask & word.mask) !== 0)
    if (!own.some((unit) => unit.kind !== "word")) continue
    for (const other of others) {
      if (other.meaning.length > 0 || Math.abs(word.plain.length - other.word.plain.length) > 4) continue
      const odds = wordOdds(word, other.word).odds - 1
      if (odds > leastKnown) found.push(turned ? { a: [other], b: own, odds: Math.min(odds, mostSound), reason: "joined" } : { a: own, b: [other], odds: Math.min(odds, mostSound), reason: "joined" })
    }
  }
  return found
}

/** Pairs the units of two names, the surest first. */
export function match(a: Body, b: Body): Matching {
  const candidates: Array<Match> = []
  for (const x of a.units) for (const y of b.units) {
    const found = between(x, y)
    if (found !== undefined) candidates.push(found)
  }
  candidates.push(...joinedMatches(a.joined, a.units, b.units, false), ...joinedMatches(b.joined, b.units, a.units, true))
  const acronym = acronymMatch(a, b, false) ?? acronymMatch(b, a, true)
  if (acronym !== undefined) candidates.push(acronym)
  const usedA = new Set<Unit>()
  const usedB = new Set<Unit>()
  const matches: Array<Match> = []
  for (const found of candidates.sort((x, y) => y.odds - x.odds)) {
    if (found.a.some((unit) => usedA.has(unit)) || found.b.some((unit) => usedB.has(unit))) continue
    matches.push(found)
    for (const unit of found.a) usedA.add(unit)
    for (const unit of found.b) usedB.add(unit)
  }
  return { matches, leftA: a.units.filter((unit) => !usedA.has(unit)), leftB: b.units.filter((unit) => !usedB.has(unit)) }
}
