/** Jobs in a Redis server, for workers on any number of machines. Needs the package `redis`. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Engine } from "../engine.ts"
import { JobsUnavailable } from "../errors.ts"
import { Jobs } from "../jobs.ts"
import { makeJobs } from "../makeJobs.ts"
import { makeBatchQueue } from "../persistedQueue.ts"
import { makeClient, unavailable } from "./client.ts"
import { makeRecords } from "./records.ts"
import { makeStore } from "./store.ts"

/** Which server holds the queue, and what the queue is called. */
export interface RedisOptions {
  /** `redis://user:password@host:6379/0`; `rediss://` over TLS. */
  readonly url: string
  /** Of the queue, several of which one server may hold: letters, digits, `-` and `_`, up to 64; default `polyonym`. All its keys begin with it. */
  readonly name?: string
}

const allowed = /^[\w-]{1,64}$/

/**
 * An engine over a Redis server, version 5 or later. Fails when the server does not answer; later its calls fail while the server is away, and go on when it is back.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { redisEngine } from "@polyonym/jobs/redis"
 *
 * const error = await Effect.runPromise(Effect.flip(Effect.scoped(redisEngine({ url: "redis://127.0.0.1:1" }))))
 * assert.equal(error.engine, "redis")
 * ```
 */
export const redisEngine = ({ name = "polyonym", url }: RedisOptions): Effect.Effect<Engine, JobsUnavailable, Scope.Scope> =>
  Effect.gen(function*() {
    if (!allowed.test(name)) {
      return yield* Effect.fail(new JobsUnavailable({ engine: "redis", problem: `${JSON.stringify(name)} is no name for a queue`, advice: "use letters, digits, - and _, up to 64" }))
    }
    const client = yield* makeClient(url)
    const prefix = `${name}:queue:`
    const queue = yield* makeBatchQueue({ store: (holding) => Effect.succeed(makeStore(client, prefix)(holding)), unavailable })
    return { name: "redis", records: makeRecords(client, `${name}:`), queue, together: (work) => work }
  })

/**
 * The service `Jobs` over a Redis server.
 *
 * What Redis has acknowledged it keeps over a restart only with `appendonly yes`, and over a crash of the machine only with `appendfsync always`; without them what came after the
 * last snapshot is lost, queue and results alike. Memory must hold all documents that wait and all results (`maxmemory-policy noeviction`).
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { Jobs, JobsUnavailable } from "@polyonym/jobs"
 * import { layer } from "@polyonym/jobs/redis"
 *
 * const nobody = layer({ url: "redis://127.0.0.1:1", name: "news" })
 * const error = await Effect.runPromise(Effect.flip(Effect.provide(Effect.asVoid(Jobs), nobody)))
 * assert.ok(error instanceof JobsUnavailable)
 * ```
 */
export const layer = (options: RedisOptions): Layer.Layer<Jobs, JobsUnavailable> => Layer.effect(Jobs, Effect.map(redisEngine(options), makeJobs))
