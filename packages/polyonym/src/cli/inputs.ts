import type { Messages } from "../messages.ts"
import type { Settings } from "./execute.ts"
import type { Host } from "./host.ts"
import { formatOf, type Input, inputOf, jsonOf, readText } from "./input.ts"
import { isJsonFeed } from "./jsonFeed.ts"
import { partRead, rowsOf } from "./lines.ts"
import { open, type Source } from "./source.ts"
import { visible } from "./visible.ts"

/** One document of a source, or why it is none. `part`: how much of the source is read with it, from 0 to 1, where that is known; `aside`: the failure has no place among the documents. */
export type Found =
  | { readonly input: Input; readonly part: number | undefined }
  | { readonly name: string; readonly thrown: unknown; readonly part: number | undefined; readonly aside?: true }

const mediaTypes: Readonly<Record<string, string>> = { html: "text/html", md: "text/markdown" }

async function* ofLines(source: Source, messages: Messages): AsyncGenerator<Found> {
  for await (const { place, value } of rowsOf(source, messages)) {
    const part = partRead(source, 1)
    try {
      yield { input: inputOf(value(), place, messages), part }
    } catch (thrown) {
      yield { name: place, thrown, part }
    }
  }
}

function* ofList(items: ReadonlyArray<unknown>, source: Source, messages: Messages): Generator<Found> {
  for (const [at, item] of items.entries()) {
    const name = messages.say("place_item", { file: source.name, item: at + 1 })
    const part = (at + 1) / items.length
    try {
      yield { input: inputOf(item, name, messages), part }
    } catch (thrown) {
      yield { name, thrown, part }
    }
  }
}

async function* ofFeed(text: string, source: Source, messages: Messages, note: (text: string) => void): AsyncGenerator<Found> {
  const { entriesOf, feedOf } = await import("./feeds.ts")
  const feed = feedOf(text, source.name, messages)
  if (feed.entries.length === 0) note(messages.say("note_empty", { file: source.name }))
  const broken: Array<unknown> = []
  const entries = [...entriesOf(feed, source.name, messages, (thrown) => broken.push(thrown))]
  for (const thrown of broken) yield { name: source.name, thrown, part: 0, aside: true }
  for (const [at, input] of entries.entries()) yield { input, part: (at + 1) / entries.length }
}

/** The documents of one source: a file of text is one; a list in JSON, a feed and a file of lines are several. */
export async function* inputsOf(file: string | undefined, settings: Pick<Settings, "inputFormat">, host: Host, messages: Messages): AsyncGenerator<Found> {
  const note = (text: string): void => host.tell(`polyonym: ${visible(text)}\n`)
  const format = file === undefined || file === "-" ? settings.inputFormat ?? "txt" : formatOf(file, settings.inputFormat, messages)
  const source = open(file, host, messages)
  if (format === "jsonl") return yield* ofLines(source, messages)
  const text = await readText(source, messages, note)
  if (format === "xml") return yield* ofFeed(text, source, messages, note)
  if (format === "json") {
    const value = jsonOf(text, source.name, messages)
    if (isJsonFeed(value)) yield* ofFeed(text, source, messages, note)
    else if (Array.isArray(value)) yield* ofList(value, source, messages)
    else yield { input: inputOf(value, source.name, messages), part: 1 }
    return
  }
  if (text.trim() === "") note(messages.say("note_empty", { file: source.name }))
  yield { input: { name: source.name, id: undefined, text, mediaType: mediaTypes[format], fields: {} }, part: 1 }
}
