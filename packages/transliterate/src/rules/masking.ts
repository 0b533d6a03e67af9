import type { Item, Rule } from "./pattern.ts"
import { RuleError } from "./ruleError.ts"

/** What of a rule says which texts it matches. */
interface Shape {
  readonly rule: Rule
  /** The whole input, by number: the same for the same character or for one set, repeat or group that came from one variable. */
  readonly input: ReadonlyArray<number>
  readonly ante: number
  readonly key: number
}

/** Shapes by their inputs. */
interface Node {
  readonly next: Map<number, Node>
  readonly shapes: Array<Shape>
}

/**
 * Throws if a rule can never apply since one above it matches wherever it does.
 *
 * One masks another if what it matches, laid key to key, is part of what the other matches. Sets count as the same only if they come from the same variable.
 */
export function checkMasking(rules: ReadonlyArray<Rule>): void {
  const numbers = new Map<unknown, number>()
  const root: Node = { next: new Map(), shapes: [] }
  for (const rule of rules) {
    const shape = shapeOf(rule, numbers)
    const above = maskOf(root, shape)
    if (above !== undefined) throw new RuleError(`this rule never applies: that of line ${above.line} matches wherever it does; put this one first, or remove it`, rule.line)
    insert(root, shape)
  }
}

function insert(root: Node, shape: Shape): void {
  let node = root
  for (const number of shape.input) {
    let next = node.next.get(number)
    if (next === undefined) node.next.set(number, next = { next: new Map(), shapes: [] })
    node = next
  }
  node.shapes.push(shape)
}

/** The rule above that masks a shape. */
function maskOf(root: Node, shape: Shape): Rule | undefined {
  for (let from = 0; from <= shape.ante; from++) {
    let node: Node | undefined = root
    for (let at = from; node !== undefined; node = node.next.get(shape.input[at++]!)) {
      const found = node.shapes.find((other) => other.ante === shape.ante - from && masks(other, shape))
      if (found !== undefined) return found.rule
      if (at >= shape.input.length) break
    }
  }
  return undefined
}

function shapeOf(rule: Rule, numbers: Map<unknown, number>): Shape {
  const numbered = (items: ReadonlyArray<Item>): Array<number> => items.flatMap((item) => {
    if (item.kind === "character") return [...String.fromCodePoint(item.codePoint)].flatMap((character) => Array.from({ length: character.length }, (_, i) => character.charCodeAt(i)))
    const identity = item.kind === "set" ? item.set : item
    const number = numbers.get(identity) ?? 0x10000 + numbers.size
    numbers.set(identity, number)
    return [number]
  })
  const [ante, key, post] = [numbered(rule.ante), numbered(rule.key), numbered(rule.post)]
  return { rule, input: [...ante, ...key, ...post], ante: ante.length, key: key.length }
}

function masks(first: Shape, second: Shape): boolean {
  const [right, otherRight] = [first.input.length - first.ante, second.input.length - second.ante]
  if (right === otherRight && first.key > second.key) return false
  if (right < otherRight || first.ante < second.ante) return true
  const { anchorStart, anchorEnd } = first.rule
  const other = second.rule
  return (anchorStart === other.anchorStart && anchorEnd === other.anchorEnd) || (!anchorStart && !anchorEnd) || (other.anchorStart && other.anchorEnd)
}
