import { allCapitals, capitalised, isUpper } from "./capitals.ts"
import { compile, romanise, type Table } from "./compile.ts"
import type { SystemInfo } from "./system.ts"
import { tables } from "./tables.ts"

/** No system of this id, or none for this language. The message lists what there is. */
export class UnknownSystem extends Error {
  readonly _tag = "UnknownSystem"
  override readonly name = "UnknownSystem"
  readonly system: string
  readonly from: string
  constructor(system: string, from: string) {
    const there = tables.filter(({ info }) => info.from === from).map(({ info }) => info.id)
    const all = there.length > 0 ? `for ${from} there is ${there.join(", ")}` : `there is ${tables.map(({ info }) => `${info.id} (${info.from})`).join(", ")}`
    super(`no system "${system}" for language "${from}": ${all}`)
    this.system = system
    this.from = from
  }
}

/**
 * `from`: BCP 47. `system`: an id or alias of `systems()`. `case`: `smart` (default) writes words in capitals in capitals; `keep` goes letter by letter.
 * `unknown`: what happens to a letter of the system's script that it has no rule for: `keep` (default), `drop`, or `mark` (U+FFFD).
 */
export interface TransliteratorOptions {
  readonly from: string
  readonly system: string
  readonly case?: "smart" | "keep"
  readonly unknown?: "keep" | "drop" | "mark"
}

/** `[inStart, inEnd, outStart, outEnd]` in UTF-16 code units, end-exclusive. */
export type UnitSpan = readonly [inStart: number, inEnd: number, outStart: number, outEnd: number]

export interface Transliterator {
  readonly system: SystemInfo
  /** The romanised text. */
  readonly convert: (text: string) => string
  /** The romanised text, and spans that tile both texts: one for each converted letter, one for each stretch that stayed as it was. */
  readonly withSpans: (text: string) => { readonly text: string; readonly spans: Array<UnitSpan> }
}

/** Every system, in order of id. */
export function systems(): ReadonlyArray<SystemInfo> {
  return tables.map(({ info }) => info).sort((a, b) => a.id < b.id ? -1 : 1)
}

const compiled = new Map<string, Table>()
const letter = /[\p{L}\p{M}]/u
const cyrillic = /\p{Script=Cyrillic}/u
const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f

/**
 * A transliterator for one system. Throws `UnknownSystem` when it is made, never on a text.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { transliterator } from "@polyonym/transliterate/pure"
 *
 * const kmu = transliterator({ from: "uk", system: "kmu-2010" })
 * assert.equal(kmu.convert("Ю. Згурський, ЩУКА"), "Yu. Zghurskyi, SHCHUKA")
 * assert.deepEqual(kmu.withSpans("щі!"), { text: "shchi!", spans: [[0, 1, 0, 4], [1, 2, 4, 5], [2, 3, 5, 6]] })
 * ```
 */
export function transliterator({ from, system, case: casing = "smart", unknown = "keep" }: TransliteratorOptions): Transliterator {
  const language = from.split("-", 1)[0]!.toLowerCase()
  const found = tables.find(({ info }) => info.from === language && (info.id === system || info.aliases.includes(system)))
  if (found === undefined) throw new UnknownSystem(system, from)
  const table = compiled.get(found.info.id) ?? compile(found)
  compiled.set(found.info.id, table)
  const options = { smart: casing === "smart", unknown }
  return {
    system: found.info,
    convert: (text) => run(table, text, options, undefined),
    withSpans: (text) => {
      const spans: Array<UnitSpan> = []
      return { text: run(table, text, options, spans), spans }
    }
  }
}

function run(table: Table, text: string, { smart, unknown }: { readonly smart: boolean; readonly unknown: "keep" | "drop" | "mark" }, spans: Array<UnitSpan> | undefined): string {
  let out = ""
  let previous = "^"
  let kept = 0 // where the stretch that stays as it is began
  const flush = (to: number): void => {
    if (kept === to) return
    spans?.push([kept, to, out.length, out.length + to - kept])
    out += text.slice(kept, to)
  }
  for (let i = 0; i < text.length;) {
    let character = text[i]!
    let end = i + 1
    if (isCombining(text.charCodeAt(end))) {
      const composed = (character + text[end]!).normalize("NFC")
      if (composed.length === 1) {
        character = composed
        end++
      }
    }
    const lower = character.toLowerCase()
    let to = romanise(table, lower, previous, () => end >= text.length || !letter.test(text[end]!))
    if (to === undefined && table.joins.has(character) && previous !== "^" && end < text.length && table.rules.has(text[end]!.toLowerCase())) {
      // An apostrophe between two letters: it is dropped, and the letter behind it does not begin a word.
      to = ""
    } else if (to === undefined) {
      if (unknown !== "keep" && cyrillic.test(character)) to = unknown === "drop" ? "" : "\ufffd"
      if (letter.test(character)) {
        if (!isCombining(text.charCodeAt(i))) previous = lower
      } else previous = "^"
      if (to === undefined) {
        i = end
        continue
      }
    } else {
      previous = lower
      if (character !== lower || (end > i + 1 && isUpper(text, i))) to = smart && to.length > 1 && allCapitals(text, i, end) ? to.toUpperCase() : capitalised(to)
    }
    flush(i)
    spans?.push([i, end, out.length, out.length + to.length])
    out += to
    i = end
    kept = end
  }
  flush(text.length)
  return out
}
