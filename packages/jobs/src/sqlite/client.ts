/** Effect's SQL client over `node:sqlite`. */
import * as Effect from "effect/Effect"
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"
import * as Reactivity from "effect/reactivity/Reactivity"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { classifySqliteError, type Connection, makeCompilerSqlite, makeSqlClient, makeSqliteAcquirers, type SqlClient, SqlError } from "../sql/effectSql.ts"
import { whenFree } from "./busy.ts"

const mostPrepared = 200

const inputOf = (value: unknown): SQLInputValue => {
  if (typeof value === "boolean") return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  return value === undefined ? null : (value as SQLInputValue)
}

/** Prepared statements, the ones used longest ago forgotten first. */
class Prepared {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  constructor(database: DatabaseSync) {
    this.#database = database
  }

  get(sql: string): StatementSync {
    const found = this.#statements.get(sql)
    if (found !== undefined) this.#statements.delete(sql)
    const statement = found ?? this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    if (this.#statements.size > mostPrepared) this.#statements.delete(this.#statements.keys().next().value!)
    return statement
  }
}

function connectionOf(database: DatabaseSync): Connection {
  const prepared = new Prepared(database)
  const rows = (sql: string, params: ReadonlyArray<unknown>): Effect.Effect<ReadonlyArray<Record<string, unknown>>, SqlError> =>
    whenFree(Effect.try({
      try: () => prepared.get(sql).all(...params.map(inputOf)),
      catch: (cause) => new SqlError({ reason: classifySqliteError(cause, { message: cause instanceof Error ? cause.message : String(cause), operation: "execute" }) })
    }))
  const values = (sql: string, params: ReadonlyArray<unknown>) => Effect.map(rows(sql, params), (all) => all.map((row) => Object.values(row)))
  return {
    execute: (sql, params, transform) => (transform === undefined ? rows(sql, params) : Effect.map(rows(sql, params), transform)),
    executeRaw: rows,
    executeStream: (sql, params, transform) => Stream.fromIterableEffect(transform === undefined ? rows(sql, params) : Effect.map(rows(sql, params), transform)),
    executeValues: values,
    executeValuesUnprepared: values,
    executeUnprepared: (sql, params, transform) => (transform === undefined ? rows(sql, params) : Effect.map(rows(sql, params), transform))
  }
}

/** A client over one open database. Its transactions take the database's one place for a writer at once, so that none fails for what another process wrote in the meantime. */
export const sqliteClient = (database: DatabaseSync): Effect.Effect<SqlClient, never, Scope.Scope> =>
  Effect.gen(function*() {
    const connection = connectionOf(database)
    // Node 22.13 does not say whether a transaction is open; then a rollback that finds none is let pass.
    const isTransaction = "isTransaction" in database ? () => database.isTransaction : undefined
    const acquirers = makeSqliteAcquirers({ connection: Effect.succeed(connection), semaphore: yield* Semaphore.make(1), isTransaction })
    return yield* makeSqlClient({
      ...acquirers,
      compiler: makeCompilerSqlite(),
      driver: "node-sqlite",
      spanAttributes: [["db.system.name", "sqlite"]],
      beginTransaction: "BEGIN IMMEDIATE",
      releaseSavepoint: (name) => `RELEASE SAVEPOINT ${name}`
    }).pipe(Effect.provide(Reactivity.layer))
  })
