import type { ModelData } from "@polyonym/letter-models"

/** What a language model says of the letter that comes next in a source. */
export interface LetterModel {
  /** The systems whose results the model reads as they are; those of others are put into its own letters first. */
  readonly systems: ReadonlyArray<string>
  /** What each letter gives in the model's own system. */
  readonly letters: ReadonlyMap<string, string>
  /**
   * The logarithm of the probability of each letter (`$` is the end) behind `before` (small letters, from `^` on), where the romanised text goes on with
   * `ahead` (up to `$`). `title`: the word begins with a capital, and only with one.
   */
  readonly next: (before: string, ahead: string, title: boolean) => ReadonlyMap<string, number>
}

/** Letters looked at on either side. */
export const windowSize = 8

/** The answer to a question leads to the next, or to the letters that come then and how probable they are. */
interface Node {
  readonly shares: ReadonlyMap<string, number>
  /** What is asked next: the letter before, the one ahead, or whether the word is a title. */
  readonly side: "<" | ">" | "?" | undefined
  readonly children: Map<string, Node> | undefined
}

const steps = "0123456789ABCDEFGHIJ"
const halfBit = Math.LN2 / 2

function parse(tree: string): Node {
  let at = 0
  const node = (inherited: ReadonlyMap<string, number>): Node => {
    const own = new Map<string, number>()
    for (let step = steps.indexOf(tree[at + 1] ?? " "); step >= 0; step = steps.indexOf(tree[at + 1] ?? " ")) {
      own.set(tree[at]!, -step * halfBit)
      at += 2
    }
    const shares = own.size > 0 ? own : inherited
    const side = tree[at]
    if (side !== "<" && side !== ">" && side !== "?") return { shares, side: undefined, children: undefined }
    at++
    const children = new Map<string, Node>()
    while (tree[at] !== ".") {
      const key = tree[at++]!
      children.set(key, node(shares))
    }
    at++
    return { shares, side, children }
  }
  return node(new Map())
}

const pair = (entry: string): readonly [string, string] => {
  const at = entry.indexOf(" ")
  return [entry.slice(0, at), entry.slice(at + 1)]
}

/** A model ready to be asked; its tree is read on first use. */
export function letterModel({ systems, letters, tree }: ModelData): LetterModel {
  let root: Node | undefined
  const next = (before: string, ahead: string, title: boolean): ReadonlyMap<string, number> => {
    let node = root ??= parse(tree)
    let left = before.length
    let right = 0
    while (node.children !== undefined) {
      const answer = node.side === "<" ? before[--left] : node.side === ">" ? ahead[right++] : title ? "t" : "s"
      const child = node.children.get(answer ?? "")
      if (child === undefined) break
      node = child
    }
    return node.shares
  }
  return { systems, letters: new Map(letters.split(", ").map(pair)), next }
}
