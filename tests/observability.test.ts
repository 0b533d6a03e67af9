import * as Metrics from "@effect/opentelemetry/OtelMetrics"
import * as OtelTracer from "@effect/opentelemetry/OtelTracer"
import * as Resource from "@effect/opentelemetry/Resource"
import { AggregationTemporality, InMemoryMetricExporter, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics"
import { InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base"
import { NodeTracerProvider } from "@opentelemetry/sdk-trace-node"
import { Document, Pipeline, Stage } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { segment } from "@polyonym/segment"
import { Effect, Layer, Metric, Stream } from "effect"
import { describe, expect, it } from "vitest"

const spans = new InMemorySpanExporter()
const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 3_600_000 })
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
const telemetry = Layer.mergeAll(
  OtelTracer.layer.pipe(Layer.provide(Layer.succeed(OtelTracer.OtelTracerProvider, provider))),
  Metrics.layer(() => reader)
).pipe(Layer.provide(Resource.layer({ serviceName: "newsroom" })))

const documents = Stream.fromIterable(Array.from({ length: 600 }, (_, i) => Document.make(i === 7 ? "" : `Зустріч номер ${i} відбулася у Львові.`)))
class Empty extends Error {
  readonly _tag = "Empty"
}
const pipeline = Pipeline.empty
  .to(Stage.pure("refuse empty", { gives: [], errors: [Empty] }, ({ text }) => text === "" ? new Empty("no text") : {}))
  .to(detectLanguage())
  .to(segment())

describe("OpenTelemetry", () => {
  it("sees one span a batch with the milliseconds of each stage, and the counters", async () => {
    await Effect.runPromise(Effect.gen(function*() {
      const runner = yield* pipeline.open
      yield* Effect.withSpan(Stream.runDrain(runner.stream(documents, { batch: 256, deadLetter: () => Effect.void })), "night run")
      yield* Effect.promise(() => reader.forceFlush())
    }).pipe(Effect.scoped, Effect.provide(telemetry), Effect.provideService(Metric.MetricRegistry, new Map())))
    const all = spans.getFinishedSpans()
    const batches = all.filter(({ name }) => name === "polyonym.batch")
    expect(batches.map(({ attributes }) => [attributes["documents"], attributes["failures"]])).toEqual([[256, 1], [256, 0], [88, 0]])
    const night = all.find(({ name }) => name === "night run")!
    for (const { attributes, parentSpanContext, duration } of batches) {
      const stages = Object.keys(attributes).filter((key) => key.startsWith("stage."))
      expect(stages).toEqual(["stage.refuse empty.ms", "stage.detect-language.ms", "stage.segment.ms"])
      const spent = stages.reduce((sum, key) => sum + Number(attributes[key]), 0)
      expect(spent).toBeGreaterThan(0)
      expect(spent).toBeLessThanOrEqual((duration[0] * 1e3 + duration[1] / 1e6) * 1.1 + 1)
      expect(parentSpanContext?.spanId).toBe(night.spanContext().spanId)
    }
    const points = metrics.getMetrics().at(-1)!.scopeMetrics.flatMap((scope) => scope.metrics)
    const values = (name: string) => points.find(({ descriptor }) => descriptor.name === name)!.dataPoints.map(({ attributes, value }) => [attributes["stage"], value])
    expect(values("polyonym_documents").map(([, value]) => value)).toEqual([599])
    expect(values("polyonym_failures")).toEqual([["refuse empty", 1]])
    expect(values("polyonym_stage_seconds").map(([stage]) => stage).sort()).toEqual(["detect-language", "refuse empty", "segment"])
  })
})
