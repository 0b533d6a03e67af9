import { closeSync, openSync, writeSync } from "node:fs"
import { messagesIn, type Messages } from "../messages.ts"
import { localeOf, type Settings, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { type NameInput, namesOf, type OfLine } from "./namesInput.ts"
import { Problem, problemOf } from "./problem.ts"
import { progressOf } from "./progress.ts"
import type { Common } from "./task.ts"
import { type Terminal, terminal } from "./terminal.ts"

/** What a command on names does with one input. */
export interface NamesTask {
  readonly ofLine: OfLine
  /** The JSON of one input, without its id. Throws what `problemOf` reads. */
  readonly json: (input: NameInput) => Readonly<Record<string, unknown>>
  readonly person: (value: Readonly<Record<string, unknown>>, terminal: Terminal) => string
}

/** Where failed lines go instead of the output. */
function deadLetters(file: string, messages: Messages): number {
  try {
    return openSync(file, "w")
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_deadLetter", { file, detail: (thrown as NodeJS.ErrnoException).code ?? "" }), 2)
  }
}

async function worked(task: NamesTask, settings: Settings, host: Host, messages: Messages): Promise<number> {
  const { jsonl, json, debug } = settings
  const dead = settings.deadLetter === undefined ? undefined : deadLetters(settings.deadLetter, messages)
  const progress = progressOf(host, messages, host.errorIsTerminal && !host.outputIsTerminal && !jsonl)
  const colour = settings.colour === "always" || (settings.colour === "auto" && host.outputIsTerminal && (host.environment["NO_COLOR"] ?? "") === "")
  const look = terminal(colour, Math.max(40, Math.min(120, host.columns)))
  const made: Array<unknown> = []
  let exit = 0
  let done = 0
  for (const file of settings.files.length === 0 ? [undefined] : settings.files) {
    try {
      for await (const { number, place, line, input } of namesOf(file, settings, host, messages, task.ofLine)) {
        let id: string | number = number
        try {
          const own = input()
          id = own.id ?? number
          const value = task.json(own)
          if (jsonl) await host.write(`${JSON.stringify({ id, ...value })}\n`)
          else if (json) made.push(value)
          else await host.write(`${done > 0 ? "\n" : ""}${task.person(value, look)}\n`)
        } catch (thrown) {
          if (!jsonl) exit = Math.max(exit, tell(thrown, host, messages, debug, place))
          else {
            const { _tag, message } = problemOf(thrown, place, messages)
            exit = 3
            if (dead === undefined) await host.write(`${JSON.stringify({ id, error: { _tag, message } })}\n`)
            else writeSync(dead, `${line}\n`)
            if (debug && thrown instanceof Error) host.tell(`${thrown.stack ?? ""}\n`)
          }
        }
        progress.step(++done, undefined)
      }
    } catch (thrown) {
      progress.end()
      exit = Math.max(exit, tell(thrown, host, messages, debug))
    }
  }
  progress.end()
  if (dead !== undefined) closeSync(dead)
  if (json && !jsonl && made.length > 0) await host.write(`${JSON.stringify(made.length > 1 ? made : made[0], null, 2)}\n`)
  return exit
}

/** Runs a command on names over its inputs; the result is the exit code. */
export async function executeNames(settings: Settings, host: Host, make: (common: Common) => Promise<NamesTask>): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  try {
    if (settings.deadLetter !== undefined && !settings.jsonl) throw new Problem("Usage", messages.say("error_deadLetterAlone"), 2)
    if (settings.files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_noNames", { command: settings.command }), 2)
    return await worked(await make({ messages, offsets: settings.offsets }), settings, host, messages)
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}
