import { describe, expect, it } from "vitest"
import { folder, jsonl, object, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { put } = folder()
const english = "The ferry was late again, and nobody at the harbour knew why."
const ukrainian = "Паром знову запізнився, і ніхто в порту не знав чому."
const lowGerman = "Wannehr kümmt de nächste Fähr, un worüm hett se al wedder Verlaat? De Lüüd staht al siet Klock söven an de Brügg un weet nich, wat se doon schöölt."

describe("detect for a person", () => {
  it("names the language, with a bar, the probability and what else it may be", async () => {
    const { code, out } = await polyonym(["detect"], { input: ukrainian })
    expect(code).toBe(0)
    expect(out).toMatch(/^uk {2}Ukrainian \(Cyrl\) {2}█+░* {2}>?\d+ % {2}sure\n/)
  })
  it("in the language of the locale", async () => {
    expect((await polyonym(["detect", "--locale", "uk"], { input: english })).out).toContain("англійська (Latn)")
    expect((await polyonym(["detect", "--locale", "ru"], { input: english })).out).toContain("английский (Latn)")
    expect((await polyonym(["detect"], { input: english, environment: { LANG: "uk_UA.UTF-8" } })).out).toContain("англійська")
  })
  it("says when there is no telling, and no language", async () => {
    expect((await polyonym(["detect"], { input: "" })).out).toBe("und  cannot be told\n")
    expect((await polyonym(["detect"], { input: "17:30 😀" })).out).toBe("zxx  no language in it\n")
  })
  it("puts spans under each other, for several files", async () => {
    const [one, two] = [put("one.txt", `${english}\n${ukrainian}\n`), put("two.txt", ukrainian)]
    const { code, out } = await polyonym(["detect", "--spans", one, two])
    expect(code).toBe(0)
    expect(out).toContain(`${one}\n`)
    expect(out).toMatch(/ 0–62 {2}en {2}English \(Latn\) {4} ?>?\d+ %\n {2}62–116 {2}uk {2}Ukrainian \(Cyrl\) {2}>?\d+ %\n\n/)
    expect(out).toMatch(/two\.txt\nuk {2}Ukrainian/)
  })
})

describe("detect by line", () => {
  it("takes the candidates and the expected languages of each line, under any of their codes", async () => {
    const input = jsonl({ id: "a", text: "Мы дома", only: ["ukr", "bg-BG"] }, { text: "山川", expected: ["ja"] }, { text: "Hvorfor har ikke fergen gått ennå?", only: ["no"] }, { text: "Мы уже дома", only: null })
    const { code, out } = await polyonym(["detect", "--jsonl"], { input })
    const all = rows(out)
    expect(code).toBe(0)
    expect(all.map(({ id }) => id)).toEqual(["a", 2, 3, 4])
    expect(["uk", "bg"]).toContain(all[0]!["language"])
    expect(all.slice(1).map(({ language }) => language)).toEqual(["ja", "nb", "ru"])
  })
  it("refuses a line whose candidates are no tags, and goes on", async () => {
    const { code, out } = await polyonym(["detect", "--jsonl"], { input: jsonl({ text: english, only: ["!!"] }, { text: english, expected: "en" }, { text: english }) })
    expect(code).toBe(3)
    const [first, second, third] = rows(out)
    expect(first!["error"]).toMatchObject({ _tag: "InvalidInput", message: expect.stringContaining("only") as unknown })
    expect(second!["error"]).toMatchObject({ message: expect.stringContaining("expected") as unknown })
    expect(third!["language"]).toBe("en")
  })
  it.each(["utf16", "codepoint", "utf8"] as const)("has spans whose offsets are true in %s", async (unit) => {
    const text = `😀 ${english}\n${ukrainian}`
    const { out } = await polyonym(["detect", "--jsonl", "--spans", "--offsets", unit], { input: jsonl({ text }) })
    const { spans, offsetUnit } = rows(out)[0] as unknown as { spans: ReadonlyArray<{ start: number; end: number; language: string }>; offsetUnit: string }
    const slice = (start: number, end: number): string => unit === "utf16" ? text.slice(start, end) : unit === "codepoint" ? [...text].slice(start, end).join("") : Buffer.from(text).subarray(start, end).toString()
    expect(offsetUnit).toBe(unit)
    expect(spans.map(({ start, end, language }) => [language, slice(start, end).trim()])).toEqual([["en", `😀 ${english}`], ["uk", ukrainian]])
  })
})

describe("detect by another engine", () => {
  it.each(["franc", "ensemble"])("%s reaches the long tail", async (engine) => {
    const { code, out } = await polyonym(["detect", "--json", "--engine", engine], { input: lowGerman })
    expect(code).toBe(0)
    expect(object(out)["language"]).toBe("nds")
    expect(Object.keys(object(out))).toEqual(["language", "script", "confidence", "reliable", "alternatives"])
  })
  it.each([
    [["--engine", "franco"], /no engine “franco”\. The nearest: franc\./],
    [["--engine", "large"], /npm install @polyonym\/detect-large/],
    [["--only", "ukk"], /does not know the language “ukk”.*\buk\b/],
    [["--only", "uk,nds"], /engine compact does not know the language “nds”/],
    [["--only", "english"], /“english” is no language tag.*The nearest: en\./],
    [["--expected", "Ukrainian"], /--expected: “Ukrainian” is no language tag.*The nearest: uk\./],
    [["--engine", "franc", "--only", "nds,rubbish!"], /“rubbish!” is no language tag/]
  ] as const)("%j is wrong usage, and says what may have been meant", async (args, message) => {
    const { code, out, err } = await polyonym(["detect", ...args], { input: english })
    // Where the package of the large model is there, it is used.
    if (args[1] === "large" && code === 0) return
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toMatch(message)
  })
  it("takes a language that only the engine asked for knows", async () => {
    expect((await polyonym(["detect", "--engine", "ensemble", "--only", "nds,no"], { input: lowGerman })).code).toBe(0)
  })
})
