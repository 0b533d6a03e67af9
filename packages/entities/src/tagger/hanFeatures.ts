import type { Surroundings } from "./contextFeatures.ts"
import type { HanMatches } from "./hanWords.ts"
import { mix } from "./hashing.ts"

const kind = {
  two: 201, twoBefore: 202, twoAfter: 203, three: 204, threeBefore: 205, threeAfter: 206, around: 207, beginning: 208, ending: 209, over: 210, overBefore: 211, overAfter: 212, endedBefore: 213,
  beginsAfter: 214, lettersAfter: 215, gazetteer: 217, gazetteerBefore: 218, gazetteerAfter: 219, letters: 220, lettersBefore: 221, shapes: 222, word: 223, wordClass: 224, wordBefore: 225, wordAfter: 226, classesBefore: 228, classesAfter: 229, classes: 231
} as const

/** The features of a character that more than one takes part in, written to `out` from 0; gives their number. */
export function hanFeatures({ words, from, to, gazetteer }: Surroundings, matches: HanMatches, at: number, out: Int32Array): number {
  const { beginning, ending, over, depth } = matches
  const character = (place: number): number => place >= from && place < to ? words[place]!.lower : 7
  const shape = (place: number): number => place >= from && place < to ? words[place]!.shape : 15
  const [twoBefore, before, own, after, twoAfter] = [character(at - 2), character(at - 1), character(at), character(at + 1), character(at + 2)]
  let count = 0
  out[count++] = mix(mix(kind.two, before), own)
  out[count++] = mix(mix(kind.twoAfter, own), after)
  out[count++] = mix(mix(kind.twoBefore, twoBefore), before)
  out[count++] = mix(mix(kind.around, after), twoAfter)
  out[count++] = mix(mix(mix(kind.three, before), own), after)
  out[count++] = mix(mix(mix(kind.threeBefore, twoBefore), before), own)
  out[count++] = mix(mix(mix(kind.threeAfter, own), after), twoAfter)
  out[count++] = mix(mix(mix(kind.shapes, shape(at - 1)), shape(at)), shape(at + 1))
  const covered = mix(over[at]!, depth[at]!)
  out[count++] = mix(kind.beginning, beginning[at]!)
  out[count++] = mix(kind.ending, ending[at]!)
  out[count++] = mix(kind.over, covered)
  out[count++] = mix(mix(kind.overBefore, covered), at > from ? mix(over[at - 1]!, depth[at - 1]!) : 7)
  out[count++] = mix(mix(kind.overAfter, covered), at + 1 < to ? mix(over[at + 1]!, depth[at + 1]!) : 7)
  out[count++] = mix(kind.endedBefore, at > from ? ending[at - 1]! : 7)
  out[count++] = mix(kind.beginsAfter, at + 1 < to ? beginning[at + 1]! : 7)
  const letters = (place: number): number => place >= from && place < to ? words[place]!.classes : 7
  out[count++] = mix(mix(kind.lettersBefore, letters(at - 1)), letters(at))
  out[count++] = mix(mix(kind.lettersAfter, letters(at)), letters(at + 1))
  out[count++] = mix(mix(mix(kind.letters, letters(at - 1)), letters(at)), letters(at + 1))
  count = segmentFeatures(matches, from, to, at, out, count)
  if (gazetteer !== undefined) {
    const said = gazetteer[at]!
    out[count++] = mix(kind.gazetteer, said)
    out[count++] = mix(mix(kind.gazetteerBefore, said), at > from ? gazetteer[at - 1]! : 15)
    out[count++] = mix(mix(kind.gazetteerAfter, said), at + 1 < to ? gazetteer[at + 1]! : 15)
  }
  return count
}

/** The features of the word of the best segmentation that a character is in, and of the words beside it. */
function segmentFeatures({ starts, ends, hashes, classes }: HanMatches, from: number, to: number, at: number, out: Int32Array, start: number): number {
  const first = starts[at]!
  const end = ends[at]!
  const place = (at === first ? 1 : 0) + (at === end - 1 ? 2 : 0)
  const [word, own] = [hashes[at]!, mix(classes[at]!, end - first)]
  const [before, classBefore] = first > from ? [hashes[first - 1]!, classes[first - 1]!] : [7, 99]
  const [after, classAfter] = end < to ? [hashes[end]!, classes[end]!] : [7, 99]
  let count = start
  out[count++] = mix(mix(kind.word, word), place)
  out[count++] = mix(mix(kind.wordClass, own), place)
  out[count++] = mix(mix(kind.wordBefore, before), place)
  out[count++] = mix(mix(kind.wordAfter, after), place)
  out[count++] = mix(mix(mix(kind.classesBefore, classBefore), own), place)
  out[count++] = mix(mix(mix(kind.classesAfter, classAfter), own), place)
  out[count++] = mix(mix(mix(kind.classes, classBefore), classAfter), mix(own, place))
  return count
}
