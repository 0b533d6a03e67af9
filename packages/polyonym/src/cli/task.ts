import type { OffsetUnit } from "@polyonym/core/pure"
import type { Messages } from "../messages.ts"
import type { Input } from "./input.ts"
import type { Terminal } from "./terminal.ts"

/** What has to be loaded before a document is worked on, because of what it is. */
export interface Readying {
  readonly ready?: (input: Input) => Promise<void>
}

/** What a command does with one document, once opened. */
export interface Task extends Readying {
  /** The JSON of one document, without its id. Throws what `problemOf` reads. */
  readonly json: (input: Input) => Readonly<Record<string, unknown>>
  /** The same for a person. */
  readonly person: (value: Readonly<Record<string, unknown>>, terminal: Terminal) => string
}

/** A command that writes files rather than JSON: what it makes of one document, and the exact bytes of one or of several. */
export interface Writer<A> extends Readying {
  readonly json: (input: Input) => Readonly<Record<string, unknown>>
  readonly make: (input: Input) => A
  readonly write: (made: ReadonlyArray<A>, several: boolean) => string
}

/** What every command is told. */
export interface Common {
  readonly messages: Messages
  readonly offsets: OffsetUnit
}

/** What `run` writes. */
export const runFormats = ["jsonld", "graph", "annotations", "nquads", "turtle", "ninjs", "ftm", "document", "html"] as const
export type RunFormat = typeof runFormats[number]
