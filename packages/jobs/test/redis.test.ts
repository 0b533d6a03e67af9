import { type Batch, type Entry, JobsUnavailable, makeJobs } from "@polyonym/jobs"
import { redisEngine } from "@polyonym/jobs/redis"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { createClient } from "redis"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { jobsContract } from "./contract/contract.ts"
import { have, type RedisServer, startRedis } from "./servers/index.ts"

const hash = "0".repeat(64)
const entryOf = (id: string, version: number): Entry => ({ id, hash, version, attempts: 0, input: { id, text: "Kyiv" } })
const doneOf = (id: string, version: number) => ({ kind: "done", id, hash, version, receipt: hash, result: `${version}` }) as const
const patient = { lease: Duration.seconds(30), patience: Duration.seconds(15) }
const run = <A, E>(program: Effect.Effect<A, E, never>): Promise<A> => Effect.runPromise(program)

it("a name that has more than letters, digits, - and _ is refused before anything is connected", async () => {
  const refused = await run(Effect.flip(Effect.scoped(redisEngine({ url: "redis://127.0.0.1:1", name: "two:words*" }))))
  expect(refused).toBeInstanceOf(JobsUnavailable)
  expect(refused.problem).toContain("two:words*")
})

it("fails with JobsUnavailable where no server answers", async () => {
  expect(await run(Effect.flip(Effect.scoped(redisEngine({ url: "redis://127.0.0.1:1" }))))).toMatchObject({ _tag: "JobsUnavailable", engine: "redis" })
})

describe.skipIf(!have("redis-server"))("Redis", () => {
  let server: RedisServer
  let queues = 0
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.close())

  const engineOf = (name: string) => redisEngine({ url: server.url, name })
  const fresh = () => engineOf(`queue-${++queues}`)

  jobsContract("Redis", Effect.sync(() => {
    const options = { url: server.url, name: `queue-${++queues}` }
    return { connect: redisEngine(options), thread: { module: "@polyonym/jobs/redis", options } }
  }), { threads: true })

  const command = async <A>(...args: ReadonlyArray<string>): Promise<A> => {
    const client = createClient({ url: server.url })
    await client.connect()
    const answer = await client.sendCommand<A>([...args])
    client.destroy()
    return answer
  }
  const asked = <A>(...args: ReadonlyArray<string>) => Effect.promise(() => command<A>(...args))

  it("all keys of a queue begin with its name", () =>
    run(Effect.scoped(Effect.gen(function*() {
      yield* asked("FLUSHALL")
      const engine = yield* engineOf("news")
      const jobs = makeJobs(engine)
      yield* jobs.submit(Stream.make({ id: "a", text: "Kyiv" }, { id: "b", text: "Lviv" }), { batch: 1 })
      yield* engine.queue.take(patient, () => Effect.void)
      yield* engine.records.settle([doneOf("z", 1)])
      const keys = yield* asked<ReadonlyArray<string>>("KEYS", "*")
      expect(keys.length).toBeGreaterThan(5)
      expect(keys.filter((key) => !key.startsWith("news:"))).toEqual([])
    }))))

  it("reads results in the order of UTF-16 code units over many pages, as they are when the page is read", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const { records } = yield* fresh()
      const ids = Array.from({ length: 700 }, (_, index) => `${["a", "ﾟ", "🦊", "\ud83e", "é"][index % 5]} ${(index * 331) % 700}`)
      yield* records.settle(ids.map((id) => doneOf(id, 1)))
      yield* records.settle(ids.slice(0, 350).map((id) => doneOf(id, 2)))
      const results = yield* Stream.runCollect(records.results)
      expect(results.map(({ id }) => id)).toEqual([...ids].sort())
      expect(results.filter(({ result, version }) => version === 2 && result === "2")).toHaveLength(350)
      expect(yield* records.settle([doneOf(ids[0] ?? "", 1), doneOf(ids[699] ?? "", 1)])).toEqual(new Set([ids[0]]))
      expect(yield* records.status).toMatchObject({ total: 700, done: 700 })
    }))))

  it("sends its scripts again to a server that has forgotten them", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const { queue, records } = yield* fresh()
      yield* records.wait([entryOf("a", 1)])
      yield* asked("SCRIPT", "FLUSH")
      yield* records.wait([entryOf("b", 1)])
      expect(yield* records.status).toMatchObject({ waiting: 2 })
      yield* queue.offer({ id: "batch", entries: [entryOf("a", 1)] }, { priority: "low" })
      yield* asked("SCRIPT", "FLUSH")
      expect(Option.isSome(yield* queue.take(patient, () => Effect.void))).toBe(true)
    }))))

  it("a batch whose lease ended goes to another worker, also after an outage, and the first acknowledges nothing any more", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const name = `queue-${++queues}`
      const [one, other] = yield* Effect.all([engineOf(name), engineOf(name)])
      const short = { lease: Duration.seconds(2), patience: Duration.seconds(15) }
      const nothing = { ...short, patience: Duration.millis(0) }
      const deliveries = (_: Batch, count: number): Effect.Effect<number> => Effect.succeed(count)
      yield* Effect.all([one, other].map(({ queue }) => queue.take(nothing, deliveries)))
      yield* Effect.promise(async () => {
        await server.kill()
        await server.start()
      })
      yield* Effect.retry(Effect.delay(one.queue.offer({ id: "batch", entries: [entryOf("a", 1)] }, { priority: "normal" }), "50 millis"), { times: 200 })
      const begun = yield* Deferred.make<void>()
      const ended = yield* Deferred.make<void>()
      const first = yield* Effect.forkChild(Effect.exit(one.queue.take(short, () => Effect.andThen(Deferred.succeed(begun, undefined), Deferred.await(ended)))))
      yield* Deferred.await(begun)
      yield* asked("ZADD", `${name}:queue:normal:leased`, "XX", "0", "batch")
      expect(Option.getOrUndefined(yield* other.queue.take(short, deliveries))).toBe(2)
      yield* Deferred.succeed(ended, undefined)
      yield* Fiber.join(first)
      expect(Option.isNone(yield* other.queue.take(nothing, deliveries))).toBe(true)
    }))), 60_000)

  it("puts aside what nobody can read, and goes on", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const name = `queue-${++queues}`
      const { queue } = yield* engineOf(name)
      for (const id of ["bad", "good"]) yield* queue.offer({ id, entries: [entryOf(id, 1)] }, { priority: "normal" })
      yield* asked("HSET", `${name}:queue:normal:payload`, "bad", "no batch")
      expect(Option.getOrUndefined(yield* queue.take(patient, ({ id }) => Effect.succeed(id)))).toBe("good")
      expect(yield* asked("LRANGE", `${name}:queue:normal:failed`, "0", "-1")).toEqual(["no batch"])
    }))))

  it("calls fail with JobsUnavailable while the server is away, and go on when it is back", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const { records } = yield* fresh()
      yield* records.settle([doneOf("a", 1)])
      yield* Effect.promise(() => server.kill())
      expect(yield* Effect.flip(records.status)).toMatchObject({ _tag: "JobsUnavailable", engine: "redis" })
      yield* Effect.promise(() => server.start())
      const back = Effect.retry(Effect.delay(records.status, "50 millis"), { times: 200 })
      expect(yield* back).toMatchObject({ total: 1, done: 1 })
    }))), 60_000)
})
