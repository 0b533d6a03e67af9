import { byCldr, cldrBackward, cldrIdOf, cldrSystems, isCldr } from "./cldrSystems.ts"
import { byTable, byUnits, conversion, type Conversion, type WritingOptions } from "./engine.ts"
import { extensionT, issuerName } from "./issuers.ts"
import { ascii, loadLibrary } from "./libraries/index.ts"
import type { Spans } from "./output.ts"
import type { System, SystemInfo, TableInfo, UnitSystem } from "./system.ts"
import { primary, tables } from "./tables.ts"
import { modelOf } from "./reverse/models.ts"
import { type Candidate, reverser } from "./reverse/reverser.ts"
import type { WordList } from "./reverse/words.ts"
import { anyAscii } from "./systems/librarySystems.ts"
import { unknownBy } from "./unknown.ts"
import { nearest, NotReversible, UnknownSystem } from "./unknownSystem.ts"

/** `from`: BCP 47. `system`: an id or alias of `systems()`, in any case. */
export interface TransliteratorOptions extends WritingOptions {
  readonly from: string
  readonly system: string
  /** `reverse` goes from the romanised text back: exactly where the system is reversible, otherwise to the likeliest source. */
  readonly direction?: "forward" | "reverse"
  /** With `reverse`: known words of the language, which go before others. */
  readonly words?: WordList
}

/** A romanisation system one way: whole texts, with spans, and the sources that a text may have. */
export interface Transliterator extends Conversion {
  readonly system: SystemInfo
  /** With `reverse`: at most `n` sources (5 unless given), the likeliest first, each of which gives exactly `text`; `score` is a probability, 0..1. Forward there is one result. */
  readonly candidates: (text: string, n?: number) => ReadonlyArray<Candidate>
}

const all: ReadonlyArray<System | UnitSystem> = [...tables, anyAscii]

const listed = (info: TableInfo): SystemInfo => ({ ...info, aliases: [...info.aliases, extensionT(info)], issuer: issuerName(info) })

/**
 * Every system, in order of id.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { systems } from "@polyonym/transliterate/pure"
 *
 * const { standard, year, aliases } = systems().find(({ id }) => id === "bgn-pcgn-1947")!
 * assert.deepEqual([standard, year], ["BGN/PCGN 1947 system for Russian", 1947])
 * assert.deepEqual(aliases, ["bgnpcgn-rus-Cyrl-Latn-1947", "ru-Latn-t-ru-m0-bgn-1947"])
 * ```
 */
export function systems(): ReadonlyArray<SystemInfo> {
  return [...all.map(({ info }) => listed(info)), ...cldrSystems()].sort((a, b) => a.id < b.id ? -1 : 1)
}

/**
 * The ids and aliases that are most like a name, of all systems, nearest first.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { nearestSystems } from "@polyonym/transliterate/pure"
 *
 * assert.equal(nearestSystems("kmu2010")[0], "kmu-2010")
 * ```
 */
export function nearestSystems(name: string): ReadonlyArray<string> {
  return nearest(name, systems().flatMap(({ id, aliases }) => [id, ...aliases]), 5, 1)
}

/** The system of an id or alias for a language; `undefined` for an alias of a transform of the CLDR. */
function found(from: string, system: string): System | UnitSystem | undefined {
  const language = primary(from)
  const wanted = system.toLowerCase()
  if (wanted === anyAscii.info.id) return anyAscii
  const ofLanguage = tables.filter(({ info }) => primary(info.from) === language)
  const names = ({ info }: { readonly info: TableInfo }): Array<string> => [info.id, ...info.aliases, extensionT(info)].map((name) => name.toLowerCase())
  const there = ofLanguage.find((table) => names(table).includes(wanted))
  if (there !== undefined) return there
  if (cldrIdOf(system) !== undefined) return undefined
  const ids = ofLanguage.map(({ info }) => info.id)
  const elsewhere = tables.filter((table) => names(table).includes(wanted)).map(({ info }) => info.from)
  const near = ids.length > 0 ? nearest(system, ids) : nearest(system, tables.map(({ info }) => info.id))
  const hint = near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""
  const of = elsewhere.length > 0 ? `; it is a system of ${[...new Set(elsewhere)].join(", ")}` : ""
  const all = ids.length > 0 ? `for ${language} there is ${ids.join(", ")}` : `languages with systems are ${[...new Set(tables.map(({ info }) => primary(info.from)))].sort().join(", ")}`
  throw new UnknownSystem(system, from, `no system "${system}" for language "${from}"${of}${hint}${of === "" ? "" : ";"} ${all}`, near)
}

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
export function transliterator({ from, system, direction = "forward", words, ...writing }: TransliteratorOptions): Transliterator {
  const table = isCldr(system) ? undefined : found(from, system)
  if (direction === "reverse") return table === undefined ? single(byCldr(from, cldrBackward(system), writing)) : { system: listed(table.info), ...reversed(table, writing, words) }
  if (table === undefined) return single(byCldr(from, system, writing))
  const forward = "rules" in table ? byTable(table, writing, ascii) : byUnits(table, unknownBy(writing.unknown ?? "keep", [], ascii))
  return single({ system: listed(table.info), ...forward })
}

/** What gives one result and no other. */
function single<A extends Conversion>(conversion: A): A & Pick<Transliterator, "candidates"> {
  return { ...conversion, candidates: (text) => [{ text: conversion.convert(text), score: 1 }] }
}

function reversed(table: System | UnitSystem, writing: WritingOptions, words: WordList | undefined): Conversion & Pick<Transliterator, "candidates"> {
  if (!("rules" in table) || table.expand !== undefined) throw new NotReversible(table.info.id)
  const { convert, withSpans, candidates } = reverser(table, { forward: byTable(table, writing, ascii).convert, model: modelOf(table.info.from), words })
  const spansOf = (text: string, spans: Spans): string => {
    const out = withSpans(text)
    for (const [a, b, c, d] of out.spans) spans.push(b, d, text.slice(a, b) === out.text.slice(c, d) ? -1 : -2)
    return out.text
  }
  return { ...conversion(convert, spansOf, () => undefined), candidates }
}

/**
 * The same, with whatever it needs loaded before: outside of Node, `any-ascii`, `unknown: "ascii"` and Chinese come from libraries that are imported only when they
 * are asked for. Rejects with `UnknownSystem`, or with the error of an import that failed.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { openTransliterator } from "@polyonym/transliterate/pure"
 *
 * const { convert } = await openTransliterator({ from: "uk", system: "kmu-2010", unknown: "ascii" })
 * assert.equal(convert("«Ёж»"), "<<Ezh>>")
 * ```
 */
export async function openTransliterator(options: TransliteratorOptions): Promise<Transliterator> {
  const table = isCldr(options.system) ? undefined : found(options.from, options.system)
  if (options.unknown === "ascii") await loadLibrary("any-ascii")
  if (table !== undefined && "units" in table && table.library !== undefined) await loadLibrary(table.library)
  return transliterator(options)
}
