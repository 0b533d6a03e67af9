/**
 * 100,000 documents of about 1,000 characters through `stream`, one in a hundred failing, after 80,000 to warm up: resident memory after each 2,000, the
 * line through the measures, and its rise over them in per cent of the mean. `series` prints the measures in megabytes. With `--expose-gc` garbage is
 * collected before each measure, so that what a busy machine has not come to collect does not count.
 */
import { Document, Fact, Pipeline, SourceMap, Stage } from "@polyonym/core"
import { Effect, Schema, Stream } from "effect"

class Words extends Fact.make<Words>()("bench/words", Schema.Array(Schema.String)) {}
class Counts extends Fact.make<Counts>()("bench/counts", Schema.Record(Schema.String, Schema.Number)) {}
class Unlucky extends Schema.TaggedError<Unlucky>()("Unlucky", {}) {}

const trim = Stage.rewrite("trim", { gives: [] }, ({ text }) => ({ change: { text: text.trim(), map: SourceMap.fromEdits([[0, text.length - text.trimStart().length, 0, 0]]) } }))
const words = Stage.pure("words", { gives: [Words], errors: [Unlucky] }, ({ text }) => text.endsWith("42 ") ? new Unlucky() : { "bench/words": text.split(" ") })
const counts = Stage.pure("counts", { needs: [Words], gives: [Counts] }, (document) => {
  const all: Record<string, number> = {}
  for (const word of Document.get(document, Words)) all[word] = (all[word] ?? 0) + 1
  return { "bench/counts": all }
})

const warmUp = 80_000
const total = 100_000
const each = 2000
const measures: Array<number> = []
let seen = 0
const note = Effect.sync(() => {
  if (++seen <= warmUp || seen % each !== 0) return
  globalThis.gc?.()
  measures.push(process.memoryUsage.rss())
})
const source = Stream.map(Stream.range(1, warmUp + total), (i) => Document.make(` ${`number ${i} of many `.repeat(50)}${i % 100} `))
const start = performance.now()
await Effect.runPromise(Effect.scoped(Effect.flatMap(Pipeline.empty.to(trim).to(words).to(counts).open, (runner) =>
  Stream.runForEach(runner.stream(source, { deadLetter: () => note }), () => note))))

const mean = measures.reduce((sum, one) => sum + one, 0) / measures.length
const middle = (measures.length - 1) / 2
const rise = measures.reduce((sum, one, i) => sum + (i - middle) * (one - mean), 0) / measures.reduce((sum, _, i) => sum + (i - middle) ** 2, 0) * (measures.length - 1)
console.log(`${seen - warmUp} documents: ${((performance.now() - start) / 1000).toFixed(1)} s, ${(mean / 2 ** 20).toFixed(0)} MB resident, slope ${(rise / mean * 100).toFixed(2)} %`)
if (process.argv[2] === "series") console.log(measures.map((one) => Math.round(one / 2 ** 20)).join(" "))
