import { Jobs } from "@polyonym/jobs"
import { jsonLines } from "@polyonym/jobs/sources"
import { Effect } from "effect"
import { services, submit, work, writePage } from "./work.ts"

const files = process.argv.length > 2 ? process.argv.slice(2) : ["corpus/articles.jsonl"]

const program = Effect.gen(function*() {
  for (const file of files) {
    const { queued, unchanged } = yield* submit(jsonLines(file))
    console.log(`${file}: ${queued} articles queued, ${unchanged} known already`)
  }
  yield* work()
  const { done, dead } = yield* Effect.flatMap(Jobs, (jobs) => jobs.status)
  console.log(`${done} done, ${dead} given up\n`)
  return yield* writePage()
})

const { days, names } = await Effect.runPromise(Effect.scoped(Effect.provide(program, services("out"))))
for (const { type, name, articles, languages } of names.slice(0, 12)) console.log(`${type}  ${name}: ${articles} articles in ${languages.join(", ")}`)
console.log(`\n${days.length} days; written: out/names.html`)
