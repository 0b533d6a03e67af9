import type { CodePointSet } from "./codePointSet.ts"
import { skipBlanks } from "./escapes.ts"
import type { Item, Rule } from "./pattern.ts"
import { readPragma } from "./pragma.ts"
import { errorAt } from "./ruleError.ts"
import { type Scope, SectionReader, type Side } from "./sectionReader.ts"
import { readIdLine, type TransformId } from "./transformId.ts"
import { VariableRange } from "./variableRange.ts"

export type Direction = "forward" | "reverse"

/** A step of the chain: a transform by its name, or a pass of rules. */
export type Step =
  | { readonly kind: "transform", readonly id: TransformId, readonly at: number }
  | { readonly kind: "rules", readonly rules: Array<Rule> }

/** What the rules say for one direction. */
export interface Chain {
  /** The characters that the chain is kept to. */
  readonly filter: CodePointSet | undefined
  readonly steps: ReadonlyArray<Step>
}

/** Reads a rule text for one direction. `resolve` makes the functions that rules call. */
export function parseRules(source: string, direction: Direction, resolve: Scope["resolve"]): Chain {
  const parser = new RuleParser(source, direction, resolve)
  parser.parse()
  return { filter: parser.filter, steps: direction === "forward" ? parser.steps : parser.steps.reverse() }
}

class RuleParser {
  readonly steps: Array<Step> = []
  filter: CodePointSet | undefined
  private readonly variables = new Map<string, ReadonlyArray<Item>>()
  private readonly scope: Scope
  private readonly source: string
  private readonly direction: Direction
  /** Where the filter stands, and how many statements there are up to it. */
  private filterAt = 0
  private filterCount = 0
  private count = 0
  /** Whether the last statement belongs to a pass of rules. */
  private inRules = false
  private passCount = 0
  private line = 1
  private lineStart = 0

  constructor(source: string, direction: Direction, resolve: Scope["resolve"]) {
    this.source = source
    this.direction = direction
    this.scope = { source, variables: this.variables, setVariable: (name) => setValue(this.variables.get(name)), resolve, range: new VariableRange() }
  }

  parse(): void {
    const { source } = this
    for (let at = source.startsWith("\uFEFF") ? 1 : 0; ;) {
      at = skipBlanks(source, at)
      if (at >= source.length) break
      if (source[at] === "#") {
        const end = source.indexOf("\n", at)
        at = end < 0 ? source.length : end
      } else if (source[at] === ";") at++
      else {
        this.count++
        at = source.startsWith("::", at) ? this.idLine(at) : this.rule(at)
      }
    }
    if (this.filter !== undefined && this.filterCount !== (this.direction === "forward" ? 1 : this.count)) {
      throw errorAt(source, this.filterAt, `the filter of the whole chain must be its ${this.direction === "forward" ? "first" : "last"} statement; move it there`)
    }
  }

  /** `:: … ;` */
  private idLine(at: number): number {
    const line = readIdLine(this.source, at + 2)
    this.inRules = false
    if ("filter" in line) {
      if (line.direction === this.direction) {
        if (this.filter !== undefined) throw errorAt(this.source, at, "the chain has a second filter; put both into one set")
        this.filter = line.filter
        this.filterAt = at
        this.filterCount = this.count
      }
      return line.end
    }
    const id = this.direction === "forward" ? line.forward : line.reverse
    if (id !== undefined) this.steps.push({ kind: "transform", id, at })
    return line.end
  }

  /** A definition or a rule. */
  private rule(start: number): number {
    const { source } = this
    this.beginPass()
    const pragma = readPragma(source, start)
    if (pragma !== undefined) {
      if (pragma.range !== undefined) this.scope.range.set(...pragma.range, this.passCount === 1)
      return pragma.end
    }
    const leftReader = new SectionReader(this.scope, start)
    leftReader.read("side")
    let at = leftReader.at
    const arrow = /^(?:<>|[=<>←→↔])/.exec(source.slice(at, at + 2))?.[0]
    if (arrow === undefined) throw errorAt(source, start, "a rule lacks its arrow; write '→', '←', '↔' or, to define a variable, '='")
    at += arrow.length
    const rightReader = new SectionReader(this.scope, at)
    rightReader.read("side")
    at = rightReader.at
    if (at < source.length && source[at] !== ";") throw errorAt(source, at, `a second '${source[at]}' stands in one rule; write ';' behind each rule`)
    const [left, right] = [leftReader.side, rightReader.side]
    if (arrow === "=") this.define(start, left, right)
    else {
      this.checkSegments(start, left, right)
      const undefinedName = left.undefinedName ?? right.undefinedName
      if (undefinedName !== undefined) throw errorAt(source, start, `the variable '$${undefinedName}' is not defined; define it above this rule`)
      this.add(start, left, right, arrow)
    }
    return at + 1
  }

  private define(start: number, left: Side, right: Side): void {
    const { source } = this
    if (left.undefinedName === undefined || left.items.length > 0) throw errorAt(source, start, "a definition must have one new variable before '='; write '$name = … ;' with a name that is not yet defined")
    if (right.undefinedName !== undefined) throw errorAt(source, start, `the variable '$${right.undefinedName}' is not defined; define it above this rule`)
    if ([left, right].some((side) => side.anchorStart || side.anchorEnd)) throw errorAt(source, start, "a definition must not have anchors; write them in the rules")
    this.scope.range.giveBack()
    this.variables.set(left.undefinedName, right.items.map(ungrouped))
  }

  private add(start: number, left: Side, right: Side, arrow: string): void {
    const both = arrow === "↔" || arrow === "<>"
    const forward = this.direction === "forward"
    if (!both && forward !== (arrow === "→" || arrow === ">")) return
    const input = forward ? left : right
    const output = forward ? right : left
    if (both) {
      output.items = output.items.slice(output.ante ?? 0, output.post ?? output.items.length)
      output.ante = output.post = undefined
      output.anchorStart = output.anchorEnd = false
      input.cursor = undefined
      input.cursorOffset = 0
    }
    const rule = this.built(start, input, output)
    const step = this.steps.at(-1)
    if (step?.kind === "rules") step.rules.push(rule)
  }

  private beginPass(): void {
    if (this.inRules) return
    this.inRules = true
    this.passCount++
    this.scope.range.reset(this.passCount === 1)
    this.steps.push({ kind: "rules", rules: [] })
  }

  /** Groups stand on one side only, and whatever refers to one has it. */
  private checkSegments(start: number, left: Side, right: Side): void {
    if (left.segmentCount > 0 && right.segmentCount > 0) throw errorAt(this.source, start, "both sides have groups; write '(' and ')' on the input side and '$1' on the other")
    for (const { number, offset } of references([...left.items, ...right.items])) {
      if (number > left.segmentCount + right.segmentCount) throw this.noGroup(number, offset)
    }
  }

  /** The line of `offset`, which is never before the one asked for last. */
  private lineAt(offset: number): number {
    for (let next = this.source.indexOf("\n", this.lineStart); next >= 0 && next < offset; next = this.source.indexOf("\n", this.lineStart)) {
      this.lineStart = next + 1
      this.line++
    }
    return this.line
  }

  private noGroup(number: number, offset: number): Error {
    return errorAt(this.source, offset, `there is no group ${number} on the input side before this; put '(' and ')' around what '$${number}' stands for`)
  }

  /** On the input side a reference stands for a group of that side, which does not have the reference in it. */
  private checkReferences(items: ReadonlyArray<Item>): void {
    const groups = groupsOf(items)
    const states = new Map<number, "open" | "done">()
    const visit = (inside: ReadonlyArray<Item>): void => inside.forEach((item) => {
      if (item.kind === "segment") enter(item.number, item.items)
      else if (item.kind !== "reference") visit("items" in item ? item.items : [])
      else if (!groups.has(item.number) || states.get(item.number) === "open") throw this.noGroup(item.number, item.offset)
      else enter(item.number, groups.get(item.number)!)
    })
    const enter = (number: number, group: ReadonlyArray<Item>): void => {
      if (states.get(number) === "done") return
      states.set(number, "open")
      visit(group)
      states.set(number, "done")
    }
    visit(items)
  }

  private built(start: number, input: Side, output: Side): Rule {
    const fail = (reason: string): Error => errorAt(this.source, start, reason)
    const ante = input.ante ?? 0
    const post = input.post ?? input.items.length
    if (output.ante !== undefined || output.post !== undefined) throw fail("the output has a context; write '{' and '}' on the input side only")
    if (output.anchorStart || output.anchorEnd) throw fail("the output has an anchor; write '^' and '$' on the input side only")
    if (input.cursor !== undefined) throw fail("the input has a cursor; write '|' on the output side only")
    if (output.cursorOffset !== 0 && output.cursor === undefined) throw fail("'@' lacks its cursor; write '|' next to it")
    if (ante > post) throw fail("'}' stands before '{'; write 'before { key } after'")
    if (holds(input.items, ["function"])) throw fail("the input calls a function; write '&' on the output side only")
    if (holds(output.items, ["set", "repeat"])) throw fail("the output has a set or a repeat, which name no single text; write characters, or a group on the input side and '$1' here")
    this.checkReferences(input.items)
    return {
      ante: input.items.slice(0, ante),
      key: input.items.slice(ante, post),
      post: input.items.slice(post),
      anchorStart: input.anchorStart,
      anchorEnd: input.anchorEnd,
      output: output.items,
      cursor: (output.cursor ?? output.items.length) + output.cursorOffset,
      segmentCount: input.segmentCount,
      line: this.lineAt(start),
    }
  }
}

/** The groups among the items, at any depth, by number. */
function groupsOf(items: ReadonlyArray<Item>): Map<number, ReadonlyArray<Item>> {
  return new Map(items.flatMap((item) => "items" in item ? [...item.kind === "segment" ? [[item.number, item.items] as const] : [], ...groupsOf(item.items)] : []))
}

/** A group of a definition stands for no number: it is matched once. */
function ungrouped(item: Item): Item {
  if (item.kind === "segment") return { kind: "repeat", items: item.items.map(ungrouped), min: 1, max: 1 }
  return "items" in item ? { ...item, items: item.items.map(ungrouped) } : item
}

/** The value of a variable inside a set. */
function setValue(items: ReadonlyArray<Item> | undefined): ReadonlyArray<CodePointSet | number> | undefined {
  const values = items?.flatMap((item): Array<CodePointSet | number> => item.kind === "character" ? [item.codePoint] : item.kind === "set" ? [item.set] : [])
  return values?.length === items?.length ? values : undefined
}

function holds(items: ReadonlyArray<Item>, kinds: ReadonlyArray<Item["kind"]>): boolean {
  return items.some((item) => kinds.includes(item.kind) || ("items" in item && holds(item.items, kinds)))
}

/** The references among the items, at any depth. */
function references(items: ReadonlyArray<Item>): Array<Extract<Item, { readonly kind: "reference" }>> {
  return items.flatMap((item) => item.kind === "reference" ? [item] : "items" in item ? references(item.items) : [])
}
