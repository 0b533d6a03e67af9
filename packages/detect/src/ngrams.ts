import { type LetterPairs, levelOf } from "./letterPairs.ts"

/** Words of a text and the n-grams of words, as hashes of 24 bits: what the language model has weights for. */

const unknown = 0
const letterClass = 1
const markClass = 2
const apostropheClass = 3
const otherClass = 4
const classes = new Uint8Array(0x10000)
const letter = /\p{L}/u
const mark = /\p{M}/u
const apostrophes = new Set([0x27, 0x2019, 0x2bc, 0x2bb, 0x2018, 0x5f3])

function classify(unit: number): number {
  const text = String.fromCharCode(unit)
  const found = apostrophes.has(unit) ? apostropheClass : letter.test(text) ? letterClass : mark.test(text) || unit === 0x200c || unit === 0x200d ? markClass : otherClass
  classes[unit] = found
  return found
}
const classOf = (unit: number): number => classes[unit]! === unknown ? classify(unit) : classes[unit]!

/** The longest n-gram, boundaries among its characters. */
const longest = 5
/** Of a word of more characters only so many are read. */
const mostOfWord = 40
/** The most keys that a word has. */
export const mostKeys = (mostOfWord + 2) * longest + 1
const boundary = 0x20
const wordSeed = 0x2f6e2b1
const seed = 0x811c9dc5
const prime = 0x01000193

/** A hash of 32 bits as one of 24. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 8
}

/** Small letters, as many code units as the text has: capital dotted İ, alone in becoming two, is taken for i. */
export const inSmallLetters = (text: string): string => text.replaceAll("İ", "i").toLowerCase()

/** Calls for each word of a text: letters and marks with apostrophes among them. Ranges are UTF-16 code units, end-exclusive. */
export function eachWord(text: string, call: (start: number, end: number) => void): void {
  const { length } = text
  let at = 0
  while (at < length) {
    if (classOf(text.charCodeAt(at)) !== letterClass) {
      at++
      continue
    }
    const start = at
    at++
    while (at < length) {
      const kind = classOf(text.charCodeAt(at))
      if (kind === letterClass || kind === markClass) at++
      else if (kind === apostropheClass && at + 1 < length && classOf(text.charCodeAt(at + 1)) === letterClass) at += 2
      else break
    }
    call(start, at)
  }
}

/** The code units of a word between two boundaries; filled anew for every word. */
const padded = new Uint16Array(mostOfWord + 2)

/** Fills `padded` with a word, in NFC, and gives the number of units. */
function pad(text: string, start: number, end: number): number {
  const size = Math.min(end - start, mostOfWord)
  for (let i = 0; i < size; i++) {
    const unit = text.charCodeAt(start + i)
    // Marks that letters are composed with; letters of Devanagari with a dot, which NFC takes apart.
    if ((unit >= 0x300 && unit < 0x370) || (unit >= 0x958 && unit < 0x960)) {
      const composed = text.slice(start, end).normalize("NFC")
      const length = Math.min(composed.length, mostOfWord)
      for (let k = 0; k < length; k++) padded[k + 1] = apostrophes.has(composed.charCodeAt(k)) ? 0x27 : composed.charCodeAt(k)
      padded[length + 1] = boundary
      return length
    }
    padded[i + 1] = unit > 0x7f && classOf(unit) === apostropheClass ? 0x27 : unit
  }
  padded[size + 1] = boundary
  return size
}

/** Adds how usual the pairs of letters of a word are, and how many there are. */
export function addPairs(text: string, start: number, end: number, pairs: LetterPairs, sum: { likeness: number; pairs: number }): void {
  padded[0] = boundary
  const size = pad(text, start, end)
  for (let i = 0; i <= size; i++) sum.likeness += levelOf(pairs, padded[i]!, padded[i + 1]!)
  sum.pairs += size + 1
}

/** Writes the keys of the n-grams of a word in small letters, of one to five characters with the boundaries, and of the whole word, into `out`; gives how many there are. */
export function keysOfWord(text: string, start: number, end: number, out: Uint32Array): number {
  padded[0] = boundary
  const size = pad(text, start, end)
  const last = size + 2
  let count = 0
  let whole = wordSeed
  for (let i = 0; i < last; i++) {
    const first = padded[i]!
    whole = Math.imul(whole ^ first, prime)
    let hash = Math.imul(seed ^ first, prime)
    if (first !== boundary) out[count++] = spread(hash)
    const stop = i + longest < last ? i + longest : last
    for (let j = i + 1; j < stop; j++) {
      hash = Math.imul(hash ^ padded[j]!, prime)
      out[count++] = spread(hash)
    }
  }
  if (size > 3) out[count++] = spread(whole)
  return count
}
