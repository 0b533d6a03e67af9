import { Document, Fact, Pipeline, Session, Stage, StageFailed } from "@polyonym/core"
import { Context, Effect, Layer, Schema } from "effect"
import { describe, expect, it } from "vitest"

class Length extends Fact.make<Length>()("test/length", Schema.Number) {}
class Meter extends Context.Service<Meter, { readonly measure: (text: string) => number }>()("test/Meter") {}
class Empty extends Schema.TaggedError<Empty>()("Empty", {}) {
  override get message(): string {
    return "there is no text"
  }
}

const log: Array<string> = []
const meter = Layer.effect(Meter, Effect.acquireRelease(
  Effect.sync(() => {
    log.push("open")
    return { measure: (text: string) => text.length }
  }),
  () => Effect.sync(() => void log.push("close"))
))
const measure = Stage.loaded("measure", { gives: [Length], errors: [Empty] }, Effect.map(Effect.service(Meter), ({ measure: of }) => (d: Document.Document) =>
  d.text === "" ? new Empty() : { "test/length": of(d.text) }))
const pipeline = Pipeline.empty.to(measure)
const sleepy = Pipeline.empty.to(Stage.effect("sleep", { gives: [Length] }, (d) =>
  Effect.onInterrupt(Effect.as(Effect.sleep(d.text === "long" ? 60_000 : 1), { "test/length": d.text.length }), () => Effect.sync(() => void log.push("interrupted")))))
const texts = (...all: ReadonlyArray<string>) => all.map((text) => Document.make(text))

describe("Session", () => {
  it("opens once, runs, and closes what it opened", async () => {
    log.length = 0
    const session = await Session.start(pipeline, { layer: meter })
    expect(Document.get(await session.run(Document.make("Львів")), Length)).toBe(5)
    expect(Document.get(session.sync(Document.make("Kyiv")), Length)).toBe(4)
    expect(log).toEqual(["open"])
    await session.close()
    expect(log).toEqual(["open", "close"])
    await expect(session.run(Document.make("x"))).rejects.toThrow("the session is closed")
  })
  it("takes arrays and async iterators, keeps the order, and throws the first failure after what went well", async () => {
    await using session = await Session.start(pipeline, { layer: meter })
    async function* slowly() {
      for (const document of texts("a", "bb", "", "ccc")) {
        await new Promise((resolve) => setTimeout(resolve, 1))
        yield document
      }
    }
    const lengths: Array<number> = []
    await expect((async () => {
      for await (const document of session.stream(slowly())) lengths.push(Document.get(document, Length))
    })()).rejects.toBeInstanceOf(StageFailed)
    expect(lengths).toEqual([1, 2])
    const letters: Array<string> = []
    for await (const document of session.stream(texts("a", "", "ccc"), { deadLetter: async (failure, { text }) => void letters.push(`${failure.message}: "${text}"`) })) {
      lengths.push(Document.get(document, Length))
    }
    expect(lengths).toEqual([1, 2, 1, 3])
    expect(letters.map((letter) => letter.replace(/[0-9a-f]{32}/, "…"))).toEqual(["stage \"measure\" failed on document …: there is no text: \"\""])
  })
  it("does not read ahead of its reader by more than a batch or two", async () => {
    await using session = await Session.start(pipeline, { layer: meter })
    let made = 0
    function* endless() {
      for (;;) yield Document.make(`text ${made++}`)
    }
    for await (const document of session.stream(endless(), { batch: 8 })) if (document.text === "text 3") break
    expect(made).toBeLessThanOrEqual(512)
  })
  it("stops at the signal: one document, a stream, the opening", async ({ expect }) => {
    log.length = 0
    await using session = await Session.start(sleepy)
    const one = new AbortController()
    const run = session.run(Document.make("long"), { signal: one.signal })
    setTimeout(() => one.abort(new Error("enough")), 20)
    await expect(run).rejects.toThrow("enough")
    expect(log).toEqual(["interrupted"])
    const all = new AbortController()
    const seen: Array<string> = []
    await expect((async () => {
      for await (const { text } of session.stream(texts("a", "b", "long", "c"), { signal: all.signal })) {
        if (seen.push(text) === 2) setTimeout(() => all.abort(new Error("enough of all")), 20)
      }
    })()).rejects.toThrow("enough of all")
    expect(seen).toEqual(["a", "b"])
    await expect.poll(() => log).toEqual(["interrupted", "interrupted"])
    await expect(Session.start(sleepy, { signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow("too late")
    await expect(session.run(Document.make("x"), { signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow("too late")
  })
  it("runs stages that are async functions: facts, declared errors given or thrown, others, the signal", async () => {
    let aborted: AbortSignal | undefined
    const fetched = Stage.promise("fetched", { gives: [Length], errors: [Empty] }, async ({ text }, signal) => {
      if (text === "given") return new Empty()
      if (text === "thrown") throw new Empty()
      if (text === "broken") throw new RangeError("out of paper")
      if (text === "long") {
        aborted = signal
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)))
      }
      return { "test/length": text.length }
    })
    await using session = await Session.start(Pipeline.empty.to(fetched))
    expect(Document.get(await session.run(Document.make("Kyiv")), Length)).toBe(4)
    const causeOf = async (text: string) => ((await session.run(Document.make(text)).catch((failure: unknown) => failure)) as StageFailed).cause
    expect(await causeOf("given")).toBeInstanceOf(Empty)
    expect(await causeOf("thrown")).toBeInstanceOf(Empty)
    expect(await causeOf("broken")).toMatchObject({ _tag: "Unexpected", message: "RangeError: out of paper" })
    const control = new AbortController()
    setTimeout(() => control.abort(new Error("enough")), 20)
    await expect(session.run(Document.make("long"), { signal: control.signal })).rejects.toThrow("enough")
    expect(aborted?.aborted).toBe(true)
  })
  it("closes what was open already when the opening fails", async () => {
    log.length = 0
    const broken = pipeline.to(Stage.replacing(Stage.loaded("model", { gives: [Length] }, Effect.fail(new Empty()))))
    await expect(Session.start(broken, { layer: meter })).rejects.toBeInstanceOf(Empty)
    expect(log).toEqual(["open", "close"])
  })
  it("closed, refuses all that comes after, however it was closed", async () => {
    log.length = 0
    const session = await Session.start(pipeline, { layer: meter })
    await session[Symbol.asyncDispose]()
    expect(log).toEqual(["open", "close"])
    expect(() => session.stream([])).toThrow("the session is closed: start another")
    await expect(session.run(Document.make("x"))).rejects.toThrow(new TypeError("the session is closed: start another"))
  })
  it("rejects with the failure itself, though a signal stands by", async () => {
    await using session = await Session.start(pipeline, { layer: meter, signal: new AbortController().signal })
    const control = new AbortController()
    const failure = await session.run(Document.make(""), { signal: control.signal }).catch((thrown: unknown) => thrown) as StageFailed
    expect(failure).toBeInstanceOf(StageFailed)
    expect(failure.cause).toBeInstanceOf(Empty)
  })
  it("hands options on to the stream, and waits for dead letters", async () => {
    await using session = await Session.start(pipeline, { layer: meter })
    const order: Array<string> = []
    for await (const { text } of session.stream(texts("a", "", "b"), {
      batch: 1,
      deadLetter: async () => {
        order.push("begun")
        await Promise.resolve()
        order.push("done")
      }
    })) order.push(text)
    expect(order).toEqual(["a", "begun", "done", "b"])
  })
  it("says what an input stream failed with, and lets it go when the reader leaves", async () => {
    await using session = await Session.start(pipeline, { layer: meter })
    async function* broken() {
      yield Document.make("a")
      throw new RangeError("no more paper")
    }
    await expect((async () => {
      for await (const _ of session.stream(broken()));
    })()).rejects.toThrow(new RangeError("no more paper"))
    let let_go = false
    async function* endless() {
      try {
        for (;;) yield Document.make("a")
      } finally {
        let_go = true
      }
    }
    for await (const _ of session.stream(endless(), { batch: 1 })) break
    expect(let_go).toBe(true)
  })
  it("stops a stream at a signal that was given before, and leaves no listener behind", async () => {
    await using session = await Session.start(pipeline, { layer: meter })
    const before = session.stream(texts("a"), { signal: AbortSignal.abort(new Error("too late")) })
    await expect(before[Symbol.asyncIterator]().next()).rejects.toThrow("too late")
    const control = new AbortController()
    const counted = { added: 0, removed: 0 }
    const signal = Object.assign(control.signal, {
      addEventListener: (...all: Parameters<AbortSignal["addEventListener"]>) => { counted.added++; AbortSignal.prototype.addEventListener.apply(control.signal, all) },
      removeEventListener: (...all: Parameters<AbortSignal["removeEventListener"]>) => { counted.removed++; AbortSignal.prototype.removeEventListener.apply(control.signal, all) }
    })
    const seen: Array<string> = []
    for await (const { text } of session.stream(texts("a", "b"), { signal })) seen.push(text)
    expect(seen).toEqual(["a", "b"])
    expect(counted.added).toBeGreaterThan(0)
    expect(counted.removed).toBe(counted.added)
  })
  it("stops a stream that waits for its next document", async () => {
    await using session = await Session.start(pipeline, { layer: meter })
    const control = new AbortController()
    async function* waiting() {
      yield Document.make("a")
      control.abort(new Error("enough"))
      await new Promise(() => {})
    }
    const seen: Array<string> = []
    await expect((async () => {
      for await (const { text } of session.stream(waiting(), { signal: control.signal, batch: 1 })) seen.push(text)
    })()).rejects.toThrow("enough")
    expect(seen).toEqual(["a"])
  })
})
