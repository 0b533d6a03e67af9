/** Jobs on NATS JetStream, for more than one database carries. Needs the packages `@nats-io/jetstream` and `@nats-io/transport-node`. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Engine } from "../engine.ts"
import { JobsUnavailable } from "../errors.ts"
import { Jobs } from "../jobs.ts"
import { makeJobs } from "../makeJobs.ts"
import { calling, makeLink } from "./link.ts"
import { namesOf } from "./names.ts"
import { makeQueue } from "./queue.ts"
import { makeRecords } from "./records.ts"
import { makeStreams } from "./streams.ts"

/** Which servers hold the queue, what it is called, and how often they hold it. */
export interface JetStreamOptions {
  /** Addresses of servers, `nats://host:4222`, `nats://user:password@host:4222`, `nats://token@host:4222` or `tls://…`: one that answers is enough, the others are learned from it. */
  readonly servers: ReadonlyArray<string>
  /** The queue's name: letters, digits, `-` and `_`, up to 64; default `polyonym`. All its streams and subjects begin with it. */
  readonly name?: string
  /** Servers that hold each message, 1, 3 or 5; default 3 where three servers or more are given, otherwise 1. Of a queue that is there it stays what it was. */
  readonly replicas?: number
}

const clusterSize = 3

/**
 * The engine by itself, without the service over it.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { jetstreamEngine } from "@polyonym/jobs/jetstream"
 *
 * const error = await Effect.runPromise(Effect.flip(Effect.scoped(jetstreamEngine({ servers: ["nats://127.0.0.1:1"] }))))
 * assert.equal(error.engine, "nats")
 * ```
 */
export const jetstreamEngine = Effect.fnUntraced(function*({ name = "polyonym", replicas, servers }: JetStreamOptions): Effect.fn.Return<Engine, JobsUnavailable, Scope.Scope> {
  const names = namesOf(name)
  if (names === undefined) {
    return yield* new JobsUnavailable({ engine: "nats", problem: `${JSON.stringify(name)} is no name for a queue`, advice: "use letters, digits, - and _, up to 64" })
  }
  const link = yield* makeLink(servers)
  const held = yield* calling(() => makeStreams(link, names, replicas ?? (servers.length < clusterSize ? 1 : clusterSize)))
  return { name: "nats", records: yield* makeRecords(link, names, held), queue: makeQueue(link, names), together: (work) => work }
})

/**
 * The `Jobs` service on NATS JetStream, server 2.9 or later. Batches are messages of a work-queue stream with explicit acknowledgement; records are the last message of a subject a
 * document, in a second stream, and a write names the message it replaces. With three replicas one server of three may be lost.
 *
 * A server syncs its files every two minutes unless its `sync_interval` says otherwise, so when all machines lose power at once, what was acknowledged last may be gone. Fails with
 * `JobsUnavailable` where no server answers.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { Jobs, JobsUnavailable } from "@polyonym/jobs"
 * import { layer } from "@polyonym/jobs/jetstream"
 *
 * const nobody = layer({ servers: ["nats://127.0.0.1:1"], name: "news" })
 * const error = await Effect.runPromise(Effect.flip(Effect.provide(Effect.asVoid(Jobs), nobody)))
 * assert.ok(error instanceof JobsUnavailable)
 * ```
 */
export const layer = (options: JetStreamOptions): Layer.Layer<Jobs, JobsUnavailable> => Layer.effect(Jobs, Effect.map(jetstreamEngine(options), makeJobs))
