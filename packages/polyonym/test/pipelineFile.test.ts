import { symlinkSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { runsHere } from "../src/cli/pipelineFile.ts"
import { spawned } from "./bin.ts"
import { folder, jsonl, object, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
symlinkSync(fileURLToPath(new URL("../../../node_modules", import.meta.url)), path("node_modules"))

const words = `
import { Fact, Pipeline, Stage } from "@polyonym/core"
import * as Schema from "effect/Schema"
export class Words extends Fact.make<Words>()("acme/words", Schema.Struct({ count: Schema.Int }), { anchored: false }) {}
const counted = Stage.pure("count-words", { gives: [Words] }, ({ text }) => ({ "acme/words": { count: text.split(/\\s+/).filter((word: string) => word !== "").length } }))
`
const plain = put("plain.ts", `${words}export default Pipeline.empty.to(counted)`)
const linked = put("linked.ts", `
import { articlePipeline } from "polyonym"
export default ({ style, packs }: { style?: string; packs: ReadonlyArray<never> }) => articlePipeline({ packs, ...(style === undefined ? {} : { style }) })`)
const sentence = "Паром знову запізнився, сказав Володимир Зеленський в Одесі."

describe("run PIPELINE.ts", () => {
  it("writes the facts of a pipeline of one's own, as JSON", async () => {
    const { code, out } = await polyonym(["run", plain], { input: "Three small words" })
    expect(code).toBe(0)
    expect(object(out)).toMatchObject({ text: "Three small words", facts: { "acme/words": { count: 3 } } })
  })
  it("writes a line for a line", async () => {
    const { code, out } = await polyonym(["run", plain, "--jsonl"], { input: `${jsonl({ id: "a", text: "one two" }, { text: 5 }, { id: "c", text: "" })}` })
    expect(code).toBe(3)
    expect(rows(out)).toMatchObject([{ id: "a", document: { id: "a", facts: { "acme/words": { count: 2 } } } }, { id: 2, error: { _tag: "InvalidInput" } }, { id: "c", document: { facts: { "acme/words": { count: 0 } } } }])
  })
  it("takes a function, which is told the style and the packs, and writes linked data where there is some", async () => {
    const named = async (...args: ReadonlyArray<string>) => (await polyonym(["run", linked, ...args], { input: sentence })).out
    expect(object(await named())).toMatchObject({ "@type": "NewsArticle" })
    expect(await named("--format", "nquads")).toContain("<http://www.wikidata.org/entity/Q3874799>")
    expect(object(await named("--format", "i18next", "--style", "kmu-2010"))).toMatchObject({ en: { names: { Q3874799: "Volodymyr Zelenskyi" } } })
  })
  it("takes the export `pipeline`, a plain program, stages that wait, and services of its own", async () => {
    const waiting = put("waiting.mjs", `
import { Fact, Pipeline, Stage } from "@polyonym/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
class Clerk extends Context.Service()("acme/Clerk") {}
class Stamp extends Fact.make()("acme/stamp", Schema.String, { anchored: false }) {}
export const layer = Layer.succeed(Clerk, { stamp: (text) => text.length + "!" })
export const pipeline = Pipeline.empty.to(Stage.effect("stamp", { gives: [Stamp] }, ({ text }) => Effect.delay(Effect.map(Clerk, ({ stamp }) => ({ "acme/stamp": stamp(text) })), 1)))`)
    const { code, out, err } = await polyonym(["run", waiting], { input: "four" })
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(object(out)).toMatchObject({ facts: { "acme/stamp": "4!" } })
  })
  it.each<readonly [string, string, string, ReadonlyArray<string>]>([
    ["no pipeline", "none.ts", `${words}export const other = 5`, ["exports no pipeline, but: ", "other", "export default"]],
    ["a function that gives none", "gives.ts", "export default () => 5", ["exports no pipeline, but: number"]],
    ["an error", "throws.ts", "throw new Error('no such luck')", ["throws when it is loaded: Error: no such luck"]],
    ["an error in its function", "later.ts", "export default () => { throw new Error('no such luck') }", ["throws when it is loaded: Error: no such luck"]],
    ["a package that is not installed", "missing.ts", "import 'no-such-package-of-ours'", ["no-such-package-of-ours"]],
    ["JSX", "page.tsx", "export default 5", ["does not run this"]],
    ["what begins with facts", "given.ts", `${words}export default Pipeline.given(Words).to(Stage.pure("next", { needs: [Words], gives: [] }, () => ({})))`, ["must begin with a bare document", "acme/words"]],
    ["a service that nobody gives", "service.ts", `${words}
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
class Clerk extends Context.Service<Clerk, { readonly count: number }>()("acme/Clerk") {}
export default Pipeline.empty.to(Stage.loaded("ask", { gives: [Words] }, Effect.map(Clerk, ({ count }) => () => ({ "acme/words": { count } }))))`, ["asks for the service acme/Clerk", "export const layer"]]
  ])("says in words what is wrong with a program that has %s", async (_, name, program, says) => {
    const { code, out, err } = await polyonym(["run", put(name, program)], { input: "x" })
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain(name)
    for (const one of says) expect(err).toContain(one)
    expect(err).not.toMatch(/\n\s+at |undefined|\{\{/)
  })
  it("says what Node says of TypeScript that it cannot run", async () => {
    const { code, out, err } = await spawned(["run", put("enum.ts", "enum A { b }\nexport default A")], "x")
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toMatch(/^polyonym: \S+enum\.ts throws when it is loaded: SyntaxError/)
  })
  it("says what a format lacks, and that a program is not there", async () => {
    expect(await polyonym(["run", plain, "--format", "jsonld"], { input: "x" })).toMatchObject({ code: 2, out: "", err: expect.stringContaining("linkedData") as unknown })
    expect(await polyonym(["run", path("nowhere.ts")], { input: "x" })).toMatchObject({ code: 2, out: "", err: expect.stringContaining("nowhere.ts") as unknown })
  })
  it("knows which Node runs TypeScript", () => {
    expect([runsHere("a.ts", "strip"), runsHere("a.mts", "transform"), runsHere("a.ts", false), runsHere("a.mjs", false), runsHere("a.tsx", "strip")]).toEqual([true, true, false, true, false])
  })
})
