import type { OffsetUnit } from "@polyonym/core/pure"
import type { Messages } from "../messages.ts"
import type { runFormats } from "./choices.ts"
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
  /** What is written, for the names of files. */
  readonly format?: RunFormat
  /** How several are written one after another, as they are made; without it all are kept, and written at the end. */
  readonly pieces?: Pieces<A> | undefined
}

/** What stands before, between and after the texts of several documents. */
export interface Pieces<A> {
  readonly open: string
  readonly between: string
  readonly close: string
  readonly piece: (made: A) => string
}

/** A list of JSON values, as `JSON.stringify` with an indent of 2 writes it; `text` writes one. */
export const jsonList = <A>(text: (made: A) => string): Pieces<A> => ({ open: "[\n  ", between: ",\n  ", close: "\n]\n", piece: (made) => text(made).replaceAll("\n", "\n  ") })

/** What every command is told. */
export interface Common {
  readonly messages: Messages
  readonly offsets: OffsetUnit
}

/** What `run` writes. */
export type RunFormat = typeof runFormats[number]
