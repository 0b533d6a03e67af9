import { closeSync, openSync, writeSync } from "node:fs"
import type { Messages } from "../messages.ts"
import { type Settings, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { idOf, type Input, inputOf, jsonOf, longestLine, tooLong } from "./input.ts"
import { type Line, readLines } from "./lineReader.ts"
import { Problem, problemOf } from "./problem.ts"
import { progressOf } from "./progress.ts"
import { open, type Source } from "./source.ts"

type Work = (input: Input) => Readonly<Record<string, unknown>>

/** Where failed lines go instead of the output. */
function deadLetters(file: string, messages: Messages): { readonly put: (line: string) => void; readonly close: () => void } {
  try {
    const descriptor = openSync(file, "w")
    return { put: (line) => void writeSync(descriptor, `${line}\n`), close: () => closeSync(descriptor) }
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_deadLetter", { file, detail: (thrown as NodeJS.ErrnoException).code ?? "" }), 2)
  }
}

/** What one line gives: its result, or what is wrong with it. */
function answer(line: Line, number: number, place: string, work: Work, host: Host, messages: Messages): { readonly id: string | number; readonly value: Readonly<Record<string, unknown>> | Problem; readonly thrown?: unknown } {
  let id: string | number = number
  try {
    if (!("text" in line)) throw tooLong(place, undefined, messages)
    const json = jsonOf(line.text, place, messages)
    id = idOf(json) ?? number
    const input = { ...inputOf(json, place, messages), id }
    return { id, value: input.text.length > 200_000 ? host.long(() => work(input)) : work(input) }
  } catch (thrown) {
    return { id, value: problemOf(thrown, place, messages), thrown }
  }
}

/** One JSON object a line, in and out, in order; nothing is kept but the line at hand. Gives the exit code. */
export async function lines(sources: ReadonlyArray<string | undefined>, work: Work, settings: Settings, host: Host, messages: Messages): Promise<number> {
  const dead = settings.deadLetter === undefined ? undefined : deadLetters(settings.deadLetter, messages)
  const progress = progressOf(host, messages, !host.errorIsTerminal || host.outputIsTerminal)
  let exit = 0
  let done = 0
  const through = async (source: Source): Promise<void> => {
    let number = 0
    let read = 0
    const counted = async function*() {
      for await (const chunk of source.bytes()) {
        read += chunk.length
        yield chunk
      }
    }
    for await (const line of readLines(counted(), longestLine)) {
      number++
      if ("text" in line && line.text.trim() === "") continue
      const { id, value, thrown } = answer(line, number, messages.say("place_line", { file: source.name, line: number }), work, host, messages)
      if (value instanceof Problem) {
        exit = 3
        if (dead === undefined) await host.write(`${JSON.stringify({ id, error: { _tag: value._tag, message: value.message } })}\n`)
        else dead.put("text" in line ? line.text : JSON.stringify({ id, error: { _tag: value._tag, message: value.message } }))
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
