import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Document, Session, StageFailed } from "@polyonym/core"
import { parallel, WorkerFailed } from "@polyonym/core/parallel"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import pipeline, { Count, layer, Poisoned, Seen } from "./fixtures/words.ts"

const module = new URL("./fixtures/words.ts", import.meta.url)
const worker = { execArgv: ["--conditions=@polyonym/source"], stderr: true }
const open = (options: { readonly workers?: number; readonly timeLimit?: number } = {}) =>
  Session.start(parallel<typeof import("./fixtures/words.ts")>(module, { workers: 2, worker, ...options }))

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallel-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const documents = (texts: Iterable<string>) => [...texts].map((text, i) => Document.make(text, { id: String(i) }))
const collect = async <A>(all: AsyncIterable<A>): Promise<Array<A>> => {
  const out: Array<A> = []
  for await (const one of all) out.push(one)
  return out
}

describe("parallel", () => {
  it("gives what sync gives, in order, facts of another encoding too, with the receipt", async () => {
    await using here = await Session.start(pipeline, { layer })
    await using threads = await open()
    const inputs = documents(Array.from({ length: 500 }, (_, i) => `  word ${"x ".repeat(i % 7)}`))
    const there = await collect(threads.stream(inputs, { batch: 7 }))
    expect(there.map(Document.toJson)).toEqual(inputs.map((input) => Document.toJson(here.sync(input))))
    expect(Document.get(there[3]!, Seen)).toEqual(new Date("2024-02-29T00:00:04Z"))
    expect(there[0]!.receipt).toBe(there[1]!.receipt)
    expect(Document.toJson(await threads.run(inputs[9]!))).toEqual(Document.toJson(here.sync(inputs[9]!)))
  }, 60_000)
  it("hands failures over with their class, the stage, and what was done so far", async () => {
    await using threads = await open()
    const letters: Array<StageFailed> = []
    const out = await collect(threads.stream(documents(["a", " poison b", "c"]), { deadLetter: (failure) => void letters.push(failure) }))
    expect(out.map(({ id }) => id)).toEqual(["0", "2"])
    expect(letters.length).toBe(1)
    expect(letters[0]).toBeInstanceOf(StageFailed)
    expect(letters[0]!.cause).toBeInstanceOf(Poisoned)
    expect(letters[0]!.stage).toBe("split")
    expect(letters[0]!.partial.text).toBe("poison b")
    expect(letters[0]!.partial.source).toBe(" poison b")
    await expect(threads.run(Document.make("poison"))).rejects.toBeInstanceOf(StageFailed)
  }, 60_000)
  it("loses nothing when a worker is killed in the middle of a batch", async () => {
    await using threads = await open()
    const texts = Array.from({ length: 60 }, (_, i) => i === 17 ? `die:${join(folder, "once")}` : `${"w ".repeat(i % 5)}end`)
    const letters: Array<unknown> = []
    const out = await collect(threads.stream(documents(texts), { batch: 10, deadLetter: (failure) => void letters.push(failure) }))
    expect(letters).toEqual([])
    expect(out.map(({ id }) => id)).toEqual(texts.map((_, i) => String(i)))
    expect(Document.get(out[18]!, Count)).toBe(4)
  }, 60_000)
  it("gives up on a document that kills its worker twice, and on no other", async () => {
    await using threads = await open()
    const letters: Array<StageFailed> = []
    const out = await collect(threads.stream(documents(["a", "b", "die", "c", "d"]), { deadLetter: (failure) => void letters.push(failure as StageFailed) }))
    expect(out.map(({ id }) => id)).toEqual(["0", "1", "3", "4"])
    expect(letters.map(({ documentId, stage }) => [documentId, stage])).toEqual([["2", "worker"]])
    expect(letters[0]!.cause).toBeInstanceOf(WorkerFailed)
    expect(letters[0]!.message).toContain("exit code 7")
  }, 60_000)
  it("stops a document that takes longer than the limit, and no other", async () => {
    await using threads = await open({ timeLimit: 1500 })
    const letters: Array<StageFailed> = []
    const out = await collect(threads.stream(documents(["a", "hang", "b", "c"]), { deadLetter: (failure) => void letters.push(failure as StageFailed) }))
    expect(out.map(({ id }) => id)).toEqual(["0", "2", "3"])
    expect(letters[0]!.documentId).toBe("1")
    expect(letters[0]!.cause).toMatchObject({ _tag: "WorkerFailed", reason: "time limit" })
  }, 60_000)
  it.each([
    ["that is not there", "./fixtures/nowhere.ts", "could not be loaded"],
    ["without a pipeline", "./compiler.ts", "exports no pipeline by default"]
  ])("says what is wrong with a module %s", async (_, file, problem) => {
    const failure = await Effect.runPromise(Effect.scoped(Effect.flip(parallel(new URL(file, import.meta.url) as never, { workers: 1, worker }).open)))
    expect(failure).toMatchObject({ _tag: "InvalidInput", problem: expect.stringContaining(problem) })
  })
  it("leaves nobody waiting when it is closed", async () => {
    const threads = await open()
    const hanging = threads.run(Document.make("hang"))
    const refused = expect(hanging).rejects.toThrow("the workers are closed")
    await threads.close()
    await refused
  }, 60_000)
  it("says why a pipeline cannot be opened there", async () => {
    const closed = parallel<typeof import("./fixtures/closed.ts")>(new URL("./fixtures/closed.ts", import.meta.url), { workers: 1, worker })
    const failure = await Effect.runPromise(Effect.scoped(Effect.flip(closed.open)))
    expect(failure).toMatchObject({ _tag: "NoModel", path: "model.bin" })
  }, 60_000)
})
