import fc from "fast-check"
import type { Root } from "mdast"
import { toHast } from "mdast-util-to-hast"
import rehypeStringify from "rehype-stringify"
import remarkGfm from "remark-gfm"
import remarkParse from "remark-parse"
import remarkStringify from "remark-stringify"
import { unified } from "unified"
import { describe, expect, it } from "vitest"
import { remarkNames } from "../src/index.ts"

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkNames, { language: "en" }).use(remarkStringify)
const plain = unified().use(remarkParse).use(remarkGfm).use(remarkStringify)
const treeOf = (text: string) => processor.runSync(processor.parse(text)) as Root
const page = (text: string) => unified().use(rehypeStringify).stringify(toHast(treeOf(text)) as never)

describe("remarkNames", () => {
  it("is rendered as elements", () => {
    expect(page("Mayor of *Kyiv* and `Kyiv`, [Kyiv](/), K*yi*v.\n")).toBe("<p>Mayor of <em><span class=\"name\" data-id=\"Q1899\" lang=\"en\">Kyiv</span></em> and <code>Kyiv</code>, <a href=\"/\">Kyiv</a>, <span class=\"name\" data-id=\"Q1899\" lang=\"en\">K<em>yi</em>v</span>.</p>")
  })
  it("marks headings and tables, each cell by itself", () => {
    expect(page("# Kyiv\n\n| a | b |\n|---|---|\n| Kyiv | London |\n").match(/class="name"/g)).toHaveLength(3)
  })
  it("keeps places in the source where they are known", () => {
    const text = "The ferry left Kyiv late.\n"
    const { children } = treeOf(text).children[0] as { children: ReadonlyArray<{ children?: ReadonlyArray<{ position?: { start: { offset: number }; end: { offset: number } } }> }> }
    const { start, end } = children[1]!.children![0]!.position!
    expect(text.slice(start.offset, end.offset)).toBe("Kyiv")
  })
  it("is written as the same Markdown as without it", () => {
    const parts = fc.constantFrom("Kyiv", "_Kyiv_", "**Kyiv**", "K*yi*v", "Petro Hryn", " ", "\n", "\n\n", "# ", "- ", "> ", "1. ", "&amp;", "\\*", "*", "_", "`x`", "[Kyiv](/a_b)", "![Kyiv](/)", "~~Kyiv~~", "<b>", "!", "(", ")", "www.example.org", "Kyiv-", "left", "|")
    fc.assert(fc.property(fc.array(parts, { maxLength: 14 }), (all) => {
      const text = all.join("")
      const tree = treeOf(text)
      expect(processor.stringify(tree)).toBe(plain.processSync(text).toString())
    }), { numRuns: 150 })
  })
})
