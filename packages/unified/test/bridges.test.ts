import fc from "fast-check"
import type { Root } from "nlcst"
import rehypeParse from "rehype-parse"
import rehypeRetext from "rehype-retext"
import remarkParse from "remark-parse"
import remarkRetext from "remark-retext"
import { type Processor, unified } from "unified"
import { VFile } from "vfile"
import { describe, expect, it } from "vitest"
import { Parser, parseMultilingual } from "../src/index.ts"
import { nodesOf, shown, valueOf } from "./shown.ts"

type Read = (text: string) => Promise<{ readonly root: Root; readonly file: VFile }>

interface Runs {
  readonly parse: (file: VFile) => unknown
  readonly run: (tree: never, file: VFile) => Promise<unknown>
}
const run = (runs: Runs, file: VFile): Promise<unknown> => runs.run(runs.parse(file) as never, file)
const outer = (first: "markdown" | "html", to: Processor<Root> | Parser | typeof Parser): Runs =>
  (first === "markdown" ? unified().use(remarkParse).use(remarkRetext, to) : unified().use(rehypeParse, { fragment: true }).use(rehypeRetext, to)) as unknown as Runs

/** Reads with a processor, and keeps the tree that its plugins see. */
const bridge = (first: "markdown" | "html"): Read => async (text) => {
  const seen: Array<Root> = []
  const processor = unified().use(parseMultilingual, { language: "en" }).use(() => (tree: unknown) => void seen.push(tree as Root)) as unknown as Processor<Root>
  const file = new VFile(text)
  await run(outer(first, processor), file)
  return { root: seen[0]!, file }
}
const mutate = (first: "markdown" | "html", parser: Parser | typeof Parser): Read => async (text) => {
  const file = new VFile(text)
  return { root: await run(outer(first, parser), file) as Root, file }
}
const parser = new Parser({ language: "en" })

describe.each<[string, Read]>([
  ["a processor", bridge("markdown")],
  ["an instance", mutate("markdown", parser)],
  ["the class", mutate("markdown", Parser)]
])("remark-retext with %s", (_, read) => {
  it("divides what stands between the marks", async () => {
    const { root } = await read("# Ferry *late*\n\nDr. **Ann\nLee** said `npm run x. Y` broke. It was\nlate.\n\n- One\n- un*believ*able\n")
    expect(shown(root)).toBe("({[Ferry] [late]})\n\n({[Dr.] [Ann]\n[Lee] [said] <`npm run x. Y`> [broke].} {[It] [was]\n[late].})\n\n({[One]})\n\n({[unbelievable]})")
  })
  it("puts each node where it stands in the Markdown", async () => {
    const { root, file } = await read("# Ferry *late*\n\nThe [boat](http://example.org) was **very\nlate**. Nobody knew.\n")
    for (const node of nodesOf(root)) {
      if (!("value" in node) || node.value.startsWith("\n")) continue
      expect(String(file).slice(node.position!.start.offset, node.position!.end.offset)).toBe(node.value)
    }
  })
})

describe.each<[string, Read]>([
  ["a processor", bridge("html")],
  ["an instance", mutate("html", parser)],
  ["the class", mutate("html", Parser)]
])("rehype-retext with %s", (_, read) => {
  it("divides what stands between the tags, each block by itself", async () => {
    const { root, file } = await read("<h1>Ferry <em>late</em></h1><p>Dr. <b>Ann\nLee</b> said <code>x. Y</code> broke. It was\n  late.</p><p>Next</p>")
    expect(shown(root)).toBe("({[Ferry] [late]})({[Dr.] [Ann]\n[Lee] [said] <x. Y> [broke].} {[It] [was]\n  [late].})({[Next]})")
    for (const node of nodesOf(root)) {
      if (!("value" in node) || node.type === "SourceNode") continue
      expect(String(file).slice(node.position!.start.offset, node.position!.end.offset)).toBe(node.value)
    }
  })
})

describe("places behind what is written otherwise than it reads", () => {
  it.each([
    ["markdown", "A \\* B &amp; C &#x1F600; last", ["A", "B", "C", "last"]],
    ["markdown", "> One two \n>   three\n> four\n\n1. five\n   six", ["One", "two", "three", "four", "five", "six"]],
    ["markdown", "\tone\nferry\n\ttwo", ["ferry"]],
    ["markdown", "&copy; a\r\nb \\\\ c \\_d\\_ e", ["a", "b", "c", "e"]],
    ["markdown", "&nosuchname; one &amp;amp; two", ["one", "two"]],
    ["html", "<p>A &amp; B\r\nC &copy; &lt; &#128512; D &amp E</p>", ["A", "B", "C", "D", "E"]]
  ] as const)("%s: %s", async (first, text, words) => {
    const { root } = await bridge(first)(text)
    const found = nodesOf(root).filter(({ type }) => type === "WordNode").map((node) => [valueOf(node), text.slice(node.position!.start.offset, node.position!.end.offset)])
    for (const word of words) expect(found).toContainEqual([word, word])
  })
})

describe("places in any Markdown and HTML", () => {
  const words = fc.constantFrom("ferry", "Odesa", "паром", "late")
  const between = fc.constantFrom(" ", " ", " &amp; ", " \\* ", " \\\\ ", "\n", " \n   ", "\n> ", "\n\n", "\n\n> ", "\n\n- ", "\n  ", " **", "** ", " &copy; ", " `x\\` ", " [", "](/a) ", " <b> ", "\r\n", ", ", "&nbsp;", " &#x41; ", " &lt;", "\\_", " &nope; ", "&amp;amp; ", "\t")
  const texts = fc.array(fc.tuple(between, words), { maxLength: 20 }).map((all) => all.flat().join(""))
  const check = (read: Read, wrap: (text: string) => string) => fc.asyncProperty(texts, async (inside) => {
    const text = wrap(inside)
    const { root } = await read(text)
    for (const node of nodesOf(root)) {
      if (node.type !== "TextNode" || !/^(?:ferry|Odesa|паром|late)$/.test(node.value)) continue
      expect(text.slice(node.position!.start.offset, node.position!.end.offset)).toBe(node.value)
    }
  })
  it("are exact for words behind remark", () => fc.assert(check(bridge("markdown"), (text) => text), { numRuns: 300 }))
  it("are exact for words behind rehype", () => fc.assert(check(bridge("html"), (text) => `<div>${text}</div>`), { numRuns: 300 }))
})
