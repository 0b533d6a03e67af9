import { describe, expect, it } from "vitest"
import { folder, jsonl, object, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
const styled = async (args: ReadonlyArray<string>, ...inputs: ReadonlyArray<unknown>) => {
  const { out, err, code } = await polyonym(["names", "style", "--jsonl", ...args], { input: jsonl(...inputs) })
  expect({ err, code }).toEqual({ err: "", code: 0 })
  return rows(out)
}

describe("names style", () => {
  it("gives the form, why, since when and from where", async () => {
    const [one] = await styled(["--style", "bbc"], { id: "Q1899", name: "Київ" })
    expect(one).toMatchObject({ id: "Q1899", preferred: "Kyiv", since: "2019-10-14" })
    expect(one!["reason"]).toMatch(/bbc/)
    expect(one!["source"]).toMatch(/^https?:/)
  })
  it("knows what held on a day, on the line or in the input", async () => {
    expect((await styled(["--style", "bbc", "--as-of", "2018-01-01"], { id: "Q1899" }, { id: "Q1899", asOf: "2020-01-01" })).map(({ preferred }) => preferred)).toEqual(["Kiev", "Kyiv"])
  })
  it("takes a name, an item or a line of either; of a name that packs know its item", async () => {
    const names = await styled(["--style", "moscow-times"], { name: "Володимир Зеленський" }, { name: "Q3874799" }, { name: "Volodymyr Zelenskyy" })
    expect(names.map(({ preferred }) => preferred)).toEqual(["Volodymyr Zelensky", "Volodymyr Zelensky", "Volodymyr Zelensky"])
    expect((await polyonym(["names", "style", "--style", "kmu-2010", "--language", "uk"], { input: "Олексій Гнатюк\nQ1899\n" })).out).toMatch(/^Oleksii Hnatiuk\n[^]*\n\nKyiv\n/)
  })
  it("leaves what it does not know as it is", async () => {
    expect(await styled(["--style", "ap"], { name: "Ivo Brandl" })).toMatchObject([{ preferred: "Ivo Brandl", since: null, source: null }])
    expect((await styled(["--style", "ap", "--no-default-pack"], { name: "" }))[0]).toMatchObject({ preferred: "" })
  })
  it("takes a style of one's own from a file, and says what is wrong with one", async () => {
    const ours = put("ours.yaml", "id: ours\nextends: kmu-2010\nforms:\n  - id: Q3874799\n    native: Володимир Зеленський\n    text: Vova Zelensky\n")
    expect(object((await polyonym(["names", "style", "--style", ours, "--json"], { input: "Q3874799" })).out)).toMatchObject({ preferred: "Vova Zelensky" })
    const broken = put("broken.yaml", "id: broken\nforms:\n  - id: Q1899\n")
    expect(await polyonym(["names", "style", "--style", broken], { input: "Q1899" })).toMatchObject({ code: 2, out: "", err: expect.stringContaining("forms[0].text") as unknown })
    expect(await polyonym(["names", "style", "--style", put("none.json", "{")], { input: "Q1899" })).toMatchObject({ code: 2, out: "", err: expect.stringContaining("none.json") as unknown })
    expect(await polyonym(["names", "style", "--style", path("nowhere.yaml")], { input: "Q1899" })).toMatchObject({ code: 2, out: "", err: expect.stringContaining("nowhere.yaml") as unknown })
    expect(await polyonym(["names", "style", "--style", "bcc"], { input: "Q1899" })).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Perhaps bbc is meant") as unknown })
  })
  it("is what run writes by, from a file too", async () => {
    const ours = put("run.yaml", "id: ours\nextends: kmu-2010\nforms:\n  - id: Q3874799\n    native: Володимир Зеленський\n    text: Vova Zelensky\n")
    expect((await polyonym(["run", "--style", ours, "--format", "i18next"], { input: "The ferry was late again, said Volodymyr Zelensky in Odesa." })).out).toContain("\"Q3874799\": \"Vova Zelensky\"")
  })
})

describe("--pack", () => {
  const pack = path("own.pack")
  const text = "Ada Quill of Brackwater spoke in Odesa."
  it("adds the names of an entity to names variants", async () => {
    await polyonym(["pack", "build", "--from", "jsonl", put("own.jsonl", jsonl({ id: "X1", type: "PER", names: [{ text: "Ada Quill", language: "en" }, { text: "Ада Квілл", language: "uk" }, { text: "Адочка", language: "uk" }] })), "-o", pack])
    const variants = async (...args: ReadonlyArray<string>) => object((await polyonym(["names", "variants", "--json", "--pack", pack, ...args], { input: "Ada Quill" })).out)["variants"] as ReadonlyArray<{ text: string; system: string }>
    expect((await variants()).slice(0, 2)).toMatchObject([{ text: "Ада Квілл", language: "uk", script: "Cyrl", system: "pack" }, { text: "Адочка" }])
    expect(await variants("--limit", "1")).toHaveLength(1)
    expect((await variants("--to", "de")).every(({ system }) => system !== "pack")).toBe(true)
  })
  it("tells the other commands on names what a name is of, unless that is said", async () => {
    const places = path("places.pack")
    await polyonym(["pack", "build", "--from", "csv", put("places.csv", "name,type,language\nОлена Гора,LOC,uk\n"), "-o", places])
    const roles = async (...args: ReadonlyArray<string>) => (object((await polyonym(["names", "parse", "--json", "--language", "uk", ...args], { input: "Олена Гора" })).out)["parts"] as ReadonlyArray<{ role: string }>).map(({ role }) => role)
    const [ofPerson, ofPlace] = [await roles(), await roles("--kind", "place")]
    expect(ofPlace).not.toEqual(ofPerson)
    expect(await roles("--pack", places)).toEqual(ofPlace)
    expect(await roles("--pack", places, "--kind", "person")).toEqual(ofPerson)
    for (const command of [["compare"], ["lemma", "--language", "uk"], ["decline", "--language", "uk", "--case", "genitive"]]) {
      expect((await polyonym(["names", ...command, "--json", "--pack", places], { input: command[0] === "compare" ? "Олена Гора\tОлена Гора" : "Олена Гора" })).code, command[0]).toBe(0)
    }
  })
  it("tells identities list whose name it is", async () => {
    const document = (await polyonym(["run", "--format", "document", "--jsonl", "--pack", pack], { input: jsonl({ id: "a", text }) })).out
    const store = path("own.db")
    await polyonym(["identities", "add", "--store", store, "--jsonl"], { input: document })
    const found = async (...args: ReadonlyArray<string>) => (JSON.parse((await polyonym(["identities", "list", "--store", store, "--json", "--name", "Адочка", ...args])).out) as ReadonlyArray<{ id: string; probability: number }>).map(({ id, probability }) => [id, probability])
    expect(await found()).toEqual([])
    expect(await found("--pack", pack)).toEqual([["X1", 1]])
  })
})
