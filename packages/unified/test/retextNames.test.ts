import { defineStyle } from "@polyonym/names/pure"
import type { Root } from "nlcst"
import rehypeParse from "rehype-parse"
import rehypeRetext from "rehype-retext"
import remarkParse from "remark-parse"
import remarkRetext from "remark-retext"
import retextEnglish from "retext-english"
import retextStringify from "retext-stringify"
import { type Plugin, type Processor, unified } from "unified"
import { VFile } from "vfile"
import { reporter } from "vfile-reporter"
import { describe, expect, it } from "vitest"
import { Parser, parseMultilingual, retextNames, type RetextNamesOptions } from "../src/index.ts"

const style = defineStyle({
  id: "desk",
  extends: "own-preference",
  sources: { book: { title: "Desk book, p. 4", url: "https://example.org/book", read: "2026-11-26" } },
  forms: [{ id: "Q1899", language: "en", text: "Kyjiw", source: "book" }]
})
const options: RetextNamesOptions = { style, language: "en" }
/** The types of `remark-retext` and `rehype-retext` know no processor with plugins. */
type Bare = Processor<Root, undefined, undefined, undefined, undefined>
const names = unified().use(parseMultilingual, { language: "en" }).use(retextNames, options) as unknown as Bare

type Read = (value: string, more?: RetextNamesOptions, path?: string) => Promise<VFile>
const plainly = (parser: Plugin<[]>): Read => (value, more = {}, path = "a.txt") => unified().use(parser).use(retextNames, { ...options, ...more }).use(retextStringify).process(new VFile({ path, value }))
const running = (outer: () => { parse: (file: VFile) => unknown; run: (tree: never, file: VFile) => Promise<unknown> }): Read => async (value, _, path) => {
  const file = new VFile({ value, ...(path === undefined ? {} : { path }) })
  const processor = outer()
  await processor.run(processor.parse(file) as never, file)
  return file
}
const markdown: ReadonlyArray<readonly [string, Read]> = [
  ["a processor", running(() => unified().use(remarkParse).use(remarkRetext, names) as never)],
  ["the class", running(() => unified().use(remarkParse).use(remarkRetext, Parser).use(retextNames as never, options as never) as never)],
  ["a processor of retext-english", running(() => unified().use(remarkParse).use(remarkRetext, unified().use(retextEnglish).use(retextNames, options) as unknown as Bare) as never)]
]
const html: ReadonlyArray<readonly [string, Read]> = [
  ["a processor", running(() => unified().use(rehypeParse).use(rehypeRetext, names) as never)],
  ["the class", running(() => unified().use(rehypeParse).use(rehypeRetext, Parser).use(retextNames as never, options as never) as never)]
]
const said = (file: VFile) => file.messages.map(({ ruleId, actual, expected, name }) => [ruleId, actual, expected, name.replace(`${file.path}:`, "")])
const sliced = (file: VFile) => file.messages.map(({ place }) => String(file).slice((place as { start: { offset: number } }).start.offset, (place as { end: { offset: number } }).end.offset))

describe("retextNames", () => {
  it.each([["our parser", parseMultilingual], ["retext-english", retextEnglish]] as const)("says on a tree of %s what is wrong, where, and by which rule", async (_, parser) => {
    const file = await plainly(parser as unknown as Plugin<[]>)("The ferry left\nKyiv late.\n\nIt came back to Kyiv.")
    expect(said(file)).toEqual([["style-form", "Kyiv", ["Kyjiw"], "2:1-2:5"], ["style-form", "Kyiv", ["Kyjiw"], "4:17-4:21"]])
    expect(file.messages.map(({ source, url, note, fatal }) => ({ source, url, note, fatal }))[0]).toEqual({ source: "retext-names", url: "https://example.org/book", note: "Desk book, p. 4, read 2026-11-26", fatal: false })
  })
  it("is shown by vfile-reporter", async () => {
    const shown = reporter(await plainly(parseMultilingual as unknown as Plugin<[]>)("The ferry left Kyiv late."))
    expect(shown.split("\n").map((line) => line.trim().replace(/ +/g, " "))).toEqual(["a.txt", "1:16-1:20 warning Unexpected form `Kyiv` of a name, expected `Kyjiw` (desk) style-form retext-names", "", "⚠ 1 warning"])
  })
  it("says nothing of what it is told to leave out, and speaks as it is told", async () => {
    const read = plainly(parseMultilingual as unknown as Plugin<[]>)
    for (const ignore of ["Kyiv", "Q1899", "style-form"]) expect(said(await read("The ferry left Kyiv late.", { ignore: [ignore] }))).toEqual([])
    expect((await read("The ferry left Kyiv late.", { reason: ({ actual }) => `Пишіть інакше: ${actual}` })).messages[0]!.reason).toBe("Пишіть інакше: Kyiv")
  })
  it("rejects with UnknownStyle", async () => {
    await expect(plainly(parseMultilingual as unknown as Plugin<[]>)("The ferry left Kyiv.", { style: "no such style" })).rejects.toMatchObject({ _tag: "UnknownStyle" })
  })
  it("leaves addresses alone", async () => {
    expect(said(await plainly(parseMultilingual as unknown as Plugin<[]>)("See https://example.org/Kyiv, or write to Kyiv@example.org now."))).toEqual([])
  })
})

describe.each(markdown)("behind remark-retext with %s", (_, read) => {
  it.each([
    ["plain", "The ferry left Kyiv late.", ["Kyiv"]],
    ["emphasis inside a name, in one place", "The ferry left K**yi**v late.", ["K**yi**v"]],
    ["a link", "The ferry left [Kyiv](https://example.org/Kyiv) late.", ["Kyiv"]],
    ["code", "The ferry left `Kyiv` late.", []],
    ["behind entities and escapes", "Ann &amp; Lee \\*both\\* &copy; left Kyiv late.", ["Kyiv"]],
    ["in a heading and a list", "# The ferry of Kyiv\n\n1. It came\n   to Kyiv.\n", ["Kyiv", "Kyiv"]],
    ["in lines that end with CR and LF", "The ferry\r\nwas late. It\r\nleft Kyiv.\r\n", ["Kyiv"]]
  ])("%s", async (_, text, expected) => {
    expect(sliced(await read(text))).toEqual(expected)
    expect(sliced(await read(text, {}, "a.md"))).toEqual(expected)
  })
})
describe("behind remark-retext", () => {
  it("judges what stands in a quotation, a title or italics unless the file's name says that it is Markdown", async () => {
    const read = running(() => unified().use(remarkParse).use(remarkRetext, names) as never)
    const text = "> The ferry was\n> late. It left\n>   Kyiv in the end.\n\nHe read *The Road to Kyiv*."
    expect(said(await read(text, {}, "a.txt")).map(([, , , place]) => place)).toEqual(["3:5-3:9", "5:22-5:26"])
    expect(said(await read(text, {}, "a.md"))).toEqual([])
  })
  it("does not judge what that is told to take for source", async () => {
    const read = running(() => unified().use(remarkParse).use(remarkRetext, names, { source: ["blockquote", "link"] }) as never)
    const text = "The ferry left Kyiv.\n\n> From Kyiv\n\nSee [Kyiv](/) or Kyiv."
    for (const path of ["a.md", "a.txt"]) expect(said(await read(text, {}, path)).map(([, , , place]) => place)).toEqual(["1:16-1:20", "5:18-5:22"])
  })
})

describe.each(html)("behind rehype-retext with %s", (_, read) => {
  it.each([
    ["plain", "<p>The ferry left Kyiv late.</p>", ["Kyiv"]],
    ["marks inside a name, in one place", "<p>The ferry left <b>Ky</b>iv late.</p>", ["Ky</b>iv"]],
    ["code and scripts", "<p>The ferry left <code>Kyiv</code> late.</p><script>Kyiv</script>", []],
    ["behind entities and line breaks", "<p>Ann &amp; Lee\r\n  &copy; left &#75;yiv late,\r\n and Kyiv.</p>", ["&#75;yiv", "Kyiv"]],
    ["blocks without white space between", "<h1>The ferry</h1><p>Kyiv is far.</p><p>Kyiv is near.</p>", ["Kyiv", "Kyiv"]]
  ])("%s", async (_, text, expected) => {
    expect(sliced(await read(text))).toEqual(expected)
  })
})
