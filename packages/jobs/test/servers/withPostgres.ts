import { PgClient } from "@effect/sql-pg"
import type { Sql } from "@polyonym/jobs/sources"
import { Effect, Redacted } from "effect"
import { afterAll, beforeAll } from "vitest"
import { type PostgresServer, startPostgres } from "./index.ts"

/** A PostgreSQL server for the tests of a suite; gives what runs work with a client of it. */
export function withPostgres(): <A, E>(work: (sql: Sql) => Effect.Effect<A, E>) => Promise<A> {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server?.close())
  return (work) => Effect.runPromise(Effect.scoped(Effect.provide(Effect.flatMap(PgClient.PgClient, work), PgClient.layer({ url: Redacted.make(server.url) }))))
}
