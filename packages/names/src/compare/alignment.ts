/** The best pairing of the words of two names: one to one, or two or three neighbours to one, in any order. */
import { consonantDistance, headLikeness } from "./consonants.ts"
import { frameOf, hearingOf } from "./heard.ts"
import { placeOf, type Prepared, type Word } from "./prepared.ts"
import { segmentedOdds } from "../sound/segmented.ts"
import { type SoundToken, soundToken } from "../sound/token.ts"
import { type WordOdds, wordOdds, wordOddsAbove } from "./wordOdds.ts"

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

const alphabetic = new Set(["Latn", "Cyrl", "Grek", "Armn", "Geor"])

/** Whether words taken together may be one other: letters of alphabets with vowels stand for about as many. */
const mayBeAsLong = (joined: SoundToken, one: SoundToken): boolean =>
  joined.letters.length <= (alphabetic.has(joined.script) && alphabetic.has(one.script) ? 1.6 * one.letters.length + 3 : 3 * one.letters.length + 6)

/** As many consonants, or this share of the longer's, of words taken together and of the one word are others, fewer. */
const joinedDistance = 1.5
const joinedShare = 0.4

function mayBeJoined(joined: Word, one: Word): boolean {
  if (one.initial || !mayBeAsLong(joined.token, one.token)) return false
  const [left, right] = [frameOf(joined), frameOf(one)]
  if (left === null || right === null) return true
  const limit = Math.max(joinedDistance, joinedShare * Math.max(left.signs.length, right.signs.length))
  return consonantDistance(left, right, limit) < limit
}

/** Odds of a word that is the whole of another one. */
const clearly = 3

function isWhole(a: Word, b: Word, odds: number): boolean {
  if (odds <= clearly) return false
  const [left, right] = [frameOf(a), frameOf(b)]
  return left !== null && right !== null && headLikeness(left, right) > 0.8 && consonantDistance(left, right, 1) < 0.5
}

interface Candidate extends Pair {
  readonly value: number
}

/** Pairs by the first word of `a`. */
function candidatesOf(a: Prepared, b: Prepared): ReadonlyArray<ReadonlyArray<Candidate>> {
  const byFirst: Array<Array<Candidate>> = a.words.map(() => [])
  let open = 0
  let [clearA, clearB] = [0, 0]
  const add = (x: Word, y: Word): void => {
    const told = wordOddsAbove(x, y, least)
    if (told === undefined) return
    if (told.odds > 0) open++
    if (isWhole(x, y, told.odds)) {
      clearA |= x.mask
      clearB |= y.mask
    }
    byFirst[31 - Math.clz32(x.mask & -x.mask)]!.push({ a: x, b: y, odds: told.odds, reason: told.reason, spelling: told.spelling, likeness: told.likeness, spelt: told.spelt, value: valueOf(x, y, told.odds) })
  }
  for (const x of a.words) for (const y of b.words) add(x, y)
  if (a.words.length === b.words.length && open >= a.words.length) return byFirst
  const [takenA, takenB] = [clearA, clearB]
  for (const x of a.joined) if ((x.mask & takenA) === 0) for (const y of b.words) if ((y.mask & takenB) === 0 && mayBeJoined(x, y)) add(x, y)
  for (const y of b.joined) if ((y.mask & takenB) === 0) for (const x of a.words) if ((x.mask & takenA) === 0 && mayBeJoined(y, x)) add(x, y)
  return byFirst
}

function valueOf(a: Word, b: Word, odds: number): number {
  let value = odds + worth - joining * (a.parts.length + b.parts.length - 2)
  if ((a.isFamily && b.isGiven && !b.isFamily) || (b.isFamily && a.isGiven && !a.isFamily)) value -= crossing
  if ((a.role === "patronymic") !== (b.role === "patronymic") && (a.father ?? b.father) === undefined) value -= asFather
  return value
}

/** A man's surname of a consonant, or of a or y, would not stay as it is where his given name is in another case. */
const declines = (word: Word): boolean => word.isFamily && !/[eéioóuúýеиіїоуэюы]$/.test(word.plain)

const vowelEnd = /[aeiouyаеиоуыіїєюяэ]$/
/** Whether a given name's form and nominative are those of a man: Pavla, Pavel. */
const manly = ({ a, b }: Pair): boolean => a.isGiven && b.isGiven && vowelEnd.test(a.plain) !== vowelEnd.test(b.plain)

/** Parts of a name agree: one that is taken for another case's form beside a surname that did not change is not. */
const agreed = (pairs: ReadonlyArray<Pair>): ReadonlyArray<Pair> =>
  !pairs.some(({ reason, a }) => reason === "equal" && declines(a)) ? pairs :
  pairs.map((pair) => pair.reason === "inflected" && manly(pair) ? { a: pair.a, b: pair.b, ...wordOdds(pair.a, pair.b, false) } : pair)

/** Scripts that write without spaces. */
export const unspaced: ReadonlySet<string> = new Set(["Hani", "Hang", "Kana"])

/** A name written without spaces, cut into what the other's words write; nothing where it is no such name, or where some word of the other is left. */
function cut(one: Prepared, many: Prepared): ReadonlyArray<readonly [Word, Word, number]> | undefined {
  const [whole] = one.words
  if (one.words.length !== 1 || whole === undefined || !unspaced.has(whole.token.script) || many.words.length < 2 || many.words.some(({ initial }) => initial)) return undefined
  const { pieces, left } = segmentedOdds(whole.token, many.words.map(({ token }) => token))
  if (left.length > 0 || pieces.reduce((sum, { end, start }) => sum + end - start, 0) < whole.token.text.length) return undefined
  return pieces.map(({ text, token, odds }) => {
    const other = many.words[token]!
    const part = { ...whole.parts[0]!, text, role: other.parts[0]!.role }
    return [{ ...whole, parts: [part], ...placeOf([part]), text, hearing: hearingOf([]), plain: text, token: soundToken(text, { script: whole.token.script, language: whole.token.language }) }, other, odds]
  })
}

export function align(a: Prepared, b: Prepared): Alignment {
  const left = cut(a, b)
  if (left !== undefined) return { pairs: left.map(([x, y, odds]) => ({ a: x, b: y, odds, spelling: odds, reason: "spelling" })), leftA: [], leftB: [] }
  const right = cut(b, a)
  if (right !== undefined) return { pairs: right.map(([x, y, odds]) => ({ a: y, b: x, odds, spelling: odds, reason: "spelling" })), leftA: [], leftB: [] }
  return paired(a, b)
}

function paired(a: Prepared, b: Prepared): Alignment {
  const pairs = bestPairs(candidatesOf(a, b))
  let [usedA, usedB] = [0, 0]
  for (const pair of pairs) {
    usedA |= pair.a.mask
    usedB |= pair.b.mask
  }
  const left = (words: ReadonlyArray<Word>, used: number): ReadonlyArray<Word> => used === 0 ? words : words.filter((word) => (word.mask & used) === 0)
  return { pairs: agreed(pairs), leftA: left(a.words, usedA), leftB: left(b.words, usedB) }
}

/** The pairs of the highest value together that share no word, in the order of the first name's words. */
function bestPairs(byFirst: ReadonlyArray<ReadonlyArray<Candidate>>): ReadonlyArray<Pair> {
  const hopes = new Float64Array(byFirst.length + 1)
  for (let at = byFirst.length - 1; at >= 0; at--) {
    let most = 0
    for (const { value } of byFirst[at]!) if (value > most) most = value
    hopes[at] = hopes[at + 1]! + most
  }
  let most = 0
  let best: ReadonlyArray<Pair> = []
  const taken: Array<Pair> = []
  const take = (at: number, usedA: number, usedB: number, value: number): void => {
    if (value > most) {
      most = value
      best = [...taken]
    }
    if (at === byFirst.length || value + hopes[at]! <= most) return
    if ((usedA >> at & 1) === 0) {
      for (const pair of byFirst[at]!) {
        if ((pair.a.mask & usedA) !== 0 || (pair.b.mask & usedB) !== 0) continue
        taken.push(pair)
        take(at + 1, usedA | pair.a.mask, usedB | pair.b.mask, value + pair.value)
        taken.pop()
      }
    }
    take(at + 1, usedA, usedB, value)
  }
  if (hopes[0]! > 0) take(0, 0, 0, 0)
  return best
}
