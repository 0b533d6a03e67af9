import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { folder, jsonl, object, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
const names = (args: ReadonlyArray<string>, ...values: ReadonlyArray<unknown>) => polyonym(["names", ...args, "--jsonl"], { input: jsonl(...values) })

describe("names parse", () => {
  it("keeps to the fields of the contract", async () => {
    const { code, out, err } = await names(["parse"], { id: "x", name: "Ткаченко, Олена Петрівна", language: "uk" }, { name: "😀" })
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const [first, second] = rows(out)
    expect(first).toEqual({
      id: "x", script: "Cyrl", alternatives: [], offsetUnit: "utf16",
      parts: [{ text: "Ткаченко", role: "family", start: 0, end: 8 }, { text: "Олена", role: "given", start: 10, end: 15 }, { text: "Петрівна", role: "patronymic", start: 16, end: 24 }]
    })
    expect(second).toEqual({ id: 2, parts: [], script: "Zyyy", alternatives: [], offsetUnit: "utf16" })
  })
  it("takes order and kind, in the row or on the line, and other units", async () => {
    const { out } = await names(["parse", "--order", "family-first", "--offsets", "codepoint"], { name: "Holm Lind" }, { name: "Holm Lind", order: "given-first" }, { name: "Werkstatt Süd GmbH", kind: "org" }, { name: "😀 Holm Lind" })
    const roles = rows(out).map(({ parts }) => (parts as ReadonlyArray<{ role: string }>).map(({ role }) => role).join(" "))
    expect(roles.slice(0, 3)).toEqual(["family given", "given family", "word word form"])
    expect((rows(out)[3]!["parts"] as ReadonlyArray<{ start: number }>)[0]!.start).toBe(2)
    expect(rows(out)[3]!["offsetUnit"]).toBe("codepoint")
  })
  it("ranks other readings, with their offsets", async () => {
    const { out } = await names(["parse"], { name: "Anton Ivan" })
    for (const { parts, score } of rows(out)[0]!["alternatives"] as ReadonlyArray<{ parts: ReadonlyArray<object>; score: number }>) {
      expect(Object.keys(parts[0]!)).toEqual(["text", "role", "start", "end"])
      expect(score).toBeLessThan(1)
    }
  })
})

describe("names compare", () => {
  it("gives probability and verdict, and with --explain why", async () => {
    const pair = { a: "Юрій Щербань", b: "Juri Schtscherban", aLang: "uk", bLang: "de" }
    expect(Object.keys(rows((await names(["compare"], pair)).out)[0]!)).toEqual(["id", "probability", "verdict"])
    const [row] = rows((await names(["compare", "--explain"], pair)).out)
    expect(Object.keys(row!)).toEqual(["id", "probability", "verdict", "pairs", "contradictions", "omissions"])
    expect(row).toMatchObject({ verdict: "same" })
    expect(Object.keys((row!["pairs"] as ReadonlyArray<object>)[0]!)).toEqual(["a", "b", "reason", "weight"])
  })
  it("explains with a pair at least, also of different names and of none", async () => {
    const { code, out } = await names(["compare", "--explain"], { a: "Ivo Brandl", b: "Taras Shevchuk" }, { a: "", b: "😀" })
    expect(code).toBe(0)
    for (const { pairs } of rows(out)) expect((pairs as ReadonlyArray<unknown>).length).toBeGreaterThan(0)
    expect(rows(out)[0]).toMatchObject({ verdict: "different" })
  })
  it("reads two names a line of text", async () => {
    expect((await polyonym(["names", "compare"], { input: "Ivo Brandl\tBrandl, Ivo\n" })).out).toMatch(/^the same name {2}\d/)
    expect((await polyonym(["names", "compare", "--locale", "uk"], { input: "Ivo Brandl\tBrandl, Ivo\n" })).out).toMatch(/^те саме імʼя/)
    const { code, err } = await polyonym(["names", "compare"], { input: "Ivo Brandl\n" })
    expect(code).toBe(3)
    expect(err).toContain("line 1: two names are wanted here")
  })
})

describe("names search", () => {
  const index = put("index.jsonl", jsonl({ id: 7, name: "Yurii Shcherban" }, { id: "b", name: "Taras Bondar", language: "en" }, { id: "c", name: "Ivo Brandl" }))
  it("finds over scripts, with the ids as they are", async () => {
    const { code, out } = await names(["search", "--index", index, "-k", "1"], { id: "q", name: "Юрій Щербань", language: "uk" }, { name: "😀" })
    expect(code).toBe(0)
    expect(rows(out)).toEqual([{ id: "q", hits: [{ id: 7, name: "Yurii Shcherban", probability: expect.any(Number) as unknown }] }, { id: 2, hits: [] }])
  })
  it("says what is wrong with an index", async () => {
    expect((await names(["search"], { name: "x" })).code).toBe(2)
    expect(await names(["search", "--index", path("none.jsonl")], { name: "x" })).toMatchObject({ code: 2, out: "", err: expect.stringContaining("ENOENT") as unknown })
    const bad = put("bad.jsonl", "{\"id\":1,\"name\":\"x\"}\n{\"name\":\"y\"}\n")
    expect((await names(["search", "--index", bad], { name: "x" })).err).toContain("bad.jsonl, line 2: the row has no “id”")
    expect((await names(["search", "--index", index, "-k", "0"], { name: "x" })).code).toBe(2)
  })
})

describe("names variants", () => {
  it("keeps to the fields of the contract, and to the limit", async () => {
    const { out } = await names(["variants"], { name: "Юрій Щербань", language: "uk", limit: 4 }, { name: "42" })
    const [first, second] = rows(out)
    const variants = first!["variants"] as ReadonlyArray<Record<string, string>>
    expect(variants).toHaveLength(4)
    for (const one of variants) expect(Object.keys(one)).toEqual(["text", "language", "script", "system"])
    expect(second).toEqual({ id: 2, variants: [] })
  })
  it("writes for the languages that are asked for", async () => {
    const { out } = await polyonym(["names", "variants", "--language", "uk", "--to", "de,pl", "--json"], { input: "Юрій Щербань\n" })
    expect((object(out)["variants"] as ReadonlyArray<{ text: string }>).map(({ text }) => text)).toEqual(expect.arrayContaining(["Jurij Schtscherban", "Jurij Szczerbań"]))
  })
})

describe("names lemma", () => {
  it("keeps to the fields of the contract", async () => {
    const { code, out, err } = await names(["lemma"], { id: "x", name: "Остапа Вишні", language: "uk" }, { name: "Білої Церкви", language: "uk", kind: "LOC" }, { name: "😀", language: "uk" })
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const [first, second, third] = rows(out)
    expect(Object.keys(first!)).toEqual(["id", "lemma", "case", "number", "gender", "confidence"])
    expect(first).toMatchObject({ id: "x", lemma: "Остап Вишня", case: "genitive", number: "singular", gender: "m" })
    expect(second).toMatchObject({ id: 2, lemma: "Біла Церква", case: "genitive", gender: "f" })
    expect(third).toMatchObject({ id: 3, lemma: "😀", case: null, number: null, gender: null })
  })
  it("wants a language that it knows, of the row or of the line", async () => {
    expect((await polyonym(["names", "lemma", "--language", "ru"], { input: "Антоном Чеховым\n" })).out).toMatch(/^Антон Чехов +instrumental/)
    const { code, out } = await names(["lemma"], { name: "x" }, { name: "x", language: "ja" })
    expect(code).toBe(3)
    expect(rows(out).map(({ error }) => (error as { _tag: string })._tag)).toEqual(["InvalidInput", "UnknownInflection"])
  })
})

describe("names decline", () => {
  it("keeps to the fields of the contract", async () => {
    const { code, out, err } = await names(["decline"], { id: 4, name: "Ліна Костенко", language: "uk", case: "dative" }, { name: "Верховний Суд", language: "uk", case: "genitive", kind: "org" }, { name: "Коваль", language: "uk", case: "instrumental", gender: "f" })
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(rows(out)).toEqual([{ id: 4, form: "Ліні Костенко" }, { id: 2, form: "Верховного Суду" }, { id: 3, form: "Коваль" }])
  })
  it("takes the case of the line, and says which there are", async () => {
    expect((await polyonym(["names", "decline", "--language", "uk", "--case", "locative", "--kind", "place"], { input: "Прага\n" })).out).toBe("Празі\n")
    const { code, out } = await names(["decline"], { name: "Прага", language: "uk" }, { name: "Прага", language: "uk", case: "ablative" })
    expect(code).toBe(3)
    expect(rows(out)[0]!["error"]).toMatchObject({ message: expect.stringContaining("case") as unknown })
    expect(rows(out)[1]!["error"]).toMatchObject({ message: expect.stringContaining("nominative, genitive, dative") as unknown })
    expect((await polyonym(["names", "decline", "--case", "ablative"], { input: "x" })).code).toBe(2)
  })
})

describe("what fails", () => {
  it("stands in its place, with its tag, and the run goes on", async () => {
    const { code, out } = await polyonym(["names", "parse", "--jsonl"], { input: `{"name":5}\nnope\n[]\n{"text":"x"}\n{"name":"x","kind":"ship"}\n{"name":"Ivo Brandl"}\n` })
    expect(code).toBe(3)
    const all = rows(out)
    expect(all.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6])
    for (const { error } of all.slice(0, 5)) expect(error).toMatchObject({ _tag: "InvalidInput", message: expect.stringContaining("line") as unknown })
    expect(all[5]!["script"]).toBe("Latn")
  })
  it("goes to the dead letters, whole", async () => {
    const dead = path("dead.jsonl")
    const { code, out } = await polyonym(["names", "variants", "--jsonl", "--dead-letter", dead], { input: `{"name":5}\n{"name":"42"}\n` })
    expect({ code, out }).toEqual({ code: 3, out: "{\"id\":2,\"variants\":[]}\n" })
    expect(readFileSync(dead, "utf8")).toBe("{\"name\":5}\n")
    expect((await polyonym(["names", "parse", "--dead-letter", dead], { input: "x" })).code).toBe(2)
  })
  it("is wrong usage where the command is none", async () => {
    expect((await polyonym(["names", "nothing"], { input: "x" })).code).toBe(2)
    expect((await polyonym(["names", "parse", "--order", "last"], { input: "x" })).code).toBe(2)
    expect((await polyonym(["names", "parse", "/nowhere.txt"])).code).toBe(3)
  })
  it("of JSON: a list of inputs gives a list", async () => {
    const file = put("three.json", JSON.stringify([{ name: "Ivo Brandl" }, { name: 5 }, { name: "Dana Holt" }]))
    const { code, out, err } = await polyonym(["names", "parse", file, "--json"])
    expect(code).toBe(3)
    expect(JSON.parse(out)).toHaveLength(2)
    expect(err).toContain("item 2")
  })
})
