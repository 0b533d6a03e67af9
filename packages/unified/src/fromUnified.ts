import { Stage } from "@polyonym/core"
import * as Schema from "effect/Schema"
import { VFile } from "vfile"
import type { VFileMessage } from "vfile-message"
import { type Point, Points } from "./nlcst/points.ts"
import { type Messages, type PlainMessage, VFileMessages } from "./vfileMessages.ts"

/** A processor of unified with a parser; calling it makes a copy that is not frozen. */
export interface UnifiedProcessor {
  (): UnifiedProcessor
  freeze(): unknown
  parse(file: VFile): object
  run(tree: never, file: VFile): Promise<unknown>
  runSync(tree: never, file: VFile): unknown
}

/** A plugin of a processor threw, or the processor has no parser. */
export class ProcessorFailed extends Schema.TaggedError<ProcessorFailed>()("ProcessorFailed", { processor: Schema.String, problem: Schema.String }) {
  override get message(): string {
    return `the processor "${this.processor}" failed: ${this.problem}`
  }
}

/**
 * `id`: the stage's name. `version` and `config`: what goes into the receipt of the processor's plugins and their settings. `fresh`: every document gets a copy of the
 * processor, for plugins that count over files (as `retext-spell` counts what it makes suggestions for). `waits`: false for plugins that never wait; the stage is then a plain one.
 */
export interface FromUnifiedOptions {
  readonly id: string
  readonly version?: string
  readonly config?: Schema.Json
  readonly fresh?: boolean
  readonly waits?: boolean
}

type MessagesStage<M extends Stage.Mode> = Stage.Stage<never, VFileMessages, ProcessorFailed, never, M>

/** The range of a message, where its place is known and lies in the text. */
function rangeOf({ place }: VFileMessage, points: Points, length: number): { readonly start: number; readonly end: number } | undefined {
  if (place === undefined) return undefined
  const offsetOf = (point: Point): number | undefined => point.offset ?? points.offset(point)
  const [start, end] = "start" in place ? [offsetOf(place.start), offsetOf(place.end)] : [offsetOf(place), offsetOf(place)]
  return start === undefined || end === undefined || start < 0 || end < start || end > length ? undefined : { start, end }
}

function plain(message: VFileMessage, points: Points, length: number): PlainMessage {
  const { reason, fatal, ruleId, source, actual, expected, url, note } = message
  const text = (key: string, value: unknown) => typeof value === "string" && value !== "" ? { [key]: value } : {}
  return {
    ...rangeOf(message, points, length), reason, level: fatal === undefined || fatal === null ? "info" : fatal ? "error" : "warning",
    ...text("ruleId", ruleId), ...text("source", source), ...text("actual", actual), ...text("url", url), ...text("note", note),
    ...(Array.isArray(expected) ? { expected: expected.map(String) } : {})
  }
}

function messagesOf(file: VFile, text: string): { readonly vfileMessages: Messages } {
  const points = new Points(text)
  return { vfileMessages: { messages: file.messages.map((message) => plain(message, points, text.length)) } }
}

/**
 * A processor of unified as a stage: its plugins run on the text of each document, and what they say becomes the fact `VFileMessages`, with ranges of that text. The
 * processor needs a parser; a compiler is not asked: what it writes has no exact map back to what was read, so it can't be a rewrite. `Document.text` stays as it is.
 *
 * A message of `file.fail` is one of the level `error`; anything else that a plugin throws is `ProcessorFailed`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { fromUnified, parseMultilingual, VFileMessages } from "@polyonym/unified"
 * import retextRepeatedWords from "retext-repeated-words"
 * import { unified } from "unified"
 *
 * const repeated = fromUnified(unified().use(parseMultilingual).use(retextRepeatedWords), { id: "repeated-words", waits: false })
 * const out = Pipeline.empty.to(repeated).sync(Document.make("Паром не вийшов вийшов вчасно."))
 * const [message] = Document.get(out, VFileMessages).messages
 * assert.deepEqual([message?.start, message?.end, message?.level], [9, 22, "warning"])
 * ```
 */
export function fromUnified(processor: UnifiedProcessor, options: FromUnifiedOptions & { readonly waits: false }): MessagesStage<"sync">
export function fromUnified(processor: UnifiedProcessor, options: FromUnifiedOptions): MessagesStage<"async">
export function fromUnified(processor: UnifiedProcessor, { id, version = "0.1.0", config = null, fresh = false, waits = true }: FromUnifiedOptions): MessagesStage<"sync"> | MessagesStage<"async"> {
  const io = { version, config, gives: [VFileMessages], errors: [ProcessorFailed] } as const
  processor.freeze()
  const failed = (thrown: unknown, file: VFile): ProcessorFailed | undefined =>
    file.messages.includes(thrown as VFileMessage) ? undefined : new ProcessorFailed({ processor: id, problem: thrown instanceof Error ? thrown.message : String(thrown) })
  if (!waits) {
    return Stage.pure(id, io, ({ text }) => {
      const file = new VFile(text)
      try {
        const one = fresh ? processor() : processor
        one.runSync(one.parse(file) as never, file)
      } catch (thrown) {
        const failure = failed(thrown, file)
        if (failure !== undefined) return failure
      }
      return messagesOf(file, text)
    })
  }
  return Stage.promise(id, io, async ({ text }) => {
    const file = new VFile(text)
    try {
      const one = fresh ? processor() : processor
      await one.run(one.parse(file) as never, file)
    } catch (thrown) {
      const failure = failed(thrown, file)
      if (failure !== undefined) return failure
    }
    return messagesOf(file, text)
  })
}
