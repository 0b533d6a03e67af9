/** Spellings of identities as CSV (RFC 4180). */
import type { KnownIdentity } from "../identity.ts"

const columns = ["id", "type", "name", "text", "language", "script", "count", "first", "last", "documents"] as const
/** What spreadsheets read as a formula. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const quoted = (value: string): string => /[",\r\n]/.test(value) ? `"${value.replaceAll("\"", "\"\"")}"` : value
const line = (cells: ReadonlyArray<string | number>): string => `${cells.map((cell) => typeof cell === "number" ? cell : quoted((formula.test(cell) ? `'${cell}` : cell).toWellFormed())).join(",")}\r\n`

/**
 * A heading, then a row for each spelling of each identity: `id,type,name,text,language,script,count,first,last,documents`. A cell that a spreadsheet would reckon out (it begins with
 * `=`, `+`, `-`, `@`, a tab or the end of a line) has an apostrophe before it, a lone surrogate becomes U+FFFD; `toJsonLines` has every name as it is.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toCsv } from "@polyonym/identity/pure"
 *
 * const hryn = { id: "nil-1", type: "PER" as const, name: "Hryn, Ostap", names: [{ text: "Hryn", language: "en", script: "Latn", count: 2 }], documents: [{ id: "a", sighting: "nil-1" }], roles: [], evidence: [] }
 * assert.equal([...toCsv([hryn])][1], 'nil-1,PER,"Hryn, Ostap",Hryn,en,Latn,2,,,1\r\n')
 * ```
 */
export function* toCsv(identities: Iterable<KnownIdentity>): Generator<string> {
  yield line(columns)
  for (const { id, type, name, names, documents } of identities) {
    for (const { text, language, script, count, first = "", last = "" } of names) yield line([id, type, name, text, language, script, count, first, last, documents.length])
  }
}
