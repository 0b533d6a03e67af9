/** An engine over an SQL database: SQLite or PostgreSQL. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import type { Engine } from "../engine.ts"
import type { JobsUnavailable } from "../errors.ts"
import { makeBatchQueue } from "../persistedQueue.ts"
import { makeCounts } from "./counts.ts"
import { type SqlClient, SqlError } from "./effectSql.ts"
import { sqlRecords } from "./records.ts"
import { makeSqlStore } from "./store.ts"
import { makeTables, tablesOf } from "./tables.ts"

export interface SqlEngineOptions {
  readonly engine: string
  /** Of the queue; its tables are called by it. */
  readonly name?: string | undefined
  readonly sql: SqlClient
  readonly unavailable: (cause: unknown) => JobsUnavailable
}

const sweeping = Schedule.spaced("1 minute")

/** A transaction; what breaks it, also while it is rolled back, is the engine's error. */
const transaction = (sql: SqlClient, unavailable: SqlEngineOptions["unavailable"]): Engine["together"] => <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.catchCause(sql.withTransaction(work), (cause): Effect.Effect<never, E | JobsUnavailable> => {
    const broken = cause.reasons.find((reason) => (Cause.isFailReason(reason) && reason.error instanceof SqlError) || (Cause.isDieReason(reason) && reason.defect instanceof SqlError))
    return broken === undefined ? Effect.failCause(cause as Cause.Cause<E>) : Effect.fail(unavailable(Cause.isFailReason(broken) ? broken.error : Cause.isDieReason(broken) ? broken.defect : cause))
  })

export const sqlEngine = ({ engine, name, sql, unavailable }: SqlEngineOptions): Effect.Effect<Engine, JobsUnavailable, Scope.Scope> =>
  Effect.gen(function*() {
    const tables = yield* tablesOf(engine, name)
    yield* Effect.mapError(makeTables(sql, tables), unavailable)
    yield* Effect.forkScoped(Effect.repeat(Effect.ignore(makeCounts(sql, tables).sweep), sweeping))
    const queue = yield* makeBatchQueue({ store: (holding) => makeSqlStore(sql, tables, holding, unavailable), unavailable })
    return { name: engine, records: sqlRecords({ sql, tables, unavailable }), queue, together: transaction(sql, unavailable) }
  })
