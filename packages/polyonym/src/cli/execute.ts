import { closeSync, openSync, writeSync } from "node:fs"
import { performance } from "node:perf_hooks"
import type { OffsetUnit } from "@polyonym/core/pure"
import { messagesIn, type Messages } from "../messages.ts"
import { formatOf, type Input, type InputFormat, inputOf, linesOf, readStandardInput, readText } from "./input.ts"
import { Problem, problemOf } from "./problem.ts"
import { type Common, type Task, textFields } from "./task.ts"
import { terminal } from "./terminal.ts"

/** What every command may be told on the line. */
export interface Settings {
  readonly command: string
  readonly files: ReadonlyArray<string>
  readonly jsonl: boolean
  readonly json: boolean
  readonly inputFormat: InputFormat | undefined
  readonly deadLetter: string | undefined
  readonly offsets: OffsetUnit
  readonly colour: "auto" | "always" | "never"
  readonly locale: string | undefined
  readonly debug: boolean
}

/** Writes and waits where the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve))
}

/** Which locale the messages are in: `--locale`, or the environment's. */
export function localeOf(given: string | undefined): string {
  return given ?? process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "en"
}

/** Tells a problem on standard error and gives its exit code. */
export function tell(problem: unknown, messages: Messages, debug: boolean, file = "polyonym"): number {
  const known = problemOf(problem, file, messages)
  process.stderr.write(`polyonym: ${known.message}\n`)
  if (debug && problem instanceof Error) process.stderr.write(`${problem.stack ?? ""}\n`)
  return known.exit
}

/** Runs a command over its inputs; the result is the exit code. */
export async function execute(settings: Settings, make: (common: Common) => Promise<Task>): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale))
  const { files, inputFormat } = settings
  if (files.length === 0 && process.stdin.isTTY) return tell(new Problem("Usage", messages.say("error_nothing", { command: settings.command }), 2), messages, settings.debug)
  let task: Task
  try {
    task = await make({ messages, offsets: settings.offsets })
  } catch (thrown) {
    return tell(thrown, messages, settings.debug)
  }
  const named = files.length > 0 && files.every((file) => /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file)) && inputFormat === undefined
  if (settings.jsonl || inputFormat === "jsonl" || named) return lines(settings, task, messages)
  return documents(settings, task, messages)
}

/** One JSON object a line, in and out, in order; nothing is kept but the line at hand. */
async function lines(settings: Settings, task: Task, messages: Messages): Promise<number> {
  let dead: number | undefined
  if (settings.deadLetter !== undefined) {
    try {
      dead = openSync(settings.deadLetter, "w")
    } catch (thrown) {
      const detail = (thrown as NodeJS.ErrnoException).code ?? ""
      return tell(new Problem("Usage", messages.say("error_deadLetter", { file: settings.deadLetter, detail }), 2), messages, settings.debug)
    }
  }
  let exit = 0
  let done = 0
  const progress = progressOf(messages)
  const sources = settings.files.length === 0 ? [undefined] : settings.files
  for (const file of sources) {
    const name = file ?? "(stdin)"
    let line = 0
    try {
      for await (const text of linesOf(file, file !== undefined && /\.gz$/i.test(file), messages)) {
        line++
        if (text.trim() === "") continue
        let id: string | number = line
        try {
          const input = inputOf(text, name, line, textFields, messages)
          id = input.id ?? line
          await write(`${JSON.stringify({ id, ...task.json({ ...input, id }) })}\n`)
        } catch (thrown) {
          exit = 3
          id = idIn(text) ?? line
          const problem = problemOf(thrown, `${name}, line ${line}`, messages)
          if (dead === undefined) await write(`${JSON.stringify({ id, error: { _tag: problem._tag, message: problem.message } })}\n`)
          else writeSync(dead, `${text}\n`)
          if (settings.debug && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ""}\n`)
        }
        progress(++done)
      }
    } catch (thrown) {
      exit = tell(thrown, messages, settings.debug, name)
    }
  }
  if (dead !== undefined) closeSync(dead)
  return exit
}

/** The id of a line that failed, if the line can be read that far. */
function idIn(text: string): string | number | undefined {
  try {
    const { id } = JSON.parse(text) as { readonly id?: unknown }
    return typeof id === "string" || typeof id === "number" ? id : undefined
  } catch {
    return undefined
  }
}

/** Whole files, or standard input as one document. */
async function documents(settings: Settings, task: Task, messages: Messages): Promise<number> {
  let exit = 0
  const note = (text: string): void => void process.stderr.write(`polyonym: ${text}\n`)
  const failed = (thrown: unknown, file: string): void => {
    exit = Math.max(exit, tell(thrown, messages, settings.debug, file))
  }
  const inputs: Array<Input> = []
  const read = async (file: string | undefined): Promise<void> => {
    const name = file ?? "(stdin)"
    try {
      const { format } = file === undefined ? { format: settings.inputFormat ?? "txt" } : formatOf(file, settings.inputFormat, messages)
      const text = file === undefined ? await readStandardInput(messages, note) : readText(file, messages, note)
      if (format === "json") {
        inputs.push(inputOf(text, name, 1, textFields, messages))
        return
      }
      if (text.trim() === "") note(messages.say("note_empty", { file: name }))
      inputs.push({ name, id: undefined, text, mediaType: format === "html" ? "text/html" : undefined, fields: {} })
    } catch (thrown) {
      failed(thrown, name)
    }
  }
  for (const file of settings.files.length === 0 ? [undefined] : settings.files) await read(file)

  if (task.whole !== undefined) {
    const text = task.whole(inputs, (input, thrown) => failed(thrown, input.name))
    if (text !== "") await write(text)
    return exit
  }
  const values: Array<{ readonly input: Input; readonly value: Readonly<Record<string, unknown>> }> = []
  for (const input of inputs) {
    try {
      values.push({ input, value: task.json(input) })
    } catch (thrown) {
      failed(thrown, input.name)
    }
  }
  if (settings.json) {
    const all = values.map(({ value }) => value)
    if (all.length > 0) await write(`${JSON.stringify(settings.files.length > 1 ? all : all[0], null, 2)}\n`)
    return exit
  }
  const colour = settings.colour === "always" || (settings.colour === "auto" && process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "")
  const look = terminal(colour, Math.min(120, process.stdout.columns ?? 80))
  for (const [i, { input, value }] of values.entries()) {
    const head = settings.files.length > 1 ? `${i > 0 ? "\n" : ""}${look.bold(input.name)}\n` : ""
    const text = task.person(value, look)
    await write(head + (text.endsWith("\n") ? text : `${text}\n`))
  }
  return exit
}

/** Plain lines on standard error for what takes more than a second. */
function progressOf(messages: Messages): (done: number) => void {
  const start = performance.now()
  let last = start
  return (done) => {
    const now = performance.now()
    if (now - last < 1000) return
    last = now
    process.stderr.write(`polyonym: ${messages.say("progress", { done, rate: Math.round(done * 1000 / (now - start)) })}\n`)
  }
}
