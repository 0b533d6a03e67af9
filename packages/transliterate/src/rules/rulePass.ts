import type { EditBuffer } from "./editBuffer.ts"
import { type Match, matchItems, mayBegin, type Segments } from "./matcher.ts"
import type { Item, Rule } from "./pattern.ts"
import { RuleError } from "./ruleError.ts"
import type { Position, Transform } from "./transform.ts"

/** Steps per code unit of the text after which a pass is held to be without end. */
const stepsPerUnit = 16
/** How many times its length, beyond a first allowance of code units, a text may become in one pass. */
const growth = 256
const growthAllowance = 65_536

/**
 * One pass of rules over a stretch: at each place the first rule that matches replaces its key, otherwise the cursor moves on by a code point.
 *
 * Throws a `RuleError` when the cursor has taken sixteen steps per code unit and is not through, or when the text has grown beyond 256 times its length.
 */
export function rulePass(rules: ReadonlyArray<Rule>): Transform {
  const candidates = candidateLists(rules)
  const parts = rules.map((rule) => segmentItems(rule))
  return (buffer, position) => {
    const stepLimit = (position.limit - position.start) * stepsPerUnit
    const sizeLimit = (position.limit - position.start) * growth + growthAllowance
    const from = position.start
    let steps = 0
    let line = rules[0]?.line ?? 1
    while (position.start < position.limit) {
      if (steps++ > stepLimit) {
        throw new RuleError(`the pass was not through after ${stepLimit} steps, last by the rule of this line; move the cursor forward, or remove '|' from the rule`, line)
      }
      if (position.limit - from > sizeLimit) {
        throw new RuleError(`the text grew beyond ${sizeLimit} code units, last by the rule of this line; remove '|' from the rule, or write a shorter output`, line)
      }
      const codePoint = buffer.codePointAt(position.start)
      const index = candidates(codePoint).find((candidate) => applyRule(rules[candidate]!, parts[candidate]!, buffer, position))
      if (index === undefined) position.start += codePoint > 0xffff ? 2 : 1
      else line = rules[index]!.line
    }
  }
}

/** For each first code point, the rules that may apply, in order. */
function candidateLists(rules: ReadonlyArray<Rule>): (codePoint: number) => ReadonlyArray<number> {
  const byFirst = new Map<number, Array<number>>()
  const others: Array<number> = []
  rules.forEach((rule, index) => {
    const first = (rule.key[0] ?? rule.post[0])
    if (first?.kind !== "character") return void others.push(index)
    const list = byFirst.get(first.codePoint)
    if (list === undefined) byFirst.set(first.codePoint, [index])
    else list.push(index)
  })
  const lists = new Map<number, ReadonlyArray<number>>()
  return (codePoint) => {
    let list = lists.get(codePoint)
    if (list === undefined) {
      const open = others.filter((index) => mayBegin(rules[index]!.key.length > 0 ? rules[index]!.key : rules[index]!.post, codePoint))
      list = [...byFirst.get(codePoint) ?? [], ...open].sort((a, b) => a - b)
      lists.set(codePoint, list)
    }
    return list
  }
}

/** Replaces the key by the output if the rule matches at the cursor. */
function applyRule(rule: Rule, parts: Match["parts"], buffer: EditBuffer, position: Position): boolean {
  const segments: Segments = rule.segmentCount === 0 ? noSegments : []
  const match: Match = { buffer, segments, parts }
  const { start } = position
  const anteStart = rule.ante.length === 0 ? start : matchItems(match, rule.ante, start, position.contextStart, true)
  if (anteStart < 0 || (rule.anchorStart && anteStart !== position.contextStart)) return false
  const keyLimit = matchItems(match, rule.key, start, position.limit, false)
  if (keyLimit < 0) return false
  const postLimit = rule.post.length === 0 ? keyLimit : matchItems(match, rule.post, keyLimit, position.contextLimit, false)
  if (postLimit < 0 || (rule.anchorEnd && postLimit !== position.contextLimit)) return false

  let text = ""
  let cursor = 0
  rule.output.forEach((item, index) => {
    if (index === rule.cursor) cursor = text.length
    text += written(item, buffer, segments)
  })
  if (rule.cursor >= rule.output.length) cursor = text.length
  buffer.replace(start, keyLimit, text)
  const delta = text.length - (keyLimit - start)
  position.limit += delta
  position.contextLimit += delta
  const next = moved(buffer, start + cursor, rule.cursor < 0 ? rule.cursor : Math.max(0, rule.cursor - rule.output.length))
  position.start = Math.max(anteStart, Math.min(postLimit + delta, position.limit, next))
  return true
}

const noSegments: Segments = []

/** The offset `count` code points on from `from`, back when negative, as far as the text goes. */
function moved(buffer: EditBuffer, from: number, count: number): number {
  let at = from
  for (let n = count; n < 0 && at > 0; n++) at -= buffer.codePointBefore(at) > 0xffff ? 2 : 1
  for (let n = count; n > 0 && at < buffer.length; n--) at += buffer.codePointAt(at) > 0xffff ? 2 : 1
  return at
}

function written(item: Item, buffer: EditBuffer, segments: Segments): string {
  switch (item.kind) {
    case "character":
      return String.fromCodePoint(item.codePoint)
    case "reference": {
      const start = segments[item.number * 2 - 2] ?? -1
      return start < 0 ? "" : buffer.slice(start, segments[item.number * 2 - 1]!)
    }
    case "function":
      return item.apply(item.items.map((inner) => written(inner, buffer, segments)).join(""))
    default:
      return ""
  }
}

/** The items of each segment of the input side, by number. */
function segmentItems(rule: Rule): Array<ReadonlyArray<Item> | undefined> {
  const parts: Array<ReadonlyArray<Item> | undefined> = []
  const visit = (items: ReadonlyArray<Item>): void => {
    for (const item of items) {
      if (item.kind === "segment") parts[item.number] = item.items
      if (item.kind === "segment" || item.kind === "repeat") visit(item.items)
    }
  }
  visit([...rule.ante, ...rule.key, ...rule.post])
  return parts
}
