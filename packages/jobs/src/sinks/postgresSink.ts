import * as Effect from "effect/Effect"
import { SinkFailed } from "../errors.ts"
import type { Result } from "../model.ts"
import type { Sink } from "../sink.ts"
import { quotedTable, type Sql, sqlProblem } from "../sources/sql.ts"
import { newestOf, valueOf, type ValueOptions } from "./newest.ts"

/** Which table results go to. */
export interface PostgresOptions extends ValueOptions {
  /** `SqlClient` of Effect, of a PostgreSQL server. */
  readonly sql: Sql
  /** `table` or `schema.table`; default `polyonym_results`. Made where it is not there. */
  readonly table?: string
}

/** Two workers that make a table at once would trip over each other: they wait here. */
const making = 0x706f_6c79

const madeIn = (name: string): string => `DO $made$ BEGIN
  PERFORM pg_advisory_xact_lock(${making});
  CREATE TABLE IF NOT EXISTS ${quotedTable(name)} (id text PRIMARY KEY, version bigint NOT NULL, receipt text NOT NULL, result json NOT NULL, written timestamptz NOT NULL DEFAULT now());
END $made$`

const upsertInto = (name: string): string => `INSERT INTO ${quotedTable(name)} AS kept (id, version, receipt, result)
SELECT id, version, receipt, result::json FROM json_to_recordset($1::text::json) AS given (id text, version bigint, receipt text, result text)
ON CONFLICT (id) DO UPDATE SET version = excluded.version, receipt = excluded.receipt, result = excluded.result, written = now()
WHERE kept.version < excluded.version OR (kept.version = excluded.version AND kept.receipt <> excluded.receipt)`

/** An id as PostgreSQL can keep it: one with NUL or half of a surrogate pair, or that begins as such are written, as a backslash and JSON text. */
export const idInTable = (id: string): string => id.includes("\0") || !id.isWellFormed() || id.startsWith("\\") ? `\\${JSON.stringify(id)}` : id

/**
 * Results to a table of PostgreSQL: `id`, `version`, `receipt`, `result` (the JSON text as it is) and `written`, when. One statement a batch; a document keeps its newest version,
 * whichever worker writes it and in whatever order. Ids that PostgreSQL's `text` cannot hold (NUL, half of a surrogate pair) stand there as a backslash and JSON text. Fails with
 * `SinkFailed` where the table cannot be made.
 *
 * ```ts no-run
 * import { PgClient } from "@effect/sql-pg"
 * const sink = yield* postgresSink({ sql: yield* PgClient.PgClient, table: "news.results" })
 * ```
 */
export function postgresSink(options: PostgresOptions): Effect.Effect<Sink, SinkFailed> {
  const { sql, table = "polyonym_results" } = options
  const where = `the table ${table}`
  const ask = (statement: string, values: ReadonlyArray<unknown> = []): Effect.Effect<void, SinkFailed> =>
    Effect.asVoid(Effect.mapError(sql.unsafe(statement, values), (thrown) => new SinkFailed({ where, problem: sqlProblem(thrown) })))
  const upsert = upsertInto(table)
  // The result is a string in the JSON, not a part of it: there PostgreSQL would read its escapes, and refuse those that no text can hold.
  const rowOf = (result: Result) => ({ id: idInTable(result.id), version: result.version, receipt: result.receipt, result: valueOf(result, options, where) })
  const write = (results: ReadonlyArray<Result>): Effect.Effect<void, SinkFailed> => results.length === 0 ? Effect.void : Effect.flatMap(
    Effect.try({ try: () => JSON.stringify(newestOf(results).map(rowOf)), catch: (thrown) => thrown instanceof SinkFailed ? thrown : new SinkFailed({ where, problem: String(thrown) }) }),
    (rows) => ask(upsert, [rows])
  )
  return Effect.as(ask(madeIn(table)), { name: where, write })
}
