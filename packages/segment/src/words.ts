import type { Span } from "@polyonym/facts/pure"

/**
 * Letters, digits and their marks. Inside a word: one apostrophe, full stop or middle dot between letters; a joiner; a Hebrew gershayim; the colon before a case
 * ending (EU:n); one separator between digits. After UAX #29, rules WB4 to WB13b. The repetitions are bounded: a pattern that runs on for millions of characters
 * exhausts the engine's stack.
 */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_\u00ad\u200d]{0,4000}(?:(?:['’ʼ`.·\u200c](?=\p{L})|(?<=\p{Script=Hebrew})["״׳](?=\p{Script=Hebrew})|(?<=[\p{Lu}\p{Nd}]):(?=\p{Ll}{1,4}(?!\p{L}))|[.,٫٬](?=\p{Nd}))[\p{L}\p{M}\p{N}_\u00ad\u200d]{1,4000}){0,200}/gu
/** Scripts that are written without spaces: their words need a dictionary. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Languages of those scripts; another tag gets the Japanese segmenter, which knows all the dictionaries. */
const dictionaries = new Set(["ja", "zh", "th", "lo", "km", "my"])
const segmenters = new Map<string, Intl.Segmenter>()

function dictionaryOf(language: string): Intl.Segmenter {
  const subtag = language.split("-", 1)[0]!.toLowerCase()
  const tag = dictionaries.has(subtag) ? subtag : "ja"
  const known = segmenters.get(tag)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(tag, { granularity: "word" })
  segmenters.set(tag, made)
  return made
}

/**
 * The words of a text in order. Runs of a script without spaces are split by the platform's dictionary, some thousand characters at a time. `languageOf`: the
 * language of a range of the text.
 */
export function wordsOf(text: string, languageOf: (start: number, end: number) => string): Array<Span> {
  const words: Array<Span> = []
  const dense = unspaced.test(text)
  word.lastIndex = 0
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const start = found.index
    const end = word.lastIndex
    if (!dense || !unspaced.test(found[0])) words.push({ start, end })
    else divide(text, start, end, languageOf(start, end), words)
  }
  return words
}

function divide(text: string, start: number, end: number, language: string, words: Array<Span>): void {
  const dictionary = dictionaryOf(language)
  const most = 4096
  let from = start
  while (from < end) {
    let to = Math.min(end, from + most)
    // Never between the halves of a surrogate pair.
    if (to < end && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to--
    for (const { index, segment, isWordLike } of dictionary.segment(text.slice(from, to))) {
      if (isWordLike === true) words.push({ start: from + index, end: from + index + segment.length })
    }
    from = to
  }
}
