import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Document, Fact, Pipeline, PipelineInvalid, Stage } from "@polyonym/core"
import { Languages } from "@polyonym/facts"
import { documents, LawBroken, stageLaws } from "@polyonym/testkit"
import { Context, Effect, Layer, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { brokenLaws } from "./brokenLaws.ts"

class Words extends Fact.make<Words>()("test/words", Schema.Array(Schema.String)) {}
class Length extends Fact.make<Length>()("test/length", Schema.Number) {}
class Service extends Context.Service<Service, { readonly n: number }>()("test/Service") {}
const words = Stage.pure("words", { gives: [Words] }, ({ text }) => ({ "test/words": text.split(" ") }))
const length = Stage.pure("length", { needs: [Words], gives: [Length] }, (document) => ({ "test/length": Document.get(document, Words).length }))
const served = Stage.loaded("served", { gives: [Length] }, Effect.map(Service, ({ n }) => () => ({ "test/length": n })))
const after = Pipeline.empty.to(words)
const layer = Layer.succeed(Service, { n: 1 })

describe("stageLaws", () => {
  it("says in the compiler's words what `after` does not give", () => {
    // @ts-expect-error -- "no earlier stage gives": Words
    expect(() => stageLaws(length)).toThrow(PipelineInvalid)
    // @ts-expect-error -- "no earlier stage gives": Words
    expect(() => stageLaws(length, { after: Pipeline.empty })).toThrow("no earlier stage gives: test/words")
    // @ts-expect-error -- "an earlier stage already gives": Words
    expect(() => stageLaws(words, { after })).toThrow("already gives")
    expect(() => stageLaws(length, { after })).not.toThrow()
  })

  it("asks for the services of the stage and of the pipeline", async () => {
    // @ts-expect-error -- "no layer gives": Service
    const without = stageLaws(served)
    // @ts-expect-error -- "no layer gives": Service
    stageLaws(words, { after: Pipeline.empty.to(served) })
    await expect(without[0]!.run()).rejects.toThrow(/the stage did not open: .*test\/Service/)
    await expect(stageLaws(served, { layer })[0]!.run()).resolves.toBeUndefined()
    await expect(stageLaws(words, { after: Pipeline.empty.to(served), layer })[0]!.run()).resolves.toBeUndefined()
  })

  it("says so where the pipeline fails on every document, so that nothing was tried", async () => {
    const failing = Pipeline.empty.to(Stage.pure("words", { gives: [Words] }, (): { readonly "test/words": ReadonlyArray<string> } => {
      throw new RangeError("no words")
    }))
    const broken = await brokenLaws(stageLaws(length, { after: failing }))
    expect(Object.keys(broken)).toEqual(["determinism", "offsets", "mutation", "needs", "gives", "errors", "growth", "cancellation"])
    for (const message of Object.values(broken)) expect(message).toMatch(/`after` failed.*no words/)
  })

  it("tries the caller's documents first", async () => {
    const seen: Array<string> = []
    const watch = Stage.pure("watch", { gives: [Length] }, ({ text, meta }) => ({ "test/length": (seen.push(`${meta.language ?? ""} ${text}`), 0) }))
    await stageLaws(watch, { documents: ["first", Document.make("second", { language: "en" })] }).find(({ law }) => law === "gives")!.run()
    expect(seen.slice(0, 2)).toEqual([" first", "en second"])
    expect(seen.length).toBe(documents.length + 2)
  })

  it("names stage and law for the runner, and says which law does not apply", () => {
    const laws = stageLaws(words)
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length)
    for (const { name, law, skipped } of laws) {
      expect(name).toMatch(/^words: /)
      expect(skipped).toBe(law === "span language" ? "the stage reads no Languages" : undefined)
    }
    const reads = Stage.pure("reads", { wants: [Languages], gives: [] }, () => ({}))
    expect(stageLaws(reads).some(({ skipped }) => skipped !== undefined)).toBe(false)
  })

  it("says what was broken, by which stage, on which document, and what to do", async () => {
    const stray = Stage.pure("stray", { gives: [Words] }, ({ text }) => ({ "test/words": [text.repeat(2)], extra: 1 }))
    const error = await stageLaws(stray, { documents: ["Ten of them."] }).find(({ law }) => law === "gives")!.run().then(() => undefined, (thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(LawBroken)
    expect(error).toMatchObject({ _tag: "LawBroken", law: "gives", stage: "stray", document: "documents[0]: \"Ten of them.\"" })
    expect((error as LawBroken).message).toBe(
      "stage \"stray\" breaks the law \"gives\" on documents[0]: \"Ten of them.\"\n  it gave \"extra\": 1, which it does not declare\n  What to do: declare the fact in `gives`, or leave the property out"
    )
  })

  it("works with node:test", () => {
    const script = `
      import { test } from "node:test"
      import { Schema } from "effect"
      import { Fact, Stage } from "@polyonym/core"
      import { stageLaws } from "@polyonym/testkit"
      const Length = Fact.make()("test/length", Schema.Number)
      for (const law of stageLaws(Stage.pure("length", { gives: [Length] }, ({ text }) => ({ "test/length": text.length })))) test(law.name, law.run)`
    const here = fileURLToPath(new URL(".", import.meta.url))
    const { VITEST: _, NODE_TEST_CONTEXT: __, ...env } = process.env
    const out = execFileSync(process.execPath, ["--conditions=@polyonym/source", "--test-reporter=tap", "--input-type=module", "-e", script], { cwd: here, encoding: "utf8", env })
    expect(out).toContain("# pass 9")
    expect(out).toContain("# fail 0")
  })
})
