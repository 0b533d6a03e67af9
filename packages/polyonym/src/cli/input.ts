import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from "node:fs"
import { createGunzip } from "node:zlib"
import type { Messages } from "../messages.ts"
import { Problem } from "./problem.ts"

/** The formats that can be read, by the extension of a file's name. */
const formats: Readonly<Record<string, string>> = { txt: "txt", text: "txt", md: "txt", markdown: "txt", html: "html", htm: "html", xhtml: "html", json: "json", jsonl: "jsonl", ndjson: "jsonl" }
export const inputFormats = ["txt", "html", "json", "jsonl"] as const
export type InputFormat = typeof inputFormats[number]

/** One document to be worked on. `fields`: what else stood in its JSON object. */
export interface Input {
  readonly name: string
  readonly id: string | number | undefined
  readonly text: string
  readonly mediaType: string | undefined
  readonly fields: Readonly<Record<string, unknown>>
}

const limit = 10_000_000

/** The format of a named file; a name that says nothing is plain text. */
export function formatOf(file: string, override: InputFormat | undefined, messages: Messages): { readonly format: InputFormat; readonly zipped: boolean } {
  const zipped = /\.gz$/i.test(file)
  if (override !== undefined) return { format: override, zipped }
  const extension = /\.([^./\\]+)$/.exec(file.replace(/\.gz$/i, ""))?.[1]?.toLowerCase()
  const format = extension === undefined ? "txt" : formats[extension]
  if (format !== undefined) return { format: format as InputFormat, zipped }
  throw new Problem("InvalidInput", messages.say("error_format", { file, format: extension ?? "", known: inputFormats.join(", ") }))
}

/** Bytes as text: UTF-8, or UTF-16 by its mark. A few wrong bytes become U+FFFD and are told; a binary file is refused. */
export function decode(bytes: Uint8Array, file: string, messages: Messages, note: (text: string) => void): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new Problem("InvalidInput", messages.say("error_binary", { file, detail: `NUL at byte ${nul}` }))
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
    const wrong = text.split("\ufffd").length - 1
    if (wrong * 100 > text.length) throw new Problem("InvalidInput", messages.say("error_binary", { file, detail: `${wrong} × U+FFFD` }))
    note(messages.say("note_replaced", { file }))
    return text
  }
}

function tooLong(file: string, found: number, messages: Messages): Problem {
  return new Problem("LimitExceeded", messages.say("error_limit", { file, found, limit: "characters", allowed: limit }), 4)
}

/** Opens a file, or says in words what is wrong with it. */
function opened(file: string, messages: Messages): number {
  let descriptor: number
  try {
    descriptor = openSync(file, "r")
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === "ENOENT" || code === "ENOTDIR") throw new Problem("InvalidInput", messages.say("error_missing", { file }))
    throw new Problem("InvalidInput", messages.say("error_unreadable", { file, detail: code ?? "" }))
  }
  if (fstatSync(descriptor).isDirectory()) {
    closeSync(descriptor)
    throw new Problem("InvalidInput", messages.say("error_directory", { file: file.replace(/\/+$/, "") }))
  }
  return descriptor
}

/** A whole file as text. */
export function readText(file: string, messages: Messages, note: (text: string) => void): string {
  const descriptor = opened(file, messages)
  try {
    const { size } = fstatSync(descriptor)
    // A character takes four bytes at most: what is longer need not be read to be refused.
    if (size > limit * 4) throw tooLong(file, Math.floor(size / 4), messages)
    const text = decode(readFileSync(descriptor), file, messages, note)
    if (text.length > limit) throw tooLong(file, text.length, messages)
    return text
  } finally {
    closeSync(descriptor)
  }
}

/** Standard input as text, refused as soon as it is too long. */
export async function readStandardInput(messages: Messages, note: (text: string) => void): Promise<string> {
  const chunks: Array<Buffer> = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > limit * 4) throw tooLong("(stdin)", Math.floor(size / 4), messages)
  }
  const text = decode(Buffer.concat(chunks), "(stdin)", messages, note)
  if (text.length > limit) throw tooLong("(stdin)", text.length, messages)
  return text
}

/** The lines of a JSONL source, one at a time. */
export async function* linesOf(file: string | undefined, zipped: boolean, messages: Messages): AsyncGenerator<string> {
  const raw = file === undefined ? process.stdin : createReadStream("", { fd: opened(file, messages) })
  const bytes = zipped ? raw.pipe(createGunzip()) : raw
  const decoder = new TextDecoder("utf-8")
  let rest = ""
  try {
    for await (const chunk of bytes) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split("\n")
      rest = lines.pop()!
      yield* lines
    }
  } catch (thrown) {
    throw new Problem("InvalidInput", messages.say("error_unreadable", { file: file ?? "(stdin)", detail: thrown instanceof Error ? thrown.message : "" }))
  }
  rest += decoder.decode()
  if (rest !== "") yield rest
}

/** A JSON object as an input. `wanted` names the fields that may hold the text, the likeliest first. */
export function inputOf(json: string, name: string, line: number, wanted: ReadonlyArray<string>, messages: Messages): Input {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (thrown) {
    throw new Problem("InvalidInput", messages.say("error_json", { file: name, line, detail: thrown instanceof Error ? thrown.message : "" }))
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Problem("InvalidInput", messages.say("error_object", { file: name, line, field: wanted[0]! }))
  const fields = value as Record<string, unknown>
  const field = wanted.find((one) => fields[one] !== undefined)
  if (field === undefined) throw new Problem("InvalidInput", messages.say("error_object", { file: name, line, field: wanted[0]! }))
  const text = fields[field]
  if (typeof text !== "string") throw new Problem("InvalidInput", messages.say("error_field", { file: name, line, field, wanted: "a string" }))
  for (const one of ["url", "publishedAt", "language", "title", "from", "system"]) {
    if (fields[one] !== undefined && typeof fields[one] !== "string") throw new Problem("InvalidInput", messages.say("error_field", { file: name, line, field: one, wanted: "a string" }))
  }
  if (text.length > limit) throw tooLong(`${name}, line ${line}`, text.length, messages)
  const { id } = fields
  return { name: `${name}, line ${line}`, id: typeof id === "string" || typeof id === "number" ? id : undefined, text, mediaType: field === "html" ? "text/html" : undefined, fields }
}
