import { ether } from "../../src/rules/codePointSet.ts"
import type { CodePointSet } from "../../src/rules/codePointSet.ts"
import type { Item, Rule } from "../../src/rules/pattern.ts"

/** More steps than a short text takes by any rules that come to an end. */
const mostSteps = 500
/** And more code units than it becomes. */
const mostUnits = 5000

interface Match {
  readonly anteStart: number
  readonly keyEnd: number
  readonly postEnd: number
  readonly groups: Groups
}

/** What each group matched, by number. */
type Groups = Map<number, string>
type Bodies = ReadonlyMap<number, ReadonlyArray<Item>>

const sizeAt = (text: string, at: number): number => text.codePointAt(at)! > 0xffff ? 2 : 1
const sizeBefore = (text: string, at: number): number => at > 1 && text.codePointAt(at - 2)! > 0xffff ? 2 : 1

function bodiesOf(items: ReadonlyArray<Item>): Map<number, ReadonlyArray<Item>> {
  return new Map(items.flatMap((item) => [...item.kind === "segment" ? [[item.number, item.items] as const] : [], ..."items" in item ? bodiesOf(item.items) : []]))
}

/** Where the items, matched from `at` on, end; -1 where they do not match. */
function ahead(items: ReadonlyArray<Item>, text: string, at: number, limit: number, bodies: Bodies, groups: Groups): number {
  let here = at
  for (const item of items) {
    if (here < 0) return -1
    if (item.kind === "character") here = startsAt(String.fromCodePoint(item.codePoint), text, here, limit)
    else if (item.kind === "set") here = setAhead(item.set, text, here, limit)
    else if (item.kind === "segment" || item.kind === "reference") {
      const end = ahead(item.kind === "segment" ? item.items : bodies.get(item.number) ?? [], text, here, limit, bodies, groups)
      if (end >= 0) groups.set(item.number, text.slice(here, end))
      here = end
    } else if (item.kind === "repeat") here = repeated(item, here, (from) => ahead(item.items, text, from, limit, bodies, groups))
  }
  return here
}

const startsAt = (part: string, text: string, at: number, limit: number): number => at + part.length <= limit && text.startsWith(part, at) ? at + part.length : -1

function setAhead(set: CodePointSet, text: string, at: number, limit: number): number {
  if (at >= limit) return set.has(ether) ? at : -1
  const string = set.strings.find((one) => startsAt(one, text, at, limit) >= 0)
  if (string !== undefined) return at + string.length
  return set.has(text.codePointAt(at)!) ? at + sizeAt(text, at) : -1
}

function repeated({ min, max }: { readonly min: number; readonly max: number }, at: number, match: (from: number) => number): number {
  let here = at
  let count = 0
  while (count < max) {
    const next = match(here)
    if (next < 0) break
    count++
    if (next === here) break
    here = next
  }
  return count >= min ? here : -1
}

/** Where the items, matched from `at` back, begin; -1 where they do not match. */
function back(items: ReadonlyArray<Item>, text: string, at: number, bodies: Bodies, groups: Groups): number {
  let here = at
  for (const item of items.toReversed()) {
    if (here < 0) return -1
    if (item.kind === "character") {
      const part = String.fromCodePoint(item.codePoint)
      here = text.endsWith(part, here) && part.length <= here ? here - part.length : -1
    } else if (item.kind === "set") here = setBack(item.set, text, here)
    else if (item.kind === "segment" || item.kind === "reference") {
      const begin = back(item.kind === "segment" ? item.items : bodies.get(item.number) ?? [], text, here, bodies, groups)
      if (begin >= 0 && here === 0) groups.delete(item.number)
      else if (begin >= 0 && !groups.has(item.number)) groups.set(item.number, text.slice(begin, here))
      here = begin
    } else if (item.kind === "repeat") here = repeated(item, here, (from) => back(item.items, text, from, bodies, groups))
  }
  return here
}

function setBack(set: CodePointSet, text: string, at: number): number {
  if (at === 0) return set.has(ether) ? at : -1
  const string = set.strings.find((one) => one.length <= at && text.endsWith(one, at))
  if (string !== undefined) return at - string.length
  const size = sizeBefore(text, at)
  return set.has(text.codePointAt(at - size)!) ? at - size : -1
}

function matchOf(rule: Rule, done: string, rest: string, limit: number): Match | undefined {
  const groups: Groups = new Map()
  const bodies = bodiesOf([...rule.ante, ...rule.key, ...rule.post])
  const anteStart = back(rule.ante, done, done.length, bodies, groups)
  if (anteStart < 0 || (rule.anchorStart && anteStart > 0)) return undefined
  const keyEnd = ahead(rule.key, rest, 0, limit, bodies, groups)
  if (keyEnd < 0) return undefined
  const postEnd = ahead(rule.post, rest, keyEnd, rest.length, bodies, groups)
  return postEnd < 0 || (rule.anchorEnd && postEnd < rest.length) ? undefined : { anteStart, keyEnd, postEnd, groups }
}

const written = (items: ReadonlyArray<Item>, groups: Groups): string => items.map((item): string =>
  item.kind === "character" ? String.fromCodePoint(item.codePoint) : item.kind === "reference" ? groups.get(item.number) ?? "" : item.kind === "function" ? item.apply(written(item.items, groups)) : "").join("")

/** A text under change: what stands before the cursor, and what stands behind it up to where the text ends that rules may change. */
export interface State {
  readonly done: string
  readonly rest: string
}

/**
 * What a pass of rules makes of a text that stands before `after`, read word for word: at each place the rules are tried one after the other on the text itself.
 * Nothing where it does not come to an end.
 */
export function plainly(rules: ReadonlyArray<Rule>, from: State, after: string): State | undefined {
  let { done } = from
  let rest = from.rest + after
  for (let steps = 0; rest.length > after.length; steps++) {
    if (steps > mostSteps || done.length + rest.length > mostUnits) return undefined
    const limit = rest.length - after.length
    const rule = rules.find((one) => matchOf(one, done, rest, limit) !== undefined)
    if (rule === undefined) {
      const size = sizeAt(rest, 0)
      done += rest.slice(0, size)
      rest = rest.slice(size)
      continue
    }
    const { anteStart, keyEnd, postEnd, groups } = matchOf(rule, done, rest, limit)!
    const cursor = Math.max(0, Math.min(rule.cursor, rule.output.length))
    const behind = written(rule.output.slice(cursor), groups)
    const last = behind.length - keyEnd + Math.min(postEnd, limit)
    done += written(rule.output.slice(0, cursor), groups)
    rest = behind + rest.slice(keyEnd)
    let to = done.length
    for (let n = rule.cursor - cursor; n < 0 && to > anteStart; n++) to -= sizeBefore(done, to)
    to = Math.max(to, anteStart)
    let on = 0
    for (let n = rule.cursor - cursor; n > 0 && on < last; n--) on += sizeAt(rest, on)
    on = Math.min(on, last)
    ;[done, rest] = [done.slice(0, to) + rest.slice(0, on), done.slice(to) + rest.slice(on)]
  }
  return { done, rest: "" }
}
