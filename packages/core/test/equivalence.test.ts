import { Document, Pipeline, Session, Stage, type StageFailed } from "@polyonym/core"
import { parallel } from "@polyonym/core/parallel"
import { Effect, Stream } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import pipeline, { Count, layer, Seen, Words } from "./fixtures/words.ts"

/** Texts of all kinds, some of them poisoned. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 10 }),
  fc.array(fc.constantFrom("Київ", "е́", "👩‍👩‍👧", "שלום", "عمر", " ", "\n", "word", "poison", "\ud800"), { maxLength: 8 }).map((parts) => parts.join(" "))
)

const outcome = (failure: StageFailed): unknown => ({ stage: failure.stage, id: failure.documentId, cause: failure.message, text: failure.partial.text })
const caught = (failure: unknown): unknown => outcome(failure as StageFailed)

describe("sync, run, stream and worker threads", () => {
  it("give the same, byte for byte, failures too", { timeout: 120_000 }, async () => {
    await using session = await Session.start(pipeline, { layer })
    await using threads = await Session.start(parallel<typeof import("./fixtures/words.ts")>(new URL("./fixtures/words.ts", import.meta.url), {
      workers: 2,
      worker: { execArgv: ["--conditions=@polyonym/source"] }
    }))
    const runner = await Effect.runPromise(Effect.provide(Effect.scoped(pipeline.open), layer))
    const waiting = await Effect.runPromise(Effect.provide(Effect.scoped(
      pipeline.to(Stage.effect("wait", { gives: [] }, () => Effect.as(Effect.yieldNow, {}))).open), layer))
    await fc.assert(fc.asyncProperty(fc.array(text, { maxLength: 6 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), async (texts, batch, named) => {
      const inputs = texts.map((one, i) => Document.make(one, named ? { id: String(i), language: "uk" } : {}))
      const sync = inputs.map((input) => {
        try {
          return Document.toJson(session.sync(input))
        } catch (failure) {
          return caught(failure)
        }
      })
      const run = await Promise.all(inputs.map((input) => Effect.runPromise(Effect.match(runner.run(input), { onSuccess: Document.toJson, onFailure: outcome }))))
      expect(run).toEqual(sync)
      const wanted = sync.filter((one) => one !== null && "facts" in (one as object))
      const failed = sync.filter((one) => !("facts" in (one as object)))
      const streamed = async (of: typeof runner) => {
        const letters: Array<unknown> = []
        const out = await Effect.runPromise(Stream.runCollect(of.stream(Stream.fromIterable(inputs), { batch, deadLetter: (failure) => Effect.sync(() => letters.push(outcome(failure))) })))
        return { out: out.map(Document.toJson), letters }
      }
      expect(await streamed(runner)).toEqual({ out: wanted, letters: failed })
      const there: Array<unknown> = []
      const letters: Array<unknown> = []
      for await (const document of threads.stream(inputs, { batch, deadLetter: (failure) => void letters.push(caught(failure)) })) there.push(Document.toJson(document))
      expect({ there, letters }).toEqual({ there: wanted, letters: failed })
      const waited = await streamed(waiting as unknown as typeof runner)
      expect(waited.out.map(({ text, facts }) => ({ text, facts }))).toEqual((wanted as Array<Document.Encoded>).map(({ text, facts }) => ({ text, facts })))
      expect(waited.letters).toEqual(failed)
    }), { numRuns: 2000 })
  })
})

describe("a document as JSON", () => {
  it("comes back equal, with all its facts", { timeout: 60_000 }, async () => {
    await using session = await Session.start(pipeline, { layer })
    fc.assert(fc.property(text.filter((one) => !/(^|\s)poison($|\s)/.test(one)), fc.option(fc.string(), { nil: undefined }), (one, id) => {
      const document = session.sync(Document.make(one, { ...(id === undefined ? {} : { id }), url: "https://example.org/" }))
      const json = JSON.stringify(Document.toJson(document))
      const back = Document.fromJson(JSON.parse(json), Words, Count, Seen)
      if (back instanceof Error) throw back
      expect(JSON.stringify(Document.toJson(back))).toBe(json)
      expect(Document.get(back, Words)).toEqual(Document.get(document, Words))
      expect(Document.get(back, Seen)).toEqual(Document.get(document, Seen))
      expect([back.id, back.text, back.source, back.meta, back.map]).toEqual([document.id, document.text, document.source, document.meta, document.map])
      expect(Document.receipt(back)).toEqual(Document.receipt(document))
    }), { numRuns: 2000 })
  })
  it("goes on through a pipeline, the receipt with it", () => {
    const half = Pipeline.empty.to(Stage.pure("first", { gives: [Count] }, () => ({ "test/count": 1 })))
    const back = Document.fromJson(JSON.parse(JSON.stringify(Document.toJson(half.sync(Document.make("x"))))), Count)
    if (back instanceof Error) throw back
    const out = Pipeline.given(Count).to(Stage.pure("second", { needs: [Count], gives: [Words] }, () => ({ "test/words": [] }))).sync(back)
    expect(Document.get(out, Count)).toBe(1)
    expect(out.receipt.stages.map(({ name }) => name)).toEqual(["first", "second"])
  })
  const sound = Document.toJson(Document.add(Document.make("a&amp;b"), Count, 3))
  it.each([
    ["null", null, "the document"],
    ["no text", { ...sound, text: undefined }, "text"],
    ["another unit", { ...sound, offsetUnit: "utf8" }, "offsetUnit"],
    ["a changed source", { ...sound, source: "a&amp;c", text: "a&amp;c" }, "receipt.input"],
    ["a text that no edit leads to", { ...sound, text: "a&b" }, "text: differs from the source"],
    ["edits that lead elsewhere", { ...sound, text: "a&b", edits: [[1, 6, 1, 4]] }, "edits: lead to a text of 5"],
    ["edits that overlap", { ...sound, text: "a&b", edits: [[1, 6, 1, 2, 4, 8, 2, 4]] }, "edits"],
    ["edits behind the end", { ...sound, text: "a&b", edits: [[1, 60, 1, 2]] }, "edits[0]"],
    ["a broken quadruple", { ...sound, text: "a&b", edits: [[1, 6, 1, 2, 6]] }, "edits"],
    ["a fact of another kind", { ...sound, facts: { "test/count": "three" } }, "test/count"],
    ["a fact that nobody asked for", { ...sound, facts: { "test/count": 3, other: 1 } }, "other"],
    ["a fact too few", { ...sound, facts: {} }, "test/count"]
  ])("is refused for %s", (_, json, where) => {
    const back = Document.fromJson(json, Count)
    expect(back).toMatchObject({ _tag: "InvalidInput" })
    expect((back as unknown as Error).message).toContain(where)
  })
  it("is refused for nesting without end", () => {
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(Document.fromJson({ ...sound, facts: { "test/count": deep } }, Count)).toMatchObject({ _tag: "InvalidInput", problem: expect.stringContaining("512") })
  })
})
