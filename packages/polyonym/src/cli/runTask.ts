import { Document } from "@polyonym/core"
import type { ArticleRunner } from "../article.ts"
import { articleRunners, type PresetOptions } from "./articleRunners.ts"
import { type Input, stringOf } from "./input.ts"
import { type AnyDocument, openFormat } from "./runFormat.ts"
import type { Common, RunFormat, Writer } from "./task.ts"

/** What `run` may be told. */
export interface RunOptions extends PresetOptions {
  readonly format: RunFormat
}

/** What the caller says of a document, as far as its JSON object says it. */
export function metaOf(input: Input): Readonly<Record<string, string>> {
  const said = ["url", "publishedAt", "language", "title"].flatMap((field) => {
    const value = stringOf(input, field)
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries([...said, ...(input.id === undefined ? [] : [["id", String(input.id)] as const]), ...(input.mediaType === undefined ? [] : [["mediaType", input.mediaType] as const])])
}

/** `run`: the preset `article`. */
export async function runTask(common: Common, { format: name, ...preset }: RunOptions): Promise<Writer<AnyDocument>> {
  const runnerFor = await articleRunners(common, preset)
  const readied = new WeakMap<Input, ArticleRunner>()
  const format = await openFormat(name, common)
  const make = (input: Input): AnyDocument => readied.get(input)!.run(input.text, metaOf(input)).document
  return {
    ready: async (input) => {
      readied.set(input, await runnerFor(input))
    },
    json: (input) => {
      const out = make(input)
      return { receipt: Document.receipt(out), [name]: format.value(out) }
    },
    make,
    format: name,
    write: format.write,
    pieces: format.pieces
  }
}
