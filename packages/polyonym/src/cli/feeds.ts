import { type Feed, MalformedFeed, readFeed } from "@polyonym/extract/pure"
import type { Messages } from "../messages.ts"
import type { Input } from "./input.ts"
import { Problem } from "./problem.ts"

/** A feed from its text; says in words what is wrong with it. */
export function feedOf(text: string, file: string, messages: Messages): Feed {
  try {
    return readFeed(text)
  } catch (thrown) {
    if (!(thrown instanceof MalformedFeed)) throw thrown
    const place = thrown.line > 0 ? messages.say("place_line", { file, line: thrown.line }) : file
    throw new Problem("MalformedFeed", messages.say("error_stage", { file: place, detail: thrown.problem }))
  }
}

/** Each entry of a feed as an input of its own; `failed` hears of those that could not be read whole. */
export function* entriesOf({ entries, broken, language }: Feed, file: string, messages: Messages, failed: (thrown: unknown) => void): Generator<Input> {
  for (const { index, problem } of broken) failed(new Problem("MalformedFeed", messages.say("error_stage", { file: messages.say("place_item", { file, item: index + 1 }), detail: problem })))
  for (const [at, entry] of entries.entries()) {
    const { id, url, title, publishedAt, byline, html, text } = entry
    const fields = Object.fromEntries(Object.entries({ url, title, publishedAt, byline, language: entry.language ?? language }).filter(([, value]) => value !== undefined))
    yield { name: messages.say("place_item", { file, item: at + 1 }), id: id ?? url, text: html ?? text ?? title ?? "", mediaType: html === undefined ? "text/plain" : "text/html", fields }
  }
}
