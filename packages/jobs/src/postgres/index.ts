/** Jobs in a PostgreSQL database, for workers on any number of machines. Needs the package `@effect/sql-pg`. */
import { PgClient } from "@effect/sql-pg"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import type { Engine } from "../engine.ts"
import type { JobsUnavailable } from "../errors.ts"
import { Jobs } from "../jobs.ts"
import { makeJobs } from "../makeJobs.ts"
import { sqlEngine } from "../sql/engine.ts"
import { postgresUnavailable } from "./unavailable.ts"

/** Where a queue is. */
export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database`. */
  readonly url: string
  /** Of the queue, several of which one database may hold; default `polyonym`. */
  readonly name?: string
  /** Connections at most; default 10. */
  readonly connections?: number
}

/**
 * A client of a PostgreSQL server, for sources and sinks beside the queue. Fails when the server does not answer, or refuses.
 *
 * ```ts no-run
 * const sink = yield* postgresSink({ sql: yield* postgresClient({ url: "postgres://localhost/news" }) })
 * ```
 */
export const postgresClient = ({ connections, url }: Omit<PostgresOptions, "name">): Effect.Effect<PgClient.PgClient, JobsUnavailable, Scope.Scope> =>
  PgClient.make({ url: Redacted.make(url), applicationName: "polyonym", ...(connections === undefined ? {} : { maxConnections: connections }) }).pipe(
    Effect.provide(Reactivity.layer),
    Effect.mapError(postgresUnavailable(url))
  )

/**
 * An engine over a PostgreSQL database. Fails when the server does not answer, or refuses; later it waits for a server that is away.
 *
 * @example
 * ```ts no-run
 * import * as Effect from "effect/Effect"
 * import { makeJobs } from "@polyonym/jobs"
 * import { postgresEngine } from "@polyonym/jobs/postgres"
 *
 * const status = Effect.flatMap(postgresEngine({ url: "postgres://monitor@db.example:5432/news" }), (engine) => makeJobs(engine).status)
 * console.log(await Effect.runPromise(Effect.scoped(status)))
 * ```
 */
export const postgresEngine = ({ name, ...options }: PostgresOptions): Effect.Effect<Engine, JobsUnavailable, Scope.Scope> =>
  Effect.flatMap(postgresClient(options), (sql) => sqlEngine({ engine: "postgres", name, sql, unavailable: postgresUnavailable(options.url) }))

/**
 * The service `Jobs` over a PostgreSQL database.
 *
 * @example
 * ```ts no-run
 * import * as Effect from "effect/Effect"
 * import { Jobs } from "@polyonym/jobs"
 * import { layer } from "@polyonym/jobs/postgres"
 *
 * const status = Effect.flatMap(Jobs, (jobs) => jobs.status)
 * console.log(await Effect.runPromise(Effect.provide(status, layer({ url: "postgres://monitor@db.example:5432/news" }))))
 * ```
 */
export const layer = (options: PostgresOptions): Layer.Layer<Jobs, JobsUnavailable> => Layer.effect(Jobs, Effect.map(postgresEngine(options), makeJobs))
