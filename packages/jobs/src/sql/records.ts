/** Records of documents in an SQL database. */
import { chunksOf, map } from "effect/Array"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { letterOf } from "../deadLetter.ts"
import type { Known, Records, Settled } from "../engine.ts"
import type { JobsUnavailable } from "../errors.ts"
import { idOfKey, keyOfId } from "../idKey.ts"
import type { Entry, Result } from "../model.ts"
import { rankOf, type State, states } from "../recordOrder.ts"
import { makeCounts, somePlace } from "./counts.ts"
import type { SqlClient, SqlError } from "./effectSql.ts"
import { makeStatements, type Row } from "./statements.ts"
import type { Tables } from "./tables.ts"

export interface RecordsOptions {
  readonly sql: SqlClient
  readonly tables: Tables
  readonly unavailable: (cause: unknown) => JobsUnavailable
}

const pageSize = 200
const none = { receipt: null, result: null, failure: null, input: null }

const rowOfEntry = ({ hash, id, version }: Entry): Row => ({ ...none, id: keyOfId(id), hash, version, state: rankOf.waiting, attempts: 0 })

function rowOf(settled: Settled): Row {
  const { hash, id, kind, version } = settled
  const row = { ...none, id: keyOfId(id), hash, version, state: rankOf[kind] }
  if (kind === "done") return { ...row, attempts: 0, receipt: settled.receipt.toWellFormed(), result: settled.result.toWellFormed() }
  return { ...row, attempts: settled.attempts, failure: JSON.stringify(settled.failure), input: kind === "dead" ? JSON.stringify(settled.entry.input) : null }
}

const byId = (one: Row, other: Row): number => Buffer.compare(one.id, other.id)

/** Rows of which the highest of each document remains, in the order of their ids: so that two writers never wait for each other in a circle. */
function orderly(rows: ReadonlyArray<Row>): ReadonlyArray<Row> {
  const sorted = [...rows].sort((one, other) => byId(one, other) || one.version - other.version || one.state - other.state || one.attempts - other.attempts)
  return sorted.filter((row, index) => index + 1 === sorted.length || byId(row, sorted[index + 1]!) !== 0)
}

export function sqlRecords({ sql, tables, unavailable }: RecordsOptions): Records {
  const documents = sql(tables.documents)
  const counts = makeCounts(sql, tables)
  const { find, isAtomic, rowsAtATime, write } = makeStatements(sql, tables, somePlace())
  const typed = <A, R>(work: Effect.Effect<A, SqlError, R>): Effect.Effect<A, JobsUnavailable, R> => Effect.mapError(work, unavailable)

  /** In the transaction there is, or in one of its own. */
  const atomically = <A>(work: Effect.Effect<A, SqlError>): Effect.Effect<A, SqlError> =>
    Effect.flatMap(Effect.serviceOption(sql.transactionService), (open) => (Option.isSome(open) ? work : sql.withTransaction(work)))

  /** Gives whether all were written. One statement where that is all it takes. */
  const put = (rows: ReadonlyArray<Row>): Effect.Effect<boolean, SqlError> => {
    const parts = chunksOf(orderly(rows), rowsAtATime)
    const all = Effect.map(Effect.forEach(parts, write), (written) => written.reduce((sum, count) => sum + count, 0) === rows.length)
    return isAtomic && parts.length === 1 ? all : atomically(all)
  }

  const knownOf = (ids: ReadonlyArray<string>): Effect.Effect<Map<string, Known>, SqlError> =>
    Effect.gen(function*() {
      const out = new Map<string, Known>()
      for (const part of chunksOf(ids, rowsAtATime)) {
        const rows = yield* find(map(part, keyOfId))
        for (const { hash, id, state, version } of rows) out.set(idOfKey(id), { hash, version: Number(version), state: states[state]! })
      }
      return out
    })

  /** Those that have a newer self. */
  const outdated = (settled: ReadonlyArray<Settled>): Effect.Effect<ReadonlySet<string>, SqlError> =>
    Effect.map(knownOf(settled.map(({ id }) => id)), (known) => new Set(settled.filter(({ id, version }) => (known.get(id)?.version ?? 0) > version).map(({ id }) => id)))

  /** Rows after an id, in the order of their ids. */
  type Page = (after: Uint8Array) => Effect.Effect<ReadonlyArray<Row>, SqlError>
  const limit = sql.literal(String(pageSize))
  /** All of them, as the primary key gives them: a planner that thinks a state rare would sort the whole table for each page. */
  const everything: Page = (after) => sql<Row>`SELECT id, version, state, attempts, receipt, result FROM ${documents} WHERE id > ${after} ORDER BY id LIMIT ${limit}`
  const dead: Page = (after) => sql<Row>`SELECT id, version, state, attempts, failure, input FROM ${documents} WHERE state = 2 AND input IS NOT NULL AND id > ${after} ORDER BY id LIMIT ${limit}`

  const pages = <A>(page: Page, state: State, of: (row: Row) => A): Stream.Stream<A, JobsUnavailable> =>
    Stream.paginate(new Uint8Array(0), (after: Uint8Array) =>
      Effect.map(typed(page(after)), (rows) => {
        const last = rows.length < pageSize ? undefined : rows.at(-1)
        return [rows.filter((row) => row.state === rankOf[state]).map(of), last === undefined ? Option.none() : Option.some(last.id)] as const
      }))

  return {
    nextVersion: typed(counts.nextVersion),
    known: (ids) => typed(knownOf(ids)),
    wait: (entries) => (entries.length === 0 ? Effect.void : Effect.asVoid(typed(put(entries.map(rowOfEntry))))),
    settle: (settled) =>
      settled.length === 0 ? Effect.succeed(new Set<string>()) : typed(Effect.flatMap(put(settled.map(rowOf)), (all) => (all ? Effect.succeed(new Set<string>()) : outdated(settled)))),
    status: typed(counts.status),
    results: pages(everything, "done", ({ id, receipt, result, version }): Result => ({ id: idOfKey(id), receipt: receipt ?? "", result: result ?? "", version: Number(version) })),
    deadLetters: pages(dead, "dead", ({ attempts, failure, id, input, version }) =>
      letterOf({ id: idOfKey(id), attempts, version: Number(version) }, () => ({ failure: JSON.parse(failure ?? "null"), input: JSON.parse(input ?? "null") })))
  }
}
