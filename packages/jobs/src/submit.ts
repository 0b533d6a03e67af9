/** Batches into the queue. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Collector, readied, type Ready } from "./collector.ts"
import type { Engine, Known } from "./engine.ts"
import { JobInvalid, type JobsUnavailable } from "./errors.ts"
import type { Submitted, SubmitOptions } from "./jobs.ts"
import type { Batch, Entry, JobInput } from "./model.ts"
import { makeWaitOut, type WaitOut } from "./outage.ts"

/** Versions of the engine's count are this far apart: those between belong to retries, which stay older than whatever was submitted later. */
const versionStep = 1024
const pressurePause = 200

type Refuse<E> = (invalid: JobInvalid) => Effect.Effect<void, E>

interface Desk<E> {
  readonly engine: Engine
  readonly waitOut: WaitOut
  readonly delay: Duration.Duration | undefined
  readonly refuse: Refuse<E>
}

/** Queues batches and puts their documents down as waiting, in one transaction where the engine has such; elsewhere the queue comes first, so that no document waits that is in no batch. */
const queueAll = ({ delay, engine: { queue, records, together }, waitOut }: Desk<unknown>, batches: ReadonlyArray<Batch>): Effect.Effect<void, JobsUnavailable | JobInvalid> => {
  const offers = Effect.forEach(batches, (batch) => queue.offer(batch, { priority: batch.priority ?? "normal", ...(delay === undefined ? {} : { delay }) }), { discard: true })
  return waitOut(together(Effect.andThen(offers, records.wait(batches.flatMap(({ entries }) => entries)))))
}

const halves = (batch: Batch): ReadonlyArray<Batch> => {
  const half = batch.entries.length >> 1
  return [batch.entries.slice(0, half), batch.entries.slice(half)].map((entries, index): Batch => ({ ...batch, id: `${batch.id}.${index}`, entries }))
}

/** Queues a batch, cut in halves while it is larger than the engine carries. Gives how many batches it became. */
const queueFitting = <E>(desk: Desk<E>, batch: Batch): Effect.Effect<number, E | JobsUnavailable> =>
  queueAll(desk, [batch]).pipe(
    Effect.as(1),
    Effect.catchTag("JobInvalid", (invalid) => {
      if (batch.entries.length < 2) return Effect.as(desk.refuse(invalid), 0)
      return Effect.map(Effect.forEach(halves(batch), (half) => queueFitting(desk, half)), ([one = 0, other = 0]) => one + other)
    })
  )

const queueGroup = <E>(desk: Desk<E>, batches: ReadonlyArray<Batch>): Effect.Effect<number, E | JobsUnavailable> =>
  queueAll(desk, batches).pipe(
    Effect.as(batches.length),
    Effect.catchTag("JobInvalid", () => Effect.map(Effect.forEach(batches, (batch) => queueFitting(desk, batch)), (counts) => counts.reduce((sum, count) => sum + count, 0)))
  )

/** Waits while more documents than `highWater` are unsettled. */
const pressure = (engine: Engine, waitOut: WaitOut, highWater: number): Effect.Effect<void, JobsUnavailable> =>
  Effect.flatMap(waitOut(engine.records.status), ({ failed, waiting }) =>
    waiting + failed <= highWater ? Effect.void : Effect.andThen(Effect.sleep(pressurePause), Effect.suspend(() => pressure(engine, waitOut, highWater))))

const none: ReadonlyMap<string, Known> = new Map()

export function submitTo<E, E2>(engine: Engine, documents: Stream.Stream<JobInput, E>, options: SubmitOptions<E2>): Effect.Effect<Submitted, E | E2 | JobsUnavailable | JobInvalid> {
  return Effect.suspend(() => {
    const waitOut = makeWaitOut("1 minute", options)
    const collector = new Collector(options.batch, options.highWater === undefined)
    const onInvalid: Refuse<E2 | JobInvalid> = options.onInvalid ?? Effect.fail
    let told: Submitted = { queued: 0, unchanged: 0, invalid: 0, batches: 0 }
    const refuse: Refuse<E2 | JobInvalid> = (invalid) => Effect.andThen(onInvalid(invalid), Effect.sync(() => {
      told = { ...told, invalid: told.invalid + 1 }
    }))
    const desk: Desk<E2 | JobInvalid> = { engine, waitOut, refuse, delay: options.delay === undefined ? undefined : Duration.fromInputUnsafe(options.delay) }

    const fresh = (held: ReadonlyArray<Ready>, known: ReadonlyMap<string, Known>, version: number): ReadonlyArray<Entry> =>
      held.filter(({ hash, input }) => known.get(input.id)?.hash !== hash).map(({ hash, input }) => ({ id: input.id, hash, version, attempts: 0, input }))

    const flush = Effect.gen(function*() {
      const held = collector.drain()
      if (held.length === 0) return
      if (options.highWater !== undefined) yield* pressure(engine, waitOut, options.highWater)
      const ids = held.flat().map(({ input }) => input.id)
      const known = options.again === true ? none : yield* waitOut(engine.records.known(ids))
      const number = yield* waitOut(engine.records.nextVersion)
      const priority = options.priority === undefined ? {} : { priority: options.priority }
      const batches = held.map((each, index): Batch => ({ id: `${number}.${index}`, ...priority, entries: fresh(each, known, number * versionStep) })).filter(({ entries }) => entries.length > 0)
      const queued = batches.reduce((sum, { entries }) => sum + entries.length, 0)
      const before = told.invalid
      const count = batches.length === 0 ? 0 : yield* queueGroup(desk, batches)
      told = { ...told, queued: told.queued + queued - (told.invalid - before), unchanged: told.unchanged + ids.length - queued, batches: told.batches + count }
      yield* options.onProgress?.(told) ?? Effect.void
    })

    const take = (inputs: ReadonlyArray<JobInput>) =>
      Effect.gen(function*() {
        for (const input of inputs) {
          const ready = readied(input)
          if (ready instanceof JobInvalid) {
            yield* refuse(ready)
            continue
          }
          if (collector.overflows(ready)) yield* flush
          if (!collector.add(ready)) told = { ...told, unchanged: told.unchanged + 1 }
        }
      })

    return Effect.map(Effect.andThen(Stream.runForEachArray(documents, take), flush), () => told)
  })
}
