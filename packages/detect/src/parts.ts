import { scriptRuns } from "@polyonym/script"
import type { Span } from "@polyonym/facts/pure"

/** A part of a text: what lies between the bounds of sentences, quotations, lines and scripts. `words` is how many words its script has in it. */
export interface Part extends Span {
  readonly script: string
  readonly words: number
}

// Bounded, for a pattern that runs on for millions of characters exhausts the engine's stack.
const piece = /«[^«»\n]{1,2000}»|“[^“”\n]{1,2000}”|„[^„“”\n]{1,2000}[“”]|「[^「」\n]{1,2000}」|‘[^‘\n]{8,400}?’(?!\p{L})|"[^"\n]{1,2000}"|[^\n«“„「"‘]{1,65536}|\n{1,65536}|[«“„「"‘]/gu
const sentenceEnd = /(?<![.!?…。！？؟۔।])[.!?…。！？؟۔।]+["'”’»」』)\]]*\s+/gu
const word = /\p{L}[\p{L}\p{M}'’ʼ]*/gu
const letter = /\p{L}/u
const visible = /\S/
const cased = /\p{Lu}/u
const small = /(?<![\p{L}\p{M}\p{N}'’])\p{Ll}+(?![\p{L}\p{N}])/gu
const dense = new Set(["Jpan", "Hani", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"])
const eastAsian = new Set(["Hani", "Hira", "Kana", "Bopo"])

/** How many words a run has; four characters of a script without spaces count for one. */
function wordsOf(text: string, script: string): number {
  const found = text.match(word)
  if (found === null) return 0
  return dense.has(script) ? Math.ceil(found.join("").length / 2) : found.length
}

/** Lines, quotations and sentences, in order and covering the text. */
function* piecesOf(text: string): Generator<Span> {
  for (const found of text.matchAll(piece)) {
    const end = found.index + found[0].length
    let start = found.index
    sentenceEnd.lastIndex = 0
    for (let stop = sentenceEnd.exec(found[0]); stop !== null; stop = sentenceEnd.exec(found[0])) {
      yield { start, end: found.index + sentenceEnd.lastIndex }
      start = found.index + sentenceEnd.lastIndex
    }
    if (start < end) yield { start, end }
  }
}

/**
 * The parts of a text, in order and covering it. `home` is the script of the document. A run of another script of a word or two goes with what is around
 * it; so do a name and what has no letters.
 */
export function partsOf(text: string, home: string): Array<Part> {
  const parts: Array<Part> = []
  for (const { start, end } of piecesOf(text)) {
    const inside = text.slice(start, end)
    if (!letter.test(inside)) {
      const last = parts.at(-1)
      if (last === undefined || (last.script !== home && visible.test(inside))) parts.push({ start, end, script: home, words: 0 })
      else parts[parts.length - 1] = { ...last, end }
      continue
    }
    const runs = runsOf(inside, home)
    const lettered = runs.filter(({ words }) => words > 0).length
    let first = true
    for (const { start: from, end: to, script, words } of runs) {
      const own = script === home || ((words >= 3 || (lettered === 1 && words >= 2)) && !isName(inside.slice(from, to), words))
      const part = { start: start + from, end: start + to, script: own ? script : home, words: own ? words : 0 }
      const last = parts.at(-1)
      // What is too short goes on with the part before it, inside one piece.
      if (!first && last !== undefined && (words === 0 || !own || last.script === part.script)) parts[parts.length - 1] = { ...last, end: part.end, words: last.words + (last.script === part.script ? part.words : 0) }
      else parts.push(part)
      first = false
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
function runsOf(text: string, home: string): Array<Part> {
  const runs: Array<{ start: number; end: number; script: string }> = []
  for (const { start, end, script } of scriptRuns(text)) {
    const last = runs.at(-1)
    const one = script === "Hira" || script === "Kana" || (script === "Hani" && home === "Jpan") ? "Jpan" : script === "Bopo" ? "Hani" : script
    if (last !== undefined && eastAsian.has(script) && (last.script === "Jpan" || last.script === "Hani")) {
      last.end = end
      if (one === "Jpan") last.script = one
    } else runs.push({ start, end, script: one })
  }
  return runs.map(({ start, end, script }) => ({ start, end, script, words: wordsOf(text.slice(start, end), script) }))
}
