import { offsetsIn } from "@polyonym/core/pure"
import { detect } from "@polyonym/detect/pure"
import { extractArticle, type ExtractOptions } from "@polyonym/extract/pure"
import type { RemovalReason } from "@polyonym/facts/pure"
import { type Input, stringOf } from "./input.ts"
import type { Common, Task } from "./task.ts"
import { clipped, padded, wrapped } from "./terminal.ts"

const given = (input: Input): ExtractOptions => ({
  mediaType: input.mediaType as ExtractOptions["mediaType"],
  url: stringOf(input, "url"),
  title: stringOf(input, "title"),
  publishedAt: stringOf(input, "publishedAt"),
  language: stringOf(input, "language")
})
/** More than a screen of a block is of no use to a person. */
const screen = 4000

/** `extract`: the article, and what was dropped. */
export function extractTask({ offsets, messages }: Common): Task {
  return {
    json: (input) => {
      const { title, byline, publishedAt, language, text, blocks, removed } = extractArticle(input.text, given(input))
      const [inText, inSource] = [offsetsIn(text, offsets), offsetsIn(input.text, offsets)]
      return {
        title: title ?? null,
        byline,
        publishedAt: publishedAt ?? null,
        language: language ?? detect(text).language,
        text,
        body: blocks.filter(({ kind }) => kind === "body" || kind === "heading").map((block) => block.text).join("\n\n"),
        blocks: blocks.map(({ kind, text, start, end, sourceStart, sourceEnd }) => ({ kind, text, start: inText(start), end: inText(end), sourceStart: inSource(sourceStart), sourceEnd: inSource(sourceEnd) })),
        removed: removed.map(({ reason, text, sourceStart, sourceEnd }) => ({ reason, text, sourceStart: inSource(sourceStart), sourceEnd: inSource(sourceEnd) })),
        offsetUnit: offsets
      }
    },
    person: (value, { width, bold, dim }) => {
      const { blocks, removed } = value as { readonly blocks: ReadonlyArray<{ kind: string; text: string }>; readonly removed: ReadonlyArray<{ reason: RemovalReason; text: string }> }
      const kept = blocks.map(({ kind, text }) => {
        const shown = wrapped(text.length > screen ? `${text.slice(0, screen)}…` : text, width - 10, 10)
        return `${dim(padded(kind, 9))} ${kind === "title" ? bold(shown) : shown}`
      })
      if (removed.length === 0) return kept.join("\n")
      const reasons = removed.map(({ reason }) => messages.reason(reason))
      const column = Math.max(...reasons.map((reason) => reason.length)) + 2
      return [...kept, "", bold(`${messages.say("dropped")} (${removed.length})`), ...removed.map(({ text }, at) => `${padded(reasons[at]!, column)}${dim(clipped(text, width - column))}`)].join("\n")
    }
  }
}
