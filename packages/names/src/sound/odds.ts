/** How much two tokens' letters speak for one name. */
import { bestSteps, bestSum } from "./align.ts"
import { hypotheses } from "./hypotheses.ts"
import { order } from "./order.ts"
import { scale } from "./table.ts"
import { pairTable } from "./tables.ts"
import { latinToken, type SoundToken, view } from "./token.ts"

export interface SoundOptions {
  /** The least that is told apart, in nats: below it, alignment stops early. */
  readonly floor?: number | undefined
}

const hang = order.indexOf("Hang")
const hani = order.indexOf("Hani")
const latn = order.indexOf("Latn")
const usualFloor = -8

/**
 * The logarithm (natural) of the odds that both tokens write one name, as far as their letters tell: 0 is open, positive speaks for it.
 * Symmetrical, and never below the floor.
 */
export const soundOdds = (a: SoundToken, b: SoundToken, options?: SoundOptions): number => oddsAbove(a, b, options?.floor ?? usualFloor)

/** The odds of two tokens, or the floor where they are not above it: the higher it is, the sooner that is seen. */
export function oddsAbove(a: SoundToken, b: SoundToken, floor: number): number {
  if (a.key === "" || b.key === "") return Math.max(floor, 0)
  if (a.reads === b.reads && a.key === b.key) return Math.max(floor, selfOdds(a))
  if (!bySpelling(a, b)) return tableOdds(a, b, floor)
  const [spelt, han] = a.reads === hani ? [b, a] : [a, b]
  let best = hasReadings(spelt) ? tableOdds(spelt, han, floor) : floor
  for (const { token, cost } of spellings(spelt)) {
    const odds = tableOdds(token, han, best + cost)
    if (odds > best + cost) best = odds - cost
  }
  return best
}

function tableOdds(a: SoundToken, b: SoundToken, floor: number): number {
  const { table, swapped } = pairTable(a.reads, b.reads)
  const { left, right, mirrored, bias } = table
  const least = Math.floor((floor - bias) * scale)
  const sum = swapped ? bestSum(view(b, left, mirrored), view(a, right, mirrored), least) : bestSum(view(a, left, mirrored), view(b, right, mirrored), least)
  return sum <= least ? floor : sum / scale + bias
}

/** A Han character says more for itself than its readings do, which it has in common with others. */
const characterOdds = 2

/** What a token that is written alike says: long ones say more. */
function selfOdds(token: SoundToken): number {
  if (Number.isNaN(token.self)) token.self = Math.max(tableOdds(token, token, -1000), token.reads === hani ? characterOdds * token.letters.length : -1000)
  return token.self
}

/** Han characters stand for syllables; a table for them and another script's letters cannot be composed, so the other token's likely Latin spellings are tried. */
const bySpelling = (a: SoundToken, b: SoundToken): boolean => (a.reads === hani) !== (b.reads === hani) && a.reads <= hani && b.reads <= hani
/** Hangul has a table of the characters' readings besides. */
const hasReadings = (token: SoundToken): boolean => token.reads === hang

/** The share of a spelling's unlikeliness that counts against it. */
const doubt = 0.5

function spellings(token: SoundToken): NonNullable<SoundToken["spellings"]> {
  if (token.spellings !== undefined) return token.spellings
  const { table } = pairTable(token.reads, latn)
  return token.spellings = hypotheses(view(token, table.left, false), table, 3).map(({ letters, cost }) => ({ token: latinToken(letters), cost: cost * doubt }))
}

export interface SoundStep {
  /** The letters on each side; one may be empty. `^` and `$` are the start and the end. */
  readonly a: string
  readonly b: string
  /** Nats that the step takes from the odds; negative where it adds to them. */
  readonly cost: number
}

/** Which letters stand for which, in the alignment that `soundOdds` rests on. A token that was compared by a Latin spelling is shown in that. */
export function soundAlignment(a: SoundToken, b: SoundToken): ReadonlyArray<SoundStep> {
  if (a.letters.length === 0 || b.letters.length === 0) return []
  if (!bySpelling(a, b)) return steps(a, b)
  const [spelt, han] = a.reads === hani ? [b, a] : [a, b]
  let best = hasReadings(spelt) ? spelt : undefined
  let most = best === undefined ? -Infinity : tableOdds(spelt, han, usualFloor)
  for (const { token, cost } of spellings(spelt)) {
    const odds = tableOdds(token, han, usualFloor) - cost
    if (odds > most) [most, best] = [odds, token]
  }
  if (best === undefined) return []
  return spelt === a ? steps(best, han) : steps(han, best)
}

function steps(a: SoundToken, b: SoundToken): ReadonlyArray<SoundStep> {
  const { table, swapped } = pairTable(a.reads, b.reads)
  const [left, right] = swapped ? [b, a] : [a, b]
  const lettersLeft = ["^", ...left.letters, "$"]
  const lettersRight = ["^", ...right.letters, "$"]
  return bestSteps(view(left, table.left, table.mirrored), view(right, table.right, table.mirrored)).map(({ fromA, toA, fromB, toB, odds }) => {
    const inLeft = lettersLeft.slice(fromA, toA).join("")
    const inRight = lettersRight.slice(fromB, toB).join("")
    return { a: swapped ? inRight : inLeft, b: swapped ? inLeft : inRight, cost: -odds }
  })
}

const roma = order.indexOf("Roma")

/** The likeliest Latin letters of a token, without those that only Latin has; nothing for Han characters, which have many readings. */
export function latinLetters(token: SoundToken): string | undefined {
  if (token.reads === hani) return undefined
  return token.reads >= roma ? token.key : spellings(token)[0]?.token.key
}

/** The consonants of a token's likeliest Latin letters, what of them a script that leaves vowels out would show; a vowel at the start is an apostrophe. */
export function latinConsonants(token: SoundToken): string | undefined {
  return token.consonants ??= latinLetters(token)?.replace(/^[aeiou]/, "'").replace(/[aeiouyhw]/g, "")
}
