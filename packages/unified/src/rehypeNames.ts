import type { Element, Properties, Root } from "hast"
import type { Plugin } from "unified"
import { findNames, type FindNamesOptions } from "./marking/findNames.ts"
import { markNames, type Wrapping } from "./marking/markNames.ts"
import { type Manner, readTree, type TreeNode } from "./marking/readTree.ts"

/** Settings of `rehypeNames`: what names are found with, the element (`span` if not given) and its class (`name` if not given). */
export interface RehypeNamesOptions extends FindNamesOptions {
  readonly tagName?: string | undefined
  readonly className?: string | undefined
}

const unread = new Set(["head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "audio", "video", "canvas", "select", "datalist", "textarea", "button", "title"])
const code = new Set(["code", "pre", "kbd", "samp", "var"])
const inline = new Set([
  "a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "img", "ins", "label", "map", "mark", "meter", "nobr", "output", "picture", "progress",
  "q", "rb", "rp", "rt", "rtc", "ruby", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr"
])
const isElement = (node: TreeNode): node is TreeNode & Element => node.type === "element"
const languageIn = (node: TreeNode): string | undefined => {
  const language = isElement(node) ? node.properties["lang"] ?? node.properties["xmlLang"] : undefined
  return typeof language === "string" && language !== "" ? language : undefined
}

/** Whether an element was made here. */
const isMarked = ({ properties: { className, dataId } }: Element, ours: string): boolean => dataId !== undefined && Array.isArray(className) && className.includes(ours)

const mannerOf = (links: boolean, className: string) => (node: TreeNode): Manner => {
  if (!isElement(node)) return node.type === "root" ? "block" : "nothing"
  const { tagName, properties } = node
  if (tagName === "br") return "break"
  if (unread.has(tagName) || properties["dataNlcst"] === "ignore") return "nothing"
  if (code.has(tagName) || properties["dataNlcst"] === "source" || isMarked(node, className) || (tagName === "a" && !links)) return "closed"
  return inline.has(tagName) ? "inside" : "block"
}

const sameLanguage = (one: string, other: string): boolean => one.toLowerCase().split("-", 1)[0] === other.toLowerCase().split("-", 1)[0]

/** The language that the page says it is in. */
const languageOfPage = (tree: Root): string | undefined => tree.children.map((child) => languageIn(child as TreeNode)).find((language) => language !== undefined)

/**
 * Marks the names of a page: `<span class="name" data-id="Q…" lang="uk">`. `data-id` is a Wikidata item, a pack's own id, or `nil-` and a hash of the name; `lang` is the
 * language of the text that the name stands in, where the page does not say it already.
 *
 * Persons, organisations and places are marked, or the `types` asked for; nothing in code, scripts, forms' fields, and in links only with `links`. A name with marks inside
 * it is one element around them; where marks cut through it (`<b>Mr Petro</b> Hryn`) each part is an element with `data-part="1/2"`. What is marked already stays.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { rehypeNames } from "@polyonym/unified"
 * import rehypeParse from "rehype-parse"
 * import rehypeStringify from "rehype-stringify"
 * import { unified } from "unified"
 *
 * const page = await unified().use(rehypeParse, { fragment: true }).use(rehypeNames, { language: "en" }).use(rehypeStringify).process("<p>The ferry left <b>Kyiv</b> late.")
 * assert.equal(String(page), '<p>The ferry left <b><span class="name" data-id="Q1899" lang="en">Kyiv</span></b> late.</p>')
 * ```
 */
export const rehypeNames: Plugin<[RehypeNamesOptions?], Root> = function({ tagName = "span", className = "name", links = false, ...options } = {}) {
  return (tree) => {
    const wrap = ({ name, children, around, part }: Wrapping): TreeNode => {
      const properties: Properties = { className: [className], dataId: name.id }
      if (name.language !== "und" && (around === undefined || !sameLanguage(around, name.language))) properties["lang"] = name.language
      if (part !== undefined) properties["dataPart"] = `${part.number}/${part.of}`
      return { type: "element", tagName, properties, children } as TreeNode
    }
    const read = readTree(tree as TreeNode, mannerOf(links, className), languageIn)
    markNames(tree as TreeNode, read, findNames(read.text, { ...options, language: options.language ?? languageOfPage(tree) }), wrap)
  }
}
