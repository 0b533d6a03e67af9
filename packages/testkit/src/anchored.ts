import type { Fact } from "@polyonym/core"
import { Romanisation } from "@polyonym/facts"

/** An object of a fact that says which range it is about. */
export interface Anchored {
  /** Where in what the stage gave, such as `mentions.mentions[3]`. */
  readonly path: string
  readonly start: number
  readonly end: number
  /** The object itself. */
  readonly value: Readonly<Record<string, unknown>>
}

/** The pairs of properties that hold ranges: those of the text that the document has, and those of its source. */
export const textPair = ["start", "end"] as const
export const sourcePair = ["sourceStart", "sourceEnd"] as const

const isInteger = (value: unknown): value is number => Number.isInteger(value)

/** Every object, however deep, with two integers under the names of `pair`, in the facts given that are anchored. */
export const anchoredIn = (gives: Fact.Facts, given: Readonly<Record<string, unknown>>, pair: readonly [string, string] = textPair): ReadonlyArray<Anchored> => {
  const found: Array<Anchored> = []
  const seen = new Set<object>()
  const walk = (value: unknown, path: string): void => {
    if (value === null || typeof value !== "object" || ArrayBuffer.isView(value) || seen.has(value)) return
    seen.add(value)
    if (Array.isArray(value)) return value.forEach((inner, i) => walk(inner, `${path}[${i}]`))
    const entries = value instanceof Map ? [...value].map(([key, inner]) => [String(key), inner] as const) : value instanceof Set ? [...value].map((inner, i) => [String(i), inner] as const) : Object.entries(value)
    const record = Object.fromEntries(entries) as Readonly<Record<string, unknown>>
    const [start, end] = [record[pair[0]], record[pair[1]]]
    if (isInteger(start) && isInteger(end)) found.push({ path, start, end, value: record })
    for (const [key, inner] of entries) walk(inner, `${path}.${key}`)
  }
  for (const fact of gives) {
    if (fact.anchored === false) continue
    const value = given[fact.key]
    walk(value, fact.key)
    if ((fact as unknown) === Romanisation && pair === textPair) found.push(...romanised(fact.key, value as typeof Romanisation.schema.Type))
  }
  return found
}

/** The quadruples of a romanised text as objects: `romanised` is what stands there in the second text. */
const romanised = (key: string, value: typeof Romanisation.schema.Type | undefined): ReadonlyArray<Anchored> =>
  (value?.spans ?? []).map(([start, end, outStart, outEnd], i) => ({
    path: `${key}.spans[${i}]`, start, end, value: { start, end, romanised: value!.text.slice(outStart, outEnd) }
  }))
