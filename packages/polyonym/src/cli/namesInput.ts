import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import type { NameKind } from "@polyonym/names/pure"
import type { Messages } from "../messages.ts"
import type { Settings } from "./execute.ts"
import type { Host } from "./host.ts"
import { formatOf, idOf, jsonOf, longestLine, readText, tooLong } from "./input.ts"
import { readLines } from "./lineReader.ts"
import { Problem } from "./problem.ts"
import { open } from "./source.ts"

/** Names to be worked on: the fields of a JSON object, or a line of text. `place` says where it stands. */
export interface NameInput {
  readonly id: string | number | undefined
  readonly place: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** One input, or what is wrong with it; `line`: what it was read from. */
export interface Read {
  readonly number: number
  readonly place: string
  readonly line: string
  /** Throws what is wrong. */
  readonly input: () => NameInput
}

/** The fields of a line of text. */
export type OfLine = (line: string, place: string) => Readonly<Record<string, unknown>>

function ofJson(value: unknown, place: string, messages: Messages): NameInput {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Problem("InvalidInput", messages.say("error_named", { file: place }))
  return { id: idOf(value), place, fields: value as Readonly<Record<string, unknown>> }
}

/** The inputs of a source, one at a time: each line of text is one, each line of JSONL, each item of a JSON array. */
export async function* namesOf(file: string | undefined, settings: Settings, host: Host, messages: Messages, ofLine: OfLine): AsyncGenerator<Read> {
  const alone = file === undefined || file === "-"
  const format = settings.inputFormat ?? (settings.jsonl ? "jsonl" : alone ? "txt" : formatOf(file, undefined, messages))
  const source = open(file, host, messages)
  if (format === "html") throw new Problem("InvalidInput", messages.say("error_format", { file: source.name, format, known: "txt, json, jsonl" }))
  if (format === "json") {
    const value = jsonOf(await readText(source, messages, (note) => host.tell(`polyonym: ${note}\n`)), source.name, messages)
    const items = Array.isArray(value) ? value : [value]
    for (const [at, item] of items.entries()) {
      const place = Array.isArray(value) ? messages.say("place_item", { file: source.name, item: at + 1 }) : source.name
      yield { number: at + 1, place, line: JSON.stringify(item), input: () => ofJson(item, place, messages) }
    }
    return
  }
  let number = 0
  for await (const line of readLines(source.bytes(), longestLine)) {
    number++
    const place = messages.say("place_line", { file: source.name, line: number })
    if (!("text" in line)) {
      yield { number, place, line: "", input: () => { throw tooLong(place, undefined, messages) } }
      continue
    }
    const { text } = line
    if (text.trim() === "") continue
    yield { number, place, line: text, input: () => format === "jsonl" ? ofJson(jsonOf(text, place, messages), place, messages) : { id: undefined, place, fields: ofLine(text, place) } }
  }
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

export const nameKinds = ["person", "organisation", "place"] as const
export const nameOrders = ["given-first", "family-first"] as const

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
    const row = ofJson(jsonOf(line, place, messages), place, messages)
    if (row.id === undefined) throw new Problem("InvalidInput", messages.say("error_indexId", { file: place }))
    stringIn(row, "name", messages)
    return [row]
  })
}
