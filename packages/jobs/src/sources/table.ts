import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { SourceFailed } from "../errors.ts"
import type { JobInput } from "../model.ts"
import type { Source } from "../source.ts"
import { type BadOptions, type Found, kept } from "./found.ts"
import { quoted, quotedTable, type Sql, sqlProblem } from "./sql.ts"

/** Which rows are documents. */
export type TableOptions = BadOptions & {
  /** `SqlClient` of Effect, of a PostgreSQL server. */
  readonly sql: Sql
  /** The column that tells rows apart: unique, of a type with an order; default `id`. */
  readonly id?: string
  /** Rows that are read at a time; default 500. */
  readonly page?: number
} & ({
  /** `table` or `schema.table`. */
  readonly table: string
  /** Default: all. Columns become fields under their own names. */
  readonly columns?: ReadonlyArray<string>
} | {
  /** A SELECT in whose place a table could stand. */
  readonly query: string
})

interface Row {
  readonly key: string
  readonly document: string
}

/** What stands behind FROM. */
const rowsOf = (options: TableOptions, id: string): string => {
  if ("query" in options) return `(${options.query})`
  const { columns, table: name } = options
  return columns === undefined ? quotedTable(name) : `(SELECT ${[...new Set([id, ...columns])].map(quoted).join(", ")} FROM ${quotedTable(name)})`
}

const foundOf = ({ key, document }: Row, where: string): Found => {
  const fields = Object.entries(JSON.parse(document) as Record<string, unknown>).filter(([, value]) => value !== null)
  return key === "" ? { bad: { where, problem: "the id of a row is empty" } } : { input: { ...Object.fromEntries(fields), id: key } as JobInput }
}

/**
 * Documents from a table or a query of PostgreSQL, one a row, in the order of the column `id`. Each page goes on behind the last id of the one before, so that all of them cost the
 * same where that column has an index; rows without an id are passed over. Values are as PostgreSQL's `to_json` has them: dates in ISO 8601, NULL left out.
 *
 * ```ts no-run
 * import { PgClient } from "@effect/sql-pg"
 * const source = table({ sql: yield* PgClient.PgClient, table: "news.articles", columns: ["html", "url"], id: "article_id" })
 * ```
 */
export function table(options: TableOptions): Source {
  const { sql, id = "id", page = 500 } = options
  const where = "query" in options ? "the query" : `the table ${options.table}`
  const column = `rows.${quoted(id)}`
  const ask = <A extends object>(statement: string, values: ReadonlyArray<unknown> = []): Effect.Effect<ReadonlyArray<A>, SourceFailed> =>
    Effect.mapError(sql.unsafe<A>(statement, values), (thrown) => new SourceFailed({ where, problem: sqlProblem(thrown) }))
  const from = `FROM ${rowsOf(options, id)} AS rows`
  const typed = ask<{ readonly type: string }>(`SELECT pg_typeof(${column})::text AS type ${from} LIMIT 1`)
  const pageAfter = (after: string | undefined, type: string): Effect.Effect<ReadonlyArray<Row>, SourceFailed> => ask<Row>(
    `SELECT ${column}::text AS key, to_json(rows)::text AS document ${from} WHERE ${column} ${after === undefined ? "IS NOT NULL" : `> $1::text::${type}`} ORDER BY ${column} LIMIT ${Math.max(1, Math.trunc(page))}`,
    after === undefined ? [] : [after]
  )
  const pagesOf = (type: string): Source => Stream.paginate(undefined as string | undefined, (after) =>
    Effect.flatMap(pageAfter(after, type), (rows) =>
      Effect.map(kept(rows.map((row) => foundOf(row, where)), options), (inputs) =>
        [inputs, rows.length === 0 ? Option.none() : Option.some(rows.at(-1)!.key)] as const)))
  return Stream.unwrap(Effect.map(typed, ([first]) => first === undefined ? Stream.empty : pagesOf(first.type)))
}
