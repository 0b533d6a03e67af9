import type { Nodes } from "nlcst"

/** A tree in one line: words in brackets, sentences in braces, sources in angle brackets. */
export function shown(node: Nodes): string {
  if (!("children" in node)) return node.type === "SourceNode" ? `<${node.value}>` : node.type === "SymbolNode" ? `~${node.value}` : node.value
  const inside = node.children.map(shown).join("")
  return node.type === "WordNode" ? `[${inside}]` : node.type === "SentenceNode" ? `{${inside}}` : node.type === "ParagraphNode" ? `(${inside})` : inside
}

/** All nodes of a tree. */
export const nodesOf = (node: Nodes): ReadonlyArray<Nodes> => "children" in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
/** The values of all literals, one after the other. */
export const valueOf = (node: Nodes): string => nodesOf(node).map((one) => "value" in one ? one.value : "").join("")
