import type { FoundName } from "./findNames.ts"
import { deepest, isText, type ReadText, type ReadTree, type TextNode, type TreeNode } from "./readTree.ts"

/** What stands for a name, or for one part of it where marks cut through it. */
export interface Wrapping {
  readonly name: FoundName
  readonly children: Array<TreeNode>
  /** The language that the tree says the name is in, by what is around it. */
  readonly around: string | undefined
  readonly part?: { readonly number: number; readonly of: number }
}

interface Placed {
  readonly name: FoundName
  /** How many texts it stands in. */
  readonly texts: number
}
/** What the text below a node is: none, all of it parts of one name (and how many), or anything else. */
type Held = "nothing" | "other" | { readonly piece: PieceOf; readonly texts: number }
type PieceOf = { readonly name: Placed; readonly around: string | undefined }

/** The names that may be marked: in one block, and with nothing closed in them. */
function openNames(names: ReadonlyArray<FoundName>, { text, closed }: ReadTree): Array<FoundName> {
  let next = 0
  return names.filter(({ start, end }) => {
    while (next < closed.length && closed[next]!.end <= start) next++
    return !(next < closed.length && closed[next]!.start < end) && !text.slice(start, end).includes("\n")
  })
}

function copied(node: TextNode, from: number, to: number): TextNode {
  const { position, ...rest } = node as TextNode & { readonly position?: { readonly start: Point; readonly end: Point } }
  const value = node.value.slice(from, to)
  const known = position !== undefined && position.start.offset !== undefined && position.end.offset === position.start.offset + node.value.length && position.start.line === position.end.line
  if (!known) return { ...rest, value }
  const at = (inside: number): Point => ({ line: position.start.line, column: position.start.column + inside, offset: position.start.offset! + inside })
  return { ...rest, value, position: { start: at(from), end: at(to) } } as TextNode
}
interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** Each text that names stand in, cut at their ends; `pieces` tells which parts are whose. */
function cut(texts: ReadonlyArray<ReadText>, names: ReadonlyArray<FoundName>, pieces: Map<TreeNode, PieceOf>): Map<TreeNode, Array<TextNode>> {
  const cuts = new Map<TreeNode, Array<TextNode>>()
  const found = new Map<FoundName, Array<readonly [TextNode, string | undefined]>>()
  let next = 0
  for (const { node, start, end, language } of texts) {
    while (next < names.length && names[next]!.end <= start) next++
    const parts: Array<TextNode> = []
    let at = start
    for (let i = next; i < names.length && names[i]!.start < end; i++) {
      const name = names[i]!
      const from = Math.max(name.start, start)
      const to = Math.min(name.end, end)
      if (from >= to) continue
      if (from > at) parts.push(copied(node, at - start, from - start))
      const piece = copied(node, from - start, to - start)
      parts.push(piece)
      found.set(name, [...found.get(name) ?? [], [piece, language]])
      at = to
    }
    if (parts.length === 0) continue
    if (at < end) parts.push(copied(node, at - start, end - start))
    cuts.set(node, parts)
  }
  for (const [name, parts] of found) {
    const placed = { name, texts: parts.length }
    for (const [piece, around] of parts) pieces.set(piece, { name: placed, around })
  }
  return cuts
}

/**
 * Marks the names of a tree in place. A name is wrapped as a whole where one node can hold it, marks inside it and all; where marks cut through it, each part is
 * wrapped by itself.
 */
export function markNames(tree: TreeNode, read: ReadTree, names: ReadonlyArray<FoundName>, wrap: (wrapping: Wrapping) => TreeNode): void {
  const pieces = new Map<TreeNode, PieceOf>()
  const cuts = cut(read.texts, openNames(names, read), pieces)
  if (cuts.size === 0) return
  const broken = new Set<Placed>()
  const heldBy = (node: TreeNode, depth: number): Held => {
    const piece = pieces.get(node)
    if (piece !== undefined) return { piece, texts: 1 }
    if (isText(node)) return node.value === "" ? "nothing" : "other"
    return visit(node, depth + 1)
  }
  /** Wraps what it can below a node, and tells what the text below is. */
  const visit = (node: TreeNode, depth: number): Held => {
    if (node.children === undefined || depth > deepest) return "other"
    const children = node.children.flatMap((child): ReadonlyArray<TreeNode> => cuts.get(child) ?? [child])
    const held = children.map((child) => heldBy(child, depth))
    const out: Array<TreeNode> = []
    let all: Held = "nothing"
    for (let i = 0; i < children.length;) {
      const first = held[i]!
      if (typeof first === "string") {
        if (first === "other") all = "other"
        out.push(children[i++]!)
        continue
      }
      const start = i
      let texts = 0
      for (; i < children.length; i++) {
        const other = held[i]!
        if (typeof other === "string" || other.piece.name !== first.piece.name) break
        texts += other.texts
      }
      const run = children.slice(start, i)
      const { name, around } = first.piece
      const isWhole = texts === name.texts
      all = isWhole || all !== "nothing" ? "other" : { piece: first.piece, texts }
      if (isWhole) {
        out.push(wrap({ name: name.name, children: run, around }))
        broken.delete(name)
      } else {
        out.push(...run)
        broken.add(name)
      }
    }
    node.children = out
    return all
  }
  visit(tree, 0)
  if (broken.size > 0) wrapParts(tree, pieces, broken, wrap)
}

function wrapParts(tree: TreeNode, pieces: ReadonlyMap<TreeNode, PieceOf>, broken: ReadonlySet<Placed>, wrap: (wrapping: Wrapping) => TreeNode): void {
  const numbers = new Map<Placed, number>()
  const visit = (node: TreeNode, depth: number): void => {
    if (node.children === undefined || depth > deepest) return
    node.children = node.children.map((child) => {
      const piece = pieces.get(child)
      if (piece === undefined || !broken.has(piece.name)) {
        visit(child, depth + 1)
        return child
      }
      const number = (numbers.get(piece.name) ?? 0) + 1
      numbers.set(piece.name, number)
      return wrap({ name: piece.name.name, children: [child], around: piece.around, part: { number, of: piece.name.texts } })
    })
  }
  visit(tree, 0)
}
