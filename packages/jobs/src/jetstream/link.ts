/** A connection to the servers, and what its calls do while a server is away. */
import { JetStreamApiError, type JetStreamManager, jetstreamManager } from "@nats-io/jetstream"
import { connect, type NatsConnection } from "@nats-io/transport-node"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { setTimeout as sleep } from "node:timers/promises"
import { JobsUnavailable } from "../errors.ts"
import { addressesOf } from "./address.ts"
import { Calls } from "./calls.ts"
import { Refused } from "./messages.ts"

export interface Link {
  readonly connection: NatsConnection
  readonly calls: Calls
  readonly manager: JetStreamManager
  /** Bytes of the largest message, its headers included. */
  readonly largest: number
}

export const requestMilliseconds = 2500
/** The same for streams and consumers that are made. */
const makingMilliseconds = 1500
/** How long a call is made again while the cluster finds new leaders. */
const electionMilliseconds = 8000
const longestPause = 400
const usualLargest = 1024 * 1024

const usualAdvice = "see that a nats-server with JetStream answers at the address"
const refusal = /authori[sz]ation|authentication|permission/i
const adviceFor = (problem: string): string => (refusal.test(problem) ? "look at the user, the password and what they may do" : usualAdvice)
const messageOf = (thrown: unknown): string => (thrown instanceof Error && thrown.message !== "" ? thrown.message.toLowerCase() : String(thrown))

export function unavailable(thrown: unknown): JobsUnavailable {
  if (thrown instanceof JobsUnavailable) return thrown
  const problem = messageOf(thrown)
  return new JobsUnavailable({ engine: "nats", problem, advice: adviceFor(problem) })
}

/** The server refused the request itself: asking again gives the same. */
const refused = (thrown: unknown): boolean => (thrown instanceof JetStreamApiError || thrown instanceof Refused) && thrown.status < 500

/** Makes a call again, while it may be that a leader is being elected. */
export async function persist<A>(call: () => Promise<A>, signal?: AbortSignal): Promise<A> {
  const end = Date.now() + electionMilliseconds
  for (let pause = 25; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await call()
    } catch (thrown) {
      if (refused(thrown) || signal?.aborted === true || Date.now() > end) throw thrown
    }
    await sleep(pause)
  }
}

/** Runs `work` on all of `items`, `limit` at a time; gives the answers in the order of the items. Stops at the first that fails, or when `signal` says so. */
export async function inFlight<A, B>(items: ReadonlyArray<A>, limit: number, signal: AbortSignal, work: (item: A) => Promise<B>): Promise<ReadonlyArray<B>> {
  const answers: Array<B> = []
  let next = 0
  let failed = false
  const lane = async (): Promise<void> => {
    while (next < items.length && !failed && !signal.aborted) {
      const index = next++
      try {
        answers[index] = await work(items[index] as A)
      } catch (thrown) {
        failed = true
        throw thrown
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane))
  return answers
}

export const calling = <A>(call: (signal: AbortSignal) => Promise<A>): Effect.Effect<A, JobsUnavailable> => Effect.tryPromise({ try: call, catch: unavailable })

async function open(addresses: ReadonlyArray<string>): Promise<Link> {
  const { servers: known, ...options } = addressesOf(addresses)
  const connection = await connect({ ...options, servers: [...known], name: "polyonym", timeout: 5000, maxReconnectAttempts: -1, reconnectTimeWait: 100, reconnectJitter: 100, noAsyncTraces: true })
  try {
    const manager = await jetstreamManager(connection, { timeout: makingMilliseconds, checkAPI: false })
    return { connection, manager, calls: new Calls(connection, requestMilliseconds), largest: connection.info?.max_payload ?? usualLargest }
  } catch (thrown) {
    await connection.close()
    throw thrown
  }
}

/** Connects to one of the servers; finds the others by itself, and comes back to whichever answers. */
export const makeLink = (servers: ReadonlyArray<string>): Effect.Effect<Link, JobsUnavailable, Scope.Scope> =>
  Effect.acquireRelease(
    calling(() => open(servers)),
    ({ calls, connection }) =>
      Effect.promise(() => {
        calls.close()
        return connection.close().catch(() => undefined)
      })
  )
