/** A store of Effect's `PersistedQueue` in Redis: claims one batch at a time, of the highest priority that has one, by the server's clock, and keeps nothing in the background that an outage could end. */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schedule from "effect/Schedule"
import { randomUUID } from "node:crypto"
import type { JobsUnavailable } from "../errors.ts"
import type { Priority } from "../model.ts"
import { type ClaimingStore, type Holding, PersistedQueueError, type PersistedQueueStore, priorities } from "../persistedQueue.ts"
import { calling, type Client, type Reply } from "./client.ts"
import { claim, complete, fail, forgetOld, giveBack, offer, renew, retry } from "./queueScripts.ts"
import { run, type Script } from "./script.ts"

type Store = PersistedQueueStore["Service"]

interface Claimed {
  readonly name: Priority
  readonly id: string
  readonly attempts: number
  readonly element: unknown
  readonly lease: string
}

/** How often it is tried to tell the server what became of an element: longer than a restart takes. */
const tellings = { schedule: Schedule.spaced("250 millis"), times: 40 }

const wrong = (message: string) => (cause: unknown): PersistedQueueError => new PersistedQueueError({ message, cause })

/** `undefined`: cannot be read. */
const elementOf = (payload: string): unknown => {
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}

function claimedOf(reply: Reply, lease: string): Claimed | undefined {
  if (!Array.isArray(reply)) return undefined
  const [of, id, attempts, payload] = reply
  const name = priorities.find((priority) => priority === of)
  return name === undefined ? undefined : { name, id: String(id), attempts: Number(attempts), element: elementOf(String(payload)), lease }
}

export const makeStore = (client: Client, prefix: string) => ({ lockExpiration, lockRefreshInterval }: Holding): ClaimingStore => {
  const lasts = String(Math.ceil(Duration.toMillis(lockExpiration)))
  const inHand: Array<Claimed> = []
  const call = (name: string, script: Script, ...args: ReadonlyArray<string>): Effect.Effect<Reply, JobsUnavailable> => calling(() => run(client, script, [`${prefix}${name}:`], args))

  const next: Effect.Effect<Priority | undefined, JobsUnavailable> = Effect.suspend(() => {
    const lease = randomUUID()
    return Effect.flatMap(calling(() => run(client, claim, [prefix], [lease, lasts, ...priorities])), (reply) => {
      const claimed = claimedOf(reply, lease)
      if (claimed !== undefined && claimed.element === undefined) return Effect.andThen(call(claimed.name, fail, claimed.id, lease), next)
      if (claimed !== undefined) inHand.push(claimed)
      return Effect.succeed(claimed?.name)
    })
  })

  const renewing = ({ id, lease, name }: Claimed): Effect.Effect<void> => {
    const once = Effect.orElseSucceed(call(name, renew, id, lease, lasts), () => 1)
    return Effect.asVoid(Effect.repeat(Effect.delay(once, lockRefreshInterval), { while: (reply) => reply !== 0 }))
  }

  /** What the element comes to, as the scope in which it is worked at ends. */
  const settled = ({ maxAttempts, retryDelay }: Parameters<Store["take"]>[0], { attempts, id, lease, name }: Claimed, exit: Exit.Exit<unknown, unknown>): Effect.Effect<Reply, JobsUnavailable> => {
    if (Exit.isSuccess(exit)) return call(name, complete, id, lease)
    if (Cause.hasInterruptsOnly(exit.cause)) return call(name, giveBack, id, lease)
    if (attempts >= maxAttempts) return call(name, fail, id, lease)
    return Effect.flatMap(retryDelay(attempts), (delay) => call(name, retry, id, lease, String(Math.ceil(Duration.toMillis(delay)))))
  }
  const told = (call: Effect.Effect<Reply, JobsUnavailable>): Effect.Effect<void> => Effect.asVoid(Effect.orDie(Effect.retry(call, tellings)))

  return {
    claim: next,
    giveBack: Effect.suspend(() => Effect.forEach(inHand.splice(0), ({ id, lease, name }) => told(call(name, giveBack, id, lease)), { discard: true })),
    offer: ({ delay, element, id, name }) =>
      Effect.asVoid(Effect.mapError(call(name, offer, id, JSON.stringify(element), String(delay === undefined ? 0 : Math.ceil(Duration.toMillis(delay)))), wrong("not queued"))),
    take: (options) =>
      Effect.suspend(() => {
        const place = inHand.findIndex(({ name }) => name === options.name)
        const [claimed] = place < 0 ? [] : inHand.splice(place, 1)
        if (claimed === undefined) return Effect.never
        return Effect.gen(function*() {
          yield* Effect.addFinalizer((exit) => told(settled(options, claimed, exit)))
          yield* Effect.forkScoped(Effect.interruptible(renewing(claimed)))
          return claimed
        })
      }),
    cleanup: ({ timeToLive }) =>
      Effect.mapError(
        Effect.forEach(priorities, (name) => call(name, forgetOld, String(Math.ceil(Duration.toMillis(timeToLive)))), { discard: true }),
        wrong("nothing cleaned up")
      )
  }
}
