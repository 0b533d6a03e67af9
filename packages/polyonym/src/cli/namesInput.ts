import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import type { NameKind } from "@polyonym/names/pure"
import type { Messages } from "../messages.ts"
import { nameKinds } from "./choices.ts"
import type { Settings } from "./execute.ts"
import type { Host } from "./host.ts"
import { formatOf, idOf, jsonOf, readText } from "./input.ts"
import { type Row, rowsOf } from "./lines.ts"
import { Problem } from "./problem.ts"
import type { Source } from "./source.ts"
import { visible } from "./visible.ts"

/** Names to be worked on: the fields of a JSON object, or a line of text. `place` says where it stands. */
export interface NameInput {
  readonly id: string | number | undefined
  readonly place: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** The fields of a line of text. */
export type OfLine = (line: string, place: string) => Readonly<Record<string, unknown>>

export function nameInput(value: unknown, place: string, messages: Messages): NameInput {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Problem("InvalidInput", messages.say("error_named", { file: place }))
  return { id: idOf(value), place, fields: value as Readonly<Record<string, unknown>> }
}

/** The rows of a source: each line of text is one, each line of JSONL, each item of a JSON array. */
export async function* nameRows(source: Source, settings: Settings, host: Host, messages: Messages, ofLine: OfLine): AsyncGenerator<Row> {
  const format = formatOf(source.name, settings.inputFormat ?? (settings.jsonl ? "jsonl" : undefined), messages)
  if (format === "html") throw new Problem("InvalidInput", messages.say("error_format", { file: source.name, format, known: "txt, json, jsonl" }))
  if (format !== "json") {
    yield* rowsOf(source, messages, format === "jsonl" ? undefined : ofLine)
    return
  }
  const value = jsonOf(await readText(source, messages, (note) => host.tell(`polyonym: ${visible(note)}\n`)), source.name, messages)
  if (!Array.isArray(value)) yield { number: 1, place: source.name, text: JSON.stringify(value), value: () => value }
  else for (const [at, item] of value.entries()) yield { number: at + 1, place: messages.say("place_item", { file: source.name, item: at + 1 }), text: JSON.stringify(item), value: () => item as unknown }
}

/** A field that must hold a string. */
export function stringIn({ fields, place }: NameInput, field: string, messages: Messages): string {
  const value = fields[field]
  if (value === undefined) throw new Problem("InvalidInput", messages.say("error_object", { file: place, field }))
  if (typeof value !== "string") throw new Problem("InvalidInput", messages.say("error_field", { file: place, field, wanted: messages.say("wanted_string") }))
  return value
}

/** A field that may hold a string; null is none. */
export function stringOrNone(input: NameInput, field: string, messages: Messages): string | undefined {
  const value = input.fields[field]
  return value === undefined || value === null ? undefined : stringIn(input, field, messages)
}

/** A field that may hold one of some words. */
export function choiceIn<A extends string>(input: NameInput, field: string, known: ReadonlyArray<A>, messages: Messages): A | undefined {
  const value = stringOrNone(input, field, messages)
  if (value === undefined) return undefined
  const found = known.find((one) => one === value)
  if (found === undefined) throw new Problem("InvalidInput", messages.say("error_field", { file: input.place, field, wanted: messages.say("wanted_choice", { known: known.join(", ") }) }))
  return found
}

/** What a name is of; the short words that data have for it are understood too. */
export function kindIn(input: NameInput, messages: Messages): NameKind | undefined {
  const kind = choiceIn(input, "kind", [...nameKinds, "per", "org", "loc", "PER", "ORG", "LOC"], messages)?.toLowerCase()
  return kind === "per" ? "person" : kind === "org" ? "organisation" : kind === "loc" ? "place" : kind as NameKind | undefined
}

/** A field that may hold a count. */
export function countIn({ fields, place }: NameInput, field: string, messages: Messages): number | undefined {
  const value = fields[field]
  if (value === undefined || value === null) return undefined
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) throw new Problem("InvalidInput", messages.say("error_field", { file: place, field, wanted: messages.say("wanted_count") }))
  return value
}

/** The rows of an index of names, a line of JSON each; what is wrong with one is told with its line. */
export function indexRows(file: string, messages: Messages): ReadonlyArray<NameInput> {
  let text: string
  try {
    const bytes = readFileSync(file)
    text = new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_index", { file, detail: (thrown as NodeJS.ErrnoException).code ?? String(thrown) }), 2)
  }
  return text.split("\n").flatMap((line, at): ReadonlyArray<NameInput> => {
    if (line.trim() === "") return []
    const place = messages.say("place_line", { file, line: at + 1 })
    const row = nameInput(jsonOf(line, place, messages), place, messages)
    if (row.id === undefined) throw new Problem("InvalidInput", messages.say("error_indexId", { file: place }))
    stringIn(row, "name", messages)
    return [row]
  })
}
