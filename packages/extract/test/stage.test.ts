import { Document, Pipeline, SourceMap } from "@polyonym/core"
import { Article, extractArticle, plainText } from "@polyonym/extract"
import { repeatedLines } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const page = "Log in\n\nSheep Close the Coast Road\n\nBy Ewan Strand\n\nA flock of two hundred sheep closed the coast road for an hour on Monday, to the delight of a school bus.\n\nSubscribe to our newsletter"

describe("the stage", () => {
  it("rewrites the text and keeps the way back to the page", () => {
    const document = Pipeline.empty.to(extractArticle()).sync(Document.make(page))
    const article = Document.get(document, Article)
    expect(document.source).toBe(page)
    expect(document.text).toBe(article.blocks.map(({ text }) => text).join("\n\n"))
    for (const { start, end, text, sourceStart, sourceEnd } of article.blocks) {
      expect(document.text.slice(start, end)).toBe(text)
      expect(SourceMap.toSource(document.map, start, end)).toMatchObject({ start: sourceStart, end: sourceEnd })
    }
    expect(Object.keys(article).sort()).toEqual(["blocks", "byline", "removed", "title"])
  })
  it("takes the media type from the document, from its settings, or from the page", () => {
    const html = "<p>Sheep</p>"
    const text = (document: Document.Document<Article>) => document.text
    expect(text(Pipeline.empty.to(extractArticle()).sync(Document.make(html, { mediaType: "text/html; charset=utf-8" })))).toBe("Sheep")
    expect(text(Pipeline.empty.to(extractArticle({ mediaType: "text/html" })).sync(Document.make(html)))).toBe("Sheep")
    expect(text(Pipeline.empty.to(extractArticle()).sync(Document.make(html)))).toBe(html)
  })
  it("lets what the document's maker knows win", () => {
    const known = { title: "Sheep", publishedAt: "2024-01-01", language: "sco" }
    expect(Document.get(Pipeline.empty.to(extractArticle()).sync(Document.make(page, known)), Article)).toMatchObject(known)
    expect(Document.get(Pipeline.empty.to(plainText()).sync(Document.make(page, known)), Article)).toMatchObject(known)
  })
  it("hears what other pages of the source have as well; the receipt says of how many", () => {
    const pages = ["The ferry to Marrow left two hours late on Monday, the harbour office said.", "The lighthouse at Cape Marrow was sold to a baker on Tuesday for one pound.", "Three nets lost in the storm were found on the north beach, a fisherman said."]
      .map((news, at) => `Harbour weather: four beaufort, clear.\nNews of the Coast ${at}\n${news}\nBest wishes from all of the crew at the Lantern.`)
    const repeated = repeatedLines(pages)
    const read = (options: Parameters<typeof extractArticle>[0]) => Pipeline.empty.to(extractArticle(options)).sync(Document.make(pages[0]!))
    const reasons = (document: Document.Document<Article>) => Document.get(document, Article).removed.map(({ reason }) => reason)
    expect(reasons(read({}))).not.toContain("repeated")
    expect(reasons(read({ repeated }))).toEqual(["repeated", "repeated"])
    expect(extractArticle({ repeated }).config).toEqual({ repeated: { pages: 3 } })
  })
  it("of a clean text keeps all", () => {
    const document = Pipeline.empty.to(plainText()).sync(Document.make(page))
    expect(document.text).toBe(page)
    expect(Document.get(document, Article).removed).toEqual([])
  })
  it("gives a fact that its schema can write and read", () => {
    const document = Pipeline.empty.to(extractArticle()).sync(Document.make(page))
    expect(JSON.parse(JSON.stringify(Document.get(document, Article)))).toEqual(Document.get(document, Article))
  })
})
