/** The best pairing of the words of two names: one to one, or two or three neighbours to one, in any order. */
import type { Prepared, Word } from "./prepared.ts"
import { type WordOdds, wordOdds } from "./wordOdds.ts"

export interface Pair extends WordOdds {
  readonly a: Word
  readonly b: Word
}

export interface Alignment {
  readonly pairs: ReadonlyArray<Pair>
  readonly leftA: ReadonlyArray<Word>
  readonly leftB: ReadonlyArray<Word>
}

/** Pairs below these odds are none: the words are left over. */
const least = -2.5
/** What pairing is worth beside the odds, so that two unlike words in the same place are paired before they are left over. */
const worth = 2.6
/** Taken off where a given name is paired with a family name, or words are taken together. */
const crossing = 1
/** Taken off where a patronymic is paired with what is none. */
const asFather = 3
const joining = 0.6

const isFamily = (word: Word): boolean => word.parts.some((part) => part.role === "family")
const isPatronymic = (word: Word): boolean => word.parts[0]!.role === "patronymic"
const isGiven = (word: Word): boolean => word.parts.some((part) => part.role === "given" || part.role === "initial" || part.role === "nickname")

function candidatesOf(a: Prepared, b: Prepared): ReadonlyArray<Pair> {
  const pairs: Array<Pair> = []
  const add = (x: Word, y: Word): void => {
    const { odds, reason } = wordOdds(x, y)
    if (odds > least) pairs.push({ a: x, b: y, odds, reason })
  }
  for (const x of a.words) for (const y of b.words) add(x, y)
  if (a.words.length !== b.words.length || pairs.filter(({ odds }) => odds > 0).length < a.words.length) {
    for (const x of a.joined) for (const y of b.words) if (!y.initial && x.token.letters.length <= 3 * y.token.letters.length + 6) add(x, y)
    for (const x of a.words) for (const y of b.joined) if (!x.initial && y.token.letters.length <= 3 * x.token.letters.length + 6) add(x, y)
  }
  return pairs
}

const valueOf = ({ a, b, odds }: Pair): number =>
  odds + worth - ((isFamily(a) && isGiven(b) && !isFamily(b)) || (isFamily(b) && isGiven(a) && !isFamily(a)) ? crossing : 0) -
  (isPatronymic(a) !== isPatronymic(b) ? asFather : 0) - joining * (a.parts.length + b.parts.length - 2)

export function align(a: Prepared, b: Prepared): Alignment {
  const candidates = candidatesOf(a, b)
  const byFirst: Array<Array<Pair>> = a.words.map(() => [])
  for (const pair of candidates) byFirst[Math.log2(pair.a.mask & -pair.a.mask)]!.push(pair)
  const memo = new Map<number, { readonly value: number; readonly pair: Pair | undefined }>()
  const best = (at: number, usedA: number, usedB: number): number => {
    if (at === a.words.length) return 0
    if ((usedA >> at) % 2 === 1) return best(at + 1, usedA, usedB)
    const key = (at * 256 + usedA) * 256 + usedB
    const known = memo.get(key)
    if (known !== undefined) return known.value
    let value = best(at + 1, usedA, usedB)
    let taken: Pair | undefined
    for (const pair of byFirst[at]!) {
      if ((pair.a.mask & usedA) !== 0 || (pair.b.mask & usedB) !== 0) continue
      const with_ = valueOf(pair) + best(at + 1, usedA | pair.a.mask, usedB | pair.b.mask)
      if (with_ > value) {
        value = with_
        taken = pair
      }
    }
    memo.set(key, { value, pair: taken })
    return value
  }
  best(0, 0, 0)
  const pairs: Array<Pair> = []
  let usedA = 0
  let usedB = 0
  for (let at = 0; at < a.words.length; at++) {
    if ((usedA >> at) % 2 === 1) continue
    const pair = memo.get((at * 256 + usedA) * 256 + usedB)?.pair
    if (pair === undefined) continue
    pairs.push(pair)
    usedA |= pair.a.mask
    usedB |= pair.b.mask
  }
  const left = (words: ReadonlyArray<Word>, used: number): ReadonlyArray<Word> => words.filter((word) => (word.mask & used) === 0)
  return { pairs, leftA: left(a.words, usedA), leftB: left(b.words, usedB) }
}
