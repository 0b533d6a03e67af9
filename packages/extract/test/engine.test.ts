import { Document, Pipeline, SourceMap } from "@polyonym/core"
import { Article, ArticleExtractor, ExtractionFailed, extractArticle, extractArticleWith, ExtractorUnavailable } from "@polyonym/extract"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { describe, expect, it, vi } from "vitest"
import { matchedPieces } from "../src/engine/readability.ts"

const paragraphs = [
  "The ferry to the island of Skarholm ran again on Saturday, after a winter in which only the mail boat made the crossing &mdash; and that not every day.",
  "“We had bread and letters, what else do you need,” said Sven Åkesson, who is 81 and has lived on the island since he was <b>born</b>, in the house at the quay.",
  "The first ferry carried eleven passengers, three dogs and a piano, which had waited in a shed at the harbour since November for the ice to go.",
  "Tickets cost forty crowns, the same as last year, and children under twelve travel free of charge, as they have done since the line was opened."
]
const page = `<!doctype html><html lang="en"><head><title>Ferry Runs Again</title></head><body><nav><a href="/">Start</a> <a href="/isles">Isles</a></nav>
<article><h1>Ferry Runs Again</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article>
<aside><h3>More</h3><ul><li><a href="/2">A school with two pupils</a></li></ul></aside><footer><p>Printed in Osthammar.</p></footer></body></html>`

const ran = <E>(layer: Layer.Layer<ArticleExtractor, E>, text: string, mediaType?: string) =>
  Effect.runPromise(Effect.scoped(Effect.provide(Effect.map(Pipeline.empty.to(extractArticleWith()).open, (runner) => runner.sync(Document.make(text, mediaType === undefined ? {} : { mediaType }))), layer)))

describe("the stage with an engine", () => {
  it("by our own gives what the plain stage gives, and names it in the receipt", async () => {
    const document = await ran(ArticleExtractor.own, page)
    expect(document.text).toBe(Pipeline.empty.to(extractArticle()).sync(Document.make(page)).text)
    expect(JSON.stringify(document.receipt)).toContain("@polyonym/extract/own")
  })
  it("by Readability gives blocks that lead back to the page", async () => {
    const document = await ran(ArticleExtractor.readability, page)
    const { blocks, removed, title } = Document.get(document, Article)
    expect(title).toBe("Ferry Runs Again")
    expect(blocks.filter(({ kind }) => kind === "body")).toHaveLength(4)
    expect(document.text).not.toMatch(/school|Osthammar|Start/)
    expect(removed.map(({ text }) => text)).toContain("Printed in Osthammar.")
    for (const { start, end, sourceStart, sourceEnd } of blocks) expect(SourceMap.toSource(document.map, start, end)).toMatchObject({ start: sourceStart, end: sourceEnd })
    const quay = document.text.indexOf("house at the quay")
    const there = SourceMap.toSource(document.map, quay, quay + 17)
    expect(page.slice(there.start, there.end)).toBe("house at the quay")
    expect(JSON.stringify(document.receipt)).toContain("@polyonym/extract/readability")
  })
  it("reads text that is no page, and Markdown, by our own", async () => {
    expect((await ran(ArticleExtractor.readability, "Low Water\n\nThe river is lower than anyone here can remember.", "text/plain")).text).toContain("The river")
    expect((await ran(ArticleExtractor.readability, "# Low *Water*\n\nThe river.", "text/markdown")).text).toBe("Low Water\n\nThe river.")
  })
  it("fails with a typed error where an engine of one's own does", async () => {
    const failing = ArticleExtractor.layer({ id: "none", version: "1", extract: () => new ExtractionFailed({ engine: "none", problem: "it does nothing" }) })
    await expect(ran(failing, page)).rejects.toThrow("cannot read this page: it does nothing")
  })
  it("says what to install where an engine's packages are not there", async () => {
    vi.doMock("linkedom", () => {
      throw new Error("not installed")
    })
    const error = await Effect.runPromise(Effect.flip(Effect.provide(Effect.asVoid(ArticleExtractor), ArticleExtractor.readability))).finally(() => vi.doUnmock("linkedom"))
    expect(error).toBeInstanceOf(ExtractorUnavailable)
    expect(error).toMatchObject({ engine: "readability", missing: ["linkedom"] })
    expect(error.message).toContain("npm install linkedom")
  })
  it("is never broken by a page that nests too deep for an engine", async () => {
    const deep = `${"<div>".repeat(20_000)}<p>${paragraphs[0]}</p>`
    await expect(ran(ArticleExtractor.readability, deep)).rejects.toThrow("deep in each other")
    expect((await ran(ArticleExtractor.own, deep)).text).toContain("The ferry")
  })
})

describe("an extracted text is found in its page", () => {
  const piece = (text: string) => ({ text, sourceStart: 0, sourceEnd: 0, edits: [], gap: false })
  it("in order: what stands twice is taken from between what stands once", () => {
    const long = (word: string): string => `${word} `.repeat(20).trim()
    const pieces = ["Share", long("one"), "Why", long("two"), "Why", "Share"].map(piece)
    expect([...matchedPieces(pieces, [long("one"), "Why", long("two")])].sort()).toEqual([1, 2, 3])
    expect([...matchedPieces(pieces, [long("two"), "Why"])].sort()).toEqual([3, 4])
    expect(matchedPieces(pieces, []).size).toBe(0)
  })
})
