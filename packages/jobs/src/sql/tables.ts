/** The tables of a queue in an SQL database. */
import * as Effect from "effect/Effect"
import { JobsUnavailable } from "../errors.ts"
import type { SqlClient, SqlError } from "./effectSql.ts"

export interface Tables {
  /** One row a document. */
  readonly documents: string
  /** Sums by kind, in parts so that workers seldom wait for one another; what was settled, by time; and the count of versions. */
  readonly counts: string
  /** The queue: one row a batch. */
  readonly batches: string
}

const nameForm = /^[a-z][a-z0-9_]{0,39}$/
const usualName = "polyonym"

/** The tables of the queue `name`: small Latin letters, digits and `_`, up to 40. */
export function tablesOf(engine: string, name: string = usualName): Effect.Effect<Tables, JobsUnavailable> {
  if (nameForm.test(name)) return Effect.succeed({ documents: `${name}_documents`, counts: `${name}_counts`, batches: `${name}_batches` })
  return Effect.fail(new JobsUnavailable({ engine, problem: `no name for a queue: ${JSON.stringify(name.slice(0, 60))}`, advice: "take small Latin letters, digits and _, at most 40, a letter first" }))
}

/** Whether all is there: the index is made last. */
const areMade = (sql: SqlClient, { batches }: Tables): Effect.Effect<boolean, SqlError> => {
  const last = `${batches}_due`
  const found = sql.onDialectOrElse({
    pg: () => sql<{ readonly found: unknown }>`SELECT to_regclass(${last})::text AS found`,
    orElse: () => sql<{ readonly found: unknown }>`SELECT MAX(name) AS found FROM sqlite_master WHERE name = ${last}`
  })
  return Effect.map(found, ([row]) => row?.found !== null)
}

/** Makes the tables where there are none. Several workers may do so at a time; where they are there, nothing is locked. */
export const makeTables = (sql: SqlClient, tables: Tables): Effect.Effect<void, SqlError> => Effect.flatMap(areMade(sql, tables), (made) => (made ? Effect.void : create(sql, tables)))

const create = (sql: SqlClient, { batches, counts, documents }: Tables): Effect.Effect<void, SqlError> => {
  const types = sql.onDialectOrElse({
    pg: () => ({ key: sql.literal("BYTEA"), number: sql.literal("BIGINT"), sequence: sql.literal("BIGSERIAL PRIMARY KEY") }),
    orElse: () => ({ key: sql.literal("BLOB"), number: sql.literal("INTEGER"), sequence: sql.literal("INTEGER PRIMARY KEY AUTOINCREMENT") })
  })
  const lock = sql.onDialectOrElse({ pg: () => sql`SELECT pg_advisory_xact_lock(hashtext(${documents}))`, orElse: () => Effect.void })
  const { key, number, sequence } = types
  return Effect.gen(function*() {
    yield* lock
    yield* sql`CREATE TABLE IF NOT EXISTS ${sql(documents)} (
      id ${key} PRIMARY KEY,
      hash TEXT NOT NULL,
      version ${number} NOT NULL,
      state SMALLINT NOT NULL,
      previous SMALLINT,
      attempts INTEGER NOT NULL,
      receipt TEXT,
      result TEXT,
      failure TEXT,
      input TEXT
    )`
    yield* sql`CREATE INDEX IF NOT EXISTS ${sql(`${documents}_dead`)} ON ${sql(documents)} (id) WHERE input IS NOT NULL`
    yield* sql`CREATE TABLE IF NOT EXISTS ${sql(counts)} (kind TEXT NOT NULL, part ${number} NOT NULL, n ${number} NOT NULL, PRIMARY KEY (kind, part))`
    yield* sql`INSERT INTO ${sql(counts)} (kind, part, n) VALUES ('version', 0, 0) ON CONFLICT (kind, part) DO NOTHING`
    yield* sql`CREATE TABLE IF NOT EXISTS ${sql(batches)} (
      sequence ${sequence},
      id TEXT NOT NULL,
      queue_name TEXT NOT NULL,
      element TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      visible_at ${number} NOT NULL,
      held_by TEXT,
      updated_at ${number} NOT NULL,
      UNIQUE (id, queue_name)
    )`
    yield* sql`CREATE INDEX IF NOT EXISTS ${sql(`${batches}_due`)} ON ${sql(batches)} (queue_name, visible_at, sequence) WHERE state = 'pending'`
  }).pipe(sql.withTransaction)
}
