import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"
import { sizeOf } from "../../../tests/setup/mode.ts"

const million = 1_000_000
const plain: ReadonlyArray<readonly [string, string]> = [
  ["one letter", "a".repeat(sizeOf(10 * million))],
  ["line feeds", "\n".repeat(sizeOf(10 * million))],
  ["spaces", " ".repeat(sizeOf(10 * million))],
  ["a line of words", "word ".repeat(sizeOf(2 * million))],
  ["lone surrogates", "\ud800".repeat(sizeOf(million))],
  ["opening quotation marks", "“".repeat(sizeOf(million))],
  ["commercial ats", "@".repeat(sizeOf(million))],
  ["soft hyphens", "\u00ad".repeat(sizeOf(million))],
  ["short lines", "a\n".repeat(sizeOf(50_000))],
  ["dates", "5 May 2024, 10:30\n".repeat(sizeOf(20_000))],
  ["bylines", "By John Smith\n".repeat(sizeOf(20_000))],
  ["copyright lines", "© a b c\n".repeat(sizeOf(20_000))],
  ["unclosed comments", "<!-- ".repeat(sizeOf(million / 5))]
]
const markup: ReadonlyArray<readonly [string, string]> = [
  ["nested elements", `${"<div>".repeat(sizeOf(50_000))}x${"</div>".repeat(sizeOf(50_000))}`],
  ["elements never closed", "<div>x".repeat(sizeOf(50_000))],
  ["formatting never closed", `${"<b>".repeat(sizeOf(100_000))}x`],
  ["less-than signs", "<".repeat(sizeOf(million))],
  ["ends of what never began", `${"<div>".repeat(sizeOf(50_000))}${"</p></span>".repeat(sizeOf(50_000))}`],
  ["references", "&amp;&lt&nosuch".repeat(sizeOf(50_000))],
  ["attributes", `<a ${Array.from({ length: sizeOf(50_000) }, (_, i) => `b${i}`).join(" ")}>x`],
  ["tables in tables", `${"<table><tr><td>".repeat(sizeOf(20_000))}x`],
  ["brackets of JSON", `<script type="application/ld+json">${"[".repeat(sizeOf(million / 2))}</script>`],
  ["a long name", `<div class="${"nav-".repeat(sizeOf(100_000))}">x</div>`]
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
