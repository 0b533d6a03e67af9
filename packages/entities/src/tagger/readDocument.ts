import { styleOf, type Surroundings } from "./contextFeatures.ts"
import { documentWords } from "./documentWords.ts"
import { hanMatches } from "./hanWords.ts"
import { tokenise, type TaggerTokens } from "./tokenise.ts"
import type { WordInfo } from "./wordInfo.ts"
import type { WordList } from "./wordList.ts"

/** A range of the text in UTF-16 code units, end-exclusive. */
interface Range {
  readonly start: number
  readonly end: number
}

/** A name of a gazetteer in the text. */
export interface KnownName extends Range {
  readonly type: "PER" | "ORG" | "LOC"
}

/** A document as tokens, words and sentences. */
export interface ReadDocument<W extends WordInfo> {
  readonly tokens: TaggerTokens
  readonly words: ReadonlyArray<W>
  readonly sentences: ReadonlyArray<Surroundings & { readonly words: ReadonlyArray<W> }>
}

const numbers = { PER: 1, ORG: 3, LOC: 5 } as const

function marksOf(tokens: TaggerTokens, names: ReadonlyArray<KnownName>): Uint8Array {
  const marks = new Uint8Array(tokens.starts.length)
  let at = 0
  for (const { start, end, type } of names) {
    while (at < marks.length && tokens.ends[at]! <= start) at++
    for (let inside = at; inside < marks.length && tokens.starts[inside]! < end; inside++) marks[inside] = numbers[type] + (inside > at ? 1 : 0)
  }
  return marks
}

/** How a text is read: `wordOf` tells what is known of a word; with a `dictionary`, characters are read by the words that they may be in, as `fold` writes them. */
export interface Reading<W extends WordInfo> {
  readonly wordOf: (text: string) => W
  readonly dictionary: WordList | undefined
  readonly fold: ((text: string) => string) | undefined
}

/** Reads a text; tokens belong to the sentence that they start in. */
export function readDocument<W extends WordInfo>(
  text: string, sentences: ReadonlyArray<Range>, { wordOf, dictionary, fold }: Reading<W>, gazetteer: ReadonlyArray<KnownName> | undefined
): ReadDocument<W> {
  const tokens = tokenise(text)
  const words = tokens.texts.map(wordOf)
  const count = words.length
  const first = new Uint8Array(count)
  const spaced = new Uint8Array(count)
  for (let at = 0; at < count; at++) spaced[at] = at === 0 || tokens.starts[at]! > tokens.ends[at - 1]! ? 1 : 0
  const bounds: Array<readonly [from: number, to: number]> = []
  let from = 0
  for (let number = 1; number <= sentences.length && from < count; number++) {
    const limit = number < sentences.length ? sentences[number]!.start : Infinity
    let to = from
    while (to < count && tokens.starts[to]! < limit) to++
    if (to === from) continue
    bounds.push([from, to])
    first[from] = 1
    from = to
  }
  const places = documentWords(words, first)
  const marks = gazetteer === undefined ? undefined : marksOf(tokens, gazetteer)
  const han = dictionary === undefined ? undefined : hanMatches(fold === undefined ? tokens.texts : tokens.texts.map(fold), dictionary)
  return { tokens, words, sentences: bounds.map(([from, to]) => ({ words, from, to, spaced, places, gazetteer: marks, style: styleOf(words, from, to), han })) }
}

