import type { Span } from "@polyonym/facts/pure"
import { wordClass, wordClassOf, wordEnd } from "./characters.ts"

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

/** So much text, in UTF-16 code units, is given to the platform at a time, and so much between two runs is read through rather than begun anew. */
const most = 4096
const near = 64
/** So far before the limit of a stretch a place is looked for where no word goes on. */
const back = 256

/**
 * Where a stretch of runs that are near each other ends: with the last of them, or, where it is too long, behind a mark or a space if one is there; never between the
 * halves of a surrogate pair.
 */
function stretchEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + most)
  let last = start
  let gap = start
  for (let at = start; at < limit && at - last <= near; at++) {
    const found = wordClassOf(text.charCodeAt(at))
    if (found === wordClass.dictionary || found === wordClass.extend || found === wordClass.joiner || text.charCodeAt(at) >= 0xd800) last = at
    else if (found === wordClass.other) gap = at + 1
  }
  if (last < limit - 1) return last + 1
  if (limit === text.length) return limit
  if (gap > limit - back) return gap
  return (text.charCodeAt(limit) & 0xfc00) === 0xdc00 ? limit - 1 : limit
}

/**
 * Splits runs of a text by the platform's dictionary. Runs must be asked for in order; those near each other are given to it in one go. `languageOf`: the language
 * of a range of the text.
 */
export function dictionaryWords(text: string, languageOf: (start: number, end: number) => string): (start: number, end: number, words: Array<Span>) => void {
  /** Where one word may end and another begin in the stretch that was read last, its end among them. */
  let cuts: Array<number> = []
  let next = 0
  let limit = 0
  let language = ""

  const begin = (start: number, wanted: string): void => {
    limit = stretchEnd(text, start)
    language = wanted
    cuts = []
    next = 0
    for (const { index } of segmenterOf(wanted).segment(text.slice(start, limit))) cuts.push(start + index)
    cuts.push(limit)
  }
  return (start, end, words) => {
    const wanted = languageOf(start, end)
    if (wanted !== language || start >= limit) begin(start, wanted)
    let from = start
    while (from < end) {
      if (from >= limit) begin(from, wanted)
      while (cuts[next]! <= from) next++
      const to = Math.min(end, cuts[next]!)
      const last = wordEnd(text, from, to)
      if (last > from) words.push({ start: from, end: last })
      from = to
    }
  }
}
