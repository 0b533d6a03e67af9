import { CodePointSet } from "./codePointSet.ts"
import { isBlank, readEscape, skipBlanks } from "./escapes.ts"
import { propertyTest } from "./properties.ts"
import { errorAt } from "./ruleError.ts"

/** What a variable stands for inside a set: sets and code points. */
export type SetVariable = (name: string) => ReadonlyArray<CodePointSet | number> | undefined

/** Whether a set begins at `at`: `[`, `\p` or `\P`. */
export function beginsSet(source: string, at: number): boolean {
  return source[at] === "[" || (source[at] === "\\" && /^[pP]\{/.test(source.slice(at + 1, at + 3)))
}

/** Reads the set that begins at `at`. Without `variable` a `$` is a character. */
export function readSet(source: string, at: number, variable: SetVariable | undefined): { readonly set: CodePointSet, readonly end: number } {
  if (source[at] === "\\" || source.startsWith("[:", at)) return readProperty(source, at)
  return new SetReader(source, at, variable).read()
}

/** `[:name:]`, `[:^name=value:]`, `\p{name=value}` or `\P{name}`. */
function readProperty(source: string, at: number): { readonly set: CodePointSet, readonly end: number } {
  const escaped = source[at] === "\\"
  const close = escaped ? "}" : ":]"
  const inside = escaped ? at + 3 : at + 2
  const closeAt = source.indexOf(close, inside)
  if (closeAt < 0) throw errorAt(source, at, `a property is not closed; write '${close}' after its name`)
  const [, caret, name, , value] = /^\s*(\^?)([^=≠]*)([=≠](.*))?$/su.exec(source.slice(inside, closeAt))!
  const test = propertyTest(name!.trim(), value?.trim())
  if (test === undefined) throw errorAt(source, at, `the property '${source.slice(inside, closeAt).trim()}' is not supported; list the characters, or write a general category, a script or a binary property`)
  const negative = (caret === "^") !== (source[at + 1] === "P")
  return { set: new CodePointSet(negative ? (codePoint) => !test(codePoint) : test, []), end: closeAt + close.length }
}

/** Reads one bracketed set. */
class SetReader {
  private readonly source: string
  private readonly start: number
  private readonly variable: SetVariable | undefined
  /** What a variable stands for and has not been read yet. */
  private waiting: Array<CodePointSet | number> = []
  private at: number
  private test: (codePoint: number) => boolean = () => false
  private strings = new Set<string>()
  /** Ranges since the last operation on sets. */
  private ranges: Array<readonly [number, number]> = []

  constructor(source: string, start: number, variable: SetVariable | undefined) {
    this.source = source
    this.start = start
    this.variable = variable
    this.at = start + 1
  }

  read(): { readonly set: CodePointSet, readonly end: number } {
    this.skip()
    const negative = this.source[this.at] === "^"
    if (negative) this.at++
    /** The last code point that may begin a range, the kind of the last member, and the operator behind it. */
    let open: number | undefined
    let last: "set" | "character" | undefined
    let operator = ""
    for (this.skip(); ; this.skip()) {
      const unit = this.waiting.length > 0 ? "$" : this.source[this.at]
      if (unit === undefined) throw errorAt(this.source, this.start, "a set is not closed; write ']' after its last character")
      if (unit === "]") {
        if (operator === "-") this.add(0x2d, 0x2d)
        else if (operator === "&") throw errorAt(this.source, this.at, "'&' lacks a set behind it; write a set, or '\\&' for the character")
        this.at++
        return { set: this.finished(negative), end: this.at }
      }
      if (unit === "-" && operator === "" && last !== undefined) {
        operator = "-"
        this.at++
        continue
      }
      if (unit === "&" && operator === "" && last === "set") {
        operator = "&"
        this.at++
        continue
      }
      if (unit === "&" || unit === "^" || (unit === "-" && last !== undefined)) throw errorAt(this.source, this.at, `'${unit}' cannot stand here in a set; escape it as '\\${unit}'`)
      const from = this.at
      const operand = this.operand()
      if (operand instanceof CodePointSet) {
        if (operator !== "" && last !== "set") throw errorAt(this.source, from, `'${operator}' has a set behind it but none before it; write sets on both sides`)
        this.combine(operator, operand)
        ;[open, last, operator] = [undefined, "set", ""]
      } else if (operator === "-" && open !== undefined) {
        const end = operand[0]!
        if (end <= open) throw errorAt(this.source, from, "a range ends before it begins; write the lower code point first")
        this.add(open, end)
        for (const codePoint of operand.slice(1)) this.add(codePoint, codePoint)
        ;[open, last, operator] = [undefined, "character", ""]
      } else if (operator !== "") {
        throw errorAt(this.source, from, `'${operator}' has a character behind it but no ${last === "set" ? "set" : "character"} to go with before it; escape it as '\\${operator}', or write sets on both sides`)
      } else {
        for (const codePoint of operand) this.add(codePoint, codePoint)
        ;[open, last] = [operand.at(-1), "character"]
      }
    }
  }

  /** The next member: a set, or one or more code points. */
  private operand(): CodePointSet | ReadonlyArray<number> {
    const { source } = this
    const next = this.waiting.shift()
    if (next !== undefined) return typeof next === "number" ? [next] : next
    const unit = source[this.at]!
    if (beginsSet(source, this.at)) {
      const { set, end } = readSet(source, this.at, this.variable)
      this.at = end
      return set
    }
    if (unit === "{") return this.string()
    if (unit === "$") {
      const name = this.variable === undefined ? undefined : /^\$([\p{ID_Start}][\p{ID_Continue}]*)/u.exec(source.slice(this.at, this.at + 200))?.[1]
      if (name === undefined) {
        if (source[skipBlanks(source, this.at + 1)] !== "]" && this.variable === undefined) {
          this.at++
          return [0x24]
        }
        if (source[skipBlanks(source, this.at + 1)] !== "]") throw errorAt(source, this.at, "'$' in a set is a variable or, last of all, the end of the text; write '\\$' for the character")
        this.at++
        return [0xffff]
      }
      const value = this.variable?.(name)
      if (value === undefined) throw errorAt(source, this.at, `the variable '$${name}' is not defined here, or is no set; define it above this rule`)
      this.at += name.length + 1
      this.waiting = [...value]
      return value.length === 0 ? [] : this.operand()
    }
    if (unit === "\\") {
      const { codePoint, end } = readEscape(source, this.at)
      this.at = end
      return [codePoint]
    }
    const codePoint = source.codePointAt(this.at)!
    this.at += codePoint > 0xffff ? 2 : 1
    return [codePoint]
  }

  /** `{text}`, a string that is matched as a whole. */
  private string(): CodePointSet | ReadonlyArray<number> {
    const from = this.at++
    let text = ""
    for (this.skip(); this.source[this.at] !== "}"; this.skip()) {
      if (this.at >= this.source.length) throw errorAt(this.source, from, "a string in a set is not closed; write '}' after it")
      const escape = this.source[this.at] === "\\" ? readEscape(this.source, this.at) : undefined
      text += escape === undefined ? this.source[this.at] : String.fromCodePoint(escape.codePoint)
      this.at = escape?.end ?? this.at + 1
    }
    this.at++
    const codePoints = [...text]
    return codePoints.length === 1 ? [text.codePointAt(0)!] : new CodePointSet(() => false, codePoints.length === 0 ? [] : [text])
  }

  private skip(): void {
    while (this.at < this.source.length && isBlank(this.source[this.at]!)) this.at++
  }

  private add(first: number, last: number): void {
    this.ranges.push([first, last])
  }

  /** Takes the ranges so far into the test. */
  private settle(): void {
    if (this.ranges.length === 0) return
    const { test, ranges } = this
    this.ranges = []
    this.test = (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last) || test(codePoint)
  }

  private combine(operator: string, set: CodePointSet): void {
    this.settle()
    const { test } = this
    const strings = new Set(set.strings)
    if (operator === "-") {
      this.test = (codePoint) => test(codePoint) && !set.has(codePoint)
      for (const text of strings) this.strings.delete(text)
    } else if (operator === "&") {
      this.test = (codePoint) => test(codePoint) && set.has(codePoint)
      this.strings = new Set([...this.strings].filter((text) => strings.has(text)))
    } else {
      this.test = (codePoint) => test(codePoint) || set.has(codePoint)
      for (const text of strings) this.strings.add(text)
    }
  }

  private finished(negative: boolean): CodePointSet {
    this.settle()
    const { test } = this
    return negative ? new CodePointSet((codePoint) => !test(codePoint), []) : new CodePointSet(test, this.strings)
  }
}
