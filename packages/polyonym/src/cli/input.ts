import type { Messages } from "../messages.ts"
import { inputFormats } from "./choices.ts"
import { decode } from "./decoding.ts"
import { Problem } from "./problem.ts"
import type { Source } from "./source.ts"

/** The formats that can be read, by the extension of a file's name. */
const formats: Readonly<Record<string, InputFormat>> = { txt: "txt", text: "txt", md: "md", markdown: "md", html: "html", htm: "html", xhtml: "html", json: "json", jsonl: "jsonl", ndjson: "jsonl", xml: "xml", rss: "xml", atom: "xml" }
export type InputFormat = typeof inputFormats[number]

/** One document to be worked on. `fields`: what else stood in its JSON object. */
export interface Input {
  readonly name: string
  readonly id: string | number | undefined
  readonly text: string
  readonly mediaType: string | undefined
  readonly fields: Readonly<Record<string, unknown>>
}

/** Characters (UTF-16 code units) that one document may have. */
export const longestText = 10_000_000
/** Bytes that one line may have: every character written as an escape, and a megabyte for the other fields. */
export const longestLine: number = longestText * 6 + 1_000_000

/** The format of a file by its name; a name without an extension, and standard input, is plain text. An extension that is not known is refused. */
export function formatOf(file: string, override: InputFormat | undefined, messages: Messages): InputFormat {
  if (override !== undefined) return override
  const extension = /[^/\\]\.([^./\\]+)$/.exec(file.replace(/\.(?:gz|bz2)$/i, ""))?.[1]?.toLowerCase()
  if (extension === undefined) return "txt"
  const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined
  if (format === undefined) throw new Problem("InvalidInput", messages.say("error_format", { file, format: extension, known: inputFormats.join(", ") }))
  return format
}

/** That a text is too long. `found` is not known where reading was given up. */
export function tooLong(file: string, found: number | undefined, messages: Messages): Problem {
  const allowed = longestText
  return new Problem("LimitExceeded", found === undefined ? messages.say("error_limitRead", { file, allowed }) : messages.say("error_limit", { file, found, allowed, limit: messages.say("characters") }), 4)
}

/** The whole of a source as text; refused as soon as it is certain to be too long. */
export async function readText(source: Source, messages: Messages, note: (text: string) => void): Promise<string> {
  // A code unit takes three bytes at most.
  const most = longestText * 3
  if (source.size !== undefined && source.size > most) throw tooLong(source.name, undefined, messages)
  const chunks: Array<Uint8Array> = []
  let size = 0
  for await (const chunk of source.bytes()) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) throw tooLong(source.name, undefined, messages)
  }
  const text = await decode(Buffer.concat(chunks), source.name, messages, note)
  if (text.length > longestText) throw tooLong(source.name, text.length, messages)
  return text
}

/** The fields that may hold the text, the likeliest first. */
const textFields = ["text", "html"] as const
const stringFields = ["url", "publishedAt", "language", "title", "from", "system"]

/** What a JSON text says, or that it is none. `place` says where it stands. */
export function jsonOf(text: string, place: string, messages: Messages): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new Problem("InvalidInput", messages.say("error_json", { file: place, detail: thrown instanceof Error ? thrown.message : "" }))
  }
}

/** A JSON object as an input. `place` says where it stands. */
export function inputOf(value: unknown, place: string, messages: Messages): Input {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Problem("InvalidInput", messages.say("error_object", { file: place, field: textFields[0] }))
  const fields = value as Readonly<Record<string, unknown>>
  const field = textFields.find((one) => fields[one] !== undefined)
  if (field === undefined) throw new Problem("InvalidInput", messages.say("error_object", { file: place, field: textFields[0] }))
  const text = fields[field]
  if (typeof text !== "string") throw new Problem("InvalidInput", messages.say("error_field", { file: place, field, wanted: messages.say("wanted_string") }))
  for (const one of stringFields) {
    if (fields[one] !== undefined && fields[one] !== null && typeof fields[one] !== "string") {
      throw new Problem("InvalidInput", messages.say("error_field", { file: place, field: one, wanted: messages.say("wanted_string") }))
    }
  }
  if (text.length > longestText) throw tooLong(place, text.length, messages)
  return { name: place, id: idOf(value), text, mediaType: field === "html" ? "text/html" : undefined, fields }
}

/** The id of a JSON object, if it has one. */
export function idOf(value: unknown): string | number | undefined {
  const id = typeof value === "object" && value !== null ? (value as { readonly id?: unknown }).id : undefined
  return typeof id === "string" || typeof id === "number" ? id : undefined
}

/** A field that holds a string. */
export function stringOf(input: Input, field: string): string | undefined {
  const value = input.fields[field]
  return typeof value === "string" ? value : undefined
}
