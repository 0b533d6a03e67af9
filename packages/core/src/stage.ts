/** Stages: the four kinds of step that a pipeline is made of. */
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type { Document } from "./slotted.ts"
import type { Facts, Given, SelfOf } from "./fact.ts"
import type { Asset } from "./receipt.ts"
import type { SourceMap } from "./sourceMap.ts"

/** `sync`: plain functions, nothing to open. `loaded`: plain functions once opened (opening may wait). `async`: waits on each document. */
export type Mode = "sync" | "loaded" | "async"
/** Whether a stage gives new facts, may give what is there already, or changes the text. */
export type Does = "adds" | "replaces" | "rewrites"
// oxlint-disable-next-line typescript/no-explicit-any -- any constructor of a tagged error
/** Classes made with Schema.TaggedError: what a plain function may return instead of its facts. */
export type Errors = ReadonlyArray<abstract new(...args: any) => Error & { readonly _tag: string }>
/** An instance of one of the classes. */
export type Failure<X extends Errors> = InstanceType<X[number]>

/** A stage once its services are open: a plain function (which returns a declared error as a value), or an effect for each document. */
export type Step<Needs, E, M> = M extends "async" ? (document: Document<Needs>) => Effect.Effect<object, E> : (document: Document<Needs>) => object | E

/** One step of a pipeline: reads the facts it needs (and wants, if there), adds the facts it gives. `E`: what may go wrong on opening or on a document. */
export interface Stage<in out Needs, out Gives, out E = never, out R = never, out M extends Mode = "sync", out D extends Does = "adds"> {
  readonly name: string
  readonly version: string
  /** Its settings as JSON: hashed into the receipt. */
  readonly config: Schema.Json
  /** What of the platform its results depend on, by name and version: goes into the receipt. */
  readonly environment: Readonly<Record<string, string>>
  readonly mode: M
  readonly does: D
  readonly needs: Facts
  readonly wants: Facts
  readonly gives: Facts
  readonly errors: Errors
  /** Runs once a pipeline, not once a document. */
  readonly open: Effect.Effect<{ readonly step: Step<Needs, E, M>; readonly assets: ReadonlyArray<Asset> }, E, R | Scope.Scope>
  readonly _gives?: (_: never) => Gives
}

/** What a stage says of itself. */
export interface Io<N extends Facts, W extends Facts, G extends Facts, X extends Errors = []> {
  readonly version?: string
  readonly config?: Schema.Json
  readonly environment?: Readonly<Record<string, string>>
  readonly needs?: N
  readonly wants?: W
  readonly gives: G
  readonly errors?: X
}
type Run<N extends Facts, G extends Facts, X extends Errors> = (document: Document<SelfOf<N>>) => Given<G> | Failure<X>

const describe = <M extends Mode, D extends Does>(name: string, io: Io<Facts, Facts, Facts, Errors>, mode: M, does: D) => ({
  name,
  version: io.version ?? "0.1.0",
  config: io.config ?? null,
  environment: io.environment ?? {},
  mode,
  does,
  needs: io.needs ?? [],
  wants: io.wants ?? [],
  gives: io.gives,
  errors: io.errors ?? []
})

/**
 * A stage that is a plain function. It returns its facts, or an instance of an error that it declares in `errors`; it never throws.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact, Pipeline, Stage } from "@polyonym/core"
 *
 * class Length extends Fact.make<Length>()("acme/length", Schema.Number) {}
 * const measure = Stage.pure("measure", { gives: [Length] }, (document) => ({ "acme/length": document.text.length }))
 *
 * const result = Pipeline.empty.to(measure).sync(Document.make("Львів"))
 * assert.equal(Document.get(result, Length), 5)
 * ```
 */
export const pure = <const G extends Facts, const N extends Facts = [], const W extends Facts = [], const X extends Errors = []>(
  name: string,
  io: Io<N, W, G, X>,
  f: Run<N, G, X>
): Stage<SelfOf<N>, SelfOf<G>, Failure<X>> => ({ ...describe(name, io, "sync", "adds"), open: Effect.succeed({ step: f, assets: [] }) })

/**
 * A stage that opens what it needs once (a lexicon, a model); from then on it is a plain function. Names its assets for the receipt.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Effect, Schema } from "effect"
 * import { Document, Fact, Pipeline, Session, Stage } from "@polyonym/core"
 *
 * class Known extends Fact.make<Known>()("acme/known", Schema.Boolean) {}
 * const load = Effect.sync(() => new Set(["Kyiv"]))
 * const known = Stage.loaded("known", { gives: [Known] }, Effect.map(load, (names) => (document) => ({ "acme/known": names.has(document.text) })))
 *
 * await using session = await Session.start(Pipeline.empty.to(known))
 * assert.equal(Document.get(session.sync(Document.make("Kyiv")), Known), true)
 * ```
 */
export const loaded = <const G extends Facts, const N extends Facts = [], const W extends Facts = [], const X extends Errors = [], E = never, R = never>(
  name: string,
  io: Io<N, W, G, X>,
  open: Effect.Effect<Run<N, G, X> | { readonly step: Run<N, G, X>; readonly assets: ReadonlyArray<Asset> }, E, R>
): Stage<SelfOf<N>, SelfOf<G>, E | Failure<X>, Exclude<R, Scope.Scope>, "loaded"> => ({
  ...describe(name, io, "loaded", "adds"),
  open: Effect.map(open, (it) => typeof it === "function" ? { step: it, assets: [] } : it) as Effect.Effect<
    { readonly step: Run<N, G, X>; readonly assets: ReadonlyArray<Asset> },
    E,
    Exclude<R, Scope.Scope> | Scope.Scope
  >
})

/**
 * A stage that waits for input or output on each document.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Effect, Schema } from "effect"
 * import { Document, Fact, Pipeline, Session, Stage } from "@polyonym/core"
 *
 * class Views extends Fact.make<Views>()("acme/views", Schema.Number) {}
 * const views = Stage.effect("views", { gives: [Views] }, (document) => Effect.succeed({ "acme/views": document.text.length }))
 *
 * await using session = await Session.start(Pipeline.empty.to(views))
 * assert.equal(Document.get(await session.run(Document.make("Kyiv")), Views), 4)
 * ```
 */
export const effect = <const G extends Facts, const N extends Facts = [], const W extends Facts = [], E = never, R = never>(
  name: string,
  io: Io<N, W, G>,
  f: (document: Document<SelfOf<N>>) => Effect.Effect<Given<G>, E, R>
): Stage<SelfOf<N>, SelfOf<G>, E, R, "async"> => ({
  ...describe(name, io, "async", "adds"),
  open: Effect.map(Effect.context<R>(), (context) => ({
    step: (document: Document<SelfOf<N>>) => Effect.provideContext(f(document), context),
    assets: []
  }))
})

/**
 * A stage that waits, as an async function. It gives its facts, or gives or throws an instance of an error that it declares; anything else it throws is
 * `Unexpected`. The signal is aborted when the document is given up.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact, Pipeline, Session, Stage } from "@polyonym/core"
 *
 * class NoAnswer extends Schema.TaggedError<NoAnswer>()("NoAnswer", { status: Schema.Number }) {}
 * class Length extends Fact.make<Length>()("acme/length", Schema.Number) {}
 * const ask = async (text: string, signal: AbortSignal) => ({ ok: !signal.aborted, status: 200, length: text.length })
 *
 * const measure = Stage.promise("measure", { gives: [Length], errors: [NoAnswer] }, async ({ text }, signal) => {
 *   const answer = await ask(text, signal)
 *   return answer.ok ? { "acme/length": answer.length } : new NoAnswer({ status: answer.status })
 * })
 *
 * await using session = await Session.start(Pipeline.empty.to(measure))
 * assert.equal(Document.get(await session.run(Document.make("Львів")), Length), 5)
 * ```
 */
export const promise = <const G extends Facts, const N extends Facts = [], const W extends Facts = [], const X extends Errors = []>(
  name: string,
  io: Io<N, W, G, X>,
  f: (document: Document<SelfOf<N>>, signal: AbortSignal) => Promise<Given<G> | Failure<X>>
): Stage<SelfOf<N>, SelfOf<G>, Failure<X>, never, "async"> => {
  const declared = (thrown: unknown): thrown is Failure<X> => (io.errors ?? []).some((error) => thrown instanceof error)
  const step = (document: Document<SelfOf<N>>) =>
    Effect.tryPromise({ try: (signal) => f(document, signal), catch: (thrown) => thrown }).pipe(
      Effect.catch((thrown) => declared(thrown) ? Effect.fail(thrown) : Effect.die(thrown)),
      Effect.flatMap((out) => out instanceof Error ? Effect.fail(out as Failure<X>) : Effect.succeed(out as Given<G>))
    )
  return { ...describe(name, io, "async", "adds"), open: Effect.succeed({ step, assets: [] }) }
}

/** What a rewriting stage did to the text: `map` leads from ranges of the new text to the text as it was before this stage. */
export interface TextChange {
  readonly text: string
  readonly map: SourceMap
}

/**
 * A stage that changes the text and says how; it must come before any anchored fact. At run time it drops every anchored fact.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline, SourceMap, Stage } from "@polyonym/core"
 *
 * const trim = Stage.rewrite("trim", { gives: [] }, ({ text }) => {
 *   const start = text.length - text.trimStart().length
 *   return { change: { text: text.slice(start), map: SourceMap.fromEdits([[0, start, 0, 0]]) } }
 * })
 * const out = Pipeline.empty.to(trim).sync(Document.make("  Kyiv"))
 * assert.deepEqual(SourceMap.toSource(out.map, 0, 4), { start: 2, end: 6, exact: true })
 * ```
 */
export const rewrite = <const G extends Facts, const N extends Facts = [], const W extends Facts = [], const X extends Errors = []>(
  name: string,
  io: Io<N, W, G, X>,
  f: (document: Document<SelfOf<N>>) => (Given<G> & { readonly change: TextChange }) | Failure<X>
): Stage<SelfOf<N>, SelfOf<G>, Failure<X>, never, "sync", "rewrites"> => ({
  ...describe(name, io, "sync", "rewrites"),
  open: Effect.succeed({ step: f, assets: [] })
})

/**
 * Lets a stage give what an earlier one already gave.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact, Pipeline, Stage } from "@polyonym/core"
 *
 * class Slug extends Fact.make<Slug>()("acme/slug", Schema.String) {}
 * const slug = Stage.pure("slug", { gives: [Slug] }, ({ text }) => ({ "acme/slug": text }))
 * const small = Stage.pure("small", { needs: [Slug], gives: [Slug] }, (document) => ({ "acme/slug": Document.get(document, Slug).toLowerCase() }))
 *
 * const out = Pipeline.empty.to(slug).to(Stage.replacing(small)).sync(Document.make("Kyiv"))
 * assert.equal(Document.get(out, Slug), "kyiv")
 * ```
 */
export const replacing = <N, G, E, R, M extends Mode, D extends "adds" | "replaces">(stage: Stage<N, G, E, R, M, D>): Stage<N, G, E, R, M, "replaces"> => ({
  ...stage,
  does: "replaces"
})
