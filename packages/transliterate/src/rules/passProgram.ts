import type { CodePointSet } from "./codePointSet.ts"
import type { Item, Rule } from "./pattern.ts"
import { RuleError } from "./ruleError.ts"

/** The rule's anchors, whether its output depends on what it matched, and whether its key is one character or set, which the table of first characters has looked at. */
export const flag = { anchorStart: 1, anchorEnd: 2, computed: 4, shortKey: 8 } as const

/** Where a rule's numbers stand, from its start in the code: sizes of the three parts of the input, which stand behind them, and its output. */
export const field = { flags: 0, ante: 1, key: 2, post: 3, outStart: 4, outSize: 5, cursor: 6, offset: 7, segments: 8, items: 9 } as const

/**
 * Words of the code of an input. A word below is a code unit, one below zero is `~number` of a set without strings.
 *
 * `strings` has the number of a set behind it. `segment` has its number and the size of its body, `repeat` the least and the greatest count, the number of its memo or -1,
 * and the size of its body. The context before the key stands in reverse, bodies too.
 */
export const op = { strings: 0x10000, segment: 0x20000, repeat: 0x30000 } as const

/** Words of the code of an output: a code unit, `reference` plus the number of a segment, or `call` plus the number of a call. */
export const out = { reference: 0x10000, call: 0x20000 } as const

/** A function, and where what it is applied to stands in the outputs. */
export interface Call {
  readonly apply: (text: string) => string
  readonly from: number
  readonly to: number
}

/** The rules of a pass as numbers. */
export interface PassProgram {
  readonly rules: ReadonlyArray<Rule>
  readonly code: Int32Array
  /** Where each rule begins in the code. */
  readonly starts: ReadonlyArray<number>
  readonly sets: ReadonlyArray<CodePointSet>
  readonly outputs: Int32Array
  readonly calls: ReadonlyArray<Call>
  readonly memoCount: number
  readonly mostSegments: number
}

export function compilePass(rules: ReadonlyArray<Rule>): PassProgram {
  return new PassCompiler().compile(rules)
}

/** Items that the input of one rule may have, references put in. */
const mostItems = 100_000

class PassCompiler {
  private readonly sets: Array<CodePointSet> = []
  private readonly numbers = new Map<CodePointSet, number>()
  private readonly outputs: Array<number> = []
  private readonly calls: Array<Call> = []
  private memoCount = 0
  /** How many more items the rule at hand may have, and its line. */
  private room = 0
  private line = 1
  /** The bodies of the segments of the rule at hand, by number. */
  private parts: Array<ReadonlyArray<Item> | undefined> = []

  compile(rules: ReadonlyArray<Rule>): PassProgram {
    const code: Array<number> = []
    const starts: Array<number> = []
    for (const rule of rules) {
      starts.push(code.length)
      this.parts = []
      this.room = mostItems
      this.line = rule.line
      this.collect([...rule.ante, ...rule.key, ...rule.post])
      const [ante, key, post] = [this.coded(rule.ante, true), this.coded(rule.key, false), this.coded(rule.post, false)]
      const words = rule.output.map((item) => this.written(item))
      const computed = words.flat().some((word) => word > 0xffff)
      const cursor = Math.max(0, Math.min(rule.cursor, rule.output.length))
      const outStart = this.outputs.length
      this.outputs.push(...words.flat())
      code.push(
        (rule.anchorStart ? flag.anchorStart : 0) | (rule.anchorEnd ? flag.anchorEnd : 0) | (computed ? flag.computed : 0) | (key.length === 1 ? flag.shortKey : 0),
        ante.length, key.length, post.length, outStart, this.outputs.length - outStart,
        words.slice(0, cursor).flat().length, rule.cursor - cursor, rule.segmentCount,
        ...ante, ...key, ...post,
      )
    }
    return {
      rules, starts, sets: this.sets, calls: this.calls, memoCount: this.memoCount,
      code: Int32Array.from(code), outputs: Int32Array.from(this.outputs),
      mostSegments: Math.max(0, ...rules.map(({ segmentCount }) => segmentCount)),
    }
  }

  private collect(items: ReadonlyArray<Item>): void {
    for (const item of items) {
      if (item.kind === "segment") this.parts[item.number] = item.items
      if (item.kind === "segment" || item.kind === "repeat") this.collect(item.items)
    }
  }

  private coded(items: ReadonlyArray<Item>, back: boolean): Array<number> {
    return (back ? items.toReversed() : items).flatMap((item) => this.codedItem(item, back))
  }

  private codedItem(item: Item, back: boolean): Array<number> {
    if (--this.room < 0) throw new RuleError("the input is too long once each '$1' is put in; write fewer of them", this.line)
    switch (item.kind) {
      case "character":
        return back ? unitsOf(item.codePoint).reverse() : unitsOf(item.codePoint)
      case "set":
        return item.set.strings.length === 0 ? [~this.numberOf(item.set)] : [op.strings, this.numberOf(item.set)]
      case "segment":
        return this.segment(item.number, item.items, back)
      case "reference":
        return this.segment(item.number, this.parts[item.number] ?? [], back)
      case "repeat": {
        const body = this.coded(item.items, back)
        const memo = item.max === Infinity ? this.memoCount++ : -1
        return [op.repeat, item.min, Math.min(item.max, 0x7fffffff), memo, body.length, ...body]
      }
      case "function":
        return []
    }
  }

  private segment(number: number, items: ReadonlyArray<Item>, back: boolean): Array<number> {
    const body = this.coded(items, back)
    return [op.segment, number, body.length, ...body]
  }

  private numberOf(set: CodePointSet): number {
    const number = this.numbers.get(set) ?? this.sets.push(set) - 1
    this.numbers.set(set, number)
    return number
  }

  /** The words of a piece of the output. What a function is applied to goes before. */
  private written(item: Item): Array<number> {
    switch (item.kind) {
      case "character":
        return unitsOf(item.codePoint)
      case "reference":
        return [out.reference + item.number]
      case "function": {
        const words = item.items.flatMap((inner) => this.written(inner))
        const from = this.outputs.length
        this.outputs.push(...words)
        return [out.call + this.calls.push({ apply: item.apply, from, to: this.outputs.length }) - 1]
      }
      default:
        return []
    }
  }
}

function unitsOf(codePoint: number): Array<number> {
  if (codePoint < 0x10000) return [codePoint]
  return [0xd800 + ((codePoint - 0x10000) >> 10), 0xdc00 + (codePoint & 0x3ff)]
}
