import type { Processor } from "unified"
import { deepest, isText, type TreeNode } from "./readTree.ts"

interface State {
  readonly enter: (construct: string) => () => void
  readonly containerFlow: (node: TreeNode, info: object) => string
  readonly containerPhrasing: (node: TreeNode, info: object) => string
}
type Handle = (node: TreeNode, parent: unknown, state: State, info: object) => string

/** A tree without its names: what stood in them stands there, and texts that they parted are one. */
function withoutNames(node: TreeNode, depth = 0): TreeNode {
  if (node.children === undefined || depth > deepest) return node
  const children: Array<TreeNode> = []
  let joins = false
  const put = (child: TreeNode): void => {
    const before = children.at(-1)
    if (joins && before !== undefined && isText(before) && isText(child)) children[children.length - 1] = { ...before, value: before.value + child.value } as TreeNode
    else children.push(child)
    joins = false
  }
  for (const child of node.children) {
    const plain = withoutNames(child, depth + 1)
    if (child.type !== "name") {
      put(plain)
      continue
    }
    joins = true
    for (const inside of plain.children ?? []) put(inside)
    joins = true
  }
  return { ...node, children }
}

const flow = new Set(["blockquote", "code", "definition", "footnoteDefinition", "heading", "html", "list", "listItem", "paragraph", "table", "thematicBreak", "toml", "yaml"])

/** As `mdast-util-to-markdown` writes a root, without the names. */
const root: Handle = (node, _, state, info) => {
  const plain = withoutNames(node)
  if (plain.children?.every(({ type }) => flow.has(type)) !== false) return state.containerFlow(plain, info)
  const exit = state.enter("phrasing")
  const value = state.containerPhrasing(plain, info)
  exit()
  return value
}
const name: Handle & { peek?: Handle } = (node, _, state, info) => state.containerPhrasing(node, info)
name.peek = name

/** Lets `remark-stringify` write a document with names as the same document without them; and a part of one with what stands in its names. */
export function writeNames(processor: Processor): void {
  const data = processor.data() as { toMarkdownExtensions?: Array<object> }
  ;(data.toMarkdownExtensions ??= []).push({ handlers: { root, name } })
}
