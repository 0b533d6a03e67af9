import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { compareNames, prepareName } from "@polyonym/names/pure"
import { confusable, mixedScriptWords, scriptVerdict, wholeScriptConfusable } from "@polyonym/script"
import { lintText, parseMultilingual, retextNames } from "@polyonym/unified"
import { lintSync } from "polyonym"
import retextStringify from "retext-stringify"
import { unified } from "unified"
import { describe, expect, it } from "vitest"
import { jsonl, rows } from "../../packages/polyonym/test/folder.ts"
import { polyonym } from "../../packages/polyonym/test/inProcess.ts"
import { full } from "../setup/mode.ts"
import { every, type Swap, swapsOf } from "./lookalikes.ts"
import { names } from "./names.ts"

const languages = Object.keys(names)
const swapped = new Map(languages.map((language) => [language, names[language]!.flatMap((name) => swapsOf(name).mixed)]))
const all = [...swapped.values()].flat()
const word = /[\p{L}\p{M}\p{N}]+/gu
const missed = (swaps: ReadonlyArray<Swap>, isFlagged: (swap: Swap) => boolean): ReadonlyArray<string> => swaps.filter((swap) => !isFlagged(swap)).map(({ spoof }) => spoof)

describe("a letter exchanged for one of another script", () => {
  it("is there ten thousand times, in names of every language", () => {
    expect(Object.values(names).flat()).toHaveLength(200)
    expect(all.length).toBeGreaterThan(10_000)
    for (const [language, swaps] of swapped) expect([language, swaps.length > 20]).toEqual([language, true])
  })
  it("is found in each of them", () => {
    expect(missed(all, ({ spoof, word: put }) => mixedScriptWords(spoof).some(({ start, end }) => spoof.slice(start, end).includes(put.normalize()) || put.includes(spoof.slice(start, end))))).toEqual([])
  })
  it("puts the flag on a name, and its comparison with the true one says so", () => {
    expect(missed(every(all, full ? 3 : 29), ({ name, spoof }) => {
      const prepared = prepareName(spoof)
      return prepared.flags.includes("mixedScript") && compareNames(prepared, prepareName(name)).evidence.some(({ code }) => code === "mixed-script")
    })).toEqual([])
  })
  it("is told by `names compare --explain`, as data and to a person, and only there", async () => {
    const lines = jsonl({ a: "Pеtro Hryn", b: "Petro Hryn" }, { a: "Petro Hryn", b: "Петро Гринь" })
    const [spoofed, sound] = rows((await polyonym(["names", "compare", "--explain", "--jsonl"], { input: lines })).out)
    expect(spoofed!["mixedScript"]).toEqual([{ text: "Pеtro", scripts: ["Latn", "Cyrl"] }])
    expect(sound).not.toHaveProperty("mixedScript")
    expect((await polyonym(["names", "compare", "--explain"], { input: "Pеtro Hryn\tPetro Hryn\n" })).out).toContain("“Pеtro” has letters of several scripts that look alike (Latn Cyrl).")
  })
  it("puts the flag on no true name", () => {
    expect(Object.values(names).flat().filter((name) => prepareName(name).flags.includes("mixedScript"))).toEqual([])
  })
  it.each(languages)("is a finding of lint: %s", (language) => {
    const some = every(swapped.get(language)!, Math.ceil(swapped.get(language)!.length / (full ? 400 : 40)))
    const text = some.map(({ spoof }) => `${spoof}.`).join("\n\n")
    const found = lintText(text, { style: "own-preference", language, packs: [] }).filter(({ ruleId }) => ruleId === "mixed-script").map(({ start }) => text.slice(0, start).split("\n\n").length)
    expect(some.flatMap(({ spoof }, at) => found.includes(at + 1) ? [] : [spoof])).toEqual([])
  })
  it("is told by lint in Markdown, in HTML, in a quotation, and by the plugin of retext; the text keeps it", async () => {
    const rules = (text: string, mediaType: "text/plain" | "text/markdown" | "text/html") => lintSync(text, { style: "bbc", language: "en", mediaType }).map(({ ruleId, actual }) => `${ruleId} ${actual}`)
    expect(rules("Mayor **Pеtro** Hryn spoke.", "text/markdown")).toContain("mixed-script Pеtro")
    expect(rules("<p>Mayor <i>Pеtro</i> Hryn spoke.</p>", "text/html")).toContain("mixed-script Pеtro")
    expect(rules("“Mayor Pеtro Hryn spoke,” she said.", "text/plain")).toContain("mixed-script Pеtro")
    const file = await unified().use(parseMultilingual, { language: "en" }).use(retextNames, { style: "bbc" }).use(retextStringify).process("Mayor Pеtro Hryn spoke.")
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain("mixed-script")
    expect(String(file)).toBe("Mayor Pеtro Hryn spoke.")
  })
})

describe("what is no mixture is said to be what it is", () => {
  it("a letter for one of its own script, or of no script, is not flagged, and looks the same", () => {
    const others = Object.values(names).flat().flatMap((name) => swapsOf(name).others)
    expect(others.length).toBeGreaterThan(100)
    for (const { name, spoof, word: put } of every(others, full ? 1 : 13)) {
      expect(scriptVerdict(put).single).toBe(true)
      expect([spoof, confusable(name, spoof)]).toEqual([spoof, true])
    }
  })
  it.each([["Сосо", "Coco"], ["Рах", "Pax"], ["Νina", "Nina"], ["ѕсоре", "scope"], ["аорс", "aopc"]])("%s looks like %s", (spoof, name) => {
    expect(confusable(spoof, name)).toBe(true)
    // A word of one script through and through is no mixture: that it could be taken for another is a question of its own.
    const isWhole = scriptVerdict(spoof).single
    expect(mixedScriptWords(spoof).length > 0).toBe(!isWhole)
    expect(wholeScriptConfusable(spoof)).toBe(isWhole)
  })
})

/** Languages whose texts are read for flags that should not be there. */
const clean = ["ar", "bg", "cs", "de", "el", "en", "es", "fr", "he", "hi", "hy", "it", "ja", "ka", "ko", "pl", "pt", "ru", "tr", "uk", "zh"]
const flaggedIn = (text: string): { readonly words: number; readonly flagged: number } => ({ words: text.match(word)?.length ?? 0, flagged: mixedScriptWords(text).length })

describe("clean text", () => {
  const main = join(createRequire(import.meta.url).resolve("cldr-localenames-full/package.json"), "../main")
  const strings = (value: unknown): ReadonlyArray<string> => typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : []
  it.each(clean)("the names of languages, scripts and territories of CLDR: no word in a thousand is flagged: %s", (language) => {
    const text = ["languages", "scripts", "territories"].flatMap((file) => strings((JSON.parse(readFileSync(join(main, language, `${file}.json`), "utf8")) as { readonly main: Record<string, { readonly localeDisplayNames: unknown }> }).main[language]!.localeDisplayNames)).join("\n")
    const { words, flagged } = flaggedIn(text)
    expect(words).toBeGreaterThan(900)
    expect(flagged).toBeLessThanOrEqual(words / 1000)
  })
  it("the texts and pages of the examples, but for those that have a slip to be found", () => {
    const examples = join(import.meta.dirname, "../../examples")
    const files = ["archive/texts", "article/pages"].flatMap((folder) => readdirSync(join(examples, folder)).filter((name) => name.endsWith(".txt")).map((name) => join(examples, folder, name)))
    const counts = files.map((file) => flaggedIn(readFileSync(file, "utf8")))
    expect(counts.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThan(1000)
    const flagged = files.flatMap((file) => mixedScriptWords(readFileSync(file, "utf8")).map(({ start, end }) => readFileSync(file, "utf8").slice(start, end)))
    expect(flagged).toEqual([])
  })
  const sentences = join(process.env["POLYONYM_DATA"] ?? "nowhere", "langid/lingua.dev.sentences.jsonl.gz")
  it.skipIf(!existsSync(sentences))("sentences of the web, where there are any (POLYONYM_DATA): no word in a thousand over all languages", () => {
    const lines = gunzipSync(readFileSync(sentences)).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as { readonly text: string; readonly language: string })
    const counts = clean.map((language) => ({ language, ...flaggedIn(lines.filter((line) => line.language === language).map(({ text }) => text).join("\n")) }))
    const [words, flagged] = [counts.reduce((sum, one) => sum + one.words, 0), counts.reduce((sum, one) => sum + one.flagged, 0)]
    console.log(`mixed-script: ${flagged} of ${words} words (${counts.filter((one) => one.flagged > 0).map((one) => `${one.language} ${one.flagged}/${one.words}`).join(", ")})`)
    expect(words).toBeGreaterThan(50_000)
    expect(flagged).toBeLessThanOrEqual(words / 1000)
  })
})
