import { mergeJsonLd, type Node, stringify } from "@polyonym/jsonld/pure"
import type { Element, Nodes, Root } from "hast"
import type { Plugin } from "unified"
import { visitParents } from "unist-util-visit-parents"
import type { VFile } from "vfile"

/**
 * Settings of `rehypeJsonLd`. `jsonld`: the linked data, or what makes it; that of `file.data.polyonym` if not given. `merge` (true if not given): whether an article
 * that the page describes itself is completed, rather than described twice. `indent`: spaces.
 */
export interface RehypeJsonLdOptions {
  readonly jsonld?: Node | ((tree: Root, file: VFile) => Node | undefined) | undefined
  readonly merge?: boolean | undefined
  readonly indent?: number | undefined
}

const mark = "dataPolyonym"
const isLinkedData = (node: Nodes): node is Element =>
  node.type === "element" && node.tagName === "script" && String(node.properties["type"] ?? "").trim().toLowerCase() === "application/ld+json"
const isOurs = ({ properties }: Element): boolean => properties[mark] !== undefined && properties[mark] !== null

function parsed(script: Element): unknown {
  try {
    return JSON.parse(script.children.map((child) => child.type === "text" ? child.value : "").join(""))
  } catch {
    return undefined
  }
}

/** Takes our own scripts out; gives the others. */
function othersOf(tree: Root): Array<Element> {
  const others: Array<Element> = []
  const parents = new Set<Root | Element>()
  visitParents(tree, (node, ancestors) => {
    if (!isLinkedData(node)) return
    const parent = ancestors.at(-1)
    if (!isOurs(node)) others.push(node)
    else if (parent !== undefined && (parent.type === "root" || parent.type === "element")) parents.add(parent)
  })
  for (const parent of parents) parent.children = parent.children.filter((child) => !(isLinkedData(child) && isOurs(child))) as Array<Element>
  return others
}

/** Where a script of the head belongs: the head, made where there is none; of a part of a page, its root. */
function headOf(tree: Root): Root | Element {
  const html = tree.children.find((child) => child.type === "element" && child.tagName === "html") as Element | undefined
  if (html === undefined) return tree
  const there = html.children.find((child) => child.type === "element" && child.tagName === "head") as Element | undefined
  if (there !== undefined) return there
  const head: Element = { type: "element", tagName: "head", properties: {}, children: [] }
  html.children.unshift(head)
  return head
}

const describesArticle = (jsonld: Node): boolean => jsonld["@graph"] === undefined && typeof jsonld["@type"] === "string" && jsonld["@type"].endsWith("Article")

/** Completes the article that a script of the page describes; whether one does. */
function completed(scripts: ReadonlyArray<Element>, ours: Node, indent: number | undefined, file: VFile): boolean {
  for (const script of scripts) {
    const theirs = parsed(script)
    if (theirs === undefined) continue
    const { jsonld, added, disagreements } = mergeJsonLd(theirs, ours)
    if (jsonld === ours) continue
    if (added.length > 0) script.children = [{ type: "text", value: stringify(jsonld, { indent }) }]
    for (const { property, theirs: said, ours: found } of disagreements) {
      const message = file.info(`Linked data of the page says otherwise of \`${property}\`; it stays as it is`, { ruleId: "disagreement", source: "rehype-json-ld", ...(script.position === undefined ? {} : { place: script.position }) })
      message.actual = JSON.stringify(said)
      message.expected = [JSON.stringify(found)]
    }
    return true
  }
  return false
}

/**
 * Puts linked data into the head of a page, as a script that nothing in it can end; of a part of a page, at its beginning. A script that it put there before
 * is replaced (it carries `data-polyonym`). Where the page describes its article itself, that script is completed: the publisher's word stands, and what we say
 * otherwise becomes a message of the level `info`. Without linked data the page stays as it is.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { rehypeJsonLd } from "@polyonym/unified"
 * import rehypeParse from "rehype-parse"
 * import rehypeStringify from "rehype-stringify"
 * import { unified } from "unified"
 *
 * const jsonld = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry </script> late" }
 * const page = await unified().use(rehypeParse).use(rehypeJsonLd, { jsonld }).use(rehypeStringify).process("<p>It was late.")
 * assert.match(String(page), /<head><script type="application\/ld\+json" data-polyonym="">{"@context":"https:\/\/schema.org","@type":"NewsArticle","headline":"Ferry \\u003c\/script\\u003e late"}<\/script><\/head>/)
 * ```
 */
export const rehypeJsonLd: Plugin<[RehypeJsonLdOptions?], Root> = function({ jsonld, merge = true, indent } = {}) {
  return (tree, file) => {
    const ours = typeof jsonld === "function" ? jsonld(tree, file) : jsonld ?? file.data.polyonym?.facts.linkedData?.jsonld
    if (ours === undefined) return
    const others = othersOf(tree)
    if (merge && describesArticle(ours) && completed(others, ours, indent, file)) return
    const script: Element = { type: "element", tagName: "script", properties: { type: "application/ld+json", [mark]: "" }, children: [{ type: "text", value: stringify(ours, { indent }) }] }
    const head = headOf(tree)
    if (head.type === "root") head.children.unshift(script)
    else head.children.push(script)
  }
}
