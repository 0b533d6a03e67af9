import type { Messages } from "../messages.ts"
import { type Settings, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { entriesOf, feedOf, isJsonFeed } from "./feeds.ts"
import { formatOf, type Input, inputOf, jsonOf, longestLine, readText, tooLong } from "./input.ts"
import { readLines } from "./lineReader.ts"
import { deadLetters } from "./lines.ts"
import { problemOf } from "./problem.ts"
import { progressOf } from "./progress.ts"
import { open, standardInput } from "./source.ts"
import type { Task, Writer } from "./task.ts"
import { terminal } from "./terminal.ts"

/** The documents of one source: a file of text is one, a JSON array and a file of lines are several. */
async function* inputsOf(file: string | undefined, settings: Settings, host: Host, messages: Messages, failed: (thrown: unknown) => void): AsyncGenerator<Input> {
  const note = (text: string): void => host.tell(`polyonym: ${text}\n`)
  const format = file === undefined || file === "-" ? settings.inputFormat ?? "txt" : formatOf(file, settings.inputFormat, messages)
  const source = open(file, host, messages)
  if (format === "jsonl") {
    let number = 0
    for await (const line of readLines(source.bytes(), longestLine)) {
      number++
      const place = messages.say("place_line", { file: source.name, line: number })
      try {
        if (!("text" in line)) throw tooLong(place, undefined, messages)
        if (line.text.trim() !== "") yield inputOf(jsonOf(line.text, place, messages), place, messages)
      } catch (thrown) {
        failed(thrown)
      }
    }
    return
  }
  const text = await readText(source, messages, note)
  if (format === "xml") {
    const feed = feedOf(text, source.name, messages)
    if (feed.entries.length === 0) note(messages.say("note_empty", { file: source.name }))
    yield* entriesOf(feed, source.name, messages, failed)
    return
  }
  if (format === "json") {
    const value = jsonOf(text, source.name, messages)
    if (isJsonFeed(value)) yield* entriesOf(feedOf(text, source.name, messages), source.name, messages, failed)
    else if (!Array.isArray(value)) yield inputOf(value, source.name, messages)
    else {
      for (const [at, item] of value.entries()) {
        try {
          yield inputOf(item, messages.say("place_item", { file: source.name, item: at + 1 }), messages)
        } catch (thrown) {
          failed(thrown)
        }
      }
    }
    return
  }
  if (text.trim() === "") note(messages.say("note_empty", { file: source.name }))
  const mediaType = format === "html" ? "text/html" : format === "md" ? "text/markdown" : undefined
  yield { name: source.name, id: undefined, text, mediaType, fields: {} }
}

const isWriter = (task: Task | Writer<unknown>): task is Writer<unknown> => "write" in task

/** Whole files, or standard input as one document: for a person, as one JSON value, as a line of JSON each, or as the bytes of a format. Gives the exit code. */
export async function documents(sources: ReadonlyArray<string | undefined>, task: Task | Writer<unknown>, settings: Settings, host: Host, messages: Messages): Promise<number> {
  const progress = progressOf(host, messages, host.errorIsTerminal && host.outputIsTerminal && !isWriter(task) && !settings.json)
  const colour = settings.colour === "always" || (settings.colour === "auto" && host.outputIsTerminal && (host.environment["NO_COLOR"] ?? "") === "")
  const look = terminal(colour, Math.max(40, Math.min(120, host.columns)))
  const dead = settings.deadLetter === undefined ? undefined : deadLetters(settings.deadLetter, messages)
  const made: Array<unknown> = []
  let exit = 0
  let done = 0
  let several = sources.length > 1
  const failed = (thrown: unknown, file: string): void => {
    progress.end()
    exit = Math.max(exit, tell(thrown, host, messages, settings.debug, file))
  }
  const line = (id: string | number, value: object): Promise<void> => host.write(`${JSON.stringify({ id, ...value })}\n`)
  const one = async (input: Input): Promise<void> => {
    await task.ready?.(input)
    const make = isWriter(task) && !settings.jsonl ? task.make : task.json
    const value = input.text.length > 200_000 ? host.long(() => make(input)) : make(input)
    if (settings.jsonl) return line(input.id ?? input.name, value as object)
    if (isWriter(task) || settings.json) {
      made.push(value)
      return
    }
    const head = several ? `${done > 0 ? "\n" : ""}${look.bold(input.name)}\n` : ""
    const text = task.person(value as Readonly<Record<string, unknown>>, look)
    await host.write(head + (text.endsWith("\n") ? text : `${text}\n`))
  }
  for (const file of sources) {
    const name = file ?? standardInput
    try {
      for await (const input of inputsOf(file, settings, host, messages, (thrown) => failed(thrown, name))) {
        if (input.name !== name && input.name !== standardInput) several = true
        try {
          await one(input)
        } catch (thrown) {
          if (!settings.jsonl) failed(thrown, input.name)
          else {
            const { _tag, message } = problemOf(thrown, input.name, messages)
            exit = 3
            const told = { id: input.id ?? input.name, error: { _tag, message } }
            if (dead === undefined) await line(told.id, told)
            else dead.put(JSON.stringify(told))
          }
        }
        done++
        if (several) progress.step(done, sources.length > 1 ? Math.min(1, done / sources.length) : undefined)
      }
    } catch (thrown) {
      failed(thrown, name)
    }
  }
  progress.end()
  dead?.close()
  if (made.length === 0) return exit
  if (isWriter(task)) await host.write(task.write(made, several))
  else if (settings.json) await host.write(`${JSON.stringify(several ? made : made[0], null, 2)}\n`)
  return exit
}
