import { scriptOf } from "@polyonym/script"
import { allCapitals } from "./capitals.ts"
import { backward, forward, isApostrophe, isWord } from "./characters.ts"
import { compose, first, isMark, letterAt, lowerOf, size } from "./cyrillic.ts"
import { apostrophe, boundary, type Candidate, type Node, otherLetter, type Part, type Trie } from "./trie.ts"

/** `[inStart, inEnd, outStart, outEnd]` in UTF-16 code units, end-exclusive. */
export type UnitSpan = readonly [inStart: number, inEnd: number, outStart: number, outEnd: number]

export interface Manner {
  readonly smart: boolean
  readonly unknown: "keep" | "drop" | "mark"
}

const letter = /^\p{L}$/u
const isCyrillicLetter = (character: string): boolean => letter.test(character) && scriptOf(character.codePointAt(0)!) === "Cyrl"

/** Whether the apostrophe at `i` stands before a letter of the table, so that it may be part of a word. */
const joins = (trie: Trie, text: string, i: number): boolean => {
  const next = letterAt(text, i + 1)
  return next !== undefined && trie.roots[next] !== undefined
}

/** The place that the character before `i` takes in a context; `previous` where nothing but marks stands between `floor` and `i`. */
function placeBefore(text: string, i: number, floor: number, previous: number): number {
  const at = backward(text, i - 1, floor)
  if (at < floor) return previous
  return isWord(text, at) ? letterAt(text, at) ?? otherLetter : boundary
}

/** The place that the character from `i` on takes in a context. */
function placeBehind(trie: Trie, text: string, i: number): number {
  const at = forward(text, i)
  if (isWord(text, at)) return letterAt(text, at) ?? otherLetter
  return trie.dropsApostrophe && isApostrophe(text.charCodeAt(at)) && joins(trie, text, at) ? apostrophe : boundary
}

/** A rule that fits: how many letters it takes, and where each of them ends. */
interface Match {
  candidate: Candidate | undefined
  letters: number
  readonly ends: Array<number>
}

/** Writes the longest rule that fits to `match`; its first letter is that of `root` and ends at `firstEnd`. */
function longest(trie: Trie, root: Node, text: string, firstEnd: number, previous: number, match: Match): void {
  match.candidate = undefined
  let node: Node | undefined = root
  let end = firstEnd
  for (let depth = 1; node !== undefined; depth++) {
    match.ends[depth - 1] = end
    for (const candidate of node.candidates) {
      if (candidate.after !== undefined && candidate.after[previous] === 0) continue
      if (candidate.before !== undefined && candidate.before[placeBehind(trie, text, end)] === 0) continue
      match.candidate = candidate
      match.letters = depth
      break
    }
    if (node.children.size === 0) break
    const letter = letterAt(text, end)
    node = letter === undefined ? undefined : node.children.get(letter)
    const mark = text.charCodeAt(end + 1)
    end += isMark(mark) && compose(text.charCodeAt(end), mark) !== undefined ? 2 : 1
  }
}

/** What the letter at `[start, end)` gives, in the case that it asks for. */
function cased(part: Part, text: string, start: number, end: number, smart: boolean): string {
  const at = text.charCodeAt(start) - first
  if (lowerOf[at] === at) return part.lower
  return part.title !== part.caps && smart && allCapitals(text, start, end) ? part.caps : part.title
}

/** What the matched letters from `start` on give together. */
function whole({ parts }: Candidate, { letters, ends }: Match, text: string, start: number, smart: boolean): string {
  let out = ""
  let from = start
  for (let n = 0; n < letters; n++) {
    const part = parts[n]
    if (part !== undefined) out += cased(part, text, from, ends[n]!, smart)
    from = ends[n]!
  }
  return out
}

/** Romanises `text`; writes one quadruple to `spans` for each unit and for each stretch that stays as it is. */
export function run(trie: Trie, text: string, { smart, unknown }: Manner, spans: Array<UnitSpan> | undefined): string {
  const { roots, dropsApostrophe } = trie
  const { length } = text
  const match: Match = { candidate: undefined, letters: 0, ends: [] }
  let out = ""
  let previous = boundary
  let kept = 0 // where the stretch that stays as it is began
  for (let i = 0; i < length;) {
    const unit = text.charCodeAt(i)
    const at = unit - first
    let end = i + 1
    let to: string | undefined
    let place: number
    if (at >= 0 && at < size) {
      place = lowerOf[at]!
      if (end < length && isMark(text.charCodeAt(end))) {
        const composed = compose(unit, text.charCodeAt(end))
        if (composed !== undefined) {
          place = lowerOf[composed - first]!
          end++
        }
      }
      const root = roots[place]
      if (root === undefined) {
        if (unknown !== "keep" && isCyrillicLetter(text[i]!)) to = unknown === "drop" ? "" : "\ufffd"
      } else if (root.plain !== undefined) to = cased(root.plain, text, i, end, smart)
      else {
        if (kept < i) previous = placeBefore(text, i, kept, previous)
        longest(trie, root, text, end, previous, match)
        const { candidate, letters, ends } = match
        if (candidate !== undefined) {
          to = whole(candidate, match, text, i, smart)
          end = ends[letters - 1]!
          if (letters > 1) place = letterAt(text, ends[letters - 2]!)!
        }
      }
    } else {
      place = apostrophe
      if (dropsApostrophe && isApostrophe(unit)) {
        if (joins(trie, text, i) && placeBefore(text, i, kept, previous) < size) to = ""
      } else if (unknown !== "keep" && unit >= first + size) {
        const character = String.fromCodePoint(text.codePointAt(i)!)
        if (isCyrillicLetter(character)) {
          to = unknown === "drop" ? "" : "\ufffd"
          place = otherLetter
          end = i + character.length
        }
      }
    }
    if (to === undefined) {
      i = end
      continue
    }
    if (kept < i) {
      spans?.push([kept, i, out.length, out.length + i - kept])
      out += text.slice(kept, i)
    }
    spans?.push([i, end, out.length, out.length + to.length])
    out += to
    previous = place
    kept = i = end
  }
  if (kept < length) {
    spans?.push([kept, length, out.length, out.length + length - kept])
    out += kept === 0 ? text : text.slice(kept)
  }
  return out
}
