import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { gunzipSync } from "node:zlib"
import { Deferred, Effect, Fiber, Metric, Result } from "effect"
import { afterEach, describe, expect, it } from "vitest"
import { JobsUnavailable } from "../src/errors.ts"
import type { Batch, Outcome, Status } from "../src/model.ts"
import { observedBatch } from "../src/telemetry/batch.ts"
import { healthServer, otlp, reportStatus } from "../src/telemetry/index.ts"
import { readPrometheus } from "./telemetryPrometheus.ts"

const entry = (id: string) => ({ id, hash: "0", version: 1, attempts: 0, input: { id, text: "The ferry was late." } })
const batch: Batch = { id: "b1", entries: ["a", "b", "c"].map(entry) }
const outcomes: ReadonlyArray<Outcome> = [
  { id: "a", receipt: "r", result: "{}", spent: { extract: 2.5, tag: 10 } },
  { id: "b", failure: { stage: "tag \"entities\"\n", tag: "LimitExceeded", message: "too long", again: false }, spent: { extract: 0.5 } },
  { id: "c", failure: { stage: "worker", tag: "WorkerFailed", message: "died", again: true } }
]
const status: Status = { total: 10, done: 6, failed: 1, dead: 2, waiting: 1, rate: 12.5 }
const worked = observedBatch("memory", batch, 2, (account) => account(outcomes))
/** Metrics of the test's own: those of a process are one registry. */
const apart = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => Effect.provideService(effect, Metric.MetricRegistry, new Map())

const servers = new Set<Server>()
afterEach(() => servers.forEach((server) => server.close()))

interface Received {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: Record<string, unknown>
}

/** A receiver of OTLP/HTTP that keeps what comes. */
async function receiver(answer = 200): Promise<{ readonly host: string; readonly received: ReadonlyArray<Received> }> {
  const received: Array<Received> = []
  const server = createServer((request, response) => {
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const bytes = Buffer.concat(chunks)
      const text = (request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8")
      received.push({ path: request.url!, authorization: request.headers.authorization, body: JSON.parse(text) as Record<string, unknown> })
      response.writeHead(answer, { "content-type": "application/json" }).end("{}")
    })
  })
  servers.add(server)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

/** All objects that stand under a key, however deep. */
function under(value: unknown, key: string): ReadonlyArray<Record<string, unknown>> {
  if (Array.isArray(value)) return value.flatMap((one) => under(one, key))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => name === key && Array.isArray(inner) ? inner as ReadonlyArray<Record<string, unknown>> : under(inner, key))
}
const attributesOf = (one: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries((one["attributes"] as ReadonlyArray<{ readonly key: string; readonly value: Record<string, unknown> }>).map(({ key, value }) => [key, Number.isNaN(Number(Object.values(value)[0])) ? Object.values(value)[0] : Number(Object.values(value)[0])]))

describe("otlp", () => {
  it("sends a span a batch, with its stages, and the metrics, to an address with a path and a password", async () => {
    const { host, received } = await receiver()
    const work = Effect.gen(function*() {
      yield* reportStatus(Effect.succeed(status), "20 millis")
      yield* Effect.withSpan(worked, "sql.execute")
      yield* Effect.promise(async () => {
        const isThere = (kind: string, name: string): boolean => received.some(({ path, body }) => path.endsWith(kind) && under(body, kind === "traces" ? "spans" : kind).some((one) => one["name"] === name))
        while (!isThere("metrics", "polyonym_jobs_queue_documents") || !isThere("traces", "polyonym.jobs.batch")) await new Promise((resolve) => setTimeout(resolve, 10))
      })
    })
    await Effect.runPromise(apart(Effect.provide(Effect.scoped(work), otlp({ url: `http://ann:se%20cret@${host}/tenant/`, service: "newsroom", interval: "100 millis" }))))
    expect(new Set(received.map(({ path }) => path))).toEqual(new Set(["/tenant/v1/traces", "/tenant/v1/metrics"]))
    expect(new Set(received.map(({ authorization }) => authorization))).toEqual(new Set([`Basic ${btoa("ann:se cret")}`]))
    const spans = received.filter(({ path }) => path.endsWith("traces")).flatMap(({ body }) => under(body, "spans"))
    expect(spans.map(({ name }) => name)).toEqual(["polyonym.jobs.batch"])
    expect(attributesOf(spans[0]!)).toMatchObject({ engine: "memory", batch: "b1", documents: 3, deliveries: 2, failures: 2, "stage.extract.ms": 3, "stage.tag.ms": 10 })
    const last = received.findLast(({ path }) => path.endsWith("metrics"))!.body
    expect(JSON.stringify(last)).toContain("newsroom")
    const points = (name: string) => under(under(last, "metrics").filter((metric) => metric["name"] === name), "dataPoints").map((point) => [attributesOf(point), Number(point["asDouble"] ?? point["asInt"])])
    expect(points("polyonym_jobs_queue_documents")).toEqual([[{ state: "waiting" }, 1], [{ state: "failed" }, 1], [{ state: "done" }, 6], [{ state: "dead" }, 2]])
    expect(points("polyonym_jobs_rate")).toEqual([[{}, 12.5]])
    expect(points("polyonym_jobs_documents")).toEqual([[{ outcome: "done" }, 1], [{ outcome: "failed" }, 2]])
    expect(points("polyonym_jobs_batches")).toEqual([[{ delivery: "again" }, 1]])
    expect(points("polyonym_jobs_stage_seconds")).toEqual([[{ stage: "extract" }, 0.003], [{ stage: "tag" }, 0.01]])
    expect(points("process_resident_memory_bytes")[0]![1]).toBeGreaterThan(1e6)
  })
  it("does not hinder the work when nobody listens, or who listens refuses", async () => {
    const { host, received } = await receiver(400)
    const out = await Effect.runPromise(apart(Effect.provide(Effect.as(worked, "done"), otlp({ url: `http://${host}`, interval: "100 millis" }))))
    expect(out).toBe("done")
    expect(received.length).toBeGreaterThan(0)
    expect(await Effect.runPromise(apart(Effect.provide(Effect.as(worked, "done"), otlp({ url: "http://127.0.0.1:1", interval: "100 millis" }))))).toBe("done")
  })
  it.each(["nowhere", "ftp://ann:secret@127.0.0.1", "http://ann:secret@"])("says that %j is no address, without repeating it", async (url) => {
    const out = await Effect.runPromise(Effect.result(Effect.provide(Effect.void, otlp({ url }))))
    expect(Result.isFailure(out) && out.failure._tag).toBe("TelemetryUnavailable")
    expect(Result.isFailure(out) && out.failure.message.includes(url)).toBe(false)
  })
})

describe("the health server", () => {
  const asked = async (url: string, init?: RequestInit) => {
    const response = await fetch(url, init)
    return { code: response.status, type: response.headers.get("content-type"), text: await response.text() }
  }
  it("gives Prometheus what it reads: counters, gauges of the queue, the process", async () => {
    const page = await Effect.runPromise(apart(Effect.scoped(Effect.gen(function*() {
      const { url } = yield* healthServer({ status: Effect.succeed(status), port: 0 })
      yield* worked
      yield* Effect.promise(() => asked(`${url}/metrics`))
      yield* observedBatch("memory", batch, 1, (account) => account(outcomes.slice(0, 1)))
      return yield* Effect.promise(() => asked(`${url}/metrics?x=1`))
    }))))
    expect(page).toMatchObject({ code: 200, type: "text/plain; version=0.0.4; charset=utf-8" })
    const samples = readPrometheus(page.text)
    const of = (name: string) => samples.filter((sample) => sample.name === name).map(({ labels, value }) => [labels, value])
    expect(of("polyonym_jobs_documents_total")).toEqual([[{ outcome: "done" }, 2], [{ outcome: "failed" }, 2]])
    expect(of("polyonym_jobs_failures_total")).toEqual([[{ stage: "tag \"entities\"\n" }, 1], [{ stage: "worker" }, 1]])
    expect(of("polyonym_jobs_batches_total")).toEqual([[{ delivery: "again" }, 1], [{ delivery: "first" }, 1]])
    expect(of("polyonym_jobs_stage_seconds_total").map(([labels, value]) => [labels, Number((value as number).toFixed(6))])).toEqual([[{ stage: "extract" }, 0.0055], [{ stage: "tag" }, 0.02]])
    expect(of("polyonym_jobs_queue_documents")).toEqual([[{ state: "waiting" }, 1], [{ state: "failed" }, 1], [{ state: "done" }, 6], [{ state: "dead" }, 2]])
    expect(of("polyonym_jobs_rate")).toEqual([[{}, 12.5]])
    expect(of("polyonym_jobs_engine_up")).toEqual([[{}, 1]])
    expect(of("process_cpu_seconds_total")[0]![1]).toBeGreaterThan(0)
    expect(of("process_resident_memory_bytes")[0]![1]).toBeGreaterThan(1e6)
  })
  it("is ready while the engine answers and no drain has begun, and alive always", async () => {
    let isUp = true
    const asking = Effect.suspend((): Effect.Effect<Status, JobsUnavailable> => isUp ? Effect.succeed(status) : Effect.fail(new JobsUnavailable({ engine: "redis", problem: "gone", advice: "start it" })))
    const codes = await Effect.runPromise(apart(Effect.scoped(Effect.gen(function*() {
      const { url, drain } = yield* healthServer({ status: asking, port: 0 })
      const both = Effect.promise(async () => [(await asked(`${url}/healthz`)).code, (await asked(`${url}/readyz`)).code])
      const first = yield* both
      isUp = false
      const second = yield* both
      const { text } = yield* Effect.promise(() => asked(`${url}/metrics`))
      isUp = true
      yield* drain
      return [first, second, yield* both, readPrometheus(text).find(({ name }) => name === "polyonym_jobs_engine_up")?.value]
    }))))
    expect(codes).toEqual([[200, 200], [200, 503], [200, 503], 0])
  })
  it("knows no other path and no other method, listens on the loopback alone, and ends with its scope though a request is under way", async () => {
    const begun = Deferred.makeUnsafe<void>()
    const hanging = Effect.andThen(Deferred.succeed(begun, undefined), Effect.never)
    const program = Effect.scoped(Effect.gen(function*() {
      const { url } = yield* healthServer({ status: hanging, port: 0 })
      expect(new URL(url).hostname).toBe("127.0.0.1")
      const other = yield* Effect.promise(() => Promise.all([asked(`${url}/__proto__`), asked(`${url}/healthz`, { method: "POST" }), asked(`${url}/healthz`, { method: "HEAD" })]))
      expect(other.map(({ code }) => code)).toEqual([404, 405, 200])
      const slow = yield* Effect.forkDetach(Effect.promise(() => asked(`${url}/readyz`).catch(() => "broken off")))
      yield* Deferred.await(begun)
      return slow
    }))
    const slow = await Effect.runPromise(apart(program))
    expect(await Effect.runPromise(Fiber.join(slow))).toBe("broken off")
  })
  it("says in words that its port is taken", async () => {
    const out = await Effect.runPromise(apart(Effect.scoped(Effect.gen(function*() {
      const { url } = yield* healthServer({ status: Effect.succeed(status), port: 0 })
      return yield* Effect.result(healthServer({ status: Effect.succeed(status), port: Number(new URL(url).port) }))
    }))))
    expect(Result.isFailure(out) && out.failure.message).toMatch(/^port \d+ of 127\.0\.0\.1 cannot be listened at \(EADDRINUSE\); name another port$/)
  })
})
