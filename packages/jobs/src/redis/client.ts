/** A client of the package `redis`: fails at once while the server is away, and comes back by itself. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { createClient, type RedisArgument, RESP_TYPES } from "redis"
import { JobsUnavailable } from "../errors.ts"

export type Reply = null | number | string | Uint8Array | ReadonlyArray<Reply>

export interface Client {
  /** Strings in replies as strings. */
  readonly send: (args: ReadonlyArray<RedisArgument>) => Promise<Reply>
  /** Strings in replies as bytes. */
  readonly sendForBytes: (args: ReadonlyArray<RedisArgument>) => Promise<Reply>
}

const commandMilliseconds = 10_000
const longestPause = 1000
const usualAdvice = "start the Redis server, look at the address and at what the server's log says"
const refusal = /^(NOAUTH|WRONGPASS|NOPERM)\b/
const adviceFor = (problem: string): string => (refusal.test(problem) ? "look at the user, the password and what they may do" : usualAdvice)

const problemOf = (thrown: unknown): string => (thrown instanceof Error && thrown.message !== "" ? thrown.message : String(thrown))

export function unavailable(thrown: unknown): JobsUnavailable {
  if (thrown instanceof JobsUnavailable) return thrown
  const problem = problemOf(thrown)
  return new JobsUnavailable({ engine: "redis", problem, advice: adviceFor(problem) })
}

/** A call to the server that is given up when no answer comes. */
export const calling = <A>(call: () => Promise<A>): Effect.Effect<A, JobsUnavailable> =>
  Effect.timeoutOrElse(Effect.tryPromise({ try: call, catch: unavailable }), {
    duration: commandMilliseconds,
    orElse: () => Effect.fail(unavailable("the server does not answer"))
  })

const connected = (url: string) => {
  let reached = false
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries, cause) => (!reached ? cause : Math.min(50 * 2 ** Math.min(retries, 8), longestPause)) }
  })
  client.on("error", () => undefined)
  client.on("ready", () => void (reached = true))
  const forBytes = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
  return {
    client,
    shape: {
      send: (args) => client.sendCommand<Reply>([...args]),
      sendForBytes: (args) => forBytes.sendCommand<Reply>([...args])
    } satisfies Client
  }
}

/** Connects, or fails with `JobsUnavailable`. */
export const makeClient = (url: string): Effect.Effect<Client, JobsUnavailable, Scope.Scope> =>
  Effect.gen(function*() {
    const { client, shape } = yield* Effect.acquireRelease(
      Effect.try({ try: () => connected(url), catch: unavailable }),
      (one) =>
        Effect.sync(() => {
          if (one.client.isOpen) one.client.destroy()
        })
    )
    yield* Effect.tryPromise({ try: () => client.connect(), catch: unavailable })
    return shape
  })
