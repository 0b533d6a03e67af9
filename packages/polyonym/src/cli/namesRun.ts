import { messagesIn, type Messages } from "../messages/onDemand.ts"
import { localeOf, type Settings, tell } from "./execute.ts"
import { type Host, OutputLost } from "./host.ts"
import { lines, partRead, type Rows } from "./lines.ts"
import { type NameInput, nameInput, nameRows, type OfLine } from "./namesInput.ts"
import { writing } from "./output.ts"
import { Problem } from "./problem.ts"
import { progressOf } from "./progress.ts"
import { open } from "./source.ts"
import type { Common } from "./task.ts"
import { type Terminal, terminalOf } from "./terminal.ts"

/** What a command on names does with one input. */
export interface NamesTask {
  readonly ofLine: OfLine
  /** The JSON of one input, without its id. Throws what `problemOf` reads. */
  readonly json: (input: NameInput) => Readonly<Record<string, unknown>>
  readonly person: (value: Readonly<Record<string, unknown>>, terminal: Terminal) => string
}

/** For a person, or as one JSON value. Gives the exit code. */
async function shown(sources: ReadonlyArray<string | undefined>, rows: Rows, task: NamesTask, settings: Settings, host: Host, messages: Messages): Promise<number> {
  const { json, debug } = settings
  const progress = progressOf(host, messages, host.errorIsTerminal && host.outputIsTerminal && !json)
  const look = terminalOf(settings, host)
  const made: Array<unknown> = []
  let exit = 0
  let done = 0
  for (const file of sources) {
    try {
      const source = open(file, host, messages)
      for await (const { place, value } of rows(source)) {
        try {
          const result = task.json(nameInput(value(), place, messages))
          if (json) made.push(result)
          else await host.write(`${done > 0 ? "\n" : ""}${task.person(result, look)}\n`)
        } catch (thrown) {
          if (thrown instanceof OutputLost) throw thrown
          progress.clear()
          exit = Math.max(exit, tell(thrown, host, messages, debug, place))
        }
        progress.step(++done, partRead(source, sources.length))
        await host.rest()
      }
    } catch (thrown) {
      if (thrown instanceof OutputLost) throw thrown
      progress.clear()
      exit = Math.max(exit, tell(thrown, host, messages, debug))
    }
  }
  progress.end()
  if (made.length > 0) await host.write(`${JSON.stringify(made.length > 1 ? made : made[0], null, 2)}\n`)
  return exit
}

/** Runs a command on names over its inputs; the result is the exit code. */
export async function executeNames(settings: Settings, host: Host, make: (common: Common) => Promise<NamesTask>): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  try {
    if (settings.deadLetter !== undefined && !settings.jsonl) throw new Problem("Usage", messages.say("error_deadLetterAlone"), 2)
    if (settings.files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_noNames", { command: settings.command }), 2)
    const task = await make({ messages, offsets: settings.offsets })
    const sources = settings.files.length === 0 ? [undefined] : settings.files
    const rows: Rows = (source) => nameRows(source, settings, host, messages, task.ofLine)
    return await writing(settings.output, host, messages, (inner) => settings.jsonl
      ? lines(sources, rows, (value, place) => task.json(nameInput(value, place, messages)), settings, inner, messages)
      : shown(sources, rows, task, settings, inner, messages))
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}
