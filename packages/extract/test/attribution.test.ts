import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const page = (...under: ReadonlyArray<string>) =>
  extractArticle(["Sign in", "", "Old Mill Turns Again After Thirty Years", ...under, "", "The old mill at Tarn began to turn again on Friday, thirty years after the last sack of flour left it by cart.", "", "“We had almost forgotten the noise,” said the miller.", "", "Subscribe to our newsletter"].join("\n"))

describe("the line under a headline", () => {
  it.each([
    ["By Ruth Adler", ["Ruth Adler"]],
    ["Ruth Adler", ["Ruth Adler"]],
    ["By Ruth Adler and Omar Haddad", ["Ruth Adler", "Omar Haddad"]],
    ["By Ruth Adler in Geneva", ["Ruth Adler"]],
    ["Ruth Adler, Senior Reporter", ["Ruth Adler"]],
    ["By RUTH ADLER", ["RUTH ADLER"]],
    ["Von Ruth Adler, Genf", ["Ruth Adler"]],
    ["Par Jean-Luc d’Artois", ["Jean-Luc d’Artois"]],
    ["Автор: Олена Гнатюк", ["Олена Гнатюк"]],
    ["Марк Левин", ["Марк Левин"]],
    ["Autor: María José de la Fuente", ["María José de la Fuente"]],
    ["بقلم: سليم حداد", ["سليم حداد"]],
    ["Ludwig van der Berg", ["Ludwig van der Berg"]],
    ["J. R. Marsh", ["J. R. Marsh"]],
    ["Dan Marsh", ["Dan Marsh"]],
    ["Tim Adler", ["Tim Adler"]],
    ["Jen Marsh", ["Jen Marsh"]],
    ["本报记者 李明", ["李明"]],
    ["文／李明", ["李明"]],
    ["執筆：山田太郎", ["山田太郎"]],
    ["홍길동 기자", ["홍길동"]],
    ["โดย สมชาย ใจดี", ["สมชาย ใจดี"]],
    ["Door Jan de Vries", ["Jan de Vries"]],
    ["Av Anna Berg", ["Anna Berg"]],
    ["Oleh Budi Santoso", ["Budi Santoso"]],
    ["लेखक: राम कुमार", ["राम कुमार"]],
    ["نویسنده: مریم احمدی", ["مریم احمدی"]],
    ["Ruth Adler | 4 May 2024", ["Ruth Adler"]]
  ])("%s is a byline", (line, names) => {
    const { byline, blocks } = page(line)
    expect(byline).toEqual(names)
    expect(blocks[1]).toMatchObject({ kind: "byline", text: line })
  })
  it.each([
    "Swiss Interior Ministry", "REUTERS/Ruth Adler", "AFP", "Photo: Ruth Adler", "Getty Images", "Foto: Ruth Adler / dpa", "© AFP", "Фото: прес-служба ДСНС", "fot. Ruth Adler", "Ruth Adler / The Courier",
    "Міністерство оборони України", "Ministère de la Culture", "تصوير: سليم حداد", "Crédit photo : Jean Roux", "Image: NASA"
  ])("%s is the credit of a photograph", (line) => {
    const { byline, credit, blocks } = page(line)
    expect(byline).toEqual([])
    expect(credit).toBe(line)
    expect(blocks[1]).toMatchObject({ kind: "credit", text: line })
  })
  it("may be all four", () => {
    const { blocks } = page("By Ruth Adler", "4 May 2024", "The mill in the morning light.", "Photo: Tarn Museum")
    expect(blocks.slice(1, 5).map(({ kind }) => kind)).toEqual(["byline", "date", "caption", "credit"])
  })
  it("is nobody's name where there is none", () => {
    expect(page("4 May 2024").byline).toEqual([])
    expect(page().byline).toEqual([])
  })
})
