/** Sums that are kept together with the rows they count. */
import { isReadonlyArrayNonEmpty } from "effect/Array"
import * as Effect from "effect/Effect"
import type { Status } from "../model.ts"
import { type State, states } from "../recordOrder.ts"
import type { SqlClient, SqlError } from "./effectSql.ts"
import type { Tables } from "./tables.ts"

export interface Move {
  readonly from: State | undefined
  readonly to: State
}

/** Which part of each sum one engine books, so that workers seldom wait for one another. */
export interface CountsPlace {
  readonly shard: number
}

export const shards = 16
export const settledKind = "settled"
const rateSeconds = 60
/** What was settled is summed up over so long. */
export const bucketSeconds = 5
const buckets = rateSeconds / bucketSeconds

/** The part of what was settled at a time in seconds. */
const partOf = (now: number, shard: number): number => Math.floor(now / bucketSeconds) * shards + shard

export const somePlace = (): CountsPlace => ({ shard: Math.floor(Math.random() * shards) })

function sumsOf(moves: ReadonlyArray<Move>): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (kind: string, more: number): Map<string, number> => sums.set(kind, (sums.get(kind) ?? 0) + more)
  for (const { from, to } of moves) {
    if (from === to) continue
    if (from !== undefined) add(from, -1)
    add(to, 1)
    if (to !== "waiting") add(settledKind, 1)
  }
  return sums
}

/** Books documents that went from one state to another, at a time in seconds. */
export function bookMoves(sql: SqlClient, tables: Tables, { shard }: CountsPlace, moves: ReadonlyArray<Move>, now: number): Effect.Effect<void, SqlError> {
  const rows: ReadonlyArray<{ readonly kind: string; readonly part: number; readonly n: number }> = [...sumsOf(moves)].map(([kind, n]) => ({ kind, part: kind === settledKind ? partOf(now, shard) : shard, n }))
  if (!isReadonlyArrayNonEmpty(rows)) return Effect.void
  return Effect.asVoid(sql`INSERT INTO ${sql(tables.counts)} AS c ${sql.insert(rows)} ON CONFLICT (kind, part) DO UPDATE SET n = c.n + excluded.n`)
}

export interface Counts {
  readonly nextVersion: Effect.Effect<number, SqlError>
  readonly status: Effect.Effect<Status, SqlError>
  /** Forgets what was settled before the last minutes. */
  readonly sweep: Effect.Effect<void, SqlError>
}

export function makeCounts(sql: SqlClient, tables: Tables): Counts {
  const counts = sql(tables.counts)
  const literal = (value: number) => sql.literal(String(value))
  const now = sql.onDialectOrElse({ pg: () => sql.literal("floor(extract(epoch from clock_timestamp()))::bigint"), orElse: () => sql.literal("CAST(strftime('%s', 'now') AS INTEGER)") })
  const bucketsAgo = (count: number) => sql`(${now} / ${literal(bucketSeconds)} - ${literal(count)}) * ${literal(shards)}`
  return {
    nextVersion: Effect.map(sql<{ readonly n: number }>`UPDATE ${counts} SET n = n + 1 WHERE kind = 'version' RETURNING n`, ([row]) => Number(row!.n)),
    status: Effect.map(
      sql<{ readonly kind: State; readonly n: number }>`SELECT kind, SUM(n) AS n FROM ${counts} WHERE kind <> 'settled' OR part >= ${bucketsAgo(buckets - 1)} GROUP BY kind`,
      (rows): Status => {
        const sums = new Map<string, number>(rows.map(({ kind, n }) => [kind, Number(n)]))
        const of = (state: State): number => sums.get(state) ?? 0
        return { total: states.reduce((sum, state) => sum + of(state), 0), done: of("done"), failed: of("failed"), dead: of("dead"), waiting: of("waiting"), rate: (sums.get(settledKind) ?? 0) / rateSeconds }
      }
    ),
    sweep: Effect.asVoid(sql`DELETE FROM ${counts} WHERE kind = 'settled' AND part < ${bucketsAgo(2 * buckets)}`)
  }
}
