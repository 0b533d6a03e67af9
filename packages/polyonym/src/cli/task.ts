import type { OffsetUnit } from "@polyonym/core/pure"
import type { Messages } from "../messages.ts"
import type { Input } from "./input.ts"
import type { Terminal } from "./terminal.ts"

/** What a command does with one document, once opened. */
export interface Task {
  /** The JSON of one document, without its id. Throws what `problemOf` reads. */
  readonly json: (input: Input) => Readonly<Record<string, unknown>>
  /** The same for a person. */
  readonly person: (value: Readonly<Record<string, unknown>>, terminal: Terminal) => string
  /** Several documents as the exact bytes of a format, for commands that write files rather than JSON; those that fail are handed to `failed` and left out. */
  readonly whole?: (inputs: ReadonlyArray<Input>, failed: (input: Input, thrown: unknown) => void) => string
}

/** What every command is told. */
export interface Common {
  readonly messages: Messages
  readonly offsets: OffsetUnit
}

/** What `run` writes. */
export const runFormats = ["jsonld", "document", "html"] as const
export type RunFormat = typeof runFormats[number]

/** The fields of a JSON object that may hold the text, the likeliest first. */
export const textFields = ["text", "html"]
