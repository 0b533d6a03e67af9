import type { Document, Pipeline } from "@polyonym/core"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import type { StageTime } from "./report.ts"

/** A document and the times of the stages that it went through, in their order. */
export interface Timed<Has> {
  readonly document: Document.Document<Has>
  readonly times: ReadonlyArray<StageTime>
}

const attribute = /^stage\.(.{1,200}?)(?:#\d{1,4})?\.ms$/

/** The times that a batch's span tells. */
const timesIn = (span: Tracer.Span): ReadonlyArray<StageTime> =>
  [...span.attributes].flatMap(([key, value]) => {
    const stage = attribute.exec(key)?.[1]
    return stage === undefined ? [] : [{ stage, milliseconds: Number(value) }]
  })

/**
 * Runs one document as a batch of its own and hears from the batch's span how long each stage took, in milliseconds. Rejects with `StageFailed`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { segment } from "@polyonym/segment"
 * import { detectLanguage } from "@polyonym/detect"
 * import * as Effect from "effect/Effect"
 * import { timedRun } from "polyonym"
 *
 * const runner = await Effect.runPromise(Effect.scoped(Pipeline.empty.to(detectLanguage()).to(segment()).open))
 * const { times } = await timedRun(runner, Document.make("The ferry was late again."))
 * assert.deepEqual(times.map(({ stage }) => stage), ["detect-language", "segment"])
 * ```
 */
export async function timedRun<In, Has, E, M>({ stream }: Pipeline.Runner<In, Has, E, M>, one: Document.Document<In>): Promise<Timed<Has>> {
  const spans: Array<Tracer.Span> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  const [document] = await Effect.runPromise(Effect.withTracer(Stream.runCollect(stream(Stream.make(one), { batch: 1 })), tracer))
  return { document: document!, times: spans.flatMap(timesIn) }
}

/** An effect that opens something, and what it opened last. */
export function holding<A, E, R>(open: Effect.Effect<A, E, R>): { readonly open: Effect.Effect<A, E, R>; readonly opened: () => A } {
  let held: A
  return {
    open: Effect.tap(open, (opened) => Effect.sync(() => {
      held = opened
    })),
    opened: () => held
  }
}
