/** A tree of questions about a place in a word: one letter further to the left (source), one to the right (romanised), or whether the word begins with a capital. */
import type { Events } from "./events.ts"

export type Side = "<" | ">" | "?"

export interface TreeNode {
  /** Probability of each letter, by code, where no child answers. */
  readonly share: Map<number, number>
  readonly side: Side | undefined
  readonly children: Map<number, TreeNode>
}

export interface TreeOptions {
  /** Bits (by weight) that a node has to save. */
  readonly cost: number
  /** Weight of the parent's opinion. */
  readonly prior: number
  /** Letters looked at on either side. */
  readonly window: number
}

interface Grown {
  readonly node: TreeNode
  readonly counts: Float64Array
  /** Bits that its events take. */
  readonly bits: number
}

const letters = 128

const smoothed = (counts: Float64Array, prior: number, parent: Map<number, number> | undefined): Map<number, number> => {
  const total = counts.reduce((sum, count) => sum + count, 0) + (parent === undefined ? 0 : prior)
  const share = new Map<number, number>()
  for (let letter = 0; letter < letters; letter++) {
    const p = (counts[letter]! + prior * (parent?.get(letter) ?? 0)) / total
    if (p > 0) share.set(letter, p)
  }
  return share
}

function bitsBy(counts: Float64Array, share: Map<number, number>): number {
  let bits = 0
  for (let letter = 0; letter < letters; letter++) if (counts[letter]! > 0) bits -= counts[letter]! * Math.log2(share.get(letter) ?? 1e-4)
  return bits
}

/** Where on each side the questions have come to. */
interface Asked {
  readonly left: number
  readonly right: number
  readonly title: boolean
}

const over = 99

export function contextTree({ source, latin, at, ahead, weight, title }: Events, { cost, prior, window }: TreeOptions): TreeNode {
  const order = Int32Array.from(at, (_, i) => i)
  const scratch = new Int32Array(order.length)
  const table = new Float64Array(letters * letters)

  function key(event: number, side: Side, depth: number): number {
    if (side === "?") return title[event]!
    return side === "<" ? source[at[event]! - 1 - depth]! : latin[ahead[event]! + depth]!
  }
  const depthOf = (asked: Asked, side: Side): number => side === "<" ? asked.left : side === ">" ? asked.right : asked.title ? over : 0

  /** Bits that are left when the question is answered. */
  function left(from: number, to: number, side: Side, depth: number): number {
    table.fill(0)
    for (let i = from; i < to; i++) table[key(order[i]!, side, depth) * letters + source[at[order[i]!]!]!]! += weight[order[i]!]!
    let bits = 0
    for (let row = 0; row < letters; row++) {
      let total = 0
      for (let i = row * letters; i < (row + 1) * letters; i++) total += table[i]!
      if (total === 0) continue
      for (let i = row * letters; i < (row + 1) * letters; i++) if (table[i]! > 0) bits -= table[i]! * Math.log2(table[i]! / total)
    }
    return bits
  }

  /** Brings the events of one answer together; where each begins. */
  function sorted(from: number, to: number, side: Side, depth: number): Int32Array {
    const starts = new Int32Array(letters + 1)
    for (let i = from; i < to; i++) starts[key(order[i]!, side, depth) + 1]!++
    starts[0] = from
    for (let i = 0; i < letters; i++) starts[i + 1]! += starts[i]!
    const next = starts.slice()
    for (let i = from; i < to; i++) scratch[next[key(order[i]!, side, depth)]!++] = order[i]!
    order.set(scratch.subarray(from, to), from)
    return starts
  }

  function deeper(asked: Asked, side: Side, answer: number): Asked {
    if (side === "?") return { ...asked, title: true }
    // Nothing stands before `^` or behind `$`.
    if (side === "<") return { ...asked, left: answer === 0 ? over : asked.left + 1 }
    return { ...asked, right: answer === 1 ? over : asked.right + 1 }
  }

  function grow(from: number, to: number, asked: Asked, parent: Map<number, number> | undefined): Grown {
    const counts = new Float64Array(letters)
    for (let i = from; i < to; i++) counts[source[at[order[i]!]!]!]! += weight[order[i]!]!
    const whole = smoothed(counts, prior, parent)
    const own = bitsBy(counts, whole)
    const leaf: Grown = { node: { share: whole, side: undefined, children: new Map() }, counts, bits: own }
    if (own < cost * 1.5) return leaf
    let side: Side | undefined
    let best = own - cost
    for (const one of ["<", ">", "?"] as const) {
      const depth = depthOf(asked, one)
      if (depth >= window) continue
      const bits = left(from, to, one, depth)
      if (bits < best) [side, best] = [one, bits]
    }
    if (side === undefined) return leaf
    const starts = sorted(from, to, side, depthOf(asked, side))
    const grown: Array<readonly [number, Grown]> = []
    for (let answer = 0; answer < letters; answer++) {
      if (starts[answer] !== starts[answer + 1]) grown.push([answer, grow(starts[answer]!, starts[answer + 1]!, deeper(asked, side, answer), whole)])
    }
    // What has no child of its own shares what is left over: which answers deserve one depends on that, and the other way round.
    let share = whole
    let kept = grown
    for (let round = 0; round < 5; round++) {
      kept = grown.filter(([, child]) => bitsBy(child.counts, share) - child.bits > cost)
      const rest = counts.slice()
      for (const [, child] of kept) for (let letter = 0; letter < letters; letter++) rest[letter]! -= child.counts[letter]!
      share = smoothed(rest.map((count) => Math.max(0, count)), prior / 4, whole)
    }
    const without = grown.filter((one) => !kept.includes(one))
    const bits = kept.reduce((sum, [, child]) => sum + child.bits + cost, 0) + without.reduce((sum, [, child]) => sum + bitsBy(child.counts, share), 0)
    if (kept.length === 0 || bits >= own) return leaf
    return { node: { share, side, children: new Map(kept.map(([answer, { node }]) => [answer, node])) }, counts, bits }
  }

  return grow(0, order.length, { left: 0, right: 0, title: false }, undefined).node
}

export const sizeOf = (node: TreeNode): number => [...node.children.values()].reduce((sum, child) => sum + sizeOf(child), 1)

/** Probability by steps of half a bit. */
const steps = "0123456789ABCDEFGHIJ"
const quantised = (share: TreeNode["share"], alphabet: ReadonlyArray<string>): string => [...share]
  .map(([letter, p]) => [letter, Math.round(-2 * Math.log2(p))] as const)
  .filter(([, step]) => step < steps.length)
  .sort((a, b) => a[1] - b[1] || a[0] - b[0])
  .map(([letter, step]) => alphabet[letter]! + steps[step]!).join("")

/** `node`: letters with their probabilities unless they are the parent's, then the side asked about and, for each answer, its node, and a full stop. */
export function written(node: TreeNode, alphabet: ReadonlyArray<string>, parent = ""): string {
  const own = quantised(node.share, alphabet)
  const answers = node.side === "?" ? ["s", "t"] : alphabet
  const children = [...node.children].sort((a, b) => a[0] - b[0])
  const below = children.map(([answer, child]) => answers[answer]! + written(child, alphabet, own)).join("")
  return (own === parent ? "" : own) + (node.side === undefined ? "" : `${node.side}${below}.`)
}
