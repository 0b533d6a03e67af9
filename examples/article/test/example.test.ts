import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import stringWidth from "string-width"
import { beforeAll, describe, expect, it } from "vitest"

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../../..")
const out = join(root, "out")
const languages = ["en", "uk", "ru", "de", "pl", "ar", "zh"]
interface Node {
  readonly "@type": string
  readonly "@id": string
  readonly name: string
}
let printed = ""
beforeAll(() => {
  rmSync(out, { recursive: true, force: true })
  printed = execFileSync(process.execPath, ["--conditions=@polyonym/source", join(here, "../src/main.ts")], { encoding: "utf8", env: { ...process.env, INIT_CWD: root, NO_COLOR: "1" } })
}, 120_000)
const linked = (language: string) => JSON.parse(readFileSync(join(out, `${language}.jsonld`), "utf8")) as Readonly<Record<string, unknown>> & { readonly mentions: ReadonlyArray<Node> }

describe("seven articles about one event", () => {
  it.each(languages)("%s: the article without the site around it", (language) => {
    const page = readFileSync(join(here, `../pages/${language}.txt`), "utf8")
    const { inLanguage, headline, articleBody } = linked(language)
    expect(inLanguage).toBe(language)
    expect(page).toContain(String(headline))
    const wordsOf = (text: string) => [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].filter(({ isWordLike }) => isWordLike).length
    const words = wordsOf(String(articleBody))
    expect(words).toBeGreaterThan(120)
    expect(words).toBeLessThan(wordsOf(page) * 0.9)
  })
  it("the same identifiers for the same persons and places in each language", () => {
    const ids = ["en", "uk", "ru"].map((language) => new Set(linked(language).mentions.map((one) => one["@id"]).filter((id) => id.includes("wikidata"))))
    const shared = [...ids[0]!].filter((id) => ids[1]!.has(id) && ids[2]!.has(id))
    expect(shared.length).toBeGreaterThanOrEqual(3)
    expect(shared).toContain("http://www.wikidata.org/entity/Q3874799")
    for (const language of languages) {
      const ids = linked(language).mentions.map((one) => one["@id"])
      for (const id of ["Q3874799", "Q212", "Q43", "Q1874", "Q1065", "Q7809"]) expect(ids, language).toContain(`http://www.wikidata.org/entity/${id}`)
      expect(ids.filter((id) => id.endsWith("/Q3874799")), language).toHaveLength(1)
    }
  })
  it("a summary for a person: each language, and every name once with the spellings of all seven", () => {
    for (const label of ["People", "Places", "Organisations", "dropped", "out/report.html"]) expect(printed).toContain(label)
    const lines = printed.split("\n")
    const at = lines.findIndex((line) => line.startsWith("Volodymyr Zelensky"))
    expect(lines.slice(at, at + 7).map((line) => line.slice(28).trim().slice(0, 2)).sort()).toEqual(languages.toSorted())
    expect(lines.slice(at, at + 3).join(" ")).toMatch(/Zelensky.*Зеленськ.*Зеленск/)
    for (const spelling of ["Selenskyj", "Zełenskiego", "زيلينسكي", "泽连斯基"]) expect(lines.slice(at, at + 7).join(" ")).toContain(spelling)
    const director = lines.findIndex((line) => line.startsWith("Zoriana Kostyletska"))
    expect(lines.slice(director, director + 7).join(" ")).toMatch(/Костилецька.*Костылецкая.*Kostylezka.*Kostyłecka/)
    expect(lines.filter((line) => line.startsWith("Volodymyr Zelensky"))).toHaveLength(1)
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(80)
    expect(printed).not.toMatch(/undefined|NaN|\[object/)
  })
  it("one report that stands alone", () => {
    expect(existsSync(join(out, "report.html"))).toBe(true)
    const html = readFileSync(join(out, "report.html"), "utf8")
    expect(html.match(/ id="d\d"/g)).toHaveLength(languages.length)
    expect(html).not.toMatch(/<link|<iframe|<img|\ssrc=|@import|url\(/)
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/)
  })
})
