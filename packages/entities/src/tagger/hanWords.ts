import { hashOf } from "./hashing.ts"
import { listed, type WordList } from "./wordList.ts"

/** The longest listed word in characters. */
const longest = 8
/** A listed word has the value `class * frequencies + frequency`, the latter a binary logarithm. */
export const frequencies = 24
/** What a word costs that is not listed: more than any that is. */
const unknown = 30
const rarest = 27

/** Listed words in a document of characters, by token. */
export interface HanMatches {
  /** The longest word that begins at a token: 0 nothing, else `class << 4 | length`. */
  readonly beginning: Int32Array
  /** The longest word that ends at a token. */
  readonly ending: Int32Array
  /** The longest word that goes over a token, and how far in it the token is. */
  readonly over: Int32Array
  readonly depth: Uint8Array
  /** The word of the best segmentation that a token is in: its first token, the token after it, its hash and its class. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  readonly classes: Uint8Array
}

/** Looks for listed words from every token, and for the segmentation of the least cost; `texts` are the tokens, one character each. */
export function hanMatches(texts: ReadonlyArray<string>, list: WordList): HanMatches {
  const count = texts.length
  const beginning = new Int32Array(count)
  const ending = new Int32Array(count)
  const over = new Int32Array(count)
  const depth = new Uint8Array(count)
  const cost = new Float64Array(count + 1).fill(Infinity)
  const from = new Int32Array(count + 1)
  const value = new Int16Array(count + 1)
  cost[0] = 0
  for (let first = 0; first < count; first++) {
    let word = ""
    for (let length = 1; length <= longest && first + length <= count; length++) {
      const next = texts[first + length - 1]!
      if (length > 1 && (next.length !== 1 || word.length !== length - 1)) break
      word += next
      const found = listed(list, word)
      const price = cost[first]! + (found < 0 ? unknown : rarest - found % frequencies)
      if ((found >= 0 || length === 1) && price < cost[first + length]!) {
        cost[first + length] = price
        from[first + length] = first
        value[first + length] = found < 0 ? 0 : Math.floor(found / frequencies)
      }
      if (found < 0 || length === 1) continue
      const mark = Math.floor(found / frequencies) << 4 | length
      beginning[first] = mark
      if (length > (ending[first + length - 1]! & 15)) ending[first + length - 1] = mark
      for (let at = first; at < first + length; at++) {
        if ((over[at]! & 15) >= length) continue
        over[at] = mark
        depth[at] = at === first ? 0 : at === first + length - 1 ? 2 : 1
      }
    }
  }
  const [starts, ends, hashes] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const classes = new Uint8Array(count)
  for (let end = count; end > 0; end = from[end]!) {
    const first = from[end]!
    const hash = hashOf(texts.slice(first, end).join(""))
    starts.fill(first, first, end)
    ends.fill(end, first, end)
    hashes.fill(hash, first, end)
    classes.fill(value[end]!, first, end)
  }
  return { beginning, ending, over, depth, starts, ends, hashes, classes }
}
