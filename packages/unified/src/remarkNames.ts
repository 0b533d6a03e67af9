import type { Data, Parent, PhrasingContent, Root } from "mdast"
import type { Plugin } from "unified"
import { findNames, type FindNamesOptions } from "./marking/findNames.ts"
import { markNames, type Wrapping } from "./marking/markNames.ts"
import { type Manner, readTree, type TreeNode } from "./marking/readTree.ts"
import { writeNames } from "./marking/writeNames.ts"

/** Settings of `remarkNames`: what names are found with, the element that `remark-rehype` makes (`span` if not given) and its class (`name` if not given). */
export interface RemarkNamesOptions extends FindNamesOptions {
  readonly tagName?: string | undefined
  readonly className?: string | undefined
}

/** A name in Markdown. `remark-stringify` writes what stands in it and nothing more; `remark-rehype` makes the element that `data` says. */
export interface NameNode extends Parent {
  type: "name"
  /** A Wikidata item, a pack's own id, or `nil-` and a hash of the name. */
  id: string
  /** BCP 47. */
  language: string
  children: Array<PhrasingContent>
  data: Data & { hName: string; hProperties: Record<string, string | Array<string>> }
}

declare module "mdast" {
  interface PhrasingContentMap {
    name: NameNode
  }
  interface RootContentMap {
    name: NameNode
  }
}

const unread = new Set(["yaml", "toml", "definition", "html", "image", "imageReference", "footnoteReference", "code", "math", "mdxjsEsm", "mdxFlowExpression", "mdxTextExpression"])
const inline = new Set(["emphasis", "strong", "delete", "link", "linkReference", "textDirective", "mdxJsxTextElement"])

const mannerOf = (links: boolean) => ({ type }: TreeNode): Manner => {
  if (unread.has(type)) return "nothing"
  if (type === "break") return "break"
  if (type === "inlineCode" || type === "inlineMath" || type === "name" || (!links && (type === "link" || type === "linkReference"))) return "closed"
  return inline.has(type) ? "inside" : "block"
}

/**
 * Marks the names of a Markdown document as nodes of the type `name`, with `id` and `language`. `remark-rehype` makes `<span class="name" data-id="Q…" lang="uk">` of
 * them; `remark-stringify` writes the same Markdown as without them, for Markdown has no mark for a name.
 *
 * What is marked, and how, is as in `rehypeNames`; HTML inside Markdown is not read.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { remarkNames } from "@polyonym/unified"
 * import remarkParse from "remark-parse"
 * import remarkStringify from "remark-stringify"
 * import { unified } from "unified"
 *
 * const text = "The ferry left **Kyiv** late.\n"
 * const processor = unified().use(remarkParse).use(remarkNames, { language: "en" }).use(remarkStringify)
 * const tree = processor.runSync(processor.parse(text))
 * assert.match(JSON.stringify(tree), /"type":"name","id":"Q1899","language":"en"/)
 * assert.equal(processor.stringify(tree), text)
 * ```
 */
export const remarkNames: Plugin<[RemarkNamesOptions?], Root> = function({ tagName = "span", className = "name", links = false, ...options } = {}) {
  writeNames(this)
  return (tree) => {
    const wrap = ({ name: { id, language }, children, part }: Wrapping): TreeNode => {
      const hProperties: Record<string, string | Array<string>> = { className: [className], dataId: id }
      if (language !== "und") hProperties["lang"] = language
      if (part !== undefined) hProperties["dataPart"] = `${part.number}/${part.of}`
      return { type: "name", id, language, children: children as Array<PhrasingContent>, data: { hName: tagName, hProperties } } satisfies NameNode as TreeNode
    }
    const read = readTree(tree as TreeNode, mannerOf(links), () => undefined)
    markNames(tree as TreeNode, read, findNames(read.text, options), wrap)
  }
}
