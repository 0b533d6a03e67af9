import { scriptRuns } from "@polyonym/script/runs"
import type { Span } from "@polyonym/facts/pure"

/** A part of a text: what lies between the bounds of sentences, quotations, lines and scripts. `words` is how many words its script has in it. */
export interface Part extends Span {
  readonly script: string
  readonly words: number
}

// Bounded, for a pattern that runs on for millions of characters exhausts the engine's stack.
const piece = /«[^«»\n]{1,2000}»|“[^“”\n]{1,2000}”|„[^„“”\n]{1,2000}[“”]|「[^「」\n]{1,2000}」|‘[^‘\n]{8,400}?’(?!\p{L})|"[^"\n]{1,2000}"|[^\n«“„「"‘]{1,65536}|\n{1,65536}|[«“„「"‘]/gu
const sentenceEnd = /(?<![.!?…。！？؟۔।])[.!?…。！？؟۔।]+["'”’»」』)\]]*\s+/gu
const letter = /\p{L}/u
const inWord = /[\p{M}'’]/u
const visible = /\S/
const cased = /\p{Lu}/u
const small = /(?<![\p{L}\p{M}\p{N}'’])\p{Ll}+(?![\p{L}\p{N}])/gu
const dense = new Set(["Jpan", "Hani", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"])
const eastAsian = new Set(["Hani", "Hira", "Kana", "Bopo"])

const begins = 1
const goesOn = 2
const stops = 3
/** What a code point is in a word, by plane; 0 is not looked up yet. */
const planes: Array<Uint8Array> = []

function placeInWord(codePoint: number): number {
  const plane = planes[codePoint >>> 16] ??= new Uint8Array(0x10000)
  const known = plane[codePoint & 0xffff]!
  if (known !== 0) return known
  const character = String.fromCodePoint(codePoint)
  return plane[codePoint & 0xffff] = letter.test(character) ? begins : inWord.test(character) ? goesOn : stops
}

/** How many words a range has: letters with marks and apostrophes behind them; four characters of a script without spaces count for one. */
function wordsOf(text: string, start: number, end: number, script: string): number {
  let words = 0
  let units = 0
  let inside = false
  for (let at = start; at < end;) {
    const codePoint = text.codePointAt(at)!
    const place = placeInWord(codePoint)
    const width = codePoint > 0xffff ? 2 : 1
    at += width
    if (place === begins && !inside) words++
    inside = place === begins || (place === goesOn && inside)
    if (inside) units += width
  }
  return dense.has(script) ? Math.ceil(units / 2) : words
}

function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at)!
    if (placeInWord(codePoint) === begins) return true
    at += codePoint > 0xffff ? 2 : 1
  }
  return false
}

/** Lines, quotations and sentences, in order and covering the text. */
function* piecesOf(text: string): Generator<Span> {
  for (let from = 0; from < text.length;) {
    piece.lastIndex = from
    piece.test(text)
    const to = piece.lastIndex
    let start = from
    if (to - from > 1) {
      const inside = text.slice(from, to)
      sentenceEnd.lastIndex = 0
      while (sentenceEnd.test(inside)) {
        const end = from + sentenceEnd.lastIndex
        yield { start, end }
        start = end
      }
    }
    if (start < to) yield { start, end: to }
    from = to
  }
}

type Growing = { -readonly [Key in keyof Part]: Part[Key] }

/**
 * The parts of a text, in order and covering it. `home` is the script of the document. A run of another script of a word or two goes with what is around
 * it; so do a name and what has no letters.
 */
export function partsOf(text: string, home: string): Array<Part> {
  const parts: Array<Growing> = []
  for (const { start, end } of piecesOf(text)) {
    const inside = text.slice(start, end)
    if (!hasLetter(inside)) {
      const last = parts.at(-1)
      if (last === undefined || (last.script !== home && visible.test(inside))) parts.push({ start, end, script: home, words: 0 })
      else last.end = end
      continue
    }
    const runs = runsOf(inside, home)
    const lettered = runs.reduce((count, { words }) => words > 0 ? count + 1 : count, 0)
    let last: Growing | undefined
    for (const { start: from, end: to, script: written, words: all } of runs) {
      const own = written === home || ((all >= 3 || (lettered === 1 && all >= 2)) && !isName(inside.slice(from, to), all))
      const script = own ? written : home
      const words = own ? all : 0
      // What is too short goes on with the part before it, inside one piece.
      if (last !== undefined && (all === 0 || !own || last.script === script)) {
        last.end = start + to
        if (last.script === script) last.words += words
      } else parts.push(last = { start: start + from, end: start + to, script, words })
    }
  }
  return parts
}

/** Whether a run of a few words looks like a name: less than a third of them begin with a small letter and go on in small letters. */
function isName(text: string, words: number): boolean {
  if (words > 6 || !cased.test(text)) return false
  return (text.match(small)?.length ?? 0) * 3 < words
}

/** Runs of one script; Chinese characters and kana side by side are one run. */
function runsOf(text: string, home: string): ReadonlyArray<Part> {
  const runs: Array<Growing> = []
  for (const { start, end, script } of scriptRuns(text)) {
    const last = runs.at(-1)
    const one = script === "Hira" || script === "Kana" || (script === "Hani" && home === "Jpan") ? "Jpan" : script === "Bopo" ? "Hani" : script
    if (last !== undefined && eastAsian.has(script) && (last.script === "Jpan" || last.script === "Hani")) {
      last.end = end
      if (one === "Jpan") last.script = one
    } else runs.push({ start, end, script: one, words: 0 })
  }
  for (const run of runs) run.words = wordsOf(text, run.start, run.end, run.script)
  return runs
}
