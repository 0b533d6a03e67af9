/** The consumers of a queue's stream of batches: one a priority, one for what is not due yet. */
import { AckPolicy } from "@nats-io/jetstream"
import { nanos } from "@nats-io/transport-node"
import { laterConsumer } from "./later.ts"
import { type Link, persist } from "./link.ts"
import { type Names, priorities } from "./names.ts"

const laterMilliseconds = 30_000

/** Makes the consumers, or gives those that are there this lease. */
export async function makeConsumers(link: Link, names: Names, lease: number): Promise<void> {
  const common = { ack_policy: AckPolicy.Explicit, max_ack_pending: -1, max_deliver: -1 }
  const add = (name: string, subject: string, wait: number, headersOnly: boolean): Promise<unknown> =>
    persist(() =>
      link.manager.consumers.add(names.work, { ...common, durable_name: name, filter_subject: subject, ack_wait: nanos(wait), ...(headersOnly ? { headers_only: true } : {}) })
    )
  await Promise.all([...priorities.map((priority) => add(priority, names.batch(priority), lease, false)), add(laterConsumer, names.allLater, laterMilliseconds, true)])
}
