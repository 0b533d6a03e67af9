/** The two statements that carry many documents at once. */
import type { NonEmptyReadonlyArray } from "effect/Array"
import * as Effect from "effect/Effect"
import { states } from "../recordOrder.ts"
import { bookMoves, bucketSeconds, type CountsPlace, settledKind, shards } from "./counts.ts"
import type { SqlClient, SqlError, Statement } from "./effectSql.ts"
import type { Tables } from "./tables.ts"

/** A record as its row holds it. */
export type Row = {
  readonly id: Uint8Array
  readonly hash: string
  readonly version: number
  readonly state: number
  readonly attempts: number
  readonly receipt: string | null
  readonly result: string | null
  readonly failure: string | null
  readonly input: string | null
}

export type Found = Pick<Row, "id" | "hash" | "version" | "state">

export interface Statements {
  /** How many rows go into one statement. */
  readonly rowsAtATime: number
  /** Whether `write` is one statement, and so needs no transaction. */
  readonly isAtomic: boolean
  readonly find: (ids: NonEmptyReadonlyArray<Uint8Array>) => Statement<Found>
  /** Writes what wins over what is there, and books it in the counts; gives how many were written. Each id once. */
  readonly write: (rows: NonEmptyReadonlyArray<Row>) => Effect.Effect<number, SqlError>
}

const onConflict = `ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, version = excluded.version, state = excluded.state, previous = d.state, attempts = excluded.attempts,
  receipt = excluded.receipt, result = excluded.result, failure = excluded.failure, input = excluded.input
  WHERE (excluded.version, excluded.state, excluded.attempts) >= (d.version, d.state, d.attempts)`

const hexOf = (key: Uint8Array): string => Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("hex")

/** A column as PostgreSQL reads an array (8.15.2, general knowledge): quoted, so that nothing in it stands for more than itself. */
const columnOf = (values: ReadonlyArray<string | number | null>): string => `{${values.map((value) => value === null ? "NULL" : typeof value === "number" ? value : `"${value.replace(/["\\]/g, "\\$&")}"`).join(",")}}`

/**
 * PostgreSQL: each column as one parameter, so that there is one statement for any number of them, which also books them; and each id looked up by itself, because a list of ids is
 * sought through the whole table until that is analysed.
 */
function postgres(sql: SqlClient, tables: Tables, { shard }: CountsPlace): Statements {
  const documents = sql(tables.documents)
  const column = (rows: ReadonlyArray<Row>, key: Exclude<keyof Row, "id">): string => columnOf(rows.map((row) => row[key]))
  const literal = (value: number) => sql.literal(String(value))
  const kinds = sql.literal(`('{${states.join(",")}}'::text[])`)
  const now = sql.literal("floor(extract(epoch from clock_timestamp()))::bigint")
  return {
    rowsAtATime: 1000,
    isAtomic: true,
    find: (ids) =>
      sql<Found>`SELECT d.id, d.hash, d.version, d.state FROM unnest(${columnOf(ids.map(hexOf))}::text[]) AS wanted(key)
        CROSS JOIN LATERAL (SELECT id, hash, version, state FROM ${documents} WHERE id = decode(wanted.key, 'hex') LIMIT 1) AS d`,
    write: (rows) =>
      Effect.map(
        sql<{ readonly written: number }>`WITH written AS (
          INSERT INTO ${documents} AS d (id, hash, version, state, attempts, receipt, result, failure, input)
          SELECT decode(id, 'hex'), hash, version, state, attempts, receipt, result, failure, input
          FROM unnest(${columnOf(rows.map(({ id }) => hexOf(id)))}::text[], ${column(rows, "hash")}::text[], ${column(rows, "version")}::bigint[], ${column(rows, "state")}::smallint[],
            ${column(rows, "attempts")}::integer[], ${column(rows, "receipt")}::text[], ${column(rows, "result")}::text[], ${column(rows, "failure")}::text[], ${column(rows, "input")}::text[])
            AS r(id, hash, version, state, attempts, receipt, result, failure, input)
          ${sql.literal(onConflict)} RETURNING d.state, d.previous
        ), moves AS (
          SELECT ${kinds}[state + 1] AS kind, ${literal(shard)}::bigint AS part, 1 AS n FROM written WHERE previous IS DISTINCT FROM state
          UNION ALL SELECT ${kinds}[previous + 1], ${literal(shard)}, -1 FROM written WHERE previous <> state
          UNION ALL SELECT ${sql.literal(`'${settledKind}'`)}, ${now} / ${literal(bucketSeconds)} * ${literal(shards)} + ${literal(shard)}, 1 FROM written WHERE previous IS DISTINCT FROM state AND state > 0
        ), booked AS (
          INSERT INTO ${sql(tables.counts)} AS c (kind, part, n) SELECT kind, part, SUM(n) FROM moves GROUP BY kind, part ORDER BY kind, part
          ON CONFLICT (kind, part) DO UPDATE SET n = c.n + excluded.n
        ) SELECT COUNT(*)::integer AS written FROM written`,
        ([row]) => row?.written ?? 0
      )
  }
}

function sqlite(sql: SqlClient, tables: Tables, place: CountsPlace): Statements {
  const documents = sql(tables.documents)
  return {
    rowsAtATime: 250,
    isAtomic: false,
    find: (ids) => sql<Found>`SELECT id, hash, version, state FROM ${documents} WHERE ${sql.in("id", ids)}`,
    write: (rows) =>
      Effect.gen(function*() {
        const written = yield* sql<{ readonly state: number; readonly previous: number | null; readonly now: number }>`INSERT INTO ${documents} AS d ${sql.insert(rows)} ${sql.literal(onConflict)}
          RETURNING state, previous, CAST(strftime('%s', 'now') AS INTEGER) AS now`
        yield* bookMoves(sql, tables, place, written.map(({ previous, state }) => ({ from: previous === null ? undefined : states[previous]!, to: states[state]! })), written[0]?.now ?? 0)
        return written.length
      })
  }
}

export const makeStatements = (sql: SqlClient, tables: Tables, place: CountsPlace): Statements => sql.onDialectOrElse({ pg: () => postgres(sql, tables, place), orElse: () => sqlite(sql, tables, place) })
