import type { Span } from "@polyonym/facts/pure"

// Letters, digits and their marks; inside a word one apostrophe, full stop or colon between letters, one separator between digits (after UAX #29, rules WB6 to WB12).
const word = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad\u200d]*(?:['’ʼ`.:·](?=\p{L})[\p{L}\p{M}\p{N}_\u00ad\u200d]+|[.,٫٬](?=\p{Nd})[\p{L}\p{M}\p{N}_]+)*/gu
/** Scripts that are written without spaces: their words need a dictionary. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const segmenters = new Map<string, Intl.Segmenter>()

function dictionaryOf(language: string): Intl.Segmenter {
  const tag = language === "und" || language === "zxx" || language === "" ? "ja" : language
  const known = segmenters.get(tag)
  if (known !== undefined) return known
  let made: Intl.Segmenter
  try {
    made = new Intl.Segmenter(tag, { granularity: "word" })
  } catch {
    made = new Intl.Segmenter("ja", { granularity: "word" })
  }
  segmenters.set(tag, made)
  return made
}

/** The words of a text in order. Runs of a script without spaces are split by the platform's dictionary, a few thousand characters at a time. */
export function wordsOf(text: string, language: string): Array<Span> {
  const words: Array<Span> = []
  const dense = unspaced.test(text)
  word.lastIndex = 0
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const start = found.index
    const end = word.lastIndex
    if (!dense || !unspaced.test(found[0])) words.push({ start, end })
    else divide(text, start, end, language, words)
  }
  return words
}

function divide(text: string, start: number, end: number, language: string, words: Array<Span>): void {
  const dictionary = dictionaryOf(language)
  const most = 4096
  for (let from = start; from < end; from += most) {
    for (const { index, segment, isWordLike } of dictionary.segment(text.slice(from, Math.min(end, from + most)))) {
      if (isWordLike === true) words.push({ start: from + index, end: from + index + segment.length })
    }
  }
}
