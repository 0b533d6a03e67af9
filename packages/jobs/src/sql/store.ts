/**
 * A store of `PersistedQueue` in an SQL database. Effect's own claims batches ahead of who takes them and leaves those of an interrupted taker locked for half a minute, and it counts in
 * whole seconds; this one claims the next batch of the highest priority in one statement. A batch that is taken is one that is not visible until the lease of its holder ends.
 */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import { randomUUID } from "node:crypto"
import type { JobsUnavailable } from "../errors.ts"
import type { Priority } from "../model.ts"
import { type ClaimingStore, type Holding, PersistedQueueError, priorities } from "../persistedQueue.ts"
import type { SqlClient, SqlError } from "./effectSql.ts"
import type { Tables } from "./tables.ts"

interface Claimed {
  readonly sequence: number
  readonly id: string
  readonly name: Priority
  readonly element: string
  readonly attempts: number
  readonly lock: string
}

type ClaimedRow = Omit<Claimed, "lock" | "name"> & { readonly queue_name: Priority }

/** How long an interrupted worker tries to give back what it has: after that its lease has to end. */
const givingBack = Duration.seconds(5)

const tryFor = (duration: Duration.Duration) => Schedule.exponential("100 millis", 1.5).pipe(Schedule.upTo({ duration }))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function makeSqlStore(sql: SqlClient, tables: Tables, { lockExpiration, lockRefreshInterval }: Holding, unavailable: (cause: unknown) => JobsUnavailable): Effect.Effect<ClaimingStore, never, Scope.Scope> {
  const batches = sql(tables.batches)
  const lease = Math.ceil(Duration.toMillis(lockExpiration))
  /** Milliseconds: of this statement, which an index can be searched for; and of this moment, for what is written within a transaction. */
  const [now, moment] = sql.onDialectOrElse({
    pg: () => ["statement_timestamp()", "clock_timestamp()"].map((time) => sql.literal(`(extract(epoch from ${time}) * 1000)::bigint`)),
    orElse: () => ["", ""].map(() => sql.literal("CAST(unixepoch('subsec') * 1000 AS INTEGER)"))
  })
  /** What a crash may take back without harm is not waited for until it is on the disk: a claim that is lost is a batch that comes again, and so is an acknowledgement. */
  const unhurried = sql.literal(sql.onDialectOrElse({ pg: () => "AND set_config('synchronous_commit', 'off', true) IS NOT NULL", orElse: () => "" }))
  const skipLocked = sql.literal(sql.onDialectOrElse({ pg: () => "FOR UPDATE SKIP LOCKED", orElse: () => "" }))
  const next = (name: Priority) => sql`(SELECT sequence FROM ${batches} WHERE queue_name = ${sql.literal(`'${name}'`)} AND state = 'pending' AND visible_at <= ${now} ORDER BY visible_at, sequence LIMIT 1 ${skipLocked})`
  const nextOfAll = sql`COALESCE(${next("high")}, ${next("normal")}, ${next("low")})`
  /** SQLite is asked first: an update, even of nothing, waits for the one writer. */
  const isDue: Effect.Effect<boolean, SqlError> = sql.onDialectOrElse({
    pg: () => Effect.succeed(true),
    orElse: () => Effect.map(sql<{ readonly found: number | null }>`SELECT ${nextOfAll} AS found`, ([row]) => row?.found !== null)
  })

  const held = new Set<Claimed>()
  const inHand = new Map<string, Array<Claimed>>(priorities.map((name) => [name, []]))

  const settle = (claimed: Claimed, change: ReturnType<SqlClient["literal"]> | ReturnType<typeof sql>, patience: Duration.Duration): Effect.Effect<void> =>
    sql`UPDATE ${batches} SET ${change}, held_by = NULL, updated_at = ${now} WHERE sequence = ${claimed.sequence} AND held_by = ${claimed.lock} ${unhurried}`.pipe(
      Effect.retry(tryFor(patience)),
      Effect.orDie,
      Effect.ensuring(Effect.sync(() => held.delete(claimed))),
      Effect.asVoid
    )
  const finish = (claimed: Claimed, state: "completed" | "failed") => settle(claimed, sql.literal(state === "completed" ? "state = 'completed', element = ''" : "state = 'failed'"), lockExpiration)
  const retryLater = (claimed: Claimed, delay: Duration.Duration) => settle(claimed, sql`visible_at = ${now} + ${sql.literal(String(Math.ceil(Duration.toMillis(delay))))}`, lockExpiration)
  const giveBack = (claimed: Claimed) => settle(claimed, sql`visible_at = ${now}, attempts = attempts - 1`, givingBack)

  const claim: Effect.Effect<Priority | undefined, SqlError> = Effect.gen(function*() {
    if (!(yield* isDue)) return undefined
    const lock = randomUUID()
    const [row] = yield* sql<ClaimedRow>`UPDATE ${batches} SET visible_at = ${now} + ${sql.literal(String(lease))}, held_by = ${lock}, attempts = attempts + 1
      WHERE sequence = ${nextOfAll} ${unhurried} RETURNING sequence, id, queue_name, element, attempts`
    if (row === undefined) return undefined
    const { queue_name: name, ...rest } = row
    const claimed: Claimed = { ...rest, name, lock }
    held.add(claimed)
    inHand.get(name)!.push(claimed)
    return name
  })

  const renew: Effect.Effect<unknown, SqlError> = Effect.suspend((): Effect.Effect<unknown, SqlError> => {
    if (held.size === 0) return Effect.void
    const locks = [...held].map(({ lock }) => lock)
    return sql`UPDATE ${batches} SET visible_at = ${now} + ${sql.literal(String(lease))} WHERE ${sql.in("sequence", [...held].map(({ sequence }) => sequence))} AND ${sql.in("held_by", locks)} ${unhurried}`
  })

  const failed = (message: string) => (cause: unknown) => new PersistedQueueError({ message, cause })
  const remove = (state: string, age: Duration.Duration): Effect.Effect<unknown, SqlError> => sql`DELETE FROM ${batches} WHERE state = ${state} AND updated_at <= ${now} - ${sql.literal(String(Duration.toMillis(age)))}`

  const store: ClaimingStore = {
    claim: Effect.mapError(claim, unavailable),
    giveBack: Effect.suspend(() => Effect.forEach([...inHand.values()].flatMap((all) => all.splice(0)), giveBack, { discard: true })),
    offer: ({ delay, element, id, name }) =>
      sql`INSERT INTO ${batches} (id, queue_name, element, state, attempts, visible_at, updated_at)
        VALUES (${id}, ${name}, ${JSON.stringify(element)}, 'pending', 0, ${moment} + ${sql.literal(String(delay === undefined ? 0 : Math.ceil(Duration.toMillis(delay))))}, ${moment}) ON CONFLICT (id, queue_name) DO NOTHING`.pipe(
        Effect.mapError(failed("a batch could not be queued")),
        Effect.asVoid
      ),
    take: ({ name, retryDelay }) =>
      Effect.suspend(() => {
        const claimed = inHand.get(name)?.shift()
        if (claimed === undefined) return Effect.never
        const { attempts, id } = claimed
        const element = parsed(claimed.element)
        if (element === undefined) return Effect.andThen(Effect.uninterruptible(finish(claimed, "failed")), Effect.never)
        return Effect.as(
          Effect.addFinalizer((exit) => {
            if (Exit.isSuccess(exit)) return finish(claimed, "completed")
            if (Cause.hasInterruptsOnly(exit.cause)) return giveBack(claimed)
            return Effect.flatMap(retryDelay(attempts), (delay) => retryLater(claimed, delay))
          }),
          { id, attempts, element }
        )
      }),
    cleanup: ({ failedTimeToLive, timeToLive }) =>
      Effect.forEach([["completed", timeToLive], ["failed", failedTimeToLive]] as const, ([state, age]) => (age === undefined ? Effect.void : remove(state, age)), { discard: true }).pipe(Effect.mapError(failed("what is finished could not be removed")))
  }
  return Effect.as(Effect.forkScoped(Effect.repeat(Effect.delay(Effect.ignore(renew), lockRefreshInterval), Schedule.forever)), store)
}
