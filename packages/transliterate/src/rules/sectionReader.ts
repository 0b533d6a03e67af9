import { CodePointSet } from "./codePointSet.ts"
import { isBlank, readEscape } from "./escapes.ts"
import type { Item } from "./pattern.ts"
import { errorAt } from "./ruleError.ts"
import { readId, type TransformId } from "./transformId.ts"
import { beginsSet, readSet, type SetVariable } from "./unicodeSet.ts"
import type { VariableRange } from "./variableRange.ts"

/** One side of a rule as written, before a direction is chosen. */
export interface Side {
  items: Array<Item>
  /** Items before `{`, before `}` and before `|`; `undefined` where the sign is not written. */
  ante: number | undefined
  post: number | undefined
  cursor: number | undefined
  /** Code points by which `@` moves the cursor: below zero before the output, above behind it. */
  cursorOffset: number
  anchorStart: boolean
  anchorEnd: boolean
  segmentCount: number
  /** The undefined variable that a definition is about to define. */
  undefinedName: string | undefined
}

/** What a reader needs to know of the rules above and around. */
export interface Scope {
  readonly source: string
  readonly variables: ReadonlyMap<string, ReadonlyArray<Item>>
  readonly setVariable: SetVariable
  readonly resolve: (id: TransformId, at: number) => (text: string) => string
  readonly range: VariableRange
}

const halfEnders = new Set(["=", "<", ">", "←", "→", "↔", ";"])
/** The characters of a pattern that any text but a letter or a digit shares with ASCII. */
const reserved = /^[!-/:-@[-`{-~]$/
const dot = new CodePointSet((codePoint) => ![0x0a, 0x0d, 0x2028, 0x2029, 0xffff].includes(codePoint), [])
const quantifiers: Readonly<Record<string, readonly [number, number]>> = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] }

/** Signs that cannot stand on a side by itself, in a group, and in what a function is applied to. */
const illegal = { side: ")", segment: "{}|@", function: "^(.*+?{}|@" } as const

/** Reads one side of a rule. */
export class SectionReader {
  readonly side: Side = { items: [], ante: undefined, post: undefined, cursor: undefined, cursorOffset: 0, anchorStart: false, anchorEnd: false, segmentCount: 0, undefinedName: undefined }
  at: number
  private readonly scope: Scope
  private cursorOffsetAt = 0

  constructor(scope: Scope, at: number) {
    this.scope = scope
    this.at = at
  }

  /** Reads to the sign that ends the side, or in a segment or function to its `)`. */
  read(inside: "side" | "segment" | "function", before = 0): Array<Item> {
    const { source, range } = this.scope
    const start = this.at
    const items: Array<Item> = []
    if (inside === "side") this.side.items = items
    /** Where the items that a quantifier takes begin, and how many items there were behind them. */
    let unit = { from: 0, to: -1 }
    for (;;) {
      const from = this.at
      const sign = source[from]
      if (sign === undefined || halfEnders.has(sign)) {
        if (inside !== "side") throw errorAt(source, start - 1, "'(' is not closed; write ')' before the rule goes on")
        if (this.side.cursorOffset > 0 && this.side.cursor !== this.cursorOffsetAt) throw errorAt(source, start, "'@' lacks its cursor; write '|' next to it")
        return items
      }
      if (isBlank(sign)) {
        this.at++
        continue
      }
      if (this.side.anchorEnd) throw errorAt(source, from, "text stands behind the '$' that ends the text; write '$' last, or a variable name behind it")
      if (beginsSet(source, from)) {
        const { set, end } = readSet(source, from, this.scope.setVariable)
        range.claim(source, from)
        items.push({ kind: "set", set })
        this.at = end
        continue
      }
      this.at++
      if (sign === "\\") {
        const { codePoint, end } = readEscape(source, from)
        range.check(source, from, codePoint)
        items.push({ kind: "character", codePoint })
        this.at = end
      } else if (sign === "'") {
        const count = items.length
        for (const item of this.quoted(from)) items.push(item)
        if (source.slice(from, this.at) !== "''") unit = { from: count, to: items.length }
      } else if (illegal[inside].includes(sign)) {
        throw errorAt(source, from, inside === "side" ? "')' lacks its '('; write one, or quote it as '\\)'" : `'${sign}' cannot stand inside a ${inside === "segment" ? "group" : "function"}; write it outside, or quote it as '\\${sign}'`)
      } else if (sign === "(") {
        const number = ++this.side.segmentCount
        range.claim(source, from)
        items.push({ kind: "segment", number, items: this.read("segment", before + items.length) })
      } else if (sign === ")" && inside !== "side") {
        return items
      } else if (sign === "&" || sign === "∆") {
        items.push(this.functionCall(from))
      } else if (sign === "$") {
        const count = items.length
        if (this.reference(from, items)) unit = { from: count, to: items.length }
      } else if (sign === ".") {
        items.push({ kind: "set", set: dot })
      } else if (quantifiers[sign] !== undefined) {
        if (inside !== "side" && items.length === 0) throw errorAt(source, from, `'${sign}' has nothing to repeat; write a character, a set or a group before it`)
        const [min, max] = quantifiers[sign]
        range.claim(source, from)
        const repeated = items.splice(unit.to === items.length ? unit.from : Math.max(0, items.length - 1))
        items.push({ kind: "repeat", items: repeated, min, max })
      } else if ("^{}|@".includes(sign)) {
        this.mark(sign, from, items, before)
      } else {
        if (reserved.test(sign)) throw errorAt(source, from, `'${sign}' has no meaning here; quote it as '\\${sign}'`)
        const codePoint = source.codePointAt(from)!
        if (codePoint > 0xffff) this.at++
        range.check(source, from, codePoint)
        items.push({ kind: "character", codePoint })
      }
    }
  }

  /** The characters of `'…'`, in which `''` is a quote; outside of quotes `''` is one too. */
  private quoted(from: number): Array<Item> {
    const { source } = this.scope
    const end = endOfQuotation(source, from)
    if (end < 0) throw errorAt(source, from, "a quotation is not closed; write \"'\" after it")
    this.at = end
    const text = end === from + 2 ? "'" : source.slice(from + 1, end - 1).replaceAll("''", "'")
    return [...text].map((character) => {
      const codePoint = character.codePointAt(0)!
      this.scope.range.check(source, from, codePoint)
      return { kind: "character", codePoint }
    })
  }

  /** `&Name( … )`: the transform `Name` of what the parentheses give. */
  private functionCall(from: number): Item {
    const { source } = this.scope
    const found = readId(source, from + 1)
    if (found === undefined || source[found.end] !== "(") throw errorAt(source, from, "'&' lacks a function; write '&Name( … )', or '\\&' for the character")
    this.at = found.end + 1
    const apply = this.scope.resolve(found.id, from)
    this.scope.range.claim(source, from)
    return { kind: "function", apply, items: this.read("function") }
  }

  /** `$1`, `$name`, or `$` for the end of the text. Whether it was a variable. */
  private reference(from: number, items: Array<Item>): boolean {
    const { source, variables } = this.scope
    const number = /^[1-9][0-9]*/.exec(source.slice(from + 1, from + 9))?.[0]
    if (number !== undefined) {
      items.push({ kind: "reference", number: Number(number), offset: from })
      this.at += number.length
      return false
    }
    const name = /^[\p{ID_Start}][\p{ID_Continue}]*/u.exec(source.slice(from + 1, from + 201))?.[0]
    if (name === undefined) {
      this.side.anchorEnd = true
      return false
    }
    this.at += name.length
    const value = variables.get(name)
    if (value === undefined && this.side.undefinedName !== undefined) throw errorAt(source, from, `the variable '$${name}' is not defined; define it above this rule`)
    if (value === undefined) {
      this.scope.range.borrow(source, from)
      this.side.undefinedName = name
    } else for (const item of value) items.push(item)
    return true
  }

  /** The signs that hold for the side as a whole. */
  private mark(sign: string, from: number, items: ReadonlyArray<Item>, before: number): void {
    const { side } = this
    const { source } = this.scope
    const count = items.length
    const once = (value: number | undefined): number => {
      if (value !== undefined) throw errorAt(source, from, `a second '${sign}' stands in one side of a rule; leave one, or quote it as '\\${sign}'`)
      return count
    }
    if (sign === "{") side.ante = once(side.ante)
    else if (sign === "}") side.post = once(side.post)
    else if (sign === "|") side.cursor = once(side.cursor)
    else if (sign === "^") {
      if (before + count > 0 || side.anchorStart) throw errorAt(source, from, "'^' must stand first in its side; move it there, or quote it as '\\^'")
      side.anchorStart = true
    } else this.offsetCursor(from, count)
  }

  /** `@`: the cursor goes one code point beyond the output, before it or behind it. */
  private offsetCursor(from: number, count: number): void {
    const { side } = this
    const misplaced = (): Error => errorAt(this.scope.source, from, "'@' must stand at an end of the output, next to '|'; move it there, or quote it as '\\@'")
    if (side.cursorOffset < 0) {
      if (count > 0) throw misplaced()
      side.cursorOffset--
    } else if (side.cursorOffset > 0) {
      if (count !== this.cursorOffsetAt || side.cursor !== undefined) throw misplaced()
      side.cursorOffset++
    } else if (side.cursor === 0 && count === 0) {
      side.cursorOffset = -1
    } else if (side.cursor === undefined) {
      this.cursorOffsetAt = count
      side.cursorOffset = 1
    } else throw misplaced()
  }
}

/** Behind the quote that closes the quotation at `from`, or below zero; `''` alone is a quote. */
function endOfQuotation(source: string, from: number): number {
  if (source[from + 1] === "'") return from + 2
  for (let at = source.indexOf("'", from + 1); at >= 0; at = source.indexOf("'", at + 2)) if (source[at + 1] !== "'") return at + 1
  return -1
}
