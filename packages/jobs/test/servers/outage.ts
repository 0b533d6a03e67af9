/** A run with two workers in whose middle a server goes away. */
import { type Engine, type JobInput, makeJobs, type Processor, type Result, type Sink, type Status, type Worked } from "@polyonym/jobs"
import { memoryEngine } from "@polyonym/jobs/memory"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { createHash } from "node:crypto"
import { expect } from "vitest"

const words = ["Київ", "Łódź", "القاهرة", "北京", "São Paulo", "İzmir", "Москва", "Zürich", "😀"]
const documentCount = 600
const batchSize = 20
const batchesBefore = 4

const documents: ReadonlyArray<JobInput> = Array.from({ length: documentCount }, (_, index) => ({
  id: `https://example.org/${words[index % words.length]}/${index}`,
  text: `${words[(index * 7) % words.length]} ${index} `.repeat(1 + (index % 40))
}))

const digest = (text: string): string => createHash("sha256").update(text).digest("hex")
const outcomeOf = ({ id, text }: JobInput) => ({ id, receipt: digest(id), result: JSON.stringify({ id, digest: digest(String(text)), text }) })

/** Tells when some batches are done, and takes a while for each so that work is under way when the server goes. */
const processorThat = (tells: Effect.Effect<unknown>): Processor => {
  let batches = 0
  return {
    run: (inputs) =>
      Effect.gen(function*() {
        if (++batches === batchesBefore) yield* tells
        yield* Effect.sleep(15)
        return inputs.map(outcomeOf)
      })
  }
}

const submit = (engine: Engine) => makeJobs(engine).submit(Stream.fromIterable(documents), { batch: batchSize })

export interface OutageRun {
  readonly results: ReadonlyArray<Omit<Result, "version">>
  readonly status: Status
  readonly worked: ReadonlyArray<Worked>
  /** Ids that reached the sink. */
  readonly sunk: ReadonlySet<string>
}

const withoutVersion = ({ id, receipt, result }: Result): Omit<Result, "version"> => ({ id, receipt, result })

/** What the same documents come to where nothing goes wrong. */
const undisturbed: Effect.Effect<ReadonlyArray<Omit<Result, "version">>> = Effect.scoped(Effect.gen(function*() {
  const jobs = makeJobs(yield* memoryEngine)
  yield* jobs.submit(Stream.fromIterable(documents), { batch: batchSize })
  yield* jobs.work({ processor: { run: (inputs) => Effect.succeed(inputs.map(outcomeOf)) } })
  return (yield* Stream.runCollect(jobs.results)).map(withoutVersion)
})).pipe(Effect.orDie)

/**
 * Submits, starts two workers with a connection each, does `disturb` in the middle of their work, and waits until they have come to an end. `noticed` is settled when a worker has
 * found that the server is away.
 */
export const disturbed = <E>(connect: Effect.Effect<Engine, E, Scope.Scope>, disturb: (noticed: Promise<void>) => Promise<void>) =>
  Effect.scoped(Effect.gen(function*() {
    const [first, second] = yield* Effect.all([connect, connect])
    const sunk = new Set<string>()
    const sink: Sink = { name: "set", write: (results) => Effect.sync(() => results.forEach(({ id }) => sunk.add(id))) }
    yield* submit(first)
    const middle = yield* Deferred.make<void>()
    const away = yield* Deferred.make<void>()
    const processor = processorThat(Deferred.succeed(middle, undefined))
    const working = yield* Effect.forkChild(Effect.forEach([first, second], (engine) =>
      makeJobs(engine).work({ processor, sinks: [sink], concurrency: 2, lease: "4 seconds", onOutage: () => Deferred.succeed(away, undefined) }), { concurrency: 2 }))
    yield* Deferred.await(middle)
    yield* Effect.promise(() => disturb(Effect.runPromise(Deferred.await(away))))
    const worked = yield* Fiber.join(working)
    const jobs = makeJobs(second)
    const results = (yield* Stream.runCollect(jobs.results)).map(withoutVersion)
    return { results, status: yield* jobs.status, worked, sunk } satisfies OutageRun
  }))

/** Expects of a run that every document ended done, once, with the bytes of a run without, and came into the sink. */
export async function expectUndisturbed({ results, status, sunk }: OutageRun): Promise<void> {
  expect(results).toEqual(await Effect.runPromise(undisturbed))
  expect(status).toMatchObject({ total: documentCount, done: documentCount, waiting: 0, failed: 0, dead: 0 })
  expect(sunk).toEqual(new Set(documents.map(({ id }) => id)))
}
