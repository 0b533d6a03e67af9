/** Engines and sinks by what a worker is told. */
import type { SqlError } from "effect/sql/SqlError"
import type { Engine, JobsUnavailable, Sink, SinkFailed } from "@polyonym/jobs"
import * as Effect from "effect/Effect"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"

export type Where =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string }
  | { readonly kind: "redis"; readonly url: string }
  | { readonly kind: "nats"; readonly servers: ReadonlyArray<string> }

export type SinkAt = { readonly kind: "jsonl"; readonly file: string } | { readonly kind: "postgres"; readonly url: string; readonly table: string }

export async function engineAt(where: Where): Promise<Effect.Effect<Engine, JobsUnavailable, Scope.Scope>> {
  if (where.kind === "sqlite") return (await import("@polyonym/jobs/sqlite")).sqliteEngine({ file: where.file })
  if (where.kind === "postgres") return (await import("@polyonym/jobs/postgres")).postgresEngine({ url: where.url })
  if (where.kind === "redis") return (await import("@polyonym/jobs/redis")).redisEngine({ url: where.url })
  return (await import("@polyonym/jobs/jetstream")).jetstreamEngine({ servers: where.servers })
}

export async function sinkAt(at: SinkAt): Promise<Effect.Effect<Sink, SinkFailed | SqlError, Scope.Scope>> {
  const sinks = await import("@polyonym/jobs/sinks")
  if (at.kind === "jsonl") return sinks.jsonLinesSink(at.file)
  const client = await clientAt(at.url)
  return Effect.flatMap(client, (sql) => sinks.postgresSink({ sql, table: at.table }))
}

/** A client of a PostgreSQL server. */
export async function clientAt(url: string) {
  const { PgClient } = await import("@effect/sql-pg")
  return Effect.provide(PgClient.make({ url: Redacted.make(url), maxConnections: 2 }), Reactivity.layer)
}
