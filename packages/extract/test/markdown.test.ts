import { SourceMap } from "@polyonym/core/pure"
import { type Extracted, extractMarkdown, MalformedFrontMatter } from "@polyonym/extract/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const file = `---
title: "Night Train to the Coast"
authors:
  - Hanna Reuter
  - name: Ida Lund
date: 2024-06-12T18:20:00+02:00
lang: en
---

Night Train to the Coast
========================

The [night *train*](https://example.org/a_b "Title") to the coast &mdash; and back \\*every\\* day &mdash;
will run \`again\` from **July**[^1], said <b>the</b> company. [sic] [here][ref] <https://example.org>

![A train](train.jpg "The train leaves the quay.")
*Photo: Nils Berg*

On sale ##
----------

### Beds ###

1. Tickets cost 40 euros
   and are sold at the station
   - beds cost more
2. [x] Children go free

> We have all missed
> the sound of it.
>
> - said the stationmaster

| Day    | Time  |
|--------|-------|
| Monday | 18:20 |

\`\`\`js
console.log("not prose")
\`\`\`

<figure><img src="a.png"><figcaption>The quay in winter</figcaption></figure>

<!-- a note to the editor -->

夜行列车七月起
重新运行。

[^1]: In 2024.

[ref]: https://example.org
`

function expectLaws(input: string, { blocks, text, map }: Extracted): void {
  expect(text).toBe(blocks.map((block) => block.text).join("\n\n"))
  for (const block of blocks) {
    expect(block.text).not.toBe("")
    const { start, end } = SourceMap.toSource(map, block.start, block.end)
    expect([start, end]).toEqual([block.sourceStart, block.sourceEnd])
    for (let at = block.start; at < block.end; at++) {
      const there = SourceMap.toSource(map, at, at + 1)
      if (there.exact) expect(input.slice(there.start, there.end)).toBe(text[at])
    }
  }
}

describe("a Markdown file", () => {
  const found = extractMarkdown(file)
  it("gives its blocks with links, emphasis and code flattened", () => {
    expect(found.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "title: Night Train to the Coast",
      "body: The night train to the coast — and back *every* day — will run again from July, said the company. [sic] here https://example.org",
      "caption: The train leaves the quay.",
      "credit: Photo: Nils Berg",
      "heading: On sale ##",
      "heading: Beds",
      "list-item: Tickets cost 40 euros and are sold at the station",
      "list-item: beds cost more",
      "list-item: Children go free",
      "quote: We have all missed the sound of it.",
      "quote: said the stationmaster",
      "table: Day\tTime",
      "table: Monday\t18:20",
      "caption: The quay in winter",
      "body: 夜行列车七月起重新运行。",
      "body: In 2024."
    ])
  })
  it("gives what its front matter says, and keeps code out of the prose", () => {
    expect(found).toMatchObject({ title: "Night Train to the Coast", byline: ["Hanna Reuter", "Ida Lund"], publishedAt: "2024-06-12T18:20+02:00", language: "en", credit: "Photo: Nils Berg" })
    expect(found.removed).toEqual([{ reason: "code", text: "console.log(\"not prose\")", sourceStart: file.indexOf("console"), sourceEnd: file.indexOf("console") + 24 }])
  })
  it("leads back to the file", () => {
    expectLaws(file, found)
    const at = found.text.indexOf("night train")
    const { start, end } = SourceMap.toSource(found.map, at, at + 11)
    expect(file.slice(start, end)).toBe("night *train")
  })
  it("without front matter has its first heading for a title, and a byline and a date below it", () => {
    const { title, byline, publishedAt, blocks } = extractMarkdown("\ufeff# Low Water\r\n\r\nBy Hanna Reuter\r\n\r\n12 June 2024\r\n\r\nThe river is low.\r\n\r\n## Why\r\n")
    expect({ title, byline, publishedAt }).toEqual({ title: "Low Water", byline: ["Hanna Reuter"], publishedAt: "2024-06-12" })
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "byline", "date", "body", "heading"])
  })
  it("gives way to what the caller knows, and to rules", () => {
    const { title, language, removed } = extractMarkdown(file, { title: "Sleeper", language: "en-GB", drop: { pattern: "^Beds$" } })
    expect({ title, language }).toEqual({ title: "Sleeper", language: "en-GB" })
    expect(removed.map(({ reason, text }) => [reason, text])).toContainEqual(["rule", "Beds"])
  })
})

describe("front matter", () => {
  it("may be TOML", () => {
    expect(extractMarkdown("+++\ntitle = \"Low Water\"\nauthors = [\"Hanna Reuter\", 'Ida Lund']\ndate = 2024-06-12\n+++\nThe river.")).toMatchObject({ title: "Low Water", byline: ["Hanna Reuter", "Ida Lund"], publishedAt: "2024-06-12", text: "The river." })
  })
  it("is text where it has no key, or no end", () => {
    expect(extractMarkdown("---\nnothing but text\n---\n\nmore").text).toContain("nothing but text")
    expect(extractMarkdown("---\ntitle: x\n\nmore").text).toContain("title: x")
  })
  it.each([
    ["a list that is not closed", "---\ntitle: [Low\n---\nx", 3],
    ["a mapping in a line", "---\na: 1\nb: c: d\n---\nx", 3],
    ["what nests deeper than the stack", `---\na: ${"[".repeat(30_000)}\n---\nx`, 2],
    ["aliases that explode", `---\na: &a [x, x, x, x, x, x, x, x, x, x]\n${[..."bcdefgh"].map((key, at) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${"abcdefgh"[at]}`).join(", ")}]`).join("\n")}\n---\nx`, 2],
    ["too much of it", `---\na: ${"x".repeat(70_000)}\n---\nx`, 1]
  ])("is an error that says where: %s", (_, input, line) => {
    let thrown: unknown
    try {
      extractMarkdown(input)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(MalformedFrontMatter)
    expect((thrown as MalformedFrontMatter).line).toBe(line)
    expect(extractMarkdown(input, { frontMatter: "lenient" }).text).toBe("x")
  })
  it("cannot reach what it does not name", () => {
    expect(extractMarkdown("---\n__proto__: {title: x}\nconstructor: y\n---\nThe river.").title).toBeUndefined()
  })
})

describe("hostile Markdown", () => {
  it.each<readonly [string, string]>([
    ["a hundred thousand lists in each other", "- ".repeat(100_000) + "x"],
    ["a hundred thousand quotations in each other", ">".repeat(100_000) + "x"],
    ["lists further and further in", Array.from({ length: 1000 }, (_, at) => `${" ".repeat(2 * at)}- a`).join("\n")],
    ["brackets", "[".repeat(200_000)],
    ["links never closed", "[a](".repeat(50_000)],
    ["links", "[a](b)".repeat(50_000)],
    ["emphasis in emphasis", "**a *a ".repeat(30_000) + "a* a**".repeat(30_000)],
    ["longer and longer ticks", Array.from({ length: 600 }, (_, at) => "`".repeat(at + 1)).join(" ")],
    ["comments never closed", "<!--a ".repeat(50_000)],
    ["tags never closed", "<a ".repeat(50_000)],
    ["blanks", `a${" ".repeat(500_000)}b`],
    ["definitions", Array.from({ length: 20_000 }, (_, at) => `[a${at}]: b`).join("\n")],
    ["a table of many columns", `${"|a".repeat(2000)}\n${"|-".repeat(2000)}\n${"|b\n".repeat(2000)}`],
    ["a fence never closed", "```\n" + "*a* [b](c)\n".repeat(50_000)]
  ])("%s", (_, input) => {
    const { text, blocks } = extractMarkdown(input)
    expect(text).toBe(blocks.map((block) => block.text).join("\n\n"))
  }, 20_000)
  it("of any kind leads back to the file", () => {
    const part = fc.constantFrom("a", " ", "\n", "\n\n", "*", "**", "_", "`", "[", "]", "(", ")", "![", "> ", "- ", "1. ", "# ", "|", "|-|\n", "\\", "&amp;", "&nope;", "<b>", "</b>", "<div>", "<br>", "~~", "www.a.b", "漢", "é", "\r\n", "\t", "    ", "---\n", "[x]: y\n", "\0", "😀", "\u00ad", "ﬁ")
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }).map((parts) => parts.join("")), (input) => expectLaws(input, extractMarkdown(input, { frontMatter: "lenient" }))), { numRuns: 400 })
  })
})
