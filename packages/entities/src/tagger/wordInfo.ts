import { hashOf, mix } from "./hashing.ts"
import { listed, type WordList } from "./wordList.ts"

/** What is known of a word wherever it stands. The hashes are features: of the word itself, of a neighbour, and of the next but one. */
export interface WordInfo {
  readonly lower: number
  readonly stem: number
  readonly suffix: number
  readonly shape: number
  readonly classes: number
  readonly capital: boolean
  readonly upper: boolean
  readonly lettered: boolean
  readonly small: boolean
  /** Whether little is asked of the word: a small one where names begin with capitals. */
  readonly brief: boolean
  readonly own: Int32Array
  readonly near: Int32Array
  readonly far: Int32Array
}

/** What a word's features depend on beside the word. */
export interface WordOptions {
  readonly lists: ReadonlyArray<WordList>
  /** Whether words of one entity differ in their endings. */
  readonly inflected: boolean
  /** Whether names may be in small letters ("правительство Москвы"). */
  readonly smallNames: boolean
  /** How words are written before they are read. */
  readonly fold: ((text: string) => string) | undefined
}

const kind = { word: 1, lower: 2, prefix: 3, suffix: 4, shape: 5, longShape: 6, list: 7, listCut: 8, listShape: 9, gram: 10, broad: 11 } as const

const capital = /^\p{Lu}|^\p{Lt}/u
const letter = /\p{L}/u
const shapes = { other: 0, small: 1, capital: 2, upper: 3, mixed: 4, number: 5, numbered: 6, initial: 7, uncased: 8, sign: 16 } as const

function shapeOf(text: string, lower: string): number {
  const code = text.charCodeAt(0)
  if (text.length === 1 && code < 128 && !/[A-Za-z0-9]/u.test(text)) return shapes.sign + code
  if (!letter.test(text)) return /\p{N}/u.test(text) ? shapes.number : shapes.other
  if (/\p{N}/u.test(text)) return shapes.numbered
  const upper = text.toUpperCase()
  if (upper === lower) return shapes.uncased
  if (text === lower) return shapes.small
  if (text.length === 1 || text.length === 2 && text[1] === ".") return shapes.initial
  if (text === upper) return shapes.upper
  return capital.test(text) && text.slice(1) === lower.slice(1) ? shapes.capital : shapes.mixed
}

/** The letters of a word as classes of letters, runs up to four long. */
function longShapeOf(text: string): number {
  let hash = 0
  let last = 0
  let run = 0
  for (const character of text) {
    const lower = character.toLowerCase()
    const one = character !== lower ? 1 : letter.test(character) ? 2 : /\p{N}/u.test(character) ? 3 : 4 + character.charCodeAt(0)
    run = one === last ? run + 1 : 1
    last = one
    if (run <= 4) hash = mix(hash, one)
  }
  return hash
}

const apostrophes = /[’ʼ]/gu

/** What is known of a word. */
export function wordInfo(given: string, { lists, inflected, smallNames, fold }: WordOptions): WordInfo {
  const text = (fold === undefined ? given : fold(given)).replace(apostrophes, "'")
  const lower = text.toLowerCase()
  const lowerHash = hashOf(lower)
  const shape = shapeOf(text, lower)
  const suffix = hashOf(lower, Math.max(0, lower.length - 3))
  const own: Array<number> = [mix(kind.lower, lowerHash), mix(kind.shape, shape)]
  const near: Array<number> = [mix(kind.lower, lowerHash), mix(kind.shape, shape)]
  if (lower.length > 1) near.push(mix(kind.suffix, suffix), mix(kind.prefix, hashOf(lower, 0, Math.min(lower.length, 4))))
  const far: Array<number> = [mix(kind.lower, lowerHash), mix(kind.shape, shape)]
  const capitals = shape === shapes.capital || shape === shapes.upper || shape === shapes.mixed || shape === shapes.initial
  const brief = shape === shapes.small && !smallNames
  if (brief) own.push(mix(mix(kind.suffix, 3), suffix), mix(mix(kind.prefix, 4), hashOf(lower, 0, Math.min(lower.length, 4))))
  else if (lower.length > 1 && shape < shapes.sign) {
    for (let size = 1; size <= 5 && size <= lower.length; size++) {
      own.push(mix(mix(kind.suffix, size), hashOf(lower, lower.length - size)))
      if (size > 1) own.push(mix(mix(kind.prefix, size), hashOf(lower, 0, size)))
    }
    own.push(mix(kind.word, hashOf(text)), mix(kind.longShape, longShapeOf(text)))
    if (capitals) for (let at = 0; at + 4 <= lower.length && at < 12; at++) own.push(mix(kind.gram, hashOf(lower, at, at + 4)))
  }
  let classes = 1
  lists.forEach((list, number) => {
    const found = shape < shapes.sign ? listed(list, lower) : -1
    const value = found < 0 ? -1 : found & 511
    const broad = value >> list.shift
    classes = mix(classes, broad)
    const feature = mix(mix(kind.list, number), value)
    own.push(feature, mix(mix(kind.listShape, feature), shape))
    if (list.shift > 0) {
      const wide = mix(mix(kind.broad, number), broad)
      own.push(wide)
      near.push(wide)
      far.push(wide)
    }
    near.push(feature)
    far.push(feature)
    if (found > 511) own.push(mix(mix(kind.listCut, found), number))
  })
  return {
    lower: lowerHash, stem: inflected && lower.length > 4 ? hashOf(lower, 0, Math.max(4, lower.length - 2)) : lowerHash, suffix, shape, classes,
    capital: capitals, upper: shape === shapes.upper, lettered: shape > shapes.other && shape < shapes.sign && shape !== shapes.number, small: shape === shapes.small, brief,
    own: Int32Array.from(own), near: Int32Array.from(near), far: Int32Array.from(far)
  }
}
