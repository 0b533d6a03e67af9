/** What the contract suite needs of an engine, and the workers, sinks and documents that its tests share. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { canonicalJson, sha256 } from "@polyonym/core/pure"
import { type Engine, type JobInput, type JobsShape, type JobsUnavailable, makeJobs, type Outcome, type Processor, type Result, type Sink } from "@polyonym/jobs"

export interface Place {
  /** Another connection to the same queue; for memory the one engine. */
  readonly connect: Effect.Effect<Engine, JobsUnavailable, Scope.Scope>
  /** The module whose `layer(options)` opens the same queue in a thread that is killed; left out for memory, which dies as a whole. */
  readonly thread?: { readonly module: string; readonly options: Readonly<Record<string, unknown>> }
}

/** Gives an empty queue of its own each time. */
export type OpenPlace = Effect.Effect<Place, unknown, Scope.Scope>

/** Two connections to one empty queue. */
export const openTwo = (open: OpenPlace): Effect.Effect<{ readonly place: Place; readonly engine: Engine; readonly other: Engine; readonly jobs: JobsShape }, unknown, Scope.Scope> =>
  Effect.gen(function*() {
    const place = yield* open
    const engine = yield* place.connect
    const other = yield* place.connect
    return { place, engine, other, jobs: makeJobs(engine) }
  })

export const documents = (count: number, text = "Kyiv"): ReadonlyArray<JobInput> => Array.from({ length: count }, (_, index) => ({ id: `document ${index}`, text: `${text} ${index}` }))

export const outcomeOf = (input: JobInput): Outcome => ({ id: input.id, receipt: sha256(canonicalJson(input)), result: JSON.stringify({ text: input["text"] ?? null }) })

/** Works at each document by itself; `undefined` from `before` means: as usual. */
export const processorOf = (before: (input: JobInput) => Outcome | undefined = () => undefined): Processor => ({
  run: (inputs) => Effect.sync(() => inputs.map((input) => before(input) ?? outcomeOf(input)))
})

export interface KeepingSink extends Sink {
  readonly kept: Map<string, Result>
}

/** Keeps one result a document, that of the highest version. */
export function keepingSink(): KeepingSink {
  const kept = new Map<string, Result>()
  return {
    name: "keeping",
    kept,
    write: (results) => Effect.sync(() => {
      for (const result of results) if (result.version >= (kept.get(result.id)?.version ?? 0)) kept.set(result.id, result)
    })
  }
}

export const resultsOf = (jobs: JobsShape): Effect.Effect<ReadonlyArray<readonly [string, string]>, JobsUnavailable> =>
  Effect.map(Stream.runCollect(jobs.results), (results) => results.map(({ id, result }) => [id, result] as const))

/** What an undisturbed run gives for these documents. */
export const expectedOf = (inputs: ReadonlyArray<JobInput>): ReadonlyArray<readonly [string, string]> =>
  [...new Map(inputs.map((input) => [input.id, input])).values()]
    .map((input) => [input.id, JSON.stringify({ text: input["text"] ?? null })] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))

export const run = <A, E>(test: Effect.Effect<A, E, Scope.Scope>): Promise<A> => Effect.runPromise(Effect.scoped(test))

/** At once, so that a test waits for no back-off. */
export const backOff = (): number => 0
