import { apostrophe, base, classAt, foldUnit, ideograph, ignorable, isRare, leading, mark, other, plainUnit, point, stacker, trailing, unitAt, units, word } from "./character.ts"
import { factor, hashOf, seed, stir } from "./hash.ts"

/** Some tokens of a text: ranges in UTF-16 code units, end-exclusive, and a hash of each token's folded text. */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
}

/** A token longer than this is never part of a name; it is not normalised. */
const longestToken = 256

/** A token's text folded: NFC, small letters, without signs that have no width, without stress marks and vowel points. */
export function foldToken(token: string): string {
  let plain = true
  for (let at = 0; at < token.length && plain; at++) {
    const kind = classAt(token, at)
    plain = kind !== mark && kind !== ignorable && kind !== point
  }
  let text = token
  if (!plain && token.length <= longestToken) text = token.replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202c\u2066-\u2069]/g, "").normalize("NFC").replace(/[\u0300\u0301]/g, "")
  let out = ""
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (plain || (unitAt(unit) & 255) !== point) out += String.fromCharCode(foldUnit(unit))
  }
  return out
}

/**
 * Reads the tokens of a text into room for a given number of them: runs of letters, digits and marks; an apostrophe ends one; each Han, kana or Hangul character is one, and
 * in Thai, Lao, Khmer and Burmese each cluster of a consonant and its vowels. Takes time linear in the length of the text.
 */
export class TokenReader {
  #text = ""
  /** Where in the text to read on. */
  #at = 0
  count = 0
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  constructor(room: number) {
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.hashes = new Int32Array(room)
  }
  /** Begins with another text, and reads as much as there is room for. */
  open(text: string): void {
    this.#text = text
    this.#at = 0
    this.count = 0
    this.advance(0)
  }
  /** Whether all of the text has been read. */
  get finished(): boolean {
    return this.#at >= this.#text.length
  }
  /** Forgets the first tokens, and reads until the room is full or the text ends. */
  advance(forget: number): void {
    const { starts, ends, hashes } = this
    const text = this.#text
    const { length } = text
    const room = starts.length
    let count = this.count - forget
    if (count > 0) for (const column of [starts, ends, hashes]) column.copyWithin(0, forget, this.count)
    let at = this.#at
    while (at < length && count < room) {
      const first = text.charCodeAt(at)
      let unit = units[first] || unitAt(first)
      let kind = unit & 255
      if (kind === other || (kind >= apostrophe && kind <= point)) {
        at++
        continue
      }
      const start = at
      let end = at
      let hash = seed
      let plain = true
      if (kind === word) {
        do {
          hash = Math.imul(hash ^ (unit >>> 8), factor)
          end = ++at
          if (at >= length) break
          const next = text.charCodeAt(at)
          unit = units[next] || unitAt(next)
          kind = unit & 255
        } while (kind === word)
      } else if (kind >= base && kind <= stacker) {
        const cluster = clusterEnd(text, at)
        for (; at < cluster; at++) hash = Math.imul(hash ^ text.charCodeAt(at), factor)
        end = at
        kind = other
      } else if (kind === ideograph) {
        hash = Math.imul(hash ^ (unit >>> 8), factor)
        end = ++at
        kind = other
      }
      if (isRare(kind) && at < length) {
        // what is rare within a word: a pair of surrogates, a mark, a point, a sign without width
        for (;;) {
          const next = classAt(text, at)
          const nextKind = next & 255
          if (next > 255 && nextKind === ideograph) {
            if (end > start) break
            hash = Math.imul(Math.imul(hash ^ text.charCodeAt(at), factor) ^ text.charCodeAt(at + 1), factor)
            end = at += 2
            break
          }
          if (nextKind === word) {
            hash = Math.imul(hash ^ plainUnit(text.charCodeAt(at++)), factor)
            if (next > 255) hash = Math.imul(hash ^ plainUnit(text.charCodeAt(at++)), factor)
            end = at
          } else if (nextKind === mark) {
            plain = false
            end = ++at
          } else if (end > start && nextKind === point) end = ++at
          else if (end > start && nextKind === ignorable) {
            plain = false
            at++
          } else break
          if (at >= length) break
        }
        if (end === start) {
          at += classAt(text, start) > 255 ? 2 : 1
          continue
        }
      }
      starts[count] = start
      ends[count] = end
      hashes[count++] = plain || end - start > longestToken ? stir(hash) : hashOf(foldToken(text.slice(start, end)))
    }
    this.count = count
    this.#at = at
  }
}

/** Where the cluster that begins at `at` ends. */
function clusterEnd(text: string, at: number): number {
  const kindAt = (place: number): number => (place < text.length ? unitAt(text.charCodeAt(place)) & 255 : other)
  let end = at
  while (kindAt(end) === leading && end - at < 4) end++
  if (kindAt(end) === base) end++
  if (end === at) end++
  while (end - at < longestToken) {
    const kind = kindAt(end)
    if (kind === trailing) end++
    else if (kind === stacker) end += kindAt(end + 1) === base ? 2 : 1
    else break
  }
  return end
}
