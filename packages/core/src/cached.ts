import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Plan } from "./assembly.ts"
import type { Any as AnyFact } from "./fact.ts"
import type { Opened } from "./plan.ts"
import type { Pipeline } from "./pipeline.ts"
import { canonicalJson, sha256 } from "./sha256.ts"
import { type Document, inputHash, slotted } from "./slotted.ts"
import { editsOf, fromLists } from "./sourceMap.ts"
import type { Does, Mode, TextChange } from "./stage.ts"

/** Where results are kept: text by key (64 hexadecimal digits). What it fails with is no failure of a document: it is run then, and not kept. */
export interface Store {
  readonly get: (key: string) => Effect.Effect<string | undefined, unknown>
  readonly set: (key: string, value: string) => Effect.Effect<void, unknown>
}

type Given = Readonly<Record<string, unknown>>
type Step = (document: Document<never>) => Effect.Effect<Given, unknown>

const encode = (facts: ReadonlyArray<AnyFact>, given: Given): Record<string, unknown> =>
  Object.fromEntries(facts.filter((fact) => given[fact.key] !== undefined).map((fact) => [fact.key, Schema.encodeUnknownSync(fact.schema)(given[fact.key]) as unknown]))

const write = (facts: ReadonlyArray<AnyFact>, given: Given): string => {
  const change = given["change"] as TextChange | undefined
  return JSON.stringify({ facts: encode(facts, given), ...(change === undefined ? {} : { text: change.text, edits: editsOf(change.map).map((one) => [...one]) }) })
}

const read = (facts: ReadonlyArray<AnyFact>, value: string): Given => {
  const { facts: encoded, text, edits } = JSON.parse(value) as { facts: Given; text?: string; edits?: ReadonlyArray<ReadonlyArray<number>> }
  const given = Object.fromEntries(facts.map((fact) => [fact.key, Schema.decodeUnknownSync(fact.schema)(encoded[fact.key]) as unknown]))
  return text === undefined ? given : { ...given, change: { text, map: fromLists(edits!) } }
}

/** Whatever goes wrong with the store, but not an interruption, is no failure of the document. */
const orElse = <A>(effect: Effect.Effect<A, unknown>, value: A): Effect.Effect<A> =>
  Effect.catchCause(effect, (cause) => Cause.hasInterrupts(cause) ? Effect.failCause(cause as Cause.Cause<never>) : Effect.succeed(value))

/** What decides the result: the stages with their settings and assets, what went in, what became of it before, and the facts that the stages may read. */
const keyOf = (opened: Opened, reads: ReadonlyArray<AnyFact>, document: Document<never>): string => {
  const it = slotted(document)
  const known = Object.fromEntries(reads.map((fact) => [fact.key, it.look(fact)]))
  return sha256(canonicalJson([opened.made.receipt, it.receipt, inputHash(it), sha256(it.text), encode(reads, known)]))
}

/**
 * A pipeline whose results are kept in a store, by receipt: the same stages, settings, assets and input give the same bytes, so a result that is there
 * is taken from there. It waits for the store on each document. A value that cannot be read counts as missing.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Effect, Schema } from "effect"
 * import { Document, Fact, Pipeline, Stage } from "@polyonym/core"
 *
 * let runs = 0
 * class Length extends Fact.make<Length>()("acme/length", Schema.Number) {}
 * const measure = Stage.pure("measure", { gives: [Length] }, (d) => ({ "acme/length": d.text.length + 0 * runs++ }))
 *
 * const kept = new Map<string, string>()
 * const store: Pipeline.Store = {
 *   get: (key) => Effect.sync(() => kept.get(key)),
 *   set: (key, value) => Effect.sync(() => void kept.set(key, value))
 * }
 * const pipeline = Pipeline.cached(store)(Pipeline.empty.to(measure))
 * const program = Effect.scoped(Effect.flatMap(pipeline.open, (runner) => Effect.forEach(["Kyiv", "Kyiv"], (text) => runner.run(Document.make(text)))))
 * assert.deepEqual((await Effect.runPromise(program)).map((d) => Document.get(d, Length)), [4, 4])
 * assert.equal(runs, 1)
 * ```
 */
export const cached = (store: Store) =>
<In, Has, E, R, M extends Mode, D extends Does>(pipeline: Pipeline<In, Has, E, R, M, D>): Pipeline<In, Has, E, R, "async", D> => {
  const plan = pipeline as unknown as Plan
  const { parts: _, ...stage } = plan.asStage("cached")
  const { gives } = stage
  const reads = [...new Set([...plan.given, ...stage.wants])]
  const open = Effect.map(plan.opened, (opened) => {
    const compute = plan.whole(opened)
    const step: Step = (document) => Effect.gen(function*() {
      const key = keyOf(opened, reads, document)
      const found = yield* orElse(Effect.suspend(() => store.get(key)), undefined)
      if (found !== undefined) {
        const known = Result.try({ try: () => read(gives, found), catch: (thrown) => thrown })
        if (Result.isSuccess(known)) return known.success
      }
      const given = yield* compute(document)
      yield* orElse(Effect.suspend(() => store.set(key, write(gives, given))), undefined)
      return given
    })
    return { step, assets: opened.made.receipt.assets }
  })
  return new Plan(plan.given, [], plan.entry).to({ ...stage, mode: "async", open }) as unknown as Pipeline<In, Has, E, R, "async", D>
}
