import type { Span } from "@polyonym/facts/pure"
import { afterMarks, classAt, lengthAt, wordClass, wordClassOf, wordEnd } from "./characters.ts"

/** Languages of scripts without spaces; another tag gets the Japanese segmenter, which knows all the dictionaries. */
const known = new Set(["ja", "zh", "th", "lo", "km", "my"])
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const subtag = language.split("-", 1)[0]!.toLowerCase()
  const tag = known.has(subtag) ? subtag : "ja"
  const found = segmenters.get(tag)
  if (found !== undefined) return found
  const made = new Intl.Segmenter(tag, { granularity: "word" })
  segmenters.set(tag, made)
  return made
}

/** So many UTF-16 code units are given to the platform at a time; runs further apart than the other number are given apart. */
const most = 4096
const near = 64
/** Between two runs: of the class Format, so the segment before it takes it in (WB4) and it costs none of its own, and no word of a dictionary goes over it. */
const separator = "\u2060"

/** Which code units are letters that a dictionary splits, or marks on them. */
const inRun = new Uint8Array(0x10000)
for (let unit = 0; unit < inRun.length; unit++) if ([wordClass.dictionary, wordClass.extend, wordClass.joiner].some((found) => found === wordClassOf(unit))) inRun[unit] = 1

/** Where the next run begins, if it is near; -1 if not. */
function nextRun(text: string, from: number): number {
  const limit = Math.min(text.length, from + near)
  for (let at = from; at < limit; at += lengthAt(text, at)) if (classAt(text, at) === wordClass.dictionary) return at
  return -1
}
/** The end of a run of letters that a dictionary splits, with their marks, or of so much of it as is given to the platform at a time; never before a mark. */
function pieceEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + most)
  let at = start
  do {
    at += lengthAt(text, at)
    while (at < limit && inRun[text.charCodeAt(at)] === 1) at++
    at = afterMarks(text, at)
  } while (at < limit && classAt(text, at) === wordClass.dictionary)
  return at
}

/**
 * Reads words by the platform's dictionary: of the run of letters that begins at an index, whose end is given back. Runs must be asked for in order. `languageOf`: the
 * language of a range of the text.
 */
export function dictionaryWords(text: string, languageOf: (start: number, end: number) => string): (start: number, words: Array<Span>) => number {
  /** The runs that were given to the platform in one go, and which of them comes next. */
  const starts: Array<number> = []
  const ends: Array<number> = []
  let run = 0
  /** Where its words end, in order, and which of them comes next. */
  let cuts = new Int32Array(0)
  let next = 0

  /** Runs from an index on that are near enough, short enough and of one language. */
  const gather = (start: number): string => {
    let end = pieceEnd(text, start)
    const language = languageOf(start, end)
    starts.length = ends.length = 0
    for (let from = start, length = 0; ;) {
      starts.push(from)
      ends.push(end)
      length += end - from + separator.length
      do {
        from = nextRun(text, end)
        if (from < 0) return language
        end = pieceEnd(text, from)
      } while (end - from === 1)
      if (length + end - from > most || languageOf(from, end) !== language) return language
    }
  }
  const read = (start: number): void => {
    const language = gather(start)
    const given = starts.map((from, i) => text.slice(from, ends[i])).join(separator)
    if (cuts.length <= given.length) cuts = new Int32Array(given.length + starts.length)
    let count = 0
    let at = 0
    let end = ends[0]!
    let shift = start
    for (const { index } of segmenterOf(language).segment(given)) {
      while (index + shift > end) {
        cuts[count++] = end
        at++
        shift += starts[at]! - end - separator.length
        end = ends[at]!
      }
      if (index + shift > starts[at]!) cuts[count++] = index + shift
    }
    while (at < ends.length) cuts[count++] = ends[at++]!
    run = next = 0
  }
  return (start, words) => {
    if (run === ends.length) {
      const end = pieceEnd(text, start)
      if (end - start === 1) {
        words.push({ start, end })
        return end
      }
      read(start)
    } else if (start !== starts[run]) {
      words.push({ start, end: start + 1 })
      return start + 1
    }
    const end = ends[run++]!
    let from = start
    while (from < end) {
      const cut = cuts[next++]!
      const last = text.charCodeAt(cut - 1) === 0xfeff ? wordEnd(text, from, cut) : cut
      if (last > from) words.push({ start: from, end: last })
      from = cut
    }
    return end
  }
}
