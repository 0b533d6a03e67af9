import { Limits } from "@polyonym/core"
import * as Stream from "effect/Stream"
import type { JobInput } from "../model.ts"
import type { Source } from "../source.ts"
import { type BadOptions, type Found, sourceFrom } from "./found.ts"
import { fileBytes, type Line, plainBytes, readLines } from "./lines.ts"

/** How lines are read. */
export interface JsonLinesOptions extends BadOptions {
  /** The id of a document that has none; default: the number of its line, from 1, behind the name of its file where there are several. */
  readonly idOf?: (document: Readonly<Record<string, unknown>>, line: number, file: string) => string
  /** Bytes that a line may have; default 64 MiB. */
  readonly longest?: number
}

const longestLine = 64 * 1024 * 1024
/** What is read before it is passed on. */
const piece = { documents: 128, characters: 256 * 1024 }

type IdOf = Required<JsonLinesOptions>["idOf"]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)

/** The document of a line, or what is wrong with it. */
function documentIn(text: string, line: number, file: string, idOf: IdOf): JobInput | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (thrown) {
    return `it is no JSON: ${(thrown as Error).message}`
  }
  if (!isObject(value)) return "it is no JSON object"
  if (Limits.nestingOf(value, Limits.defaults.nesting) > Limits.defaults.nesting) return `its arrays and objects lie more than ${Limits.defaults.nesting} deep in each other`
  const id = value["id"] ?? idOf(value, line, file)
  if (typeof id !== "string" && typeof id !== "number") return "its id is neither a string nor a number"
  return id === "" ? "its id is empty" : { ...value, id: String(id) } as JobInput
}

const foundOf = ({ text, bytes }: Line, number: number, file: string, idOf: IdOf, longest: number): Found => {
  const document = text === undefined ? `it has ${bytes} bytes, and ${longest} are allowed` : documentIn(text, number, file, idOf)
  return typeof document === "string" ? { bad: { where: file, line: number, problem: document } } : { input: document }
}

async function* piecesOf(bytes: AsyncIterable<Uint8Array>, file: string, idOf: IdOf, longest: number): AsyncGenerator<ReadonlyArray<Found>> {
  let found: Array<Found> = []
  let number = 0
  let characters = 0
  for await (const lines of readLines(bytes, longest)) {
    for (const line of lines) {
      number++
      if (line.text?.trim() === "") continue
      found.push(foundOf(line, number, file, idOf, longest))
      characters += line.text?.length ?? 0
      if (found.length < piece.documents && characters < piece.characters) continue
      yield found
      found = []
      characters = 0
    }
  }
  if (found.length > 0) yield found
}

/**
 * Documents from files with one JSON object a line (JSON Lines), one file after the other. Files that begin as gzip does are unpacked, those with a byte order mark of UTF-16 are
 * read as that. Holds a piece of some hundred lines in memory. Blank lines are passed over; a line that is no document is told to `onBad`. A file that cannot be read ends the source.
 *
 * An `id` that is a number becomes a string. One that is missing is the line's number: that changes when lines are put in, so documents that will be updated should have one.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mkdtempSync, writeFileSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import { jsonLines } from "@polyonym/jobs/sources"
 * import { Effect, Stream } from "effect"
 *
 * const file = join(mkdtempSync(join(tmpdir(), "lines-")), "articles.jsonl")
 * writeFileSync(file, '{"id":"a","text":"Low water"}\n{"text":"No id"}\nno JSON\n')
 * const bad: Array<number | undefined> = []
 * const source = jsonLines(file, { onBad: ({ line }) => Effect.sync(() => void bad.push(line)) })
 * assert.deepEqual(await Effect.runPromise(Stream.runCollect(source)), [{ id: "a", text: "Low water" }, { text: "No id", id: "2" }])
 * assert.deepEqual(bad, [3])
 * ```
 */
export function jsonLines(files: string | URL | ReadonlyArray<string | URL>, options: JsonLinesOptions = {}): Source {
  const all = typeof files === "string" || files instanceof URL ? [files] : files
  const { idOf = all.length === 1 ? (_, line) => String(line) : (_, line, file) => `${file}:${line}`, longest = longestLine } = options
  return all.map((file) => sourceFrom(String(file), () => piecesOf(fileBytes(file), String(file), idOf, longest), options)).reduce((one, other) => Stream.concat(one, other), Stream.empty)
}

/** How standard input is read. */
export interface StandardInputOptions extends JsonLinesOptions {
  /** Read in its place. */
  readonly input?: AsyncIterable<Uint8Array>
}

/**
 * Documents from standard input, one JSON object a line, as `jsonLines` reads files.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { standardInput } from "@polyonym/jobs/sources"
 * import { Effect, Stream } from "effect"
 *
 * const input = Stream.toAsyncIterable(Stream.succeed(Buffer.from('{"id":"a","text":"Low water"}\n')))
 * assert.deepEqual(await Effect.runPromise(Stream.runCollect(standardInput({ input }))), [{ id: "a", text: "Low water" }])
 * ```
 */
export function standardInput(options: StandardInputOptions = {}): Source {
  const { input = process.stdin, idOf = (_, line) => String(line), longest = longestLine } = options
  const name = "standard input"
  return sourceFrom(name, () => piecesOf(plainBytes(input), name, idOf, longest), options)
}
