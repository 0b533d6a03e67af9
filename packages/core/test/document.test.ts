import { Document, Fact, InvalidInput, LimitExceeded, Limits, MissingFact, Pipeline, PipelineInvalid, Receipt, SourceMap, Stage, StageFailed } from "@polyonym/core"
import { canonicalJson, sha256 } from "@polyonym/core/pure"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { WorkerFailed } from "../src/errors.ts"
import { slotted } from "../src/slotted.ts"

class Words extends Fact.make<Words>()("test/words", Schema.Array(Schema.String)) {}
class Count extends Fact.make<Count>()("test/count", Schema.Number, { anchored: false, counts: { things: (count) => count } }) {}
class OtherCount extends Fact.make<OtherCount>()("test/count", Schema.String, { anchored: false }) {}
class Maybe extends Fact.make<Maybe>()("test/maybe", Schema.UndefinedOr(Schema.String), { anchored: false }) {}

describe("a fact", () => {
  it("has a key, a schema, whether it points into the text, and what it counts", () => {
    expect([Words.key, Words.anchored, Words.counts]).toEqual(["test/words", true, {}])
    expect([Count.key, Count.anchored, Object.keys(Count.counts)]).toEqual(["test/count", false, ["things"]])
    expect(Words.schema.ast).toBe(Words.schema.ast)
    expect(Schema.decodeUnknownSync(Words.schema)(["a"])).toEqual(["a"])
  })
})

describe("a document", () => {
  it("keeps what the caller says of it, by name", () => {
    const meta = { url: "https://example.org/", publishedAt: "2026-05-04", language: "uk", title: "T", mediaType: "text/html" }
    const document = Document.make("x", { id: "1", ...meta, other: "z" } as never)
    expect([document.id, document.source, document.text, document.meta, document.map]).toEqual(["1", "x", "x", meta, SourceMap.identity])
    for (const [key, value] of Object.entries(meta)) expect(Document.make("x", { [key]: value }).meta).toStrictEqual({ [key]: value })
    expect(Document.make("x").meta).toStrictEqual({})
    expect(Document.make("x", { url: undefined } as never).meta).toEqual({})
    expect(document.receipt).toEqual(Receipt.empty)
  })
  it("without an id has one of its source and what is said of it", () => {
    const { id } = Document.make("x")
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(id).toBe(sha256("{}\nx").slice(0, 32))
    expect(new Set([id, Document.make("y").id, Document.make("x", { language: "uk" }).id, Document.make("x", { id: "" }).id]).size).toBe(4)
    expect(Document.receipt(Document.make("x")).input).toBe(sha256("{}\nx"))
  })
  it.each([[null, "null"], [undefined, "undefined"], [5, "number"], [new Uint8Array(1), "object"]])("is not made of %s", (text, said) => {
    expect(() => Document.make(text as never)).toThrow(InvalidInput)
    expect(() => Document.make(text as never)).toThrow(`the text of the document: is ${said}, not a string: decode bytes first (new TextDecoder().decode)`)
  })
  it("has the facts that were added, the last of each, and says which are missing", () => {
    const document = Document.add(Document.add(Document.make("x"), Count, 1), Words, ["a"])
    expect([Document.get(document, Count), Document.find(document, Words), Document.find(document, Maybe)]).toEqual([1, ["a"], undefined])
    expect(Document.get(Document.add(document, Count, 2), Count)).toBe(2)
    expect(Document.get(document, Count)).toBe(1)
    expect(() => Document.get(document as never, Maybe)).toThrow(new MissingFact({ key: "test/maybe" }))
  })
  it("may have a fact whose value is undefined", () => {
    const document = Document.add(Document.make("x"), Maybe, undefined)
    expect(Document.get(document, Maybe)).toBeUndefined()
    expect(Document.get(Document.add(document, Words, []), Maybe)).toBeUndefined()
    const replaced = Document.add(Document.add(Document.make("x"), Maybe, "y"), Maybe, undefined)
    expect(Document.get(replaced, Maybe)).toBeUndefined()
    expect([...slotted(replaced).known().values()]).toEqual([{ fact: Maybe, value: undefined }])
  })
  it("hides a fact behind another of the same key", () => {
    const document = Document.add(Document.add(Document.make("x"), Count, 1), OtherCount, "one")
    expect([Document.find(document, Count), Document.find(document, OtherCount)]).toEqual([undefined, "one"])
    expect(() => Document.get(document as never, Maybe)).toThrow(MissingFact)
    expect([...slotted(document).known()]).toEqual([["test/count", { fact: OtherCount, value: "one" }]])
    expect(Document.find(Document.add(document, Words, []), Count)).toBeUndefined()
  })
  it("is written as JSON with its facts in order of key", () => {
    const json = Document.toJson(Document.add(Document.add(Document.make("x", { id: "1" }), Words, ["a"]), Count, 1))
    expect(Object.keys(json.facts)).toEqual(["test/count", "test/words"])
    expect(json).toEqual({
      id: "1", offsetUnit: "utf16", source: "x", text: "x", meta: {}, edits: [], receipt: { input: sha256("{}\nx"), stages: [], assets: [], environment: {} }, facts: { "test/count": 1, "test/words": ["a"] }
    })
  })
})

describe("a document from JSON", () => {
  const sound = Document.toJson(Document.make("a&amp;b", { id: "1" }))
  const refusal = (json: unknown, ...facts: ReadonlyArray<Fact.Any>): string => (Document.fromJson(json, ...facts) as unknown as Error).message
  it("says what is wrong with it, in words", () => {
    expect(refusal({ ...sound, text: "a&b" })).toBe("text: differs from the source, and no edit says how")
    expect(refusal({ ...sound, text: "a&b", edits: [[1, 60, 1, 2]] })).toBe("edits[0]: an edit ends at 60, behind the end of the text at 7")
    expect(refusal({ ...sound, text: "a&b", edits: [[1, 6, 1, 2], [1, 4, 1, 3]] })).toBe("edits[1]: an edit ends at 4, behind the end of the text at 3")
    expect(refusal({ ...sound, text: "a&b", edits: [[1, 6, 1, 4]] })).toBe("edits: lead to a text of 5 UTF-16 code units, and this one has 3")
    expect(refusal({ ...sound, text: "a&b", edits: [[1, 6, 2, 2]] })).toBe("edits: edit [1, 6, 2, 2] does not follow [.., 0, .., 0]")
    expect(refusal({ ...sound, facts: { "test/count": 3 } })).toBe("facts[\"test/count\"]: is not among the facts to be read: name it too, or take it out")
    expect(refusal(sound, Words, Count)).toBe("facts[\"test/words\"]: is not there")
    expect(refusal({ ...sound, facts: { "test/count": "3" } }, Count)).toMatch(/^facts\["test\/count"\]: ./)
    expect(refusal({ ...sound, id: 5 })).toMatch(/^the document: .*id/s)
    expect(refusal({ ...sound, source: "a&amp;c", text: "a&amp;c" })).toBe(`receipt.input: is ${sound.receipt.input}, and the hash of this source is ${sha256("{}\na&amp;c")}: something was changed`)
  })
  it("has rewrites, each from the text that the one before it made", () => {
    const back = Document.fromJson({ ...sound, text: "b", edits: [[1, 6, 1, 2], [0, 2, 0, 0]] })
    if (back instanceof InvalidInput) throw back
    expect(SourceMap.toSource(back.map, 0, 1)).toEqual({ start: 6, end: 7, exact: true })
    const end = Document.fromJson({ ...sound, text: "a&amp;b!", edits: [[7, 7, 7, 8]] })
    expect(end).not.toBeInstanceOf(InvalidInput)
    expect(Document.fromJson({ ...sound, text: "&ap;b", edits: [[0, 1, 0, 0, 3, 4, 2, 2]] })).toMatchObject({ text: "&ap;b" })
    expect(refusal({ ...sound, meta: { url: 5 } })).toMatch(/^the document: .*url/s)
    const hollow = Document.fromJson({ ...sound, edits: [[]] })
    expect(hollow).not.toBeInstanceOf(InvalidInput)
  })
  it("lies at most 512 deep", () => {
    class Any extends Fact.make<Any>()("test/any", Schema.Json, { anchored: false }) {}
    const nested = (levels: number): unknown => {
      let value: unknown = 1
      for (let at = 0; at < levels; at++) value = [value]
      return { ...sound, facts: { "test/any": value } }
    }
    expect(Document.fromJson(nested(510), Any)).not.toBeInstanceOf(InvalidInput)
    expect(refusal(nested(511), Any)).toBe("the document: arrays and objects lie more than 512 deep in each other")
  })
  it("keeps each fact in its place, whatever the order they are named in", () => {
    const json = Document.toJson(Document.add(Document.add(Document.make("x"), Words, ["a"]), Count, 1))
    for (const facts of [[Words, Count], [Count, Words]] as const) {
      const back = Document.fromJson(json, ...facts)
      if (back instanceof InvalidInput) throw back
      expect([Document.find(back, Words), Document.find(back, Count)]).toEqual([["a"], 1])
    }
  })
})

describe("messages", () => {
  it("of errors say what and where", () => {
    expect(new LimitExceeded({ limit: "words", allowed: 1, found: 2 }).message).toBe("2 words where 1 are allowed")
    expect(new InvalidInput({ where: "here", problem: "is wrong" }).message).toBe("here: is wrong")
    expect(new MissingFact({ key: "k" }).message).toBe("the document lacks the fact \"k\": give it with Document.add")
    expect(new PipelineInvalid({ stage: "s", problem: "p", facts: ["a", "b"] }).message).toBe("stage \"s\": p: a, b")
    expect(new WorkerFailed({ reason: "crash", detail: "exit 7" }).message).toBe("the worker died on it, twice: exit 7")
    expect(new WorkerFailed({ reason: "time limit", detail: "5 ms" }).message).toBe("the time limit was exceeded: 5 ms")
    const failed = (documentId: string, cause: unknown): string => new StageFailed({ stage: "s", documentId, cause, partial: undefined }).message
    expect(new StageFailed({ stage: "s", documentId: "1", cause: "c", partial: undefined })).toMatchObject({ _tag: "StageFailed" })
    expect(new PipelineInvalid({ stage: "s", problem: "p", facts: [] })).toMatchObject({ _tag: "PipelineInvalid" })
    expect([failed("1", new Error("m")), failed("", "text")]).toEqual(["stage \"s\" failed on document 1: m", "stage \"s\" failed: text"])
  })
})

describe("limits", () => {
  it("have defaults", () => expect(Limits.defaults).toEqual({ characters: 10_000_000, expansion: 100, mentions: 100_000, nesting: 512 }))
  it("count how deep a value lies, up to a bound", () => {
    expect([Limits.nestingOf(1, 9), Limits.nestingOf(null, 9), Limits.nestingOf([], 9), Limits.nestingOf({}, 9), Limits.nestingOf([1, [2, { a: [3] }], 4], 9)]).toEqual([0, 0, 1, 1, 4])
    expect([Limits.nestingOf([[[[1]]]], 3), Limits.nestingOf([[[[1]]]], 2), Limits.nestingOf([[[[1]]]], 4)]).toEqual([4, 3, 4])
  })
})

describe("receipts", () => {
  const one: Receipt.Receipt = { stages: [{ name: "a", version: "1", config: "" }], assets: [{ id: "m", version: "1", sha256: "0" }], environment: { icu: "76", node: "20" } }
  const two: Receipt.Receipt = { stages: [{ name: "b", version: "1", config: "" }], assets: [{ id: "m", version: "1", sha256: "0" }, { id: "m", version: "2", sha256: "0" }, { id: "n", version: "1", sha256: "0" }, { id: "m", version: "1", sha256: "1" }], environment: { icu: "78" } }
  it("are put one after the other, each asset once", () => {
    const both = Receipt.append(one, two)
    expect(both.stages.map(({ name }) => name)).toEqual(["a", "b"])
    expect(both.assets).toEqual(two.assets)
    expect(both.environment).toEqual({ icu: "78", node: "20" })
    expect(Receipt.append(Receipt.empty, two)).toBe(two)
    const assetsAlone = { ...Receipt.empty, assets: one.assets }
    expect(Receipt.append(assetsAlone, { ...Receipt.empty, stages: two.stages })).toEqual({ stages: two.stages, assets: one.assets, environment: {} })
    expect(Receipt.append({ ...Receipt.empty, stages: one.stages }, Receipt.empty).stages).toEqual(one.stages)
  })
  it("have a schema", () => {
    const full = { ...one, input: "x" }
    expect(Schema.decodeUnknownSync(Receipt.schema)(full)).toEqual(full)
    for (const wrong of [one, { ...full, stages: [{}] }, { ...full, assets: [{}] }, { ...full, environment: { icu: 76 } }]) expect(Schema.is(Receipt.schema)(wrong as never)).toBe(false)
  })
})

describe("sha256 and canonicalJson", () => {
  it("give one text for equal values", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    expect(sha256("Київ")).toBe(sha256(new TextEncoder().encode("Київ")))
    expect(sha256(new Uint8Array(0))).toBe(sha256(""))
    expect(canonicalJson({ b: 1, a: [{ d: null, c: undefined }, "x"] })).toBe("{\"a\":[{\"d\":null},\"x\"],\"b\":1}")
    expect([canonicalJson(undefined), canonicalJson(null), canonicalJson("x"), canonicalJson([2, 1])]).toEqual(["null", "null", "\"x\"", "[2,1]"])
  })
})

describe("what a receipt says of a pipeline", () => {
  it("is the hash of each stage's settings, and what of the platform it depends on", () => {
    const stage = (name: string, config: never, environment: Readonly<Record<string, string>>) => Stage.pure(name, { gives: [], version: "2.0.0", config, environment }, () => ({}))
    const out = Pipeline.empty.to(stage("a", { y: 1, x: 2 } as never, { icu: "76" })).to(stage("b", null as never, { node: "20" })).sync(Document.make("x"))
    expect(out.receipt.stages).toEqual([{ name: "a", version: "2.0.0", config: sha256("{\"x\":2,\"y\":1}") }, { name: "b", version: "2.0.0", config: sha256("null") }])
    expect(out.receipt.environment).toEqual({ icu: "76", node: "20" })
    const plain = Pipeline.empty.to(Stage.pure("c", { gives: [] }, () => ({}))).sync(out)
    expect(plain.receipt.stages.map(({ name }) => name)).toEqual(["a", "b", "c"])
    expect(plain.receipt.environment).toEqual({ icu: "76", node: "20" })
  })
})
