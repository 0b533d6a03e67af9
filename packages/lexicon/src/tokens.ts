import * as Character from "./character.ts"

/** The tokens of a text: ranges in UTF-16 code units, end-exclusive, and a hash of each token's folded text. */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
}

/** A token longer than this is never part of a name; it is not normalised. */
const longestToken = 256
const seed = 0x811c9dc5 | 0

/** Stirs the bits of a hash; never 0. */
function stir(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 12) || 1
}

/** The hash of a sequence of tokens that is one token longer; never 0. */
export function follow(sequence: number, token: number): number {
  return Math.imul(((sequence << 5) | (sequence >>> 27)) ^ token, 0x9e3779b1) || 1
}

/** The hash of a folded token. */
export function hashOf(folded: string): number {
  let hash = seed
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193)
  return stir(hash)
}

/** A token's text folded: NFC, small letters, without signs that have no width and without stress marks. */
export function foldToken(token: string): string {
  let plain = true
  for (let at = 0; at < token.length && plain; at++) {
    const kind = Character.classAt(token, at)
    plain = kind !== Character.mark && kind !== Character.ignorable
  }
  let text = token
  if (!plain && token.length <= longestToken) text = token.replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202c\u2066-\u2069]/g, "").normalize("NFC").replace(/[\u0300\u0301]/g, "")
  let out = ""
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(Character.foldUnit(text.charCodeAt(at)))
  return out
}

/**
 * The tokens of a text: runs of letters, digits and marks; an apostrophe ends one; each Han, kana or Hangul character is one.
 * Takes time linear in the length of the text.
 */
export function tokenise(text: string): Tokens {
  const { length } = text
  let room = Math.max(16, (length >> 2) + 4)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let hashes = new Int32Array(room)
  let count = 0
  let at = 0
  while (at < length) {
    const first = Character.classAt(text, at)
    const kind = first & 255
    if (kind !== Character.word && kind !== Character.ideograph && kind !== Character.mark) {
      at += first > 255 ? 2 : 1
      continue
    }
    const start = at
    let end = at
    let hash = seed
    let plain = true
    if (kind === Character.ideograph) {
      end = at + (first > 255 ? 2 : 1)
      for (let unit = at; unit < end; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193)
      at = end
    } else {
      while (at < length) {
        const next = Character.classAt(text, at)
        const nextKind = next & 255
        if (nextKind === Character.word) {
          hash = Math.imul(hash ^ Character.foldUnit(text.charCodeAt(at++)), 0x01000193)
          if (next > 255) hash = Math.imul(hash ^ text.charCodeAt(at++), 0x01000193)
          end = at
        } else if (nextKind === Character.mark) {
          plain = false
          end = ++at
        } else if (nextKind === Character.ignorable) {
          plain = false
          at++
        } else break
      }
    }
    if (count === room) {
      room *= 2
      const grow = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
        const grown = new Int32Array(room)
        grown.set(old)
        return grown
      }
      starts = grow(starts)
      ends = grow(ends)
      hashes = grow(hashes)
    }
    starts[count] = start
    ends[count] = end
    hashes[count++] = plain || end - start > longestToken ? stir(hash) : hashOf(foldToken(text.slice(start, end)))
  }
  return { count, starts, ends, hashes }
}

/** A gap that no name can have inside. */
export const barrier = undefined

/**
 * What joins two tokens, in a form that can be compared: a space for white space (a line break too, but no blank line) or a hyphen, an
 * apostrophe, a dot, a middle dot, nothing, or up to three other signs without their white space (of a hyphen
 * only that it hangs: Süd- und). `barrier` if nothing joins them.
 */
export function gapBetween(text: string, end: number, start: number): string | typeof barrier {
  if (start === end) return ""
  if (start - end > 40) return barrier
  let lines = 0
  let whites = 0
  let signs = ""
  for (let at = end; at < start; at++) {
    const kind = Character.classAt(text, at)
    if (kind === Character.newline) lines += text.charCodeAt(at) === 10 && at > end && text.charCodeAt(at - 1) === 13 ? 0 : 1
    else if (kind === Character.space) whites++
    else if (kind !== Character.ignorable) {
      signs += kind === Character.apostrophe ? "'" : kind === Character.hyphen ? "-" : kind === Character.middleDot ? "\u00b7" : text[at]!
      if (signs.length > 3) return barrier
    }
  }
  if (lines > 1 || (lines === 0 && whites > 2)) return barrier
  if (signs === "") return lines === 0 && whites > 1 ? barrier : lines + whites === 0 ? "" : " "
  if (signs === "'") return lines + whites > 0 ? barrier : signs
  if (signs === "-") return lines + whites === 0 ? " " : Character.classAt(text, end) === Character.hyphen ? "- " : barrier
  return signs
}
