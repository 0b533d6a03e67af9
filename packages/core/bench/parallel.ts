/** What worker threads bring: documents of some milliseconds each through `sync`, and through two workers, in turn. Prints the ratio of the times. */
import { availableParallelism } from "node:os"
import { performance } from "node:perf_hooks"
import { Document, Session } from "@polyonym/core"
import { parallel } from "@polyonym/core/parallel"
import pipeline from "./heavy.ts"

const workers = Math.min(2, availableParallelism())
await using threads = await Session.start(parallel<typeof import("./heavy.ts")>(new URL("./heavy.ts", import.meta.url), { workers }))
const documents = Array.from({ length: 400 }, (_, i) => Document.make(`document ${i}: ${"the harbour master said so, and nobody knew why. ".repeat(40 + i % 20)}`))
const rows: Array<readonly [sync: number, threads: number]> = []
for (let round = 0; round < 6; round++) {
  let start = performance.now()
  for (const document of documents) pipeline.sync(document)
  const sync = performance.now() - start
  start = performance.now()
  let seen = 0
  for await (const _ of threads.stream(documents, { batch: 16 })) seen++
  if (seen !== documents.length) throw new Error(`${seen} of ${documents.length} came back`)
  if (round > 0) rows.push([sync, performance.now() - start])
}
const median = (values: ReadonlyArray<number>): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
console.log(`${documents.length} documents of ${(median(rows.map(([sync]) => sync)) / documents.length).toFixed(2)} ms: ${workers} workers are ${median(rows.map(([sync, there]) => sync / there)).toFixed(2)} times as fast as sync`)
