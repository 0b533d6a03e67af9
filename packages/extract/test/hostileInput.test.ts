import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const million = 1_000_000
const plain: ReadonlyArray<readonly [string, string]> = [
  ["one letter", "a".repeat(10 * million)],
  ["line feeds", "\n".repeat(10 * million)],
  ["spaces", " ".repeat(10 * million)],
  ["a line of words", "word ".repeat(2 * million)],
  ["lone surrogates", "\ud800".repeat(million)],
  ["opening quotation marks", "“".repeat(million)],
  ["commercial ats", "@".repeat(million)],
  ["soft hyphens", "\u00ad".repeat(million)],
  ["short lines", "a\n".repeat(50_000)],
  ["dates", "5 May 2024, 10:30\n".repeat(20_000)],
  ["bylines", "By John Smith\n".repeat(20_000)],
  ["copyright lines", "© a b c\n".repeat(20_000)],
  ["unclosed comments", "<!-- ".repeat(million / 5)]
]
const markup: ReadonlyArray<readonly [string, string]> = [
  ["nested elements", `${"<div>".repeat(50_000)}x${"</div>".repeat(50_000)}`],
  ["elements never closed", "<div>x".repeat(50_000)],
  ["formatting never closed", `${"<b>".repeat(100_000)}x`],
  ["less-than signs", "<".repeat(million)],
  ["ends of what never began", `${"<div>".repeat(50_000)}${"</p></span>".repeat(50_000)}`],
  ["references", "&amp;&lt&nosuch".repeat(50_000)],
  ["attributes", `<a ${Array.from({ length: 50_000 }, (_, i) => `b${i}`).join(" ")}>x`],
  ["tables in tables", `${"<table><tr><td>".repeat(20_000)}x`],
  ["brackets of JSON", `<script type="application/ld+json">${"[".repeat(million / 2)}</script>`],
  ["a long name", `<div class="${"nav-".repeat(100_000)}">x</div>`]
]

describe("hostile input is read in time that grows with its length, and never throws", () => {
  it.each(plain)("%s", (_, input) => {
    const { blocks, text } = extractArticle(input, { mediaType: "text/plain" })
    expect(text).toBe(blocks.map((block) => block.text).join("\n\n"))
  }, 8_000)
  it.each(markup)("markup: %s", (_, input) => {
    const { blocks, text } = extractArticle(input, { mediaType: "text/html" })
    expect(text).toBe(blocks.map((block) => block.text).join("\n\n"))
  }, 8_000)
})
