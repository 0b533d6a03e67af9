/** How likely a nominative ends as it does: suffix statistics of given names, surnames and places by language, learned. */
import { alphabet, tables } from "./endingTable.ts"

/** What is counted apart: men's and women's given names `m f`, men's and women's surnames `M F`, places `p`, common nouns `n`. */
export type EndingClass = "m" | "f" | "M" | "F" | "p" | "n"

/** A step of the table's counts: level `n` is `levelBase ** n`. */
export const levelBase = 1.3

/** Words by their last letters, from the last one to the left; a node for each letter, the first is the root. `^` stands before the first letter of a word. */
interface Endings {
  readonly letters: Uint16Array
  /** The first of a node's children, and the next of its parent's; 0 for none. */
  readonly child: Uint16Array
  readonly next: Uint16Array
  /** Log share of a node among the words of its parent. */
  readonly shares: Float64Array
  /** Log share of any letter that is not among the children. */
  readonly rests: Float64Array
}

/** The log of a letter's share when nothing is known of it. */
const unknownLetter = Math.log(1 / 18)
/** Words with a letter that was never seen, added to those counted: at least, and for each letter that was seen; the letters that share them. */
const leastRest = 1
const restByLetter = 0.2
const restLetters = 15

const counts = Float64Array.from(alphabet, (_, level) => levelBase ** level)
const levelOf = new Uint8Array(128)
for (let level = 0; level < alphabet.length; level++) levelOf[alphabet.charCodeAt(level)] = level
const closing = 41

/** Reads one class: each node is a letter, its level, its children and `)`. */
function unpacked(packed: string, from: number, end: number): Endings {
  const size = Math.ceil((end - from) / 3) + 1
  const found: Endings = { letters: new Uint16Array(size), child: new Uint16Array(size), next: new Uint16Array(size), shares: new Float64Array(size), rests: new Float64Array(size) }
  const { letters, child, next, shares, rests } = found
  const own = new Float64Array(size)
  const close = (node: number): void => {
    let sum = 0
    let seen = 0
    for (let at = child[node]!; at !== 0; at = next[at]!) {
      sum += own[at]!
      seen++
    }
    if (node === 0) own[0] = sum
    const extra = leastRest + restByLetter * seen
    const all = own[node]! + extra
    rests[node] = Math.log((Math.max(0, own[node]! - sum) + extra) / restLetters / all)
    for (let at = child[node]!; at !== 0; at = next[at]!) shares[at] = Math.log(own[at]! / all)
  }
  const above: Array<number> = [0]
  let used = 0
  for (let at = from; at < end; at++) {
    const letter = packed.charCodeAt(at)
    if (letter === closing) {
      close(above.pop()!)
      continue
    }
    const node = ++used
    const parent = above.at(-1)!
    letters[node] = letter
    own[node] = counts[levelOf[packed.charCodeAt(++at)]!]!
    next[node] = child[parent]!
    child[parent] = node
    above.push(node)
  }
  close(0)
  return found
}

const wordStart = 94
const yo = 0x451
const ye = 0x435

function logShare({ letters, child, next, shares, rests }: Endings, word: string): number {
  let node = 0
  let sum = 0
  for (let at = word.length - 1; at >= -1; at--) {
    const letter = at < 0 ? wordStart : word.charCodeAt(at)
    const wanted = letter === yo ? ye : letter
    let found = child[node]!
    while (found !== 0 && letters[found] !== wanted) found = next[found]!
    sum += found === 0 ? rests[node]! : shares[found]!
    node = found
    if (node === 0 || child[node] === 0) return sum + (at + 1) * unknownLetter
  }
  return sum
}

/** Log probability of a word in small letters as one of a class. */
export type EndingOdds = (word: string, of: EndingClass) => number

const made = new Map<string, EndingOdds>()

/** The statistics of a language, each class read when first asked for; a language without them takes all words for equally likely, letter by letter. */
export function endingOdds(tag: string): EndingOdds {
  const known = made.get(tag)
  if (known !== undefined) return known
  const packed = Object.hasOwn(tables, tag) ? tables[tag]! : ""
  const classes = new Map<string, Endings | undefined>()
  const classOf = (of: EndingClass): Endings | undefined => {
    if (classes.has(of)) return classes.get(of)
    // a class begins with its letter, at the start or behind a space
    const from = packed.startsWith(of) ? 0 : packed.indexOf(` ${of}`) + 1
    const end = packed.indexOf(" ", from)
    const found = packed === "" || (from === 0 && !packed.startsWith(of)) ? undefined : unpacked(packed, from + 1, end < 0 ? packed.length : end)
    classes.set(of, found)
    return found
  }
  const odds: EndingOdds = (word, of) => {
    const own = classOf(of)
    return own === undefined ? (word.length + 1) * unknownLetter : logShare(own, word)
  }
  made.set(tag, odds)
  return odds
}
