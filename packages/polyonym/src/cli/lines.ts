import { closeSync, openSync, writeSync } from "node:fs"
import type { Messages } from "../messages.ts"
import { type Settings, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { idOf, jsonOf, longestLine, tooLong } from "./input.ts"
import { readLines } from "./lineReader.ts"
import { Problem, problemOf } from "./problem.ts"
import { progressOf } from "./progress.ts"
import { open, type Source } from "./source.ts"

/** One row of a source. */
export interface Row {
  readonly number: number
  /** Where it stands, for messages. */
  readonly place: string
  /** What it was read from; nothing where that was too long to be kept. */
  readonly text: string | undefined
  /** Throws what is wrong with it. */
  readonly value: () => unknown
}
export type Rows = (source: Source) => AsyncIterable<Row>
/** The JSON that a value gives, without its id. Throws what `problemOf` reads. */
export type Work = (value: unknown, place: string, id: string | number) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>

/** The lines of a source that are not blank, read by `valueOf`. */
export async function* rowsOf(source: Source, messages: Messages, valueOf: (text: string, place: string) => unknown = (text, place) => jsonOf(text, place, messages)): AsyncGenerator<Row> {
  let number = 0
  for await (const line of readLines(source.bytes(), longestLine)) {
    number++
    const place = messages.say("place_line", { file: source.name, line: number })
    if (!("text" in line)) yield { number, place, text: undefined, value: () => { throw tooLong(place, undefined, messages) } }
    else if (line.text.trim() !== "") yield { number, place, text: line.text, value: () => valueOf(line.text, place) }
  }
}

/** Where failed lines go instead of the output. */
export function deadLetters(file: string, messages: Messages): { readonly put: (line: string) => void; readonly close: () => void } {
  try {
    const descriptor = openSync(file, "w")
    return { put: (line) => void writeSync(descriptor, `${line}\n`), close: () => closeSync(descriptor) }
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_deadLetter", { file, detail: (thrown as NodeJS.ErrnoException).code ?? "" }), 2)
  }
}

/** What one row gives: its result, or what is wrong with it. */
async function answer({ number, place, value }: Row, work: Work, messages: Messages): Promise<{ readonly id: string | number; readonly value: Readonly<Record<string, unknown>> | Problem; readonly thrown?: unknown }> {
  let id: string | number = number
  try {
    const own = value()
    id = idOf(own) ?? number
    return { id, value: await work(own, place, id) }
  } catch (thrown) {
    return { id, value: problemOf(thrown, place, messages), thrown }
  }
}

/** Rows in, one JSON object a line out, in order; nothing is kept but the row at hand. Gives the exit code. */
export async function lines(sources: ReadonlyArray<string | undefined>, rows: Rows, work: Work, settings: Settings, host: Host, messages: Messages): Promise<number> {
  const dead = settings.deadLetter === undefined ? undefined : deadLetters(settings.deadLetter, messages)
  const progress = progressOf(host, messages, !host.errorIsTerminal || host.outputIsTerminal)
  let exit = 0
  let done = 0
  const through = async (source: Source): Promise<void> => {
    let read = 0
    const counted = async function*() {
      for await (const chunk of source.bytes()) {
        read += chunk.length
        yield chunk
      }
    }
    for await (const row of rows({ ...source, bytes: counted })) {
      const { id, value, thrown } = await answer(row, work, messages)
      if (value instanceof Problem) {
        exit = 3
        const told = JSON.stringify({ id, error: { _tag: value._tag, message: value.message } })
        if (dead === undefined) await host.write(`${told}\n`)
        else dead.put(row.text ?? told)
        if (settings.debug && thrown instanceof Error) host.tell(`${thrown.stack ?? ""}\n`)
      } else await host.write(`${JSON.stringify({ id, ...value })}\n`)
      progress.step(++done, source.size === undefined || sources.length > 1 ? undefined : Math.min(1, read / source.size))
    }
  }
  for (const file of sources) {
    try {
      await through(open(file, host, messages))
    } catch (thrown) {
      progress.end()
      exit = Math.max(exit, tell(thrown, host, messages, settings.debug))
    }
  }
  progress.end()
  dead?.close()
  return exit
}
