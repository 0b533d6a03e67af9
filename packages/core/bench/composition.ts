/**
 * What the frame costs: `sync`, `run` and `stream` against hand-written immutable composition (an array of functions, literal keys,
 * `{ ...document, [key]: value }`, the same source map work), in pairs inside one process. Prints ratios; below 1 the frame is quicker.
 */
import { execFileSync } from "node:child_process"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"
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

// The second and later stages read the text, or the fact that the stage before gave.
const onText = {
  four: Pipeline.empty.to(rewrite)
    .to(Stage.pure("0", { gives: [F0] }, (d) => ({ "bench/0": d.text.length })))
    .to(Stage.pure("1", { gives: [F1] }, (d) => ({ "bench/1": d.text.length + 1 })))
    .to(Stage.pure("2", { gives: [F2] }, (d) => ({ "bench/2": d.text.length + 2 }))),
  more: (pipeline: Pipeline.Pipeline<never, F0 | F1 | F2, never, never, "sync", "adds" | "rewrites">) => pipeline
    .to(Stage.pure("3", { gives: [F3] }, (d) => ({ "bench/3": d.text.length + 3 })))
    .to(Stage.pure("4", { gives: [F4] }, (d) => ({ "bench/4": d.text.length + 4 })))
    .to(Stage.pure("5", { gives: [F5] }, (d) => ({ "bench/5": d.text.length + 5 })))
    .to(Stage.pure("6", { gives: [F6] }, (d) => ({ "bench/6": d.text.length + 6 })))
    .to(Stage.pure("7", { gives: [F7] }, (d) => ({ "bench/7": d.text.length + 7 })))
    .to(Stage.pure("8", { gives: [F8] }, (d) => ({ "bench/8": d.text.length + 8 })))
    .to(Stage.pure("9", { gives: [F9] }, (d) => ({ "bench/9": d.text.length + 9 })))
    .to(Stage.pure("10", { gives: [F10] }, (d) => ({ "bench/10": d.text.length + 10 })))
}
const chained = {
  four: Pipeline.empty.to(rewrite)
    .to(Stage.pure("0", { gives: [F0] }, (d) => ({ "bench/0": d.text.length })))
    .to(Stage.pure("1", { needs: [F0], gives: [F1] }, (d) => ({ "bench/1": Document.get(d, F0) + 1 })))
    .to(Stage.pure("2", { needs: [F1], gives: [F2] }, (d) => ({ "bench/2": Document.get(d, F1) + 1 }))),
  more: (pipeline: Pipeline.Pipeline<never, F0 | F1 | F2, never, never, "sync", "adds" | "rewrites">) => pipeline
    .to(Stage.pure("3", { needs: [F2], gives: [F3] }, (d) => ({ "bench/3": Document.get(d, F2) + 1 })))
    .to(Stage.pure("4", { needs: [F3], gives: [F4] }, (d) => ({ "bench/4": Document.get(d, F3) + 1 })))
    .to(Stage.pure("5", { needs: [F4], gives: [F5] }, (d) => ({ "bench/5": Document.get(d, F4) + 1 })))
    .to(Stage.pure("6", { needs: [F5], gives: [F6] }, (d) => ({ "bench/6": Document.get(d, F5) + 1 })))
    .to(Stage.pure("7", { needs: [F6], gives: [F7] }, (d) => ({ "bench/7": Document.get(d, F6) + 1 })))
    .to(Stage.pure("8", { needs: [F7], gives: [F8] }, (d) => ({ "bench/8": Document.get(d, F7) + 1 })))
    .to(Stage.pure("9", { needs: [F8], gives: [F9] }, (d) => ({ "bench/9": Document.get(d, F8) + 1 })))
    .to(Stage.pure("10", { needs: [F9], gives: [F10] }, (d) => ({ "bench/10": Document.get(d, F9) + 1 })))
}

interface Plain {
  readonly id: string
  readonly source: string
  readonly meta: object
  readonly text: string
  readonly map: SourceMap.SourceMap
  readonly receipt: object
  readonly [fact: `f${number}`]: number
}
const receipt = { stages: ["trim", "0", "1", "2"] }
type Step = (d: Plain) => Plain
const trim: Step = (d) => ({ ...d, text: trimmed.text, map: SourceMap.compose(d.map, trimmed.map) })
const first: Step = (d) => ({ ...d, f0: d.text.length })
const textSteps: ReadonlyArray<Step> = [
  trim, first,
  (d) => ({ ...d, f1: d.text.length + 1 }), (d) => ({ ...d, f2: d.text.length + 2 }), (d) => ({ ...d, f3: d.text.length + 3 }),
  (d) => ({ ...d, f4: d.text.length + 4 }), (d) => ({ ...d, f5: d.text.length + 5 }), (d) => ({ ...d, f6: d.text.length + 6 }),
  (d) => ({ ...d, f7: d.text.length + 7 }), (d) => ({ ...d, f8: d.text.length + 8 }), (d) => ({ ...d, f9: d.text.length + 9 }),
  (d) => ({ ...d, f10: d.text.length + 10 })
]
const factSteps: ReadonlyArray<Step> = [
  trim, first,
  (d) => ({ ...d, f1: d["f0"]! + 1 }), (d) => ({ ...d, f2: d["f1"]! + 1 }), (d) => ({ ...d, f3: d["f2"]! + 1 }), (d) => ({ ...d, f4: d["f3"]! + 1 }),
  (d) => ({ ...d, f5: d["f4"]! + 1 }), (d) => ({ ...d, f6: d["f5"]! + 1 }), (d) => ({ ...d, f7: d["f6"]! + 1 }), (d) => ({ ...d, f8: d["f7"]! + 1 }),
  (d) => ({ ...d, f9: d["f8"]! + 1 }), (d) => ({ ...d, f10: d["f9"]! + 1 })
]
const noMeta = {}
const hand = (steps: ReadonlyArray<Step>) => (source: string, id: string): Plain => {
  let document: Plain = { id, source, meta: noMeta, text: source, map: SourceMap.identity, receipt }
  for (let i = 0; i < steps.length; i++) document = steps[i]!(document)
  return document
}

const documents = 5_000
const rounds = 120
let sink = 0
const median = (values: ReadonlyArray<number>): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Nanoseconds a document. */
const timed = Effect.fnUntraced(function*(work: Effect.Effect<unknown, unknown>) {
  const start = performance.now()
  yield* work
  return (performance.now() - start) * 1e6 / documents
})

/** Two ways in turn, so that a slow moment of the machine meets both: the median of their ratios, and of their differences. */
const pair = Effect.fnUntraced(function*(one: Effect.Effect<unknown, unknown>, other: Effect.Effect<unknown, unknown>) {
  const rows: Array<readonly [number, number]> = []
  for (let round = 0; round < rounds; round++) {
    const first = yield* timed(one)
    const second = yield* timed(other)
    if (round >= rounds / 4) rows.push([first, second])
  }
  return { first: median(rows.map(([a]) => a)), ratio: median(rows.map(([a, b]) => b / a)), more: median(rows.map(([a, b]) => b - a)) }
})

const compare = Effect.fnUntraced(function*(name: string, pipeline: typeof onText.four, steps: ReadonlyArray<Step>) {
  const byHand = hand(steps)
  const runner = yield* pipeline.open
  const inHand = Effect.sync(() => {
    for (let i = 0; i < documents; i++) sink += byHand(text, "1").text.length
  })
  const sync = Effect.sync(() => {
    for (let i = 0; i < documents; i++) sink += runner.sync(Document.make(text, { id: "1" })).text.length
  })
  const run = Effect.gen(function*() {
    for (let i = 0; i < documents; i++) sink += (yield* runner.run(Document.make(text, { id: "1" }))).text.length
  })
  const batches = Stream.map(Stream.range(1, documents, 256), () => Document.make(text, { id: "1" }))
  const stream = Stream.runForEachArray(runner.stream(batches), (chunk) => Effect.sync(() => {
    for (const document of chunk) sink += document.text.length
  }))
  const making = Stream.runForEachArray(batches, (chunk) => Effect.sync(() => {
    for (const document of chunk) sink += document.text.length
  }))
  const composed = yield* pair(inHand, sync)
  const effect = yield* pair(sync, run)
  const streamed = yield* pair(sync, stream)
  const bare = yield* pair(sync, making)
  console.log(`${name}: by hand ${composed.first.toFixed(0)} ns a document; sync ${composed.ratio.toFixed(2)}×; run = sync + ${effect.more.toFixed(0)} ns; ` +
    `stream ${streamed.ratio.toFixed(2)}× sync (the same stream without a pipeline ${bare.ratio.toFixed(2)}×)`)
})

// One case a process: what the engine learns from one would slow the next.
const cases = {
  "4 stages on the text": () => compare("4 stages on the text", onText.four, textSteps.slice(0, 4)),
  "12 stages on the text": () => compare("12 stages on the text", onText.more(onText.four) as unknown as typeof onText.four, textSteps),
  "4 stages, each on the fact before": () => compare("4 stages, each on the fact before", chained.four as unknown as typeof onText.four, factSteps.slice(0, 4)),
  "12 stages, each on the fact before": () => compare("12 stages, each on the fact before", chained.more(chained.four) as unknown as typeof onText.four, factSteps)
}
const asked = process.argv[2]
if (asked === undefined) {
  for (const name of Object.keys(cases)) execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], { stdio: "inherit" })
} else {
  await Effect.runPromise(Effect.scoped(cases[asked as keyof typeof cases]()))
  if (sink === 0) console.log("nothing was run")
}
