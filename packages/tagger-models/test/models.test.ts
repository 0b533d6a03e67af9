import { existsSync, statSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { loadTagger } from "../../entities/src/tagger/index.ts"
import { modelLanguages, modelOf, modelText } from "../src/pure.ts"

const load = () => import("../src/pure.ts")
const names = async (language: string, text: string): Promise<Array<string>> =>
  (await loadTagger(language, load))?.tag(text, { language }).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`) ?? []

describe("the models", () => {
  it.each(modelLanguages)("%s is a file of at most 400 kB compressed", async (language) => {
    const file = join(import.meta.dirname, `../data/${language}.js`)
    expect(existsSync(file) && statSync(file).size).toBeGreaterThan(10_000)
    expect(brotliCompressSync(await modelText(language)).length).toBeLessThan(400_000)
  })
  it("are chosen by the language, and relatives share one", () => {
    expect(["en-GB", "sr-Cyrl", "bs", "PT-br", "uk", "fi", "", "constructor"].map(modelOf)).toEqual(["en", "hr", "hr", "pt", "ru", undefined, undefined, undefined])
  })
  it.each([
    ["en", "President Angela Merkel met reporters in Berlin on Monday.", ["PER Angela Merkel", "LOC Berlin"]],
    ["hr", "Predsjednik Ivan Horvat stigao je u Zagreb.", ["PER Ivan Horvat", "LOC Zagreb"]],
    ["sr", "Председник Иван Петровић стигао је у Београд.", ["PER Иван Петровић", "LOC Београд"]],
    ["pt", "O presidente João Almeida chegou a Lisboa.", ["PER João Almeida", "LOC Lisboa"]],
    ["ru", "Президент Иван Петров приехал в Москву.", ["PER Иван Петров", "LOC Москву"]],
    ["uk", "Президент Іван Петренко приїхав до Києва.", ["PER Іван Петренко", "LOC Києва"]],
    ["da", "Statsminister Peter Hansen rejste til København.", ["PER Peter Hansen", "LOC København"]],
    ["zh", "王小明在北京学习。", ["PER 王小明", "LOC 北京"]]
  ])("find names in %s", async (language, text, want) => {
    expect(await names(language, text)).toEqual(want)
  })
})
