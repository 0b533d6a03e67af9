/** The engine alone: for a table of one's own, or for a few languages in a small bundle. Free of `effect`. */
import { byTable, type Conversion, type WritingOptions } from "./engine.ts"
import type { System } from "./system.ts"

export type { Conversion, WritingOptions } from "./engine.ts"
export type { Explained } from "./explain.ts"
export type { UnitSpan } from "./output.ts"
export { type Expanded, type Rule, rulesOf, type System, type TableInfo } from "./system.ts"

/** As for any table, but that ASCII for the rest is given, not loaded. */
export interface TableOptions extends Omit<WritingOptions, "unknown"> {
  readonly unknown?: "keep" | "drop" | "mark"
}

/**
 * Text by a table: one of ours, `@polyonym/transliterate/systems/ukrainian` say, or one's own.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { rulesOf, tableTransliterator } from "@polyonym/transliterate/engine"
 *
 * const info = { id: "house", aliases: [], from: "ru", to: "Latn", standard: "house style", reversible: false, lossy: true, source: "our style book, page 3" }
 * const house = tableTransliterator({ info, rules: rulesOf("а a, б b, (^)е ye, е e, ж zh, ия i+a, и i, л l, я ya"), dropsApostrophe: false })
 * assert.equal(house.convert("Елия, ЖАБА"), "Yelia, ZHABA")
 * ```
 */
export function tableTransliterator(system: System, options: TableOptions = {}): Conversion {
  return byTable(system, options, (text) => text)
}
