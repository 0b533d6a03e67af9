import { Document, Fact, InvalidInput, LimitExceeded, MissingFact, Pipeline, SourceMap, Stage, StageFailed, Unexpected } from "@polyonym/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { WorkerFailed } from "../src/errors.ts"
import { document, type Slotted, slotted } from "../src/slotted.ts"
import { Wire, type WireResult } from "../src/wire.ts"

class Words extends Fact.make<Words>()("test/words", Schema.Array(Schema.String)) {}
class Day extends Fact.make<Day>()("test/day", Schema.DateFromString, { anchored: false }) {}
class Note extends Fact.make<Note>()("test/note", Schema.String, { anchored: false }) {}
class OtherWords extends Fact.make<OtherWords>()("test/words", Schema.Number) {}
class Late extends Schema.TaggedError<Late>()("Late", { since: Schema.DateFromString }) {
  override get message(): string {
    return `late since ${this.since.getUTCFullYear()}`
  }
}

const day = new Date("2024-02-29T00:00:00Z")
const wire = (): Wire => new Wire([Words, Day], [Late])
/** As the threads do: what was packed here is unpacked there. */
const [here, there] = [wire(), wire()]
const across = <A>(value: A): A => structuredClone(value)
const noted = Document.add(Document.add(Document.add(Document.make("a b", { id: "1", language: "uk" }), Words, ["a", "b"]), Day, day), Note, "stays")
const receipt = { stages: [{ name: "split", version: "1", config: "c" }], assets: [], environment: {} }
const facts = (it: Slotted): Readonly<Record<string, unknown>> => Object.fromEntries([...it.known()].map(([key, { value }]) => [key, value]))

describe("a document on the wire", () => {
  it("is the same there, but for facts that nobody there speaks of", () => {
    const it = there.unpack(across(here.pack(slotted(noted))))
    expect([it.id, it.givenId, it.source, it.text, it.meta, it.map]).toEqual(["1", "1", "a b", "a b", { language: "uk" }, SourceMap.identity])
    expect(facts(it)).toEqual({ "test/words": ["a", "b"], "test/day": day })
    expect(it.receipt).toEqual(noted.receipt)
    expect([Document.find(document(it), Words), Document.find(document(it), Day), Document.find(document(it), Note)]).toEqual([["a", "b"], day, undefined])
  })
  it("is encoded only where its schema says that it is something else outside", () => {
    const packed = here.pack(slotted(noted))
    expect(packed.facts).toEqual([["test/words", ["a", "b"]], ["test/day", "2024-02-29T00:00:00.000Z"]])
    expect(packed.facts[0]![1]).toBe(Document.get(noted, Words))
    expect(here.pack(slotted(Document.make("x")))).toEqual({ id: undefined, source: "x", meta: {}, text: "x", edits: [], receipt: { stages: [], assets: [], environment: {} }, facts: [] })
  })
  it("leaves another fact of the same key behind", () => expect(here.pack(slotted(Document.add(Document.make("x"), OtherWords, 5))).facts).toEqual([]))
  it("keeps what was done to its text", () => {
    const trim = Stage.rewrite("trim", { gives: [] }, ({ text }) => ({ change: { text: text.trimStart(), map: SourceMap.fromEdits([[0, 2, 0, 0]]) } }))
    const trimmed = Pipeline.empty.to(trim).sync(Document.make("  a"))
    const it = there.unpack(across(here.pack(slotted(trimmed))))
    expect([it.source, it.text, SourceMap.toSource(it.map, 0, 1)]).toEqual(["  a", "a", { start: 2, end: 3, exact: true }])
    expect(here.packResult(slotted(trimmed))).toEqual({ text: "a", edits: [Int32Array.of(0, 2, 0, 0)], facts: [] })
    const back = here.unpackResult(slotted(Document.make("  a")), across(there.packResult(it)), receipt) as Slotted
    expect([back.text, SourceMap.toSource(back.map, 0, 1)]).toEqual(["a", { start: 2, end: 3, exact: true }])
  })
})

describe("a result on the wire", () => {
  it("is put together with what stayed here", () => {
    const done = there.unpack(across(here.pack(slotted(noted))))
    const result = across(there.packResult(done))
    expect(result).toEqual({ text: undefined, edits: [], facts: [["test/words", ["a", "b"]], ["test/day", "2024-02-29T00:00:00.000Z"]] })
    const back = here.unpackResult(slotted(noted), result, receipt) as Slotted
    expect(facts(back)).toEqual({ "test/words": ["a", "b"], "test/day": day, "test/note": "stays" })
    expect([back.id, back.source, back.text, back.meta]).toEqual(["1", "a b", "a b", { language: "uk" }])
    expect(back.receipt).toBe(receipt)
    expect(Document.find(document(back), Note)).toBe("stays")
  })
  it("adds to the receipt of what was done before", () => {
    const before = Pipeline.empty.to(Stage.pure("first", { gives: [Words] }, () => ({ "test/words": [] }))).sync(Document.make("x"))
    const back = here.unpackResult(slotted(before), { text: undefined, edits: [], facts: [] }, receipt) as Slotted
    expect(back.receipt.stages.map(({ name }) => name)).toEqual(["first", "split"])
    expect(back.base).toBeUndefined()
  })
  it("that failed says where, on what, why, and what was done so far", () => {
    const failure = new StageFailed({ stage: "split", documentId: "there", cause: new Late({ since: day }), partial: document(there.unpack(across(here.pack(slotted(noted))))) })
    const result: WireResult = across(there.packFailure(failure))
    expect(result).toMatchObject({ stage: "split", cause: { tag: "Late", message: "late since 2024", encoded: { _tag: "Late", since: "2024-02-29T00:00:00.000Z" } } })
    const back = here.unpackResult(slotted(noted), result, receipt) as StageFailed
    expect(back).toBeInstanceOf(StageFailed)
    expect([back.stage, back.documentId, back.message]).toEqual(["split", "1", "stage \"split\" failed on document 1: late since 2024"])
    expect(back.cause).toEqual(new Late({ since: day }))
    expect(Document.find(back.partial as Document.Document<never>, Words)).toEqual(["a", "b"])
  })
})

describe("an error on the wire", () => {
  it.each([
    new InvalidInput({ where: "here", problem: "wrong" }), new LimitExceeded({ limit: "words", allowed: 1, found: 2 }), new MissingFact({ key: "k" }), new Unexpected({ message: "m" }),
    new WorkerFailed({ reason: "crash", detail: "d" }), new Late({ since: day })
  ])("that is known keeps its class: $_tag", (error) => {
    const back = here.unpackError(across(there.packError(error)))
    expect(back).toEqual(error)
    expect(back).toBeInstanceOf(error.constructor)
  })
  it("that nobody declared keeps its tag, message and fields", () => {
    const strange = Object.assign(new Error("out of paper"), { _tag: "Strange", sheets: 3 })
    const back = here.unpackError(across(there.packError(strange)))
    expect(back).toBeInstanceOf(Error)
    expect(back).toMatchObject({ _tag: "Strange", name: "Strange", message: "out of paper", sheets: 3 })
  })
  it("without a tag is unexpected", () => {
    expect(here.unpackError(across(there.packError(new RangeError("too far"))))).toEqual(new Unexpected({ message: "too far" }))
    expect(there.packError("a text")).toMatchObject({ tag: "", message: "a text" })
    expect([there.packError(null).message, there.packError(undefined).tag]).toEqual(["null", ""])
  })
  it("that cannot be cloned loses its fields alone", () => {
    expect(there.packError(Object.assign(new Error("m"), { _tag: "Strange", run: () => 1 }))).toEqual({ tag: "Strange", message: "m", encoded: {} })
  })
})
