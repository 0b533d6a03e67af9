/** Batches in a work-queue stream: each is one message, kept until it is acknowledged. */
import type { Msg } from "@nats-io/transport-node"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import type { BatchQueue, TakeOptions } from "../engine.ts"
import type { JobsUnavailable } from "../errors.ts"
import type { Batch } from "../model.ts"
import { batchOf, messagesOf } from "./batchMessage.ts"
import { makeConsumers } from "./consumers.ts"
import { delayedBy, queueDue } from "./later.ts"
import { calling, inFlight, type Link, persist } from "./link.ts"
import { publish } from "./messages.ts"
import { type Names, priorities } from "./names.ts"
import { acknowledge, deliveryOf, giveBackAfter, pullOne, terminate, working } from "./pull.ts"

interface Taken {
  readonly message: Msg
  readonly batch: Batch
  readonly deliveries: number
}

/** Deliveries of a batch before it was given back and queued anew. */
const deliveriesHeader = "Polyonym-Deliveries"
const longestBackOff = 60_000
const firstPause = 10
const longestPause = 250
const dueEvery = 250
const publishing = 8

const backOff = (deliveries: number): number => Math.min(1000 * 2 ** Math.min(deliveries - 1, 16), longestBackOff)

export function makeQueue(link: Link, names: Names): BatchQueue {
  let leased: number | undefined
  let lookedForDue = 0

  const prepare = async (lease: number): Promise<void> => {
    if (leased === lease) return
    await makeConsumers(link, names, lease)
    leased = lease
  }

  const lookForDue = async (): Promise<void> => {
    if (Date.now() - lookedForDue < dueEvery) return
    lookedForDue = Date.now()
    await queueDue(link, names)
  }

  /** What nobody can read is told to the dead-letter subject and not delivered again. */
  const bury = async (message: Msg): Promise<void> => {
    await persist(() => publish(link, names.dead(`batch-${deliveryOf(message).sequence}`), message.data))
    await persist(() => terminate(link, message))
  }

  const takeNow = async (): Promise<Taken | undefined> => {
    await lookForDue()
    for (const priority of priorities) {
      const message = await pullOne(link, names.work, priority)
      if (message === undefined) continue
      const batch = batchOf(message.data)
      if (batch !== undefined) return { message, batch, deliveries: deliveryOf(message).deliveries + Number(message.headers?.get(deliveriesHeader) ?? 0) }
      await bury(message)
    }
    return undefined
  }

  /** Waits between requests only, so that no message arrives for a worker that has gone. */
  const next = Effect.fnUntraced(function*(options: TakeOptions): Effect.fn.Return<Taken | undefined, JobsUnavailable> {
    const lease = Duration.toMillis(options.lease)
    const end = (yield* Clock.currentTimeMillis) + Duration.toMillis(options.patience)
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      const taken = yield* calling(async () => {
        await prepare(lease)
        return persist(takeNow)
      })
      const rest = end - (yield* Clock.currentTimeMillis)
      if (taken !== undefined || rest <= 0) return taken
      yield* Effect.interruptible(Effect.sleep(Math.min(pause, rest)))
    }
  })

  const renew = (message: Msg, lease: Duration.Duration): Effect.Effect<never> =>
    Effect.forever(Effect.andThen(Effect.sleep(Duration.toMillis(lease) / 3), Effect.sync(() => working(link, message))))

  /** Queues the batch anew, which is not counted as a delivery, and acknowledges the old message; where that cannot be, it comes again by itself. */
  const giveBack = ({ message, deliveries }: Taken): Effect.Effect<void> => {
    const again = { header: [deliveriesHeader, `${deliveries - 1}`], id: `back-${deliveryOf(message).sequence}` } as const
    const requeue = calling(async () => {
      await persist(() => publish(link, message.subject, message.data, again))
      await persist(() => acknowledge(link, message))
    })
    return Effect.ignore(requeue)
  }

  const settle = <A, E>(taken: Taken, exit: Exit.Exit<A, E>): Effect.Effect<void, JobsUnavailable> => {
    if (Exit.isSuccess(exit)) return Effect.asVoid(calling(() => persist(() => acknowledge(link, taken.message))))
    if (Cause.hasInterruptsOnly(exit.cause)) return giveBack(taken)
    return Effect.ignore(calling(async () => giveBackAfter(link, taken.message, backOff(taken.deliveries))))
  }

  return {
    offer: (batch, { priority, delay }) =>
      Effect.gen(function*() {
        const messages = yield* Effect.fromResult(messagesOf(batch, link.largest))
        const milliseconds = delay === undefined ? 0 : Duration.toMillis(delay)
        const subject = milliseconds > 0 ? names.later(priority) : names.batch(priority)
        const header = milliseconds > 0 ? { header: delayedBy(milliseconds) } : {}
        yield* calling((signal) => inFlight(messages, publishing, signal, ({ data, id }) => persist(() => publish(link, subject, data, { id, ...header }))))
      }),
    take: (options, work) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.gen(function*() {
          const taken = yield* next(options)
          if (taken === undefined) return Option.none()
          const renewing = yield* Effect.forkChild(Effect.interruptible(renew(taken.message, options.lease)))
          const exit = yield* Effect.exit(restore(work(taken.batch, taken.deliveries)))
          yield* Fiber.interrupt(renewing)
          yield* settle(taken, exit)
          return Option.some(yield* exit)
        })
      )
  }
}
