import { scriptOf } from "@polyonym/script"
import { type SystemInfo, transliterator, type UnitSpan } from "@polyonym/transliterate/pure"
import type { ArchiveText } from "./texts.ts"

/** What one unit of the source becomes in one system, and whether the way back gives that unit again. */
export interface Result {
  readonly text: string
  readonly back: boolean
}

/** The smallest piece of the source that every system treats as a whole, mostly one letter. */
export interface Unit {
  readonly source: string
  readonly results: ReadonlyArray<Result>
}

export interface TracedText {
  readonly text: ArchiveText
  readonly systems: ReadonlyArray<SystemInfo>
  readonly lines: ReadonlyArray<ReadonlyArray<Unit>>
}

/** From where in the source to where in the result, with what comes back. */
interface Block extends Result {
  readonly end: number
}

interface Romanised {
  readonly text: string
  readonly spans: ReadonlyArray<UnitSpan>
}

/** The spans, with stretches that stayed as they were cut into their characters. */
const byCharacter = (source: string, { text, spans }: Romanised): Romanised => ({
  text,
  spans: spans.flatMap((span) => {
    const [start, end, from, to] = span
    if (source.slice(start, end) !== text.slice(from, to)) return [span]
    return [...source.slice(start, end).matchAll(/[^]\p{M}{0,8}/gu)].map(({ 0: character, index }): UnitSpan => {
      const until = index + character.length
      return [start + index, start + until, from + index, from + until]
    })
  })
})

/**
 * The spans of a line there and back. The way back may cut the romanised text elsewhere (шт and щ are both sht), so spans are gathered until both ways have a
 * boundary at the same place; what lies between comes back or does not as a whole.
 */
function blocks(line: string, there: Romanised, back: Romanised): ReadonlyArray<Block> {
  const ends = new Map([[0, 0], ...back.spans.map(([, end, , to]) => [end, to] as const)])
  const found: Array<Block> = []
  let waiting: Array<UnitSpan> = []
  let returned = 0
  for (const span of there.spans) {
    waiting.push(span)
    const to = ends.get(span[3])
    if (to === undefined) continue
    const same = line.slice(waiting[0]![0], span[1]) === back.text.slice(returned, to)
    for (const [, end, from, until] of waiting) found.push({ end, text: there.text.slice(from, until), back: same })
    waiting = []
    returned = to
  }
  return found
}

/** A text in several systems. Throws `UnknownSystem` for a language that has none of them. */
export function trace(text: ArchiveText, systems: ReadonlyArray<string>): TracedText {
  const ways = systems.map((system) => ({
    there: transliterator({ from: text.language, system }), back: transliterator({ from: text.language, system, direction: "reverse" })
  }))
  const lines = text.lines.map((line) => {
    const columns = ways.map(({ there, back }) => {
      const romanised = byCharacter(line, there.withSpans(line))
      return blocks(line, romanised, byCharacter(romanised.text, back.withSpans(romanised.text)))
    })
    const shared = columns.map((column) => new Set(column.map(({ end }) => end)))
    const units: Array<Unit> = []
    const next = columns.map(() => 0)
    for (let start = 0; start < line.length;) {
      let end = start + 1
      while (end < line.length && !shared.every((ends) => ends.has(end))) end++
      const results = columns.map((column, i) => {
        const from = next[i]!
        while (next[i]! < column.length && column[next[i]!]!.end <= end) next[i]!++
        const pieces = column.slice(from, next[i])
        return { text: pieces.map((piece) => piece.text).join(""), back: pieces.every((piece) => piece.back) }
      })
      units.push({ source: line.slice(start, end), results })
      start = end
    }
    return units
  })
  return { text, systems: ways.map(({ there }) => there.system), lines }
}

/** What a letter becomes in one system, how often it does not come back, and whether the system has no rule for it, so that it stays Cyrillic. */
export interface LetterResult {
  readonly texts: ReadonlyArray<string>
  readonly lost: number
  readonly stays: boolean
}

export interface Letter {
  readonly letter: string
  readonly count: number
  readonly results: ReadonlyArray<LetterResult>
}

/** Whether a unit was left in Cyrillic. */
export const stays = (source: string, result: string): boolean => source === result && scriptOf(source.codePointAt(0)!) === "Cyrl"

/** The letters of a traced text in the order of the alphabet, capitals with small ones; what is no letter is left out. */
export function lettersOf({ systems, lines, text }: TracedText): ReadonlyArray<Letter> {
  const letters = new Map<string, { count: number; readonly results: ReadonlyArray<{ readonly texts: Set<string>; lost: number }> }>()
  for (const { source, results } of lines.flat()) {
    if (!/\p{L}/u.test(source)) continue
    const letter = source.toLowerCase()
    const entry = letters.get(letter) ?? { count: 0, results: systems.map(() => ({ texts: new Set<string>(), lost: 0 })) }
    entry.count++
    results.forEach((result, i) => {
      entry.results[i]!.texts.add(result.text.toLowerCase())
      if (!result.back) entry.results[i]!.lost++
    })
    letters.set(letter, entry)
  }
  const { compare } = new Intl.Collator(text.language)
  return [...letters].sort(([a], [b]) => compare(a, b)).map(([letter, { count, results }]) => ({
    letter, count, results: results.map(({ texts, lost }) => ({ texts: [...texts].sort(), lost, stays: texts.has(letter) && stays(letter, letter) }))
  }))
}
