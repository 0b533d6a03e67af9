import { Document, StageFailed, type Pipeline } from "@polyonym/core"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import type { JobInput, Outcome } from "../model.ts"
import type { Processor } from "../processor.ts"
import { failureOf } from "./failed.ts"
import { receiptHash } from "./receiptHash.ts"

/** How inputs become documents, and documents results. */
export type PipelineOptions<In, Has> = {
  /** The result of a document, as JSON text; default: the whole document, as `Document.toJson` has it. */
  readonly emit?: (document: Document.Document<Has>) => string
  /** Whether a document that failed for this cause may succeed at another attempt; default: none does. */
  readonly again?: (cause: unknown) => boolean
} & ([In] extends [never] ? { readonly make?: (input: JobInput) => Document.Document } : { readonly make: (input: JobInput) => Document.Document<In> })

type Runner<In, Has> = Pick<Pipeline.Runner<In, Has, unknown, "async">, "run">
interface Settings {
  readonly make: (input: JobInput) => Document.Document
  readonly emit: (document: Document.Document) => string
  readonly again: (cause: unknown) => boolean
}

const said = (input: JobInput, field: string): Readonly<Record<string, string>> => {
  const value = input[field]
  return typeof value === "string" ? { [field]: value } : {}
}

/**
 * The document of an input: its `text` or else its `html`, with what it says in `url`, `publishedAt`, `language`, `title` and `mediaType`. Throws `InvalidInput` where it has
 * neither.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { documentOf } from "@polyonym/jobs/threads"
 *
 * const { id, text, meta } = documentOf({ id: "7", html: "<p>Low water</p>", language: "en" })
 * assert.deepEqual([id, text, meta], ["7", "<p>Low water</p>", { language: "en", mediaType: "text/html" }])
 * ```
 */
export function documentOf(input: JobInput): Document.Document {
  const isHtml = input["text"] === undefined || input["text"] === null
  const text = isHtml ? input["html"] : input["text"]
  const meta = Object.assign(isHtml ? { mediaType: "text/html" } : {}, ...["url", "publishedAt", "language", "title", "mediaType"].map((field) => said(input, field))) as Document.Meta
  return Document.make(text as string, { ...meta, id: input.id })
}

const settingsOf = (options: { readonly make?: unknown; readonly emit?: unknown; readonly again?: unknown }): Settings => ({
  make: documentOf, emit: (document) => JSON.stringify(Document.toJson(document)), again: () => false,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
})

/** One input through a runner. */
const outcomeOf = (runner: Runner<never, never>, { make, emit, again }: Settings) => (input: JobInput): Effect.Effect<Outcome> => {
  const attempt = <A>(stage: string, work: () => A): Effect.Effect<A, StageFailed> =>
    Effect.try({ try: work, catch: (cause) => new StageFailed({ stage, documentId: input.id, cause, partial: undefined }) })
  const result = Effect.flatMap(attempt("input", () => make(input)), (document) =>
    Effect.flatMap(runner.run(document), (done) =>
      attempt("result", (): Outcome => ({ id: input.id, receipt: receiptHash(Document.receipt(done)), result: emit(done) }))))
  return Effect.catchCause(result, (cause) =>
    Cause.hasInterrupts(cause) ? Effect.interrupt : Effect.succeed({ id: input.id, failure: failureOf(Cause.squash(cause), "pipeline", again) }))
}

/**
 * Documents through an open pipeline in this thread, one after the other: no isolation, for tests and small things. A document that never ends is never stopped.
 *
 * ```ts no-run
 * const processor = runnerProcessor(yield* pipeline.open)
 * ```
 */
export function runnerProcessor<In, Has>(runner: Runner<In, Has>, ...[options]: [In] extends [never] ? [options?: PipelineOptions<In, Has>] : [options: PipelineOptions<In, Has>]): Processor {
  const one = outcomeOf(runner as unknown as Runner<never, never>, settingsOf(options ?? {}))
  return { run: (inputs) => Effect.forEach(inputs, (input) => Effect.andThen(Effect.yieldNow, one(input))) }
}

/** A pipeline with whatever it needs to be opened. */
interface Openable<In, Has, E, R> {
  readonly open: Effect.Effect<Runner<In, Has>, E, R>
}

/**
 * Opens a pipeline and runs documents in this thread, as `runnerProcessor` does. The receipt of a result is that of its document (`receiptHash`).
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Fact, Pipeline, Stage } from "@polyonym/core"
 * import { pipelineProcessor } from "@polyonym/jobs/threads"
 * import { Effect, Schema } from "effect"
 *
 * class Length extends Fact.make<Length>()("acme/length", Schema.Number, { anchored: false }) {}
 * const pipeline = Pipeline.empty.to(Stage.pure("measure", { gives: [Length] }, ({ text }) => ({ "acme/length": text.length })))
 *
 * const program = Effect.gen(function*() {
 *   const processor = yield* pipelineProcessor(pipeline, { emit: (document) => JSON.stringify({ length: Document.get(document, Length) }) })
 *   return yield* processor.run([{ id: "a", text: "Львів" }, { id: "b" }])
 * })
 * const [a, b] = await Effect.runPromise(Effect.scoped(program))
 * assert.ok("result" in a! && a.result === '{"length":5}')
 * assert.ok("failure" in b! && b.failure.tag === "InvalidInput")
 * ```
 */
export function pipelineProcessor<In, Has, E, R>(
  pipeline: Openable<In, Has, E, R>,
  ...options: [In] extends [never] ? [options?: PipelineOptions<In, Has>] : [options: PipelineOptions<In, Has>]
): Effect.Effect<Processor, E, R> {
  return Effect.map(pipeline.open, (runner) => runnerProcessor(runner, ...options))
}

/**
 * A pipeline as what `createProcessor` of a module gives: opened for as long as its thread lives. `layer` provides the services that it asks for. Rejects with what keeps it from
 * opening.
 *
 * ```ts no-run
 * // processor.ts
 * export const createProcessor = ({ style }: { readonly style: string }) =>
 *   pipelineStep(pipelineIn(style), { layer, emit: (document) => JSON.stringify(Document.get(document, LinkedData)) })
 * ```
 */
export async function pipelineStep<In, Has, E, R, E2 = never>(
  pipeline: Openable<In, Has, E, R>,
  options: PipelineOptions<In, Has> & ([Exclude<R, Scope.Scope>] extends [never] ? { readonly layer?: Layer.Layer<never, E2> } : { readonly layer: Layer.Layer<Exclude<R, Scope.Scope>, E2> })
): Promise<(input: JobInput) => Promise<Outcome>> {
  const { layer = Layer.empty, ...rest } = options as { readonly layer?: Layer.Layer<R, E2> }
  const opening = Effect.flatMap(Layer.build(layer as Layer.Layer<R, E2>), (context) => Effect.provideContext(pipeline.open, context))
  const exit = await Effect.runPromiseExit(Effect.provideService(opening as Effect.Effect<Runner<In, Has>, E | E2, Scope.Scope>, Scope.Scope, Scope.makeUnsafe()))
  if (Exit.isFailure(exit)) throw Cause.squash(exit.cause)
  const one = outcomeOf(exit.value as unknown as Runner<never, never>, settingsOf(rest))
  return (input) => Effect.runPromise(one(input))
}
