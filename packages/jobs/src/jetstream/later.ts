/** Batches whose time has not come: kept under subjects of their own, given back to the server until then, and queued with the others when it has. */
import type { Msg } from "@nats-io/transport-node"
import { inFlight, type Link, persist } from "./link.ts"
import { lastOf, messageAt, publish } from "./messages.ts"
import type { Names } from "./names.ts"
import { acknowledge, deliveryOf, giveBackAfter, pull } from "./pull.ts"

const delayHeader = "Polyonym-Delay"
export const laterConsumer = "later"
const atOnce = 256
const moving = 16
const never = new AbortController().signal

export const delayedBy = (milliseconds: number): readonly [string, string] => [delayHeader, `${Math.ceil(milliseconds)}`]

/** Milliseconds of the server's clock: when it stores a message that is sent now. */
async function serverTime(link: Link, names: Names): Promise<number> {
  await persist(() => publish(link, names.count, ""))
  const stored = await persist(() => lastOf(link, names.records, names.count))
  return stored?.time ?? Date.now()
}

async function move(link: Link, names: Names, message: Msg): Promise<void> {
  const { sequence } = deliveryOf(message)
  const stored = await persist(() => messageAt(link, names.work, sequence))
  if (stored !== undefined) {
    const subject = stored.subject.replace(".work.later.", ".work.now.")
    await persist(() => publish(link, subject, stored.data, { id: `due-${sequence}` }))
  }
  await persist(() => acknowledge(link, message))
}

/** Queues what is due, by the server's clock. */
export async function queueDue(link: Link, names: Names): Promise<void> {
  const { messages } = await pull(link, names.work, laterConsumer, atOnce)
  if (messages.length === 0) return
  const now = await serverTime(link, names)
  const due = messages.filter((message) => {
    const rest = deliveryOf(message).time + Number(message.headers?.get(delayHeader) ?? 0) - now
    if (rest > 0) giveBackAfter(link, message, rest)
    return rest <= 0
  })
  await inFlight(due, moving, never, (message) => move(link, names, message))
}
