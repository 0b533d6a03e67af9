/**
 * What the frame costs: `sync`, `run` and `stream` against hand-written immutable composition (an array of functions, literal keys,
 * `{ ...document, [key]: value }`, the same source map work), in pairs inside one process. Prints ratios; below 1 the frame is quicker.
 */
import { performance } from "node:perf_hooks"
import { Effect, Schema, Stream } from "effect"
import { Document, Fact, Pipeline, SourceMap, Stage } from "@polyonym/core"

const text = "  One person, many spellings.  "
const trimmed = { text: text.trim(), map: SourceMap.fromEdits([[0, 2, 0, 0], [29, 31, 27, 27]]) }
class F0 extends Fact.make<F0>()("bench/0", Schema.Number) {}
class F1 extends Fact.make<F1>()("bench/1", Schema.Number) {}
class F2 extends Fact.make<F2>()("bench/2", Schema.Number) {}
class F3 extends Fact.make<F3>()("bench/3", Schema.Number) {}
class F4 extends Fact.make<F4>()("bench/4", Schema.Number) {}
class F5 extends Fact.make<F5>()("bench/5", Schema.Number) {}
class F6 extends Fact.make<F6>()("bench/6", Schema.Number) {}
class F7 extends Fact.make<F7>()("bench/7", Schema.Number) {}
class F8 extends Fact.make<F8>()("bench/8", Schema.Number) {}
class F9 extends Fact.make<F9>()("bench/9", Schema.Number) {}
class F10 extends Fact.make<F10>()("bench/10", Schema.Number) {}

const rewrite = Stage.rewrite("trim", { gives: [] }, () => ({ change: trimmed }))
const four = Pipeline.empty.to(rewrite)
  .to(Stage.pure("0", { gives: [F0] }, (d) => ({ "bench/0": d.text.length })))
  .to(Stage.pure("1", { needs: [F0], gives: [F1] }, (d) => ({ "bench/1": Document.get(d, F0) + 1 })))
  .to(Stage.pure("2", { needs: [F1], gives: [F2] }, (d) => ({ "bench/2": Document.get(d, F1) + 1 })))
const twelve = four
  .to(Stage.pure("3", { needs: [F2], gives: [F3] }, (d) => ({ "bench/3": Document.get(d, F2) + 1 })))
  .to(Stage.pure("4", { needs: [F3], gives: [F4] }, (d) => ({ "bench/4": Document.get(d, F3) + 1 })))
  .to(Stage.pure("5", { needs: [F4], gives: [F5] }, (d) => ({ "bench/5": Document.get(d, F4) + 1 })))
  .to(Stage.pure("6", { needs: [F5], gives: [F6] }, (d) => ({ "bench/6": Document.get(d, F5) + 1 })))
  .to(Stage.pure("7", { needs: [F6], gives: [F7] }, (d) => ({ "bench/7": Document.get(d, F6) + 1 })))
  .to(Stage.pure("8", { needs: [F7], gives: [F8] }, (d) => ({ "bench/8": Document.get(d, F7) + 1 })))
  .to(Stage.pure("9", { needs: [F8], gives: [F9] }, (d) => ({ "bench/9": Document.get(d, F8) + 1 })))
  .to(Stage.pure("10", { needs: [F9], gives: [F10] }, (d) => ({ "bench/10": Document.get(d, F9) + 1 })))

interface Plain {
  readonly id: string
  readonly source: string
  readonly text: string
  readonly map: SourceMap.SourceMap
  readonly receipt: object
  readonly [fact: `f${number}`]: number
}
const receipt = { stages: ["trim", "0", "1", "2"] }
const steps: ReadonlyArray<(d: Plain) => Plain> = [
  (d) => ({ ...d, text: trimmed.text, map: SourceMap.compose(d.map, trimmed.map) }),
  (d) => ({ ...d, f0: d.text.length }),
  (d) => ({ ...d, f1: d["f0"]! + 1 }),
  (d) => ({ ...d, f2: d["f1"]! + 1 }),
  (d) => ({ ...d, f3: d["f2"]! + 1 }),
  (d) => ({ ...d, f4: d["f3"]! + 1 }),
  (d) => ({ ...d, f5: d["f4"]! + 1 }),
  (d) => ({ ...d, f6: d["f5"]! + 1 }),
  (d) => ({ ...d, f7: d["f6"]! + 1 }),
  (d) => ({ ...d, f8: d["f7"]! + 1 }),
  (d) => ({ ...d, f9: d["f8"]! + 1 }),
  (d) => ({ ...d, f10: d["f9"]! + 1 })
]
const byHand = (count: number) => (source: string, id: string): Plain => {
  let document: Plain = { id, source, text: source, map: SourceMap.identity, receipt }
  for (let i = 0; i < count; i++) document = steps[i]!(document)
  return document
}

const batch = 20_000
let sink = 0
const time = (run: () => void): number => {
  const start = performance.now()
  run()
  return (performance.now() - start) * 1e6 / batch
}
const median = (values: ReadonlyArray<number>): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

const compare = Effect.fnUntraced(function*(name: string, pipeline: typeof four, count: number) {
  const hand = byHand(count)
  const runner = yield* pipeline.open
  const documents = Array.from({ length: batch }, (_, i) => Document.make(text, { id: String(i) }))
  const rows = { hand: [] as Array<number>, sync: [] as Array<number>, run: [] as Array<number>, stream: [] as Array<number> }
  for (let round = 0; round < 25; round++) {
    const one = {
      hand: time(() => {
        for (let i = 0; i < batch; i++) sink += hand(text, "1").text.length
      }),
      sync: time(() => {
        for (let i = 0; i < batch; i++) sink += runner.sync(Document.make(text, { id: "1" })).text.length
      }),
      run: 0,
      stream: 0
    }
    let start = performance.now()
    yield* Effect.gen(function*() {
      for (let i = 0; i < batch; i++) sink += (yield* runner.run(documents[i]!)).text.length
    })
    one.run = (performance.now() - start) * 1e6 / batch
    start = performance.now()
    yield* Stream.runForEachArray(runner.stream(Stream.fromIterable(documents), { batch: 256 }), (chunk) => Effect.sync(() => {
      for (const document of chunk) sink += document.text.length
    }))
    one.stream = (performance.now() - start) * 1e6 / batch
    if (round >= 5) for (const key of ["hand", "sync", "run", "stream"] as const) rows[key].push(one[key])
  }
  const ratio = (of: ReadonlyArray<number>, to: ReadonlyArray<number>): string => median(of.map((value, i) => value / to[i]!)).toFixed(2)
  console.log(`${name}: by hand ${median(rows.hand).toFixed(0)} ns a document; sync ${ratio(rows.sync, rows.hand)}×; run ${ratio(rows.run, rows.hand)}× (sync + ${(median(rows.run) - median(rows.sync)).toFixed(0)} ns); stream ${ratio(rows.stream, rows.sync)}× sync`)
})

await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
  yield* compare("4 stages", four, 4)
  yield* compare("12 stages", twelve as unknown as typeof four, 12)
})))
if (sink === 0) console.log("nothing was run")
