/** BullMQ's queue of one document a job, from a folder that `POLYONYM_PEERS` names (`npm install bullmq ioredis` there). */
import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { JobInput } from "@polyonym/jobs"

interface Queue {
  readonly addBulk: (jobs: ReadonlyArray<{ readonly name: string; readonly data: JobInput; readonly opts: { readonly jobId: string } }>) => Promise<unknown>
  readonly close: () => Promise<void>
}
interface Worker {
  readonly on: (event: "completed", heard: () => void) => void
  readonly close: () => Promise<void>
}
interface BullMQ {
  readonly Queue: new (name: string, options: object) => Queue
  readonly Worker: new (name: string, work: (job: { readonly data: JobInput }) => Promise<unknown>, options: object) => Worker
}

const atOnce = 1000

/** Seconds that it takes to queue all documents, each slice by a submitter of its own, and to do them. Throws where the folder has no BullMQ. */
export async function bullmqSeconds(peers: string, redisUrl: string, slices: ReadonlyArray<ReadonlyArray<JobInput>>, concurrency: number): Promise<number> {
  const path = createRequire(join(peers, "package.json")).resolve("bullmq")
  const { Queue, Worker } = (await import(pathToFileURL(path).href)) as BullMQ
  const { hostname, port } = new URL(redisUrl)
  const connection = { host: hostname, port: Number(port), maxRetriesPerRequest: null }
  const name = `bench-${process.hrtime.bigint()}`
  const queue = new Queue(name, { connection })
  const since = performance.now()
  await Promise.all(slices.map(async (documents) => {
    for (let at = 0; at < documents.length; at += atOnce) {
      await queue.addBulk(documents.slice(at, at + atOnce).map((data) => ({ name: "document", data, opts: { jobId: data.id } })))
    }
  }))
  const all = slices.reduce((sum, { length }) => sum + length, 0)
  let worker: Worker | undefined
  await new Promise<void>((resolve) => {
    let done = 0
    worker = new Worker(name, async ({ data }) => data.id, { connection, concurrency })
    worker.on("completed", () => {
      if (++done === all) resolve()
    })
  })
  const seconds = (performance.now() - since) / 1000
  await worker?.close()
  await queue.close()
  return seconds
}
