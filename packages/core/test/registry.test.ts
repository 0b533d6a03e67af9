import { Document, Fact, Pipeline, PipelineInvalid, Registry, Session, Stage } from "@polyonym/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"

class Words extends Fact.make<Words>()("test/words", Schema.Array(Schema.String)) {}
class Count extends Fact.make<Count>()("test/count", Schema.Number) {}
class UnknownCase extends Schema.TaggedError<UnknownCase>()("UnknownCase", { case: Schema.String }) {
  override get message(): string {
    return `there is no case "${this.case}"`
  }
}

const registry = Registry.make([
  Registry.factory({
    id: "words",
    config: Schema.Struct({ separator: Schema.optionalKey(Schema.String) }),
    make: ({ separator = " " }) => Stage.pure("words", { gives: [Words], config: { separator } }, (d) => ({ "test/words": d.text.split(separator) }))
  }),
  Registry.factory({
    id: "case",
    config: Schema.Struct({ to: Schema.String }),
    make: ({ to }) => {
      if (to !== "upper") throw new UnknownCase({ case: to })
      return Stage.pure("case", { needs: [Words], gives: [Words], config: { to } }, (d) => ({ "test/words": Document.get(d, Words).map((word) => word.toUpperCase()) }))
    }
  }),
  Registry.factory({
    id: "count",
    config: Schema.Struct({}),
    make: () => Stage.pure("count", { needs: [Words], gives: [Count] }, (d) => ({ "test/count": Document.get(d, Words).length }))
  }),
  Registry.factory({ id: "trim", config: Schema.Struct({}), make: () => Stage.rewrite("trim", { gives: [] }, (d) => ({ change: { text: d.text, map: d.map } })) })
])

describe("a pipeline as data", () => {
  it("is checked, made and run; its settings go into the receipt", async () => {
    const made = registry.pipeline({ stages: [{ stage: "words", config: { separator: "," } }, { stage: "case", config: { to: "upper" }, replacing: true }, "count"] })
    if (made instanceof Error) throw made
    await using session = await Session.start(made)
    const out = await session.run(Document.make("a,b c"))
    expect(Document.find(out, Words)).toEqual(["A", "B C"])
    expect(Document.find(out, Count)).toBe(2)
    const typed = Pipeline.empty.to(Stage.pure("words", { gives: [Words], config: { separator: "," } }, () => ({ "test/words": [] }))).sync(Document.make(""))
    expect(out.receipt.stages[0]).toEqual(typed.receipt.stages[0])
  })
  it.each([
    ["no earlier stage gives", ["count"], "count", ["test/words"]],
    ["an earlier stage already gives (wrap in Stage.replacing)", ["words", "words"], "words", ["test/words"]],
    ["changes the text that these facts point into", ["words", "trim"], "trim", ["test/words"]]
  ])("%s: the compiler's words", (problem, stages, stage, facts) => {
    const refused = registry.pipeline({ stages })
    expect(refused).toBeInstanceOf(PipelineInvalid)
    expect(refused).toMatchObject({ problem, stage, facts })
  })
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i++) deep = [deep]
  it.each<[string, unknown, string]>([
    ["what is no pipeline", "words", "the pipeline"],
    ["a property that it does not know", { stages: [], steps: [] }, "steps"],
    ["a stage that is not registered", { stages: ["words", "wrods"] }, "stages[1]: \"wrods\" is not registered; did you mean \"words\"?"],
    ["a stage like no other", { stages: ["publish-everything"] }, "registered are: words, case, count, trim"],
    ["the name of a module", { stages: ["node:fs"] }, "is not registered"],
    ["a setting of another kind", { stages: [{ stage: "words", config: { separator: 1 } }] }, "stages[0].config"],
    ["a setting that it does not know", { stages: [{ stage: "words", config: { seperator: "," } }] }, "seperator"],
    ["a setting too few", { stages: ["case"] }, "stages[0].config"],
    ["a setting that the stage refuses", { stages: ["words", { stage: "case", config: { to: "lower" } }] }, "stages[1].config: there is no case \"lower\""],
    ["more stages than a pipeline has", { stages: Array(1001).fill({ stage: "trim" }) }, "the pipeline: has 1001 stages, and 1000 are allowed"],
    ["nesting without end", { stages: [{ stage: "words", config: deep }] }, "512"],
    ["a name of the prototype", { stages: ["__proto__"] }, "is not registered"],
    ["a setting of the prototype", JSON.parse("{\"stages\":[{\"stage\":\"words\",\"config\":{\"__proto__\":{\"separator\":\",\"}}}]}"), "__proto__"]
  ])("is refused for %s", (_, json, words) => {
    const refused = registry.pipeline(json)
    expect(refused).toMatchObject({ _tag: "InvalidInput" })
    expect((refused as unknown as Error).message).toContain(words)
  })
  it("takes an id once, and says which", () => {
    const one = Registry.factory({ id: "x", config: Schema.Struct({}), make: () => Stage.pure("x", { gives: [] }, () => ({})) })
    expect(() => Registry.make([one, one])).toThrow("the factory \"x\": is registered twice: give one of the two another id")
    expect(registry.ids).toEqual(["words", "case", "count", "trim"])
  })
  it("says where something is wrong, in words", () => {
    const said = (json: unknown): string => (registry.pipeline(json) as unknown as Error).message
    expect(said({ stages: ["publish-everything"] })).toBe("stages[0]: \"publish-everything\" is not registered; registered are: words, case, count, trim")
    expect(said("words")).toMatch(/^the pipeline: ./)
    expect(said({ stages: [{ stage: "words", setting: {} }] })).toContain("setting")
    const deep = (levels: number): unknown => {
      let value: unknown = "x"
      for (let at = 0; at < levels; at++) value = [value]
      return { stages: [{ stage: "words", config: { separator: value } }] }
    }
    expect(said(deep(508))).toMatch(/^stages\[0\]\.config: /)
    expect(said(deep(509))).toBe("the pipeline: arrays and objects lie more than 512 deep in each other")
  })
  it.each([["wors", "words"], ["WORDS", "words"], ["wrds", "words"], ["wordsss", "words"], ["xount", "count"], ["countt", "count"], ["cse", "case"], ["t", undefined], ["trimmm", "trim"], ["trimmmm", undefined], ["", undefined], ["words-of-it", undefined]])(
    "of a stage %j asks whether %j was meant",
    (id, meant) => {
      const { message } = registry.pipeline({ stages: [id] }) as unknown as Error
      expect(message).toContain(meant === undefined ? "registered are: " : `did you mean "${meant}"?`)
    }
  )
  it("of a very long stage asks nothing, and takes another case and a third of a long name for a slip", () => {
    const long = Registry.make([Registry.factory({ id: "a".repeat(99), config: Schema.Struct({}), make: () => Stage.pure("x", { gives: [] }, () => ({})) })])
    const said = (id: string): string => (long.pipeline({ stages: [id] }) as unknown as Error).message
    expect(said("a".repeat(100))).toContain("did you mean")
    expect(said("a".repeat(101))).toContain("registered are")
    expect(said(`${"a".repeat(66)}${"b".repeat(33)}`)).toContain("did you mean")
    expect(said(`${"a".repeat(65)}${"b".repeat(34)}`)).toContain("registered are")
    expect((Registry.make([]).pipeline({ stages: ["x"] }) as unknown as Error).message).toBe("stages[0]: \"x\" is not registered; registered are: ")
  })
  it("hands on what a factory throws that is no error, and what is no fault of the pipeline", () => {
    const of = (make: () => never) => Registry.make([Registry.factory({ id: "x", config: Schema.Struct({}), make })])
    expect((of(() => { throw "torn" }).pipeline({ stages: ["x"] }) as unknown as Error).message).toBe("stages[0].config: torn")
    const broken = Registry.make([Registry.factory({ id: "x", config: Schema.Struct({}), make: () => null as never })])
    expect(() => broken.pipeline({ stages: ["x"] })).toThrow(TypeError)
  })
})
