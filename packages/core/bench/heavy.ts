import { Fact, Pipeline, Stage } from "@polyonym/core"
import { Schema } from "effect"

class Counts extends Fact.make<Counts>()("bench/counts", Schema.Record(Schema.String, Schema.Number)) {}

/** Some milliseconds of work on each document: counts all runs of one to five letters. */
export default Pipeline.empty.to(Stage.pure("count", { gives: [Counts] }, ({ text }) => {
  const counts = new Map<string, number>()
  for (let length = 1; length <= 5; length++) {
    for (let i = 0; i + length <= text.length; i++) {
      const run = text.slice(i, i + length)
      counts.set(run, (counts.get(run) ?? 0) + 1)
    }
  }
  return { "bench/counts": Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]).slice(0, 50)) }
}))
