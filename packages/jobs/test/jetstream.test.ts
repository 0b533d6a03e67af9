import { jetstreamManager } from "@nats-io/jetstream"
import { connect } from "@nats-io/transport-node"
import { type Batch, type Entry, type Failure, makeJobs } from "@polyonym/jobs"
import { jetstreamEngine } from "@polyonym/jobs/jetstream"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { jobsContract } from "./contract/contract.ts"
import { have, type NatsCluster, startNats } from "./servers/index.ts"

const hash = "0".repeat(64)
const entryOf = (id: string, version: number, text = "Kyiv"): Entry => ({ id, hash, version, attempts: 0, input: { id, text } })
const batchOf = (id: string, ...entries: ReadonlyArray<Entry>): Batch => ({ id, entries })
const doneOf = (id: string, version: number, result: string) => ({ kind: "done", id, hash, version, receipt: hash, result }) as const
const failure: Failure = { stage: "extract", tag: "LimitExceeded", message: "too long", again: false }
const soon = { lease: Duration.seconds(30), patience: Duration.millis(0) }
const patient = { lease: Duration.seconds(30), patience: Duration.seconds(15) }
const run = <A, E>(program: Effect.Effect<A, E, never>): Promise<A> => Effect.runPromise(program)

it("a name that cannot be part of a subject is refused before anything is connected", async () => {
  const refused = await run(Effect.flip(Effect.scoped(jetstreamEngine({ servers: ["nats://127.0.0.1:1"], name: "two words" }))))
  expect(refused._tag).toBe("JobsUnavailable")
  expect(refused.problem).toContain("two words")
})

describe.skipIf(!have("nats-server"))("JetStream, one server", () => {
  let cluster: NatsCluster
  let queues = 0
  beforeAll(async () => {
    cluster = await startNats(1)
  })
  afterAll(() => cluster.close())

  const engineOf = (name: string) => jetstreamEngine({ servers: cluster.urls, name })
  const fresh = () => engineOf(`queue-${++queues}`)

  jobsContract("JetStream", Effect.sync(() => {
    const options = { servers: cluster.urls, name: `queue-${++queues}` }
    return { connect: jetstreamEngine(options), thread: { module: "@polyonym/jobs/jetstream", options } }
  }), { threads: true })

  const messagesIn = async (stream: string): Promise<number> => {
    const connection = await connect({ servers: [...cluster.urls] })
    const { state } = await (await jetstreamManager(connection)).streams.info(stream)
    await connection.close()
    return state.messages
  }

  it("cuts a batch that is larger than a message, and refuses a document that is", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const { queue } = yield* fresh()
      const entries = Array.from({ length: 6 }, (_, index) => entryOf(`large ${index}`, 1, "é".repeat(150_000)))
      yield* queue.offer(batchOf("large", ...entries), { priority: "normal" })
      const seen: Array<string> = []
      const note = ({ entries: some }: Batch): Effect.Effect<void> => Effect.sync(() => void seen.push(...some.map(({ id }) => id)))
      while (Option.isSome(yield* queue.take(soon, note)));
      expect(seen).toEqual(entries.map(({ id }) => id))
      const refused = yield* Effect.flip(queue.offer(batchOf("alone", entryOf("too large", 1, "x".repeat(2_000_000))), { priority: "normal" }))
      expect(refused).toMatchObject({ _tag: "JobInvalid", id: "too large" })
    }))))

  it("keeps a result that is larger than a message in pieces, and only those of the last", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const name = `queue-${++queues}`
      const { records } = yield* engineOf(name)
      const large = (letter: string): string => JSON.stringify(letter.repeat(1_500_000))
      yield* records.settle([doneOf("a", 1, large("ж")), doneOf("b", 1, "1")])
      yield* records.settle([doneOf("a", 2, large("щ"))])
      const results = yield* Stream.runCollect(records.results)
      expect(results.map(({ id, result, version }) => [id, result === large("щ"), version])).toEqual([["a", true, 2], ["b", false, 1]])
      const withPieces = yield* Effect.promise(() => messagesIn(`${name}-records`))
      yield* records.settle([doneOf("a", 3, "1")])
      expect(yield* Effect.promise(() => messagesIn(`${name}-records`))).toBeLessThan(withPieces)
      expect((yield* Stream.runCollect(records.results)).map(({ result }) => result)).toEqual(["1", "1"])
    }))))

  it("of two that write the same document at once the higher version stands, whoever is first", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const name = `queue-${++queues}`
      const [one, other] = yield* Effect.all([engineOf(name), engineOf(name)])
      const ids = Array.from({ length: 50 }, (_, index) => `document ${index}`)
      const settle = (version: number) => ids.map((id) => doneOf(id, version, String(version)))
      const dropped = yield* Effect.all([one.records.settle(settle(4)), other.records.settle(settle(5)), one.records.settle(settle(2))], { concurrency: 3 })
      expect(dropped[1].size).toBe(0)
      expect((yield* Stream.runCollect(other.records.results)).map(({ version }) => version)).toEqual(ids.map(() => 5))
      expect(yield* one.records.settle([doneOf("document 0", 4, "late")])).toEqual(new Set(["document 0"]))
      expect(yield* one.records.status).toMatchObject({ total: 50, done: 50 })
      expect(yield* other.records.status).toMatchObject({ total: 50, done: 50 })
    }))))

  it("does not count it as a delivery when a worker is interrupted, and does when it fails", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const { queue } = yield* fresh()
      yield* queue.offer(batchOf("one", entryOf("a", 1)), { priority: "high" })
      const begun = yield* Deferred.make<void>()
      const worker = yield* Effect.forkChild(queue.take(patient, () => Effect.andThen(Deferred.succeed(begun, undefined), Effect.never)))
      yield* Deferred.await(begun)
      yield* Fiber.interrupt(worker)
      const deliveries = (_: Batch, count: number): Effect.Effect<number> => Effect.succeed(count)
      const failing = (_: Batch, count: number): Effect.Effect<never, number> => Effect.fail(count)
      expect(yield* Effect.flip(queue.take(patient, failing))).toBe(1)
      expect(Option.getOrUndefined(yield* queue.take(patient, deliveries))).toBe(2)
      expect(Option.isNone(yield* queue.take(soon, deliveries))).toBe(true)
    }))))

  it("keeps a batch for its worker as long as that works, beyond the lease", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const name = `queue-${++queues}`
      const [one, other] = yield* Effect.all([engineOf(name), engineOf(name)])
      const short = { lease: Duration.seconds(1), patience: Duration.millis(2500) }
      yield* one.queue.offer(batchOf("slow", entryOf("a", 1)), { priority: "normal" })
      const begun = yield* Deferred.make<void>()
      const ended = yield* Deferred.make<void>()
      const worker = yield* Effect.forkChild(one.queue.take(short, () => Effect.andThen(Deferred.succeed(begun, undefined), Deferred.await(ended))))
      yield* Deferred.await(begun)
      expect(Option.isNone(yield* other.queue.take(short, () => Effect.void))).toBe(true)
      yield* Deferred.succeed(ended, undefined)
      expect(Option.isSome(yield* Fiber.join(worker))).toBe(true)
    }))))

  it("tells the dead-letter subject of what was given up and of what nobody can read", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const name = `queue-${++queues}`
      const { queue, records } = yield* engineOf(name)
      const connection = yield* Effect.acquireRelease(Effect.promise(() => connect({ servers: [...cluster.urls] })), (one) => Effect.promise(() => one.close()))
      const told: Array<string> = []
      connection.subscribe(`${name}.records.dead.*`, { callback: (_, message) => void told.push(message.string()) })
      yield* Effect.promise(() => connection.flush())
      yield* Effect.promise(() => connection.request(`${name}.work.now.normal`, "no batch"))
      yield* queue.offer(batchOf("good", entryOf("b", 1)), { priority: "normal" })
      expect(Option.isSome(yield* queue.take(patient, () => Effect.void))).toBe(true)
      yield* records.settle([{ kind: "dead", id: "a", hash, version: 1, attempts: 3, failure, entry: entryOf("a", 1) }])
      yield* Effect.promise(() => connection.flush())
      const letter = { id: "a", ...failure, attempts: 3, version: 1, input: { id: "a", text: "Kyiv" } }
      expect(told).toEqual(["no batch", JSON.stringify(letter)])
      expect(yield* Stream.runCollect(records.deadLetters)).toEqual([letter])
      expect(yield* Effect.promise(() => messagesIn(`${name}-work`))).toBe(0)
    }))))

  it("fails with JobsUnavailable while no server answers, and goes on when one does", () =>
    run(Effect.scoped(Effect.gen(function*() {
      const engine = yield* fresh()
      yield* makeJobs(engine).submit(Stream.make({ id: "a", text: "Kyiv" }))
      yield* Effect.promise(() => cluster.members[0]?.kill() ?? Promise.resolve())
      const failed = yield* Effect.flip(engine.records.status)
      expect(failed).toMatchObject({ _tag: "JobsUnavailable", engine: "nats" })
      yield* Effect.promise(() => cluster.members[0]?.start() ?? Promise.resolve())
      const back = Effect.retry(engine.records.status, { times: 5 })
      expect(yield* back).toMatchObject({ total: 1, waiting: 1 })
    }))), 60_000)
})
