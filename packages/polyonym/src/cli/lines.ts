import type { Messages } from "../messages.ts"
import { deadLetters } from "./deadLetters.ts"
import { type Settings, tell } from "./execute.ts"
import { type Host, OutputLost } from "./host.ts"
import { idOf, jsonOf, longestLine, tooLong } from "./input.ts"
import { inUtf8, readLines } from "./lineReader.ts"
import { Problem, problemOf } from "./problem.ts"
import { progressOf } from "./progress.ts"
import { open, type Source } from "./source.ts"
import { visible } from "./visible.ts"

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
/** What is said on the line of a command that works line by line. */
export type LineSettings = Pick<Settings, "deadLetter" | "debug" | "output">

/** The lines of a source that are not blank, read by `valueOf`. */
export async function* rowsOf(source: Source, messages: Messages, valueOf: (text: string, place: string) => unknown = (text, place) => jsonOf(text, place, messages)): AsyncGenerator<Row> {
  let number = 0
  for await (const line of readLines(inUtf8(source.bytes()), longestLine)) {
    number++
    if ("text" in line && line.text.trim() === "") continue
    const place = messages.say("place_line", { file: source.name, line: number })
    if ("text" in line) yield { number, place, text: line.text, value: () => valueOf(line.text, place) }
    else yield { number, place, text: undefined, value: () => { throw tooLong(place, undefined, messages) } }
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

/** How much of the sources is read, from 0 to 1, if the size of the one at hand is known, and it is the only one. */
export const partRead = ({ size, position }: Source, sources: number): number | undefined => size === undefined || size === 0 || sources > 1 ? undefined : Math.min(1, position() / size)

/** Rows in, one JSON object a line out, in order; nothing is kept but the row at hand. Gives the exit code. */
export async function lines(sources: ReadonlyArray<string | undefined>, rows: Rows, work: Work, settings: LineSettings, host: Host, messages: Messages): Promise<number> {
  const dead = settings.deadLetter === undefined ? undefined : deadLetters(settings.deadLetter, [...sources, settings.output], messages)
  const progress = progressOf(host, messages, host.errorIsTerminal && host.outputIsTerminal)
  let exit = 0
  let done = 0
  let failed = 0
  const through = async (source: Source): Promise<void> => {
    for await (const row of rows(source)) {
      const { id, value, thrown } = await answer(row, work, messages)
      if (value instanceof Problem) {
        exit = 3
        failed++
        const told = JSON.stringify({ id, error: { _tag: value._tag, message: value.message } })
        if (dead === undefined) await host.write(`${told}\n`)
        else dead.put(row.text ?? told)
        if (settings.debug && thrown instanceof Error) host.tell(`${visible(thrown.stack ?? "")}\n`)
      } else await host.write(`${JSON.stringify({ id, ...value })}\n`)
      progress.step(++done, partRead(source, sources.length), failed)
      await host.rest()
    }
  }
  try {
    for (const file of sources) {
      try {
        await through(open(file, host, messages))
      } catch (thrown) {
        if (thrown instanceof OutputLost) throw thrown
        progress.clear()
        exit = Math.max(exit, tell(thrown, host, messages, settings.debug))
      }
    }
  } finally {
    progress.end()
    dead?.close()
  }
  if (dead !== undefined && dead.count() > 0) host.tell(`polyonym: ${visible(messages.say("note_deadLetters", { count: dead.count(), file: dead.file }))}\n`)
  return exit
}
