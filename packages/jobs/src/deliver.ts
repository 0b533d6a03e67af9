/**
 * What a worker does with one batch, in this order:
 *
 * 1. Of a batch that was delivered before, documents that are settled already, or have a newer self, are left out.
 * 2. The processor works at the rest.
 * 3. The sinks take the results of those that are still the newest.
 * 4. What has to be tried again is queued as a batch of its own, and the records are told, in one transaction where the engine has such.
 * 5. The batch is acknowledged, by succeeding.
 *
 * Nothing is lost: until step 5 the batch is in the queue and comes again, and after step 4 each of its documents is either settled or in another batch. Without transactions the
 * batch of retries is queued first, so no record says `failed` of a document that is in no batch. Nothing is doubled: sinks and records keep one record a document, in which the
 * highest version wins and of one version a result stands; so steps 3 and 4 may be done twice, late, or by two workers. The ids of follow-up batches come of what they hold, so
 * queueing the same again changes nothing, and a different remainder is another batch.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { followUp, piecesOf } from "./batches.ts"
import type { Engine, Known, Settled } from "./engine.ts"
import type { JobsUnavailable } from "./errors.ts"
import type { WorkOptions } from "./jobs.ts"
import type { Batch, Entry, Failure, Outcome, Result } from "./model.ts"
import type { WaitOut } from "./outage.ts"
import type { Sink } from "./sink.ts"
import { observedBatch } from "./telemetry/batch.ts"

export interface Delivered {
  readonly done: number
  readonly failed: number
  readonly dead: number
  readonly outdated: number
}

export interface Desk {
  readonly engine: Engine
  readonly waitOut: WaitOut
  readonly options: WorkOptions
}

const usualAttempts = 3
const usualRefusals = 10
const longestPause = 60_000
const nothing: Delivered = { done: 0, failed: 0, dead: 0, outdated: 0 }

const usualBackOff = (attempts: number): Duration.Input => Math.min(longestPause, 1000 * 2 ** Math.min(16, attempts - 1))

const workerDied = (message: string): Failure => ({ stage: "worker", tag: "WorkerFailed", message, again: true })

/** What stands in the records, so that nothing is left to do. */
const isSettled = (entry: Entry, known: Known | undefined): boolean =>
  known !== undefined && (known.version > entry.version || (known.version === entry.version && (known.state === "done" || known.state === "dead")))

const isNewest = (version: number, known: Known | undefined): boolean => known === undefined || known.version <= version

/** What follows from a batch is never refused for its size: it holds no more than the batch did. */
const offerAll = ({ engine: { queue }, options }: Desk, batches: ReadonlyArray<Batch>, attempts: number): Effect.Effect<void, JobsUnavailable> => {
  const delay = attempts === 0 ? Duration.zero : Duration.fromInputUnsafe((options.backOff ?? usualBackOff)(attempts))
  return Effect.forEach(
    batches,
    (batch) => Effect.catchTag(queue.offer(batch, { priority: batch.priority ?? "normal", ...(Duration.isZero(delay) ? {} : { delay }) }), "JobInvalid", Effect.die),
    { discard: true }
  )
}

/** Queues the pieces of a batch, each of which is delivered by itself. */
const cut = (desk: Desk, batch: Batch): Effect.Effect<Delivered, JobsUnavailable> =>
  Effect.as(desk.waitOut(desk.engine.together(offerAll(desk, piecesOf(batch), 0))), nothing)

interface Verdicts {
  readonly done: ReadonlyArray<Settled & { readonly kind: "done" }>
  readonly missed: ReadonlyArray<{ readonly entry: Entry; readonly failure: Failure }>
}

/** Outcomes in the order of the documents; one that is not there, or is another's, counts as a failure that may pass. */
function verdictsOf(entries: ReadonlyArray<Entry>, outcomes: ReadonlyArray<Outcome>): Verdicts {
  const done: Array<Settled & { readonly kind: "done" }> = []
  const missed: Array<{ entry: Entry; failure: Failure }> = []
  entries.forEach((entry, index) => {
    const outcome = outcomes[index]
    if (outcome === undefined || outcome.id !== entry.id) missed.push({ entry, failure: workerDied("the processor gave no outcome") })
    else if ("result" in outcome && (outcome.result.includes("\u0000") || outcome.receipt.includes("\u0000"))) missed.push({ entry, failure: { ...workerDied("the result is no JSON text"), again: false } })
    else if ("failure" in outcome) missed.push({ entry, failure: outcome.failure })
    else done.push({ kind: "done", id: entry.id, hash: entry.hash, version: entry.version, receipt: outcome.receipt, result: outcome.result })
  })
  return { done, missed }
}

interface Refusal {
  readonly sink: string
  readonly problem: string
}

const refusalOf = (sink: Sink, results: ReadonlyArray<Result>): Effect.Effect<Refusal | undefined> =>
  sink.write(results).pipe(
    Effect.as(undefined),
    Effect.catchTag("SinkFailed", (failed) => Effect.succeed({ sink: sink.name, problem: failed.message })),
    Effect.catchDefect((thrown) => Effect.succeed({ sink: sink.name, problem: String(thrown) }))
  )

/** Gives the refusal of the first sink that refuses. */
const intoSinks = ({ engine, options: { sinks = [] }, waitOut }: Desk, done: Verdicts["done"]): Effect.Effect<Refusal | undefined, JobsUnavailable> =>
  Effect.gen(function*() {
    if (sinks.length === 0 || done.length === 0) return undefined
    const known = yield* waitOut(engine.records.known(done.map(({ id }) => id)))
    const results = done.filter(({ id, version }) => isNewest(version, known.get(id))).map(({ id, receipt, result, version }): Result => ({ id, receipt, result, version }))
    if (results.length === 0) return undefined
    for (const sink of sinks) {
      const refusal = yield* refusalOf(sink, results)
      if (refusal !== undefined) return refusal
    }
    return undefined
  })

interface Plan {
  readonly settled: ReadonlyArray<Settled>
  readonly retry: Batch | undefined
  /** Of which the back-off comes. */
  readonly times: number
}

const failedOr = (again: boolean, entry: Entry, attempts: number, failure: Failure): Settled => {
  const { hash, id, version } = entry
  return again ? { kind: "failed", id, hash, version, attempts, failure } : { kind: "dead", id, hash, version, attempts, failure, entry }
}

/** What becomes of the documents that have no result. */
function planMissed(batch: Batch, { missed }: Verdicts, most: number): Plan {
  const isAgain = ({ entry, failure }: Verdicts["missed"][number]): boolean => failure.again && entry.attempts + 1 < most
  const retried = missed.filter(isAgain).map(({ entry }): Entry => ({ ...entry, attempts: entry.attempts + 1 }))
  return {
    settled: missed.map((each) => failedOr(isAgain(each), each.entry, each.entry.attempts + 1, each.failure)),
    retry: retried.length === 0 ? undefined : followUp(batch.id, retried, batch),
    times: Math.max(1, ...retried.map(({ attempts }) => attempts))
  }
}

/** What becomes of the documents whose results a sink refused. */
function planRefused(batch: Batch, entries: ReadonlyArray<Entry>, { problem, sink }: Refusal, most: number): Plan {
  const refusals = (batch.refusals ?? 0) + 1
  const again = refusals < most
  const failure: Failure = { stage: sink, tag: "SinkFailed", message: problem, again: true }
  return {
    settled: entries.map((entry) => failedOr(again, entry, again ? entry.attempts : entry.attempts + refusals, failure)),
    retry: again ? followUp(batch.id, entries, { ...batch, refusals }) : undefined,
    times: refusals
  }
}

/** Queues what is to be tried again, tells the records, and counts. */
const carryOut = (desk: Desk, done: ReadonlyArray<Settled>, plans: ReadonlyArray<Plan>): Effect.Effect<Delivered, JobsUnavailable> => {
  const { engine: { records, together }, waitOut } = desk
  const settled = [...done, ...plans.flatMap((plan) => plan.settled)]
  const offers = Effect.forEach(plans, ({ retry, times }) => (retry === undefined ? Effect.void : offerAll(desk, [retry], times)), { discard: true })
  const step = plans.some(({ retry }) => retry !== undefined) ? together(Effect.andThen(offers, records.settle(settled))) : records.settle(settled)
  return Effect.map(waitOut(step), (outdated) => {
    const count = (kind: Settled["kind"]): number => settled.filter((each) => each.kind === kind && !outdated.has(each.id)).length
    return { done: count("done"), failed: count("failed"), dead: count("dead"), outdated: outdated.size }
  })
}

/** A document alone in a batch whose workers died as often as it may be tried. */
const isDeadly = (entry: Entry, deliveries: number, most: number): boolean => deliveries > 1 && entry.attempts + deliveries - 1 >= most

/** What the processor says, or `undefined` where it threw. */
const answered = ({ options: { processor } }: Desk, entries: ReadonlyArray<Entry>): Effect.Effect<ReadonlyArray<Outcome> | undefined> =>
  Effect.catchDefect(processor.run(entries.map(({ input }) => input)), (thrown) => Effect.as(Effect.logDebug("the processor threw", thrown), undefined))

/** Works at one batch: see the top of this file. A batch of several that came to no end before is cut, so that the document that ends its workers is found. */
export function deliver(desk: Desk, batch: Batch, deliveries: number): Effect.Effect<Delivered, JobsUnavailable> {
  const { engine, options, waitOut } = desk
  const most = options.attempts ?? usualAttempts
  return observedBatch(engine.name, batch, deliveries, (account) =>
    Effect.gen(function*() {
      // At the first delivery nothing of it is settled, but where it was given back or a newer self has come: then the records drop what they are told again.
      const known: ReadonlyMap<string, Known> = deliveries === 1 ? new Map() : yield* waitOut(engine.records.known(batch.entries.map(({ id }) => id)))
      const open = batch.entries.filter((entry) => !isSettled(entry, known.get(entry.id)))
      const passed = batch.entries.filter(({ id, version }) => !isNewest(version, known.get(id))).length
      const counted = (delivered: Delivered): Delivered => ({ ...delivered, outdated: delivered.outdated + passed })
      const [first, ...others] = open
      if (first === undefined) return counted(nothing)
      if (deliveries > 1 && others.length > 0) return counted(yield* cut(desk, { ...batch, entries: open }))
      if (isDeadly(first, deliveries, most)) {
        const attempts = first.attempts + deliveries - 1
        return counted(yield* carryOut(desk, [failedOr(false, first, attempts, workerDied(`its worker died at it, ${deliveries - 1} times`))], []))
      }
      const outcomes = yield* answered(desk, open)
      if (outcomes === undefined && others.length > 0) return counted(yield* cut(desk, { ...batch, entries: open }))
      const verdicts = verdictsOf(open, outcomes ?? [])
      if (outcomes !== undefined) yield* account(outcomes)
      const refusal = yield* intoSinks(desk, verdicts.done)
      if (refusal === undefined) return counted(yield* carryOut(desk, verdicts.done, [planMissed(batch, verdicts, most)]))
      const finished = new Set(verdicts.done.map(({ id }) => id))
      const refused = planRefused(batch, open.filter(({ id }) => finished.has(id)), refusal, options.refusals ?? usualRefusals)
      return counted(yield* carryOut(desk, [], [planMissed(batch, verdicts, most), refused]))
    }))
}
