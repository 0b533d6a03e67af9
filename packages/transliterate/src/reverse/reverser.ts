import type { System } from "../system.ts"
import { lowered } from "./ahead.ts"
import type { LetterModel } from "./model.ts"
import { type Backwards, backwards, longWord, type Path, paths } from "./search.ts"
import { type ReverseSpan, spelt, speltWithSpans } from "./source.ts"
import { eachStretch } from "./stretches.ts"
import { type KnownWords, knownWords, type WordList } from "./words.ts"

/** A source that a romanised text may have come from. `score`: the share of the probability, all of them together 1 at most. */
export interface Candidate {
  readonly text: string
  readonly score: number
}

/** `forward`: the system's own conversion, by which every candidate is tried. `model`: of the source language. `words`: known words, which go first. */
export interface ReverserOptions {
  readonly forward: (text: string) => string
  readonly model?: LetterModel | undefined
  readonly words?: WordList | undefined
}

/** A system read backwards. */
export interface Reverser {
  /** The source where the system is reversible, otherwise the likeliest one, word by word. */
  readonly convert: (text: string) => string
  /** The same, and spans that tile both texts in order. */
  readonly withSpans: (text: string) => { readonly text: string; readonly spans: Array<ReverseSpan> }
  /** At most `n` sources, the likeliest first, each of which gives exactly `text`; none where nothing does. */
  readonly candidates: (text: string, n?: number) => ReadonlyArray<Candidate>
}

/** How many ways are kept at each place of a word. */
const narrow = 12
const wide = 64
/** Words whose best way is remembered: words repeat. */
const remembered = 20_000

interface Ready extends Backwards {
  readonly forward: (text: string) => string
  readonly words: KnownWords | undefined
}

/** A way through a word that gives it, and what it spells. */
interface Way {
  readonly path: Path
  readonly text: string
  readonly score: number
}

const same = (a: string, b: string): boolean => a === b || a.normalize("NFC") === b.normalize("NFC")
const anyApostrophe = /[\u2019\u02bc]/g
/** The same, whatever apostrophe is on the writer's keyboard. */
const alike = (a: string, b: string): boolean => same(a.replaceAll(anyApostrophe, "'"), b.replaceAll(anyApostrophe, "'"))

/** The first `n` of the ways found that give `word`; their scores are shares of all that were found. */
function giving({ forward }: Ready, word: string, found: ReadonlyArray<Path>, n: number, is: typeof same): Array<Way> {
  const there = new Set<string>()
  const ways: Array<Way> = []
  const best = found[0]?.score ?? 0
  const total = found.reduce((sum, { score }) => sum + Math.exp(score - best), 0)
  for (const path of found) {
    const text = spelt(path)
    if (there.has(text)) continue
    there.add(text)
    if (!is(forward(text), word)) continue
    ways.push({ path, text, score: Math.exp(path.score - best) / total })
    if (ways.length === n) break
  }
  return ways
}

/** Known words first, by frequency and probability; the others get so small a share that they stay behind. */
function knownFirst({ frequency }: KnownWords, ways: ReadonlyArray<Way>): ReadonlyArray<Way> {
  const counted = ways.map((way) => ({ way, count: frequency(way.text) }))
  const known = counted.filter(({ count }) => count > 0)
  if (known.length === 0) return ways
  const total = known.reduce((sum, { way, count }) => sum + way.score * count, 0)
  const first = known.map(({ way, count }) => ({ ...way, score: 0.999 * way.score * count / total })).sort((a, b) => b.score - a.score)
  const others = counted.filter(({ count }) => count === 0).map(({ way }) => way)
  const rest = others.reduce((sum, { score }) => sum + score, 0)
  const factor = Math.min(0.001 / rest, first.at(-1)!.score / (others[0]?.score ?? 1))
  return [...first, ...others.map((way) => ({ ...way, score: way.score * factor }))]
}

/** At most `n` ways through `word`, the likeliest first. */
function ways(ready: Ready, word: string, width: number, n: number, is: typeof same): ReadonlyArray<Way> {
  const found = paths(ready, word, width)
  const { words } = ready
  if (words === undefined) return giving(ready, word, found, n, is)
  const known = words.giving(lowered(word)).flatMap((source) => paths(ready, word, narrow, source))
  return knownFirst(words, giving(ready, word, [...found, ...known].sort((a, b) => b.score - a.score), Infinity, is)).slice(0, n)
}

function best(ready: Ready, word: string): Path | undefined {
  if (ready.words !== undefined || word.length <= longWord) {
    const [first] = ways(ready, word, narrow, 1, alike)
    if (first !== undefined) return first.path
  }
  const found = paths(ready, word, wide)
  return giving(ready, word, found, 1, alike)[0]?.path ?? found[0]
}

/** The `n` likeliest pairs of what stands in two lists. */
function joined(left: ReadonlyArray<Candidate>, right: ReadonlyArray<Candidate>, n: number): ReadonlyArray<Candidate> {
  if (right.length === 1) return left.map(({ text, score }) => ({ text: text + right[0]!.text, score: score * right[0]!.score }))
  const pairs = left.flatMap((a, i) => right.slice(0, Math.ceil(n / (i + 1))).map((b) => ({ text: a.text + b.text, score: a.score * b.score })))
  return pairs.sort((a, b) => b.score - a.score).slice(0, n)
}

/** A reader of what `system` gives. */
export function reverser(system: System, { forward, model, words }: ReverserOptions): Reverser {
  const ready: Ready = { ...backwards(system, system.info.reversible ? undefined : model), forward, words: words === undefined ? undefined : knownWords(words, forward) }
  const { gives } = ready.inverse
  const met = new Map<string, Path | undefined>()
  const bestOf = (word: string): Path | undefined => {
    if (met.has(word)) return met.get(word)
    const path = best(ready, word)
    if (met.size >= remembered) met.clear()
    if (word.length < 64) met.set(word, path)
    return path
  }
  return {
    convert: (text) => {
      const out: Array<string> = []
      eachStretch(text, gives, (stretch, isWord) => {
        const path = isWord ? bestOf(stretch) : undefined
        out.push(path === undefined ? stretch : spelt(path))
      })
      return out.join("")
    },
    withSpans: (text) => {
      const spans: Array<ReverseSpan> = []
      let out = ""
      let from = 0
      eachStretch(text, gives, (stretch, isWord) => {
        const path = isWord ? bestOf(stretch) : undefined
        if (path === undefined) {
          spans.push([from, from + stretch.length, out.length, out.length + stretch.length])
          out += stretch
        } else {
          const word = speltWithSpans(path)
          for (const [a, b, c, d] of word.spans) spans.push([from + a, from + b, out.length + c, out.length + d])
          out += word.text
        }
        from += stretch.length
      })
      return { text: out, spans }
    },
    candidates: (text, n = 5) => {
      let all: ReadonlyArray<Candidate> = [{ text: "", score: 1 }]
      eachStretch(text, gives, (stretch, isWord) => {
        const here = isWord ? ways(ready, stretch, Math.max(wide, n), n, same).map(({ text, score }) => ({ text, score })) : [{ text: stretch, score: 1 }]
        all = joined(all, here, n)
      })
      return all.filter((candidate) => same(forward(candidate.text), text))
    }
  }
}
