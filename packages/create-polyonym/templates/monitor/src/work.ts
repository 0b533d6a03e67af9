import { mkdirSync, writeFileSync } from "node:fs"
import { IdentityStore } from "@polyonym/identity"
import { type JobInput, Jobs } from "@polyonym/jobs"
import { identitySink } from "@polyonym/jobs/sinks"
import { layer } from "@polyonym/jobs/sqlite"
import { Effect, Layer, type Stream } from "effect"
import { identityFacts, presetProcessor } from "polyonym/jobs"
import { type NamesByDay, namesByDay } from "./names.ts"
import { pageOf } from "./page.ts"

/** The queue and the identities, each a file in a folder. */
export const services = (folder: string) => {
  mkdirSync(folder, { recursive: true })
  return Layer.mergeAll(layer({ file: `${folder}/queue.db` }), IdentityStore.sqlite(`${folder}/names.db`))
}

/** Works at what is queued, until all is done; with `keep` until it is interrupted. */
export const work = ({ keep = false, threads = 2, folder = "out" } = {}) => Effect.gen(function*() {
  const jobs = yield* Jobs
  const store = yield* IdentityStore
  const sink = yield* identitySink(store, { value: identityFacts, versions: `${folder}/names.versions.jsonl` })
  const processor = yield* presetProcessor({ preset: "monitor", threads })
  return yield* jobs.work({ processor, sinks: [sink], keep })
})

/** Puts articles into the queue. */
export const submit = <E>(articles: Stream.Stream<JobInput, E>) => Effect.flatMap(Jobs, (jobs) => jobs.submit(articles))

/** The names of all articles so far, and the page that shows them. */
export const writePage = (folder = "out") => Effect.gen(function*() {
  const store = yield* IdentityStore
  const names: NamesByDay = namesByDay((yield* store.identities).list())
  writeFileSync(`${folder}/names.html`, pageOf(names))
  return names
})
