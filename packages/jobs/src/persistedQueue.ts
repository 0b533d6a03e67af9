/** A queue of batches over Effect's `PersistedQueue`: one named queue a priority. */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Latch from "effect/Latch"
import * as Option from "effect/Option"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import * as References from "effect/References"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import type { BatchQueue } from "./engine.ts"
import { JobInvalid, type JobsUnavailable } from "./errors.ts"
import type { Batch, Priority } from "./model.ts"

export { layerStoreMemory, PersistedQueueError, PersistedQueueStore } from "effect/persistence/PersistedQueue"

export const priorities: ReadonlyArray<Priority> = ["high", "normal", "low"]

/** How a store is asked to hold what was taken. Renewed often, so that a worker with a somewhat shorter lease does not take over what is being worked at. */
export interface Holding {
  readonly lockExpiration: Duration.Duration
  readonly lockRefreshInterval: Duration.Duration
  readonly pollInterval: Duration.Duration
}

type Store = PersistedQueue.PersistedQueueStore["Service"]

/** A store that may claim by itself: after that it has in hand what `take` of the queue so named gives, without waiting. */
export type ClaimingStore = Store & {
  /** Claims the next batch of the highest priority that has one, and gives the priority. */
  readonly claim?: Effect.Effect<Priority | undefined, JobsUnavailable>
  /** Gives back what was claimed and not taken. */
  readonly giveBack?: Effect.Effect<void>
}

export interface QueueOptions {
  /** A store that holds batches as said; asked for once a lease. */
  readonly store: (holding: Holding) => Effect.Effect<ClaimingStore, JobsUnavailable, Scope.Scope>
  readonly unavailable: (cause: unknown) => JobsUnavailable
  /** The most bytes of JSON that a batch may have. */
  readonly largest?: number
  /** How long what is finished is kept, so that what comes late is not queued again; default an hour. After that the work loop finds it settled. */
  readonly timeToLive?: Duration.Duration
}

type Queue = PersistedQueue.PersistedQueue<Batch>
type Queues = Readonly<Record<Priority, Queue>> & { readonly store: ClaimingStore }

const poll = Duration.millis(100)
const usualLease = Duration.seconds(90)
const longestRefresh = Duration.seconds(1.5)
/** Deliveries are counted by the work loop, which gives a document up; the store never does. */
const maxAttempts = 2 ** 31 - 1
const usualTimeToLive = Duration.hours(1)
const longestCleanupPause = Duration.minutes(10)

const BatchSchema: Schema.Codec<Batch, Batch> = Schema.Any

const holdingFor = (lease: Duration.Duration): Holding => ({ lockExpiration: lease, lockRefreshInterval: Duration.min(Duration.millis(Duration.toMillis(lease) / 3), longestRefresh), pollInterval: poll })

const queuesOver = (store: ClaimingStore): Effect.Effect<Queues> =>
  Effect.gen(function*() {
    const factory = yield* Effect.provideService(PersistedQueue.makeFactory, PersistedQueue.PersistedQueueStore, store)
    const [high, normal, low] = yield* Effect.all((["high", "normal", "low"] as const).map((name) => factory.make({ name, schema: BatchSchema, maxAttempts })))
    return { high: high!, normal: normal!, low: low!, store }
  })

const cleanUp = (store: Store, timeToLive: Duration.Duration): Effect.Effect<void, never, Scope.Scope> =>
  Effect.asVoid(Effect.forkScoped(Effect.delay(
    Effect.repeat(Effect.ignoreCause(store.cleanup({ timeToLive, failedTimeToLive: undefined })), Schedule.spaced(Duration.min(timeToLive, longestCleanupPause))),
    Duration.seconds(10)
  )))

/** The queues for a lease: each lease has a store of its own, made when it is first asked for. */
const makeQueues = (options: QueueOptions): Effect.Effect<(lease: Duration.Duration) => Effect.Effect<Queues, JobsUnavailable>, never, Scope.Scope> =>
  Effect.gen(function*() {
    const scope = yield* Effect.scope
    const one = yield* Semaphore.make(1)
    const made = new Map<number, Queues>()
    const make = (lease: Duration.Duration): Effect.Effect<Queues, JobsUnavailable> =>
      Effect.gen(function*() {
        const store = yield* options.store(holdingFor(lease))
        if (made.size === 0) yield* cleanUp(store, options.timeToLive ?? usualTimeToLive)
        const queues = yield* queuesOver(store)
        made.set(Duration.toMillis(lease), queues)
        return queues
      }).pipe(Effect.provideService(References.MinimumLogLevel, "Error"), Effect.provideService(Scope.Scope, scope))
    return (lease) => Semaphore.withPermit(one, Effect.suspend(() => {
      const found = made.get(Duration.toMillis(lease))
      return found === undefined ? make(lease) : Effect.succeed(found)
    }))
  })

interface Taking<A, E, R> {
  readonly work: (batch: Batch, deliveries: number) => Effect.Effect<A, E, R>
  readonly unavailable: (cause: unknown) => JobsUnavailable
}

/** Takes from one queue, which gives what it has at once, and sees the work through; `None` when nothing came. Interrupting waits until the batch is given back. */
const takeFrom = <A, E, R>(queue: Queue, { unavailable, work }: Taking<A, E, R>): Effect.Effect<Option.Option<A>, E | JobsUnavailable, R> =>
  Effect.scoped(Effect.gen(function*() {
    const begun = yield* Deferred.make<void>()
    let worked: Exit.Exit<A, E> | undefined
    const taking = queue.take((batch, { attempts }) =>
      Effect.andThen(
        Deferred.succeed(begun, undefined),
        Effect.onExit(work(batch, attempts), (exit) => Effect.sync(() => {
          worked = exit
        }))
      ))
    const fiber = yield* Effect.acquireRelease(Effect.forkChild(taking, { startImmediately: true }), Fiber.interrupt)
    if (!Deferred.isDoneUnsafe(begun) && fiber.pollUnsafe() === undefined) return Option.none<A>()
    const exit = yield* Fiber.await(fiber)
    if (Exit.isSuccess(exit)) return Option.some(exit.value)
    if (worked !== undefined && Exit.isFailure(worked)) return yield* Effect.failCause(worked.cause)
    if (Cause.hasInterruptsOnly(exit.cause)) return yield* Effect.interrupt
    return yield* Effect.fail(unavailable(Cause.squash(exit.cause)))
  }))

/** A queue over a store of `PersistedQueue`. Its first store is made at once, for offers: a store that were made within a transaction would never leave it. */
export const makeBatchQueue = (options: QueueOptions): Effect.Effect<BatchQueue, JobsUnavailable, Scope.Scope> =>
  Effect.gen(function*() {
    const { largest = Number.POSITIVE_INFINITY, unavailable } = options
    const queuesFor = yield* makeQueues(options)
    const offers = yield* queuesFor(usualLease)
    const looking = yield* Semaphore.make(1)
    const offered = Latch.makeUnsafe(false)
    let emptyAt = Number.NEGATIVE_INFINITY

    const offer: BatchQueue["offer"] = (batch, { delay, priority }) =>
      Effect.gen(function*() {
        if (largest !== Number.POSITIVE_INFINITY && Buffer.byteLength(JSON.stringify(batch)) > largest) {
          return yield* Effect.fail(new JobInvalid({ id: batch.entries[0]?.id ?? "", problem: `larger than the ${largest} bytes that the queue carries` }))
        }
        yield* offers[priority].offer(batch, { id: batch.id, delay }).pipe(Effect.mapError(unavailable), Effect.catchDefect((thrown) => Effect.fail(unavailable(thrown))))
        emptyAt = Number.NEGATIVE_INFINITY
        offered.openUnsafe()
      })

    /** Asks for what is next; several takers share the answer that there is nothing, for a while. */
    const ask = (asked: Effect.Effect<Priority | undefined, JobsUnavailable>): Effect.Effect<Priority | undefined, JobsUnavailable> =>
      Semaphore.withPermit(looking, Effect.gen(function*() {
        const now = yield* Clock.currentTimeMillis
        if (now - emptyAt >= 0 && now - emptyAt < Duration.toMillis(poll) / 2) return undefined
        const priority = yield* asked
        if (priority === undefined) emptyAt = now
        return priority
      }))

    const look = <A, E, R>(queues: Queues, work: Taking<A, E, R>["work"]): Effect.Effect<Option.Option<A>, E | JobsUnavailable, R> => {
      const from = (priority: Priority | undefined) => (priority === undefined ? Effect.succeed(Option.none<A>()) : takeFrom(queues[priority], { work, unavailable }))
      const { claim, giveBack = Effect.void } = queues.store
      if (claim !== undefined) return Effect.uninterruptibleMask((restore) => Effect.flatMap(ask(claim), (priority) => Effect.ensuring(restore(from(priority)), giveBack)))
      return Effect.reduce(priorities, () => Option.none<A>(), (taken: Option.Option<A>, priority) => (Option.isSome(taken) ? Effect.succeed(taken) : from(priority)))
    }

    const take: BatchQueue["take"] = ({ lease, patience }, work) =>
      Effect.gen(function*() {
        const queues = yield* queuesFor(lease)
        let left = Duration.toMillis(patience)
        while (true) {
          offered.closeUnsafe()
          const taken = yield* look(queues, work)
          if (Option.isSome(taken) || left <= 0) return taken
          const pause = Math.min(left, Duration.toMillis(poll))
          left -= pause
          yield* Effect.raceFirst(Effect.sleep(pause), offered.await)
        }
      })

    return { offer, take }
  })
