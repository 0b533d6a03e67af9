import type { Span } from "@polyonym/facts/pure"

/** A node of hast or mdast, as far as names are looked for in it. */
export interface TreeNode {
  readonly type: string
  children?: Array<TreeNode>
  value?: string
}
export interface TextNode extends TreeNode {
  readonly type: "text"
  value: string
}

/**
 * What a node is to a reader. `block`: it stands by itself; `inside`: part of the text around it; `closed`: part of the text around it, and no name in it is
 * marked; `nothing`: not read; `break`: the end of a line.
 */
export type Manner = "block" | "inside" | "closed" | "nothing" | "break"

/** A text of the tree: its range in what is read, and the language (BCP 47) that the tree says it is in. */
export interface ReadText extends Span {
  readonly node: TextNode
  readonly language: string | undefined
}

/** What a reader reads. */
export interface ReadTree {
  readonly text: string
  readonly texts: ReadonlyArray<ReadText>
  /** Ranges in which no name is marked. */
  readonly closed: ReadonlyArray<Span>
}

/** How deep nodes are read; what lies deeper is left as it is. */
export const deepest = 512
const lineBreak = /[\t\n\r\f]/g
export const isText = (node: TreeNode): node is TextNode => node.type === "text" && typeof node.value === "string"

/** Reads a tree: its texts end to end, blocks a blank line apart, line breaks inside a text as spaces. */
export function readTree(tree: TreeNode, mannerOf: (node: TreeNode) => Manner, languageOf: (node: TreeNode) => string | undefined): ReadTree {
  const parts: Array<string> = []
  const texts: Array<ReadText> = []
  const closed: Array<Span> = []
  let length = 0
  let gap = false
  const put = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  const read = (node: TreeNode, language: string | undefined, depth: number): void => {
    if (isText(node)) {
      if (gap && length > 0 && node.value.trim() !== "") put("\n\n")
      if (node.value.trim() !== "") gap = false
      texts.push({ node, language, start: length, end: length + node.value.length })
      put(node.value.replace(lineBreak, " "))
      return
    }
    const manner = node === tree ? "inside" : mannerOf(node)
    if (manner === "nothing" || depth > deepest) return
    if (manner === "break") return put("\n")
    const start = length
    if (manner === "block") gap = true
    for (const child of node.children ?? []) read(child, languageOf(node) ?? language, depth + 1)
    if (manner === "block") gap = true
    if (manner === "closed") closed.push({ start, end: length })
  }
  read(tree, undefined, 0)
  return { text: parts.join(""), texts, closed }
}
