/** Texts of two languages, put together from Lingua's sentences, with what each range is in. The same for the same lines. */
import { areClose } from "./confusable.ts"
import type { Stretch } from "./detector.ts"
import type { Line } from "./lines.ts"

export interface Spliced {
  readonly text: string
  /** What is in which language; `foreign` is the language of the one sentence that is put in. */
  readonly stretches: ReadonlyArray<Stretch>
  readonly foreign: string | undefined
}
export const shapes = ["two sentences", "quoted inside", "one among three"] as const
export type Shape = typeof shapes[number]
export const distances = ["other script", "same script", "close"] as const
export type Distance = typeof distances[number]

/** Mulberry32 (Tommy Ettinger; general knowledge): numbers of [0, 1) from a seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = state + 0x6d2b79f5 | 0
    let t = Math.imul(state ^ state >>> 15, 1 | state)
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t
    return ((t ^ t >>> 14) >>> 0) / 4294967296
  }
}

const scripts = "Latin Cyrillic Arabic Hebrew Greek Devanagari Bengali Gujarati Gurmukhi Tamil Telugu Thai Hangul Hiragana Han Georgian Armenian".split(" ").map((name) => [name, new RegExp(`\\p{Script=${name}}`, "gu")] as const)
/** The script of most letters; of Japanese it is Hiragana. */
function scriptOf(lines: ReadonlyArray<Line>): string {
  const text = lines.map((line) => line.text).join("")
  const counts = scripts.map(([name, letters]) => [name, text.match(letters)?.length ?? 0] as const)
  return counts.toSorted((a, b) => b[1] - a[1])[0]![0]
}

function joined(pieces: ReadonlyArray<readonly [text: string, language: string]>, foreign: string | undefined): Spliced {
  let text = ""
  const stretches: Array<Stretch> = []
  for (const [piece, language] of pieces) {
    const start = text.length === 0 ? 0 : text.length + 1
    text = text.length === 0 ? piece : `${text} ${piece}`
    stretches.push({ start, end: text.length, language })
  }
  return { text, stretches, foreign }
}

/** A sentence in two, at the first space after its middle; or at its middle. */
function halved(text: string): readonly [string, string] {
  const space = text.indexOf(" ", text.length >> 1)
  if (space < 0) return [text.slice(0, text.length >> 1), text.slice(text.length >> 1)]
  return [text.slice(0, space), text.slice(space + 1)]
}

export interface Splicer {
  splice(shape: Shape, distance: Distance): Spliced
  /** Three sentences of each language in turn. */
  alone(index: number): Spliced
}

/** Sentences of twenty characters or more are used. */
export function splicer(lines: ReadonlyArray<Line>): Splicer {
  const pool = Map.groupBy(lines.filter(({ text }) => text.length >= 20), ({ language }) => language)
  const languages = [...pool.keys()]
  const scriptBy = new Map([...pool].map(([language, own]) => [language, scriptOf(own)]))
  const pairs = new Map<Distance, Array<readonly [string, string]>>(distances.map((distance) => [distance, []]))
  for (const a of languages) {
    for (const b of languages) {
      if (a !== b) pairs.get(scriptBy.get(a) !== scriptBy.get(b) ? "other script" : areClose(a, b) ? "close" : "same script")!.push([a, b])
    }
  }
  const next = numbers(20_261_126)
  const one = <T>(list: ReadonlyArray<T>): T => list[Math.floor(next() * list.length)]!
  const sentence = (language: string): readonly [string, string] => [one(pool.get(language)!).text, language]
  return {
    splice(shape, distance) {
      const [main, foreign] = one(pairs.get(distance)!)
      if (shape === "two sentences") return joined([sentence(main), sentence(foreign)], foreign)
      if (shape === "one among three") return joined([sentence(main), sentence(main), sentence(foreign), sentence(main)], foreign)
      const [head, tail] = halved(sentence(main)[0])
      return joined([[head, main], [`“${sentence(foreign)[0]}”`, foreign], [tail, main]], foreign)
    },
    alone(index) {
      const language = languages[index % languages.length]!
      return joined([sentence(language), sentence(language), sentence(language)], undefined)
    }
  }
}
