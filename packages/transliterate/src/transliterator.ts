import { run, type UnitSpan } from "./conversion.ts"
import type { SystemInfo } from "./system.ts"
import { primary, tables } from "./tables.ts"
import { compile, type Trie } from "./trie.ts"

/** No system of this id or alias for this language. The message lists those there are. */
export class UnknownSystem extends Error {
  readonly _tag = "UnknownSystem"
  override readonly name = "UnknownSystem"
  readonly system: string
  readonly from: string
  constructor(system: string, from: string) {
    const there = tables.filter(({ info }) => info.from === primary(from)).map(({ info }) => info.id)
    const all = there.length > 0 ? `for ${primary(from)} there is ${there.join(", ")}` : `there is ${tables.map(({ info }) => `${info.id} (${info.from})`).join(", ")}`
    super(`no system "${system}" for language "${from}": ${all}`)
    this.system = system
    this.from = from
  }
}

/**
 * `from`: BCP 47. `system`: an id or alias of `systems()`, in any case. `case`: `smart` (default) writes words in capitals in capitals; `keep` goes letter by
 * letter. `unknown`: what becomes of a Cyrillic letter that the system has no rule for: `keep` (default), `drop`, or `mark` (U+FFFD).
 */
export interface TransliteratorOptions {
  readonly from: string
  readonly system: string
  readonly case?: "smart" | "keep"
  readonly unknown?: "keep" | "drop" | "mark"
}

export interface Transliterator {
  readonly system: SystemInfo
  /** The romanised text. */
  readonly convert: (text: string) => string
  /**
   * The romanised text, and spans that tile both texts in order: one for each converted unit (`зг` is one unit, a dropped apostrophe is one that gives
   * nothing), one for each stretch that stayed as it was.
   */
  readonly withSpans: (text: string) => { readonly text: string; readonly spans: Array<UnitSpan> }
}

/**
 * Every system, in order of id.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { systems } from "@polyonym/transliterate/pure"
 *
 * const forRussian = systems().filter(({ from }) => from === "ru").map(({ id }) => id)
 * assert.deepEqual(forRussian, [
 *   "ala-lc-ru", "bgn-pcgn-1947", "gost-7.79-2000-b", "gost-r-52535.1-2006", "icao-9303", "iso-9-1995", "scholarly-ru", "un-1987"
 * ])
 * ```
 */
export function systems(): ReadonlyArray<SystemInfo> {
  return tables.map(({ info }) => info).sort((a, b) => a.id < b.id ? -1 : 1)
}

const compiled = new Map<string, Trie>()

/**
 * A transliterator for one system. Throws `UnknownSystem` when it is made, never on a text. A letter with its combining mark (и + U+0306) is read as the
 * one letter that they make; an accent that is no part of a letter stays.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { transliterator } from "@polyonym/transliterate/pure"
 *
 * const kmu = transliterator({ from: "uk", system: "kmu-2010" })
 * assert.equal(kmu.convert("Ю. Розгін, ЩУКА"), "Yu. Rozghin, SHCHUKA")
 * assert.deepEqual(kmu.withSpans("зга!"), { text: "zgha!", spans: [[0, 2, 0, 3], [2, 3, 3, 4], [3, 4, 4, 5]] })
 * ```
 */
export function transliterator({ from, system, case: casing = "smart", unknown = "keep" }: TransliteratorOptions): Transliterator {
  const language = primary(from)
  const wanted = system.toLowerCase()
  const found = tables.find(({ info }) => info.from === language && (info.id === wanted || info.aliases.some((alias) => alias.toLowerCase() === wanted)))
  if (found === undefined) throw new UnknownSystem(system, from)
  const { info } = found
  const trie = compiled.get(info.id) ?? compile(found)
  compiled.set(info.id, trie)
  const manner = { smart: casing === "smart", unknown }
  return {
    system: info,
    convert: (text) => run(trie, text, manner, undefined),
    withSpans: (text) => {
      const spans: Array<UnitSpan> = []
      return { text: run(trie, text, manner, spans), spans }
    }
  }
}
