import { mkdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { configurationOf } from "../src/cli/configuration.ts"
import { messagesIn } from "../src/messages.ts"
import { folder, object, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
const messages = messagesIn("en")
const config = (name: string, value: unknown): string => put(name, typeof value === "string" ? value : JSON.stringify(value))
const text = put("text.txt", "The ferry was late again, said Volodymyr Zelensky in Odesa. Rosalind Quill of Brackwater Rowing was not there.")

describe("a file of settings", () => {
  it("is found here or above, and its paths are beside it", async () => {
    put("polyonym.config.json", JSON.stringify({ style: "styles/ours.yaml", packs: ["packs/clubs.pack"], locale: "uk" }))
    mkdirSync(path("a/b"), { recursive: true })
    expect(await configurationOf(undefined, messages, path("a/b"))).toEqual({
      file: path("polyonym.config.json"), style: path("styles/ours.yaml"), packs: [path("packs/clubs.pack")], defaultPack: true, locale: "uk"
    })
  })
  it.each<readonly [string, unknown, ReadonlyArray<string>]>([
    ["no JSON", "{", ["the whole: this is not JSON"]],
    ["a list", [], ["a JSON object is wanted"]],
    ["an unknown field", { stile: "bbc" }, ["stile: there is no such setting. Known: style, packs, defaultPack, locale, queue, pipeline.", "Perhaps style is meant"]],
    ["a module", { plugins: ["./run.js"] }, ["plugins: there is no such setting"]],
    ["a style of another kind", { style: 3 }, ["style: a string is wanted, not 3"]],
    ["packs of another kind", { packs: ["a", 5] }, ["packs[1]: a list of strings is wanted"]],
    ["an unknown locale", { locale: "xx" }, ["locale: “xx” is not known. Known: en, uk"]],
    ["defaultPack of another kind", { defaultPack: "no" }, ["defaultPack: true or false is wanted"]],
    ["a pipeline that is none", { pipeline: ["segment"] }, ["pipeline: an object with the list “stages” is wanted"]],
    ["a pipeline without stages", { pipeline: {} }, ["pipeline.stages: "]],
    ["an unknown stage", { pipeline: { stages: ["segmnt"] } }, ["pipeline: stages[0]", "did you mean \"segment\""]],
    ["settings of a stage that it does not have", { pipeline: { stages: [{ stage: "segment", config: { x: 1 } }] } }, ["pipeline: stages[0].config"]],
    ["stages that do not fit", { pipeline: { stages: ["tagEntities"] } }, ["pipeline: "]],
    ["a prototype", "{\"__proto__\":{\"style\":\"bbc\"}}", ["__proto__"]]
  ])("%s is refused, with its field", async (_, value, says) => {
    const { code, out, err } = await polyonym(["run", "--config", config("wrong.json", value), text])
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain("wrong.json")
    for (const one of says) expect(err).toContain(one)
    expect(err).not.toMatch(/undefined|\{\{|\n\s+at /)
  })
  it("that is named but not there is wrong usage", async () => {
    expect(await polyonym(["tag", "--config", path("nowhere.json"), text])).toMatchObject({ code: 2, err: expect.stringContaining("nowhere.json") as unknown })
  })
  it("says the style, unless the line does", async () => {
    const file = config("style.json", { style: "kmu-2010" })
    const preferred = async (...args: ReadonlyArray<string>) => (rows((await polyonym(["names", "style", "--jsonl", "--config", file, ...args], { input: "{\"id\":\"Q3874799\"}\n" })).out)[0])?.["preferred"]
    expect(await preferred()).toBe("Volodymyr Zelenskyi")
    expect(await preferred("--style", "moscow-times")).toBe("Volodymyr Zelensky")
  })
  it("says packs, to which the line adds, and whether ours is there", async () => {
    await polyonym(["pack", "build", "--from", "csv", put("clubs.csv", "Brackwater Rowing,ORG\n"), "-o", path("clubs.pack")])
    const found = async (value: unknown, ...args: ReadonlyArray<string>) => {
      const { entities } = object((await polyonym(["tag", "--json", "--config", config("packs.json", value), ...args, text])).out) as { entities: ReadonlyArray<{ text: string; id?: string }> }
      return entities.filter(({ id }) => id !== undefined).map(({ text }) => text)
    }
    expect(await found({ packs: ["clubs.pack"] })).toEqual(["Volodymyr Zelensky", "Odesa", "Brackwater Rowing"])
    expect(await found({ packs: ["clubs.pack"], defaultPack: false })).toEqual(["Brackwater Rowing"])
    expect(await found({}, "--no-default-pack", "--pack", path("clubs.pack"))).toEqual(["Brackwater Rowing"])
  })
  it("says the language of messages, unless the line does", async () => {
    const file = config("locale.json", { locale: "uk" })
    expect((await polyonym(["detect", "--config", file, path("nowhere.txt")])).err).toContain("Немає файлу")
    expect((await polyonym(["detect", "--config", file, "--locale", "en", path("nowhere.txt")])).err).toContain("There is no file")
  })
  it("says the pipeline that run runs, unless a preset is named", async () => {
    const file = config("pipeline.json", { pipeline: { stages: ["detectLanguage", { stage: "transliterate", config: { systems: { uk: "kmu-2010" } } }] } })
    const { facts } = object((await polyonym(["run", "--config", file], { input: "Паром знову запізнився, сказала Ганна." })).out) as { facts: Record<string, { text?: string }> }
    expect(Object.keys(facts).sort()).toEqual(["languages", "romanisation"])
    expect(facts["romanisation"]?.text).toBe("Parom znovu zapiznyvsia, skazala Hanna.")
    expect(object((await polyonym(["run", "article", "--config", file, text])).out)).toMatchObject({ "@type": "NewsArticle" })
  })
})
