import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { Document } from "@polyonym/core"
import type { JobInput, Outcome } from "@polyonym/jobs"
import { documentOf, pipelineProcessor, ProcessorFailed, receiptHash, threadProcessor, type ThreadOptions } from "@polyonym/jobs/threads"
import { Deferred, Effect, Exit, Fiber } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Config } from "./threadsModule.ts"
import pipeline, { again, emit, layer } from "./threadsPipeline.ts"

const module = new URL("./threadsModule.ts", import.meta.url)
const worker = { execArgv: ["--conditions=@polyonym/source"], stderr: true }
const opened = (options: Partial<ThreadOptions> = {}) => threadProcessor({ module, config: {} satisfies Config, threads: 2, worker, ...options })
const run = (inputs: ReadonlyArray<JobInput>, options: Partial<ThreadOptions> = {}) =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(opened(options), (processor) => processor.run(inputs))))

const failures = (outcomes: ReadonlyArray<Outcome>) => outcomes.flatMap((one) => "failure" in one ? [[one.id, one.failure.stage, one.failure.tag, one.failure.again]] : [])
const inputs = (count: number, deeds: Readonly<Record<number, Readonly<Record<string, string>>>> = {}): Array<JobInput> =>
  Array.from({ length: count }, (_, at) => ({ id: `d${at}`, text: `text ${at}`, ...deeds[at] }))

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "threads-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("threads", () => {
  it("give the outcome of each document, in order: what was made, what was thrown, and what is no outcome", async () => {
    const deeds = { 0: { do: "throw" }, 11: { do: "reject" }, 12: { do: "lie" }, 49: { do: "babble" } }
    const outcomes = await run(inputs(50, deeds), { piece: 3 })
    expect(outcomes.map(({ id }) => id)).toEqual(inputs(50).map(({ id }) => id))
    expect(failures(outcomes)).toEqual([
      ["d0", "processor", "NoTown", false], ["d11", "processor", "Error", false], ["d12", "processor", "InvalidOutcome", false], ["d49", "processor", "InvalidOutcome", false]
    ])
    expect(outcomes[0]).toMatchObject({ failure: { message: "no such town" } })
    for (const [at, outcome] of outcomes.entries()) if (!(at in deeds)) expect(outcome).toEqual({ id: `d${at}`, receipt: "r", result: JSON.stringify({ text: `text ${at}` }) })
  }, 60_000)

  it("lose no document but those that kill their thread or run out of memory", async () => {
    const outcomes = await run(
      inputs(40, { 3: { do: "exit" }, 9: { do: "fill" }, 17: { do: "exit once", file: join(folder, "once") }, 22: { do: "recurse" }, 31: { do: "reject elsewhere" } }),
      { memoryLimit: 64 }
    )
    expect(outcomes.map(({ id }) => id)).toEqual(inputs(40).map(({ id }) => id))
    expect(failures(outcomes)).toEqual([
      ["d3", "worker", "WorkerFailed", true],
      ["d9", "worker", "WorkerFailed", true],
      ["d22", "processor", "RangeError", false],
      ["d31", "worker", "WorkerFailed", true]
    ])
  }, 120_000)

  it.skipIf(typeof Worker.prototype.getHeapStatistics !== "function")("tell which document held too much memory outside the heap", async () => {
    const outcomes = await run(inputs(4, { 1: { do: "hold" } }), { memoryLimit: 128, threads: 1 })
    expect(failures(outcomes)).toEqual([["d1", "worker", "WorkerFailed", true]])
    expect(outcomes[1]).toMatchObject({ failure: { message: expect.stringMatching(/it held \d+ MiB of memory, and 128 are allowed/) } })
  }, 150_000)

  it("stop a document that never ends, and no other", async () => {
    expect(failures(await run(inputs(12, { 3: { do: "hang" } }), { timeLimit: "2 seconds" }))).toEqual([["d3", "worker", "WorkerFailed", false]])
  }, 60_000)

  it.each([
    ["refuses", { config: { refuse: "the dictionary is not there" } }, "the dictionary is not there"],
    ["has nothing of use", { module: new URL("./servers/index.ts", import.meta.url) }, "exports neither `createProcessor` nor a pipeline"],
    ["is never ready", { config: { never: true }, startLimit: 1500 }, "did not start within 1.5 s"],
    ["has settings that cannot be sent", { config: { call: () => {} } }, "could not be cloned"]
  ])("say why they cannot be opened where the module %s", async (_, options, problem) => {
    const failure = await Effect.runPromise(Effect.scoped(Effect.flip(opened({ ...options, threads: 1 } as Partial<ThreadOptions>))))
    expect(failure).toBeInstanceOf(ProcessorFailed)
    expect(failure.message).toContain(problem)
  }, 60_000)

  it("end with their scope whatever they are at; interrupting returns at once, and leaves them to the next", async () => {
    const program = Effect.gen(function*() {
      const processor = yield* opened({ threads: 1, timeLimit: "2 seconds" })
      const begun = yield* Deferred.make<void>()
      const fiber = yield* Effect.forkChild(Effect.andThen(Deferred.succeed(begun, undefined), processor.run(inputs(20, { 0: { do: "hang" } }))))
      yield* Deferred.await(begun)
      yield* Effect.sleep(100)
      yield* Fiber.interrupt(fiber)
      expect(Exit.hasInterrupts(yield* Fiber.await(fiber))).toBe(true)
      // The thread hangs on, until its time is up; then it is replaced.
      expect(yield* processor.run(inputs(3))).toHaveLength(3)
      yield* Effect.forkChild(processor.run(inputs(1, { 0: { do: "hang" } })))
      yield* Effect.sleep(100)
    })
    await Effect.runPromise(Effect.scoped(program))
  }, 60_000)
})

describe("a pipeline", () => {
  const texts: ReadonlyArray<JobInput> = [{ id: "a", text: "four", title: "A" }, { id: "b", text: "mud" }, { id: "c", html: "<p>much more mud" }, { id: "d" }]
  const expected = [
    { id: "a", result: '{"length":2,"title":"A"}' },
    { id: "b", failure: { stage: "measure", tag: "Muddy", message: "mud at 3 m", again: false } },
    { id: "c", failure: { stage: "measure", tag: "Muddy", message: "mud at 16 m", again: true } },
    { id: "d", failure: { stage: "input", tag: "InvalidInput", again: false } }
  ]
  it("is the same on threads and in this one", async () => {
    const here = await Effect.runPromise(Effect.scoped(Effect.provide(Effect.flatMap(pipelineProcessor(pipeline, { emit, again }), ({ run: work }) => work(texts)), layer)))
    expect(here).toMatchObject(expected)
    const there = await run(texts, { module: new URL("./threadsPipeline.ts", import.meta.url) })
    expect(there).toEqual(here)
  }, 60_000)

  it("has the hash of the full receipt: another text, another receipt", () => {
    const [one, other] = ["one", "other"].map((text) => receiptHash(Document.receipt(documentOf({ id: "1", text }))))
    expect(one).toMatch(/^[0-9a-f]{64}$/)
    expect(one).not.toBe(other)
  })
})
