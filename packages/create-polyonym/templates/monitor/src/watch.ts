import { feeds } from "@polyonym/jobs/sources"
import { Effect, Schedule, Stream } from "effect"
import { services, submit, work, writePage } from "./work.ts"

const addresses = process.argv.slice(2)
if (addresses.length === 0) {
  console.error("Name feeds: npm run watch -- https://paper.example/feed.xml")
  process.exit(2)
}

// What feeds have is queued as it comes, a few seconds' worth at a time.
const poll = Stream.runForEach(Stream.groupedWithin(feeds(addresses), 200, "5 seconds"), (articles) => submit(Stream.fromIterable(articles)))
const show = Effect.repeat(Effect.flatMap(writePage(), ({ names }) => Effect.log(`${names.length} names in out/names.html`)), Schedule.spaced("1 minute"))
const program = Effect.all([poll, work({ keep: true }), show], { concurrency: "unbounded", discard: true })

const ending = new AbortController()
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ending.abort())
// What is in hand when it is interrupted goes back to the queue.
await Effect.runPromise(Effect.scoped(Effect.provide(program, services("out"))), { signal: ending.signal }).catch((thrown: unknown) => {
  if (!ending.signal.aborted) throw thrown
})
