/** The two streams of a queue, made where they are missing. */
import { DiscardPolicy, JetStreamApiError, RetentionPolicy, StorageType, type StreamConfig } from "@nats-io/jetstream"
import { nanos, type WithRequired } from "@nats-io/transport-node"
import { type Link, persist } from "./link.ts"
import type { Names } from "./names.ts"

/** How long a batch's id is known, so that it is not queued twice. Later than that the versions of its documents see to it. */
const duplicateMilliseconds = 60 * 60 * 1000
const differs = 10_058

type Config = WithRequired<Partial<StreamConfig>, "name">

/** What is refused may come of a cluster that is still forming: asked for again. */
async function addOnce(link: Link, config: Config): Promise<void> {
  try {
    await link.manager.streams.add(config)
  } catch (thrown) {
    if (!(thrown instanceof JetStreamApiError)) throw thrown
    if (thrown.code !== differs) throw new Error(thrown.message)
  }
}

const add = (link: Link, config: Config): Promise<void> => persist(() => addOnce(link, config))

/** A stream that is there is left as its operator has it. Gives how many servers hold the records. */
export async function makeStreams(link: Link, names: Names, replicas: number): Promise<number> {
  const common = { storage: StorageType.File, num_replicas: replicas, discard: DiscardPolicy.New, duplicate_window: nanos(duplicateMilliseconds) }
  await add(link, { ...common, name: names.work, subjects: [names.workSubjects], retention: RetentionPolicy.Workqueue })
  await add(link, { ...common, name: names.records, subjects: [names.recordSubjects], retention: RetentionPolicy.Limits, max_msgs_per_subject: 1, discard: DiscardPolicy.Old })
  return (await persist(() => link.manager.streams.info(names.records))).config.num_replicas
}
