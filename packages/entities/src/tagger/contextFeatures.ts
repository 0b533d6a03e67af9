import type { WordPlaces } from "./documentWords.ts"
import { hanFeatures } from "./hanFeatures.ts"
import type { HanMatches } from "./hanWords.ts"
import { mix } from "./hashing.ts"
import type { WordInfo } from "./wordInfo.ts"

/** A sentence of a document as features are read from it: tokens `from` to `to`, end-exclusive. */
export interface Surroundings {
  readonly words: ReadonlyArray<WordInfo>
  readonly from: number
  readonly to: number
  /** Whether a space stands before the token. */
  readonly spaced: Uint8Array
  readonly places: ReadonlyMap<number, WordPlaces>
  /** What a gazetteer says of each token: 0 nothing, else twice the number of the kind plus 1, one more inside a name. */
  readonly gazetteer: Uint8Array | undefined
  /** 1 a line of capitals, 2 Title Case, 0 plain. */
  readonly style: number
  /** Listed words, where characters are read one by one. */
  readonly han: HanMatches | undefined
}

const kind = {
  before: 101, after: 102, beforeShape: 103, afterShape: 104, shapes: 105, shapesBefore: 106, shapesAfter: 107, classesBefore: 108, classesAfter: 109, classes: 110, suffixes: 111, twoBefore: 112,
  twoAfter: 113, first: 114, firstClass: 115, style: 116, glue: 117, runBefore: 118, runAfter: 119, runFirst: 120, runLast: 121, elsewhere: 123, elsewhereBefore: 124, elsewhereAfter: 125,
  elsewhereRun: 126, elsewhereClass: 127, gazetteer: 128, gazetteerShape: 129, gazetteerBefore: 130, gazetteerAfter: 131, runLength: 132, runClass: 133, runBeforeTwo: 134, headBefore: 135, headNear: 136
} as const

const nothing: WordInfo = {
  lower: 7, stem: 7, suffix: 7, shape: 15, classes: 7, capital: false, upper: false, lettered: false, small: false, brief: false, own: new Int32Array(0), near: new Int32Array(0), far: new Int32Array(0)
}

/** The most tokens that a run of capitals is followed for. */
const runLimit = 8
/** The most tokens that a word with a capital is looked for before a small one. */
const headLimit = 5

/** How a sentence is written. */
export function styleOf(words: ReadonlyArray<WordInfo>, from: number, to: number): number {
  let capitals = 0
  let uppers = 0
  let smalls = 0
  for (let at = from; at < to; at++) {
    const word = words[at]!
    if (word.small) smalls++
    else if (word.upper) uppers++
    else if (word.capital) capitals++
  }
  if (uppers >= 3 && uppers > 2 * (smalls + capitals)) return 1
  return capitals >= 4 && capitals > 2 * smalls ? 2 : 0
}

/** The features of a token that more than one word takes part in, written to `out` from 0; gives their number. */
export function contextFeatures(sentence: Surroundings, at: number, out: Int32Array): number {
  const { words, from, to, spaced, places, gazetteer, style, han } = sentence
  if (han !== undefined) return hanFeatures(sentence, han, at, out)
  const word = words[at]!
  const before = at > from ? words[at - 1]! : nothing
  const after = at + 1 < to ? words[at + 1]! : nothing
  const twoBefore = at - 1 > from ? words[at - 2]! : nothing
  const twoAfter = at + 2 < to ? words[at + 2]! : nothing
  const first = at === from ? 1 : 0
  let count = 0
  out[count++] = mix(mix(kind.before, before.lower), word.lower)
  out[count++] = mix(mix(kind.after, word.lower), after.lower)
  out[count++] = mix(mix(mix(kind.shapes, before.shape), word.shape), after.shape)
  out[count++] = mix(mix(mix(kind.shapesBefore, twoBefore.shape), before.shape), word.shape)
  out[count++] = mix(mix(mix(kind.shapesAfter, word.shape), after.shape), twoAfter.shape)
  if (word.small) count = headFeatures(sentence, at, out, count)
  if (!word.brief) {
    out[count++] = mix(mix(kind.beforeShape, before.lower), word.shape)
    out[count++] = mix(mix(kind.afterShape, after.lower), word.shape)
    out[count++] = mix(mix(kind.classesBefore, before.classes), word.classes)
    out[count++] = mix(mix(kind.classesAfter, word.classes), after.classes)
    out[count++] = mix(mix(mix(kind.classes, before.classes), word.classes), after.classes)
    out[count++] = mix(mix(kind.suffixes, before.suffix), word.suffix)
    out[count++] = mix(mix(mix(kind.twoBefore, twoBefore.lower), before.lower), word.shape)
    out[count++] = mix(mix(mix(kind.twoAfter, after.lower), twoAfter.lower), word.shape)
    out[count++] = mix(mix(kind.first, first), word.shape)
    out[count++] = mix(mix(mix(kind.firstClass, first), word.classes), word.shape)
    out[count++] = mix(mix(kind.style, style), word.shape)
    out[count++] = mix(mix(kind.glue, spaced[at]! + 2 * (at + 1 < to ? spaced[at + 1]! : 1)), mix(word.shape, before.shape))
  }
  if (gazetteer !== undefined) {
    const said = gazetteer[at]!
    out[count++] = mix(kind.gazetteer, said)
    out[count++] = mix(mix(mix(kind.gazetteerShape, said), word.shape), first)
    out[count++] = mix(mix(kind.gazetteerBefore, said), at > from ? gazetteer[at - 1]! : 15)
    out[count++] = mix(mix(kind.gazetteerAfter, said), at + 1 < to ? gazetteer[at + 1]! : 15)
  }
  return word.capital ? elsewhereFeatures(word, at, first, words, places, out, runFeatures(sentence, at, out, count)) : count
}

/** The word with a capital that small words follow: "Ministry of foreign affairs". */
function headFeatures({ words, from }: Surroundings, at: number, out: Int32Array, start: number): number {
  for (let left = at - 1; left >= from && at - left <= headLimit; left--) {
    const head = words[left]!
    if (!head.capital) continue
    out[start] = mix(mix(kind.headBefore, head.lower), at - left)
    out[start + 1] = mix(mix(kind.headNear, head.lower), words[at]!.lower)
    return start + 2
  }
  return start
}

/** The run of capitals that a token stands in: its words at the ends, and what stands before and after it. */
function runFeatures({ words, from, to }: Surroundings, at: number, out: Int32Array, start: number): number {
  let count = start
  let left = at
  while (left > from && at - left < runLimit && words[left - 1]!.capital) left--
  let right = at + 1
  while (right < to && right - at < runLimit && words[right]!.capital) right++
  const position = left === at ? right === at + 1 ? 0 : 1 : right === at + 1 ? 2 : 3
  const beforeRun = left > from ? words[left - 1]! : nothing
  const afterRun = right < to ? words[right]! : nothing
  const beforeTwo = left - 1 > from ? words[left - 2]! : nothing
  out[count++] = mix(mix(kind.runBefore, beforeRun.lower), position)
  out[count++] = mix(mix(kind.runAfter, afterRun.lower), position)
  out[count++] = mix(mix(mix(kind.runBeforeTwo, beforeTwo.lower), beforeRun.lower), position)
  out[count++] = mix(mix(kind.runLength, right - left), position)
  out[count++] = mix(mix(kind.runClass, words[left]!.classes), mix(words[right - 1]!.classes, position))
  if (position === 0) return count
  out[count++] = mix(mix(kind.runFirst, words[left]!.lower), position)
  out[count++] = mix(mix(kind.runLast, words[right - 1]!.lower), position)
  return count
}

/** What the document says of a word at its other places. */
function elsewhereFeatures(word: WordInfo, at: number, first: number, words: ReadonlyArray<WordInfo>, places: ReadonlyMap<number, WordPlaces>, out: Int32Array, start: number): number {
  let count = start
  const there = places.get(word.stem)
  let others = 0
  if (there !== undefined) {
    for (const place of there.places) {
      if (place === at) continue
      others++
      const before = words[place - 1] ?? nothing
      const after = words[place + 1] ?? nothing
      out[count++] = mix(kind.elsewhereBefore, before.lower)
      out[count++] = mix(kind.elsewhereAfter, after.lower)
      out[count++] = mix(mix(kind.elsewhereRun, before.capital ? 1 : 0), after.capital ? 1 : 0)
      if (before.capital || after.capital) out[count++] = mix(mix(kind.elsewhereClass, before.capital ? before.classes : 0), after.capital ? after.classes : 0)
      if (others === 3) break
    }
  }
  out[count++] = mix(mix(kind.elsewhere, first), (others > 1 ? 2 : others) + (there?.small === true ? 4 : 0))
  return count
}
