import { CodeMatcher } from "./codeMatcher.ts"
import { unasked } from "./codePointTable.ts"
import { FirstTable, noRule } from "./firstTable.ts"
import { OutputWriter } from "./outputWriter.ts"
import { compilePass, field, flag, type PassProgram } from "./passProgram.ts"
import type { Rule } from "./pattern.ts"
import { RuleError } from "./ruleError.ts"
import { few, type Tape, type Transform } from "./tape.ts"

/** Steps without progress per code unit of the text after which a pass is held to be without end. */
const stepsPerUnit = 16
/** How many times its length, beyond a first allowance of code units, a text may become in one pass. */
const growth = 256
const growthAllowance = 65_536
/** The least value of the table that stands for a code unit to write. */
const oneUnit = ~0xffff

/**
 * One pass of rules over a stretch: at each place the first rule that matches replaces its key, otherwise the cursor moves on by a code point.
 *
 * Throws a `RuleError` when the cursor has stayed or gone back sixteen times per code unit and is not through, or when the text has grown beyond 256 times its length.
 */
export function rulePass(rules: ReadonlyArray<Rule>): Transform {
  const pass = new RulePass(compilePass(rules))
  return { run: (tape) => pass.run(tape), touches: (codePoint) => pass.touches(codePoint) }
}

class RulePass {
  private readonly program: PassProgram
  private readonly first: FirstTable
  private readonly matcher: CodeMatcher
  private readonly writer: OutputWriter
  /** Where the context before the key begins, and where the key and what follows it end, after a match. */
  private anteStart = 0
  private keyEnd = 0
  private postEnd = 0

  constructor(program: PassProgram) {
    this.program = program
    this.first = new FirstTable(program)
    this.matcher = new CodeMatcher(program)
    this.writer = new OutputWriter(program, this.matcher.segments)
  }

  touches(codePoint: number): boolean {
    return this.first.table.get(codePoint) !== noRule
  }

  run(tape: Tape): void {
    const { table, lists, befores, seconds } = this.first
    const { code, outputs } = this.program
    const { pageOf } = table
    const { edits } = tape
    const from = tape.limit - tape.right + tape.passedOver
    const begin = tape.left - tape.passedOver
    let steps = 0
    let { values } = table
    let { units, left, right, limit } = tape
    while (right < limit) {
      const unit = units[right]!
      let codePoint: number = unit
      let value = values[pageOf[unit >> 8]! + (unit & 0xff)]!
      if ((unit & 0xfc00) === 0xd800) {
        codePoint = tape.codePointAt(right)
        if (codePoint > 0xffff) value = unasked
      }
      if (value === unasked) {
        value = table.ask(codePoint)
        ;({ values } = table)
      }
      if (value === noRule) {
        let end = codePoint > 0xffff ? right + 2 : right + 1
        while (end < limit) {
          const following = units[end]!
          if (values[pageOf[following >> 8]! + (following & 0xff)] !== noRule || (following & 0xfc00) === 0xd800) break
          end++
        }
        if (end >= limit) break
        if (end - right > few) {
          units.copyWithin(left, right, end)
          left += end - right
          right = end
        } else while (right < end) units[left++] = units[right++]!
      } else if (value >= oneUnit && value < 0) {
        tape.isChanged = true
        if (edits !== undefined && ~value !== unit) edits.record(left, left + 1, 1, left + units.length - right)
        units[left++] = ~value
        right++
      } else if (value < 0) {
        const start = ~value - 0x10000
        const count = code[start + field.outSize]!
        const output = code[start + field.outStart]!
        tape.isChanged = true
        if (edits !== undefined) edits.record(left, left + 1, count, left + units.length - right)
        right++
        if (right - left < count) {
          tape.left = left
          tape.right = right
          tape.makeRoom(count)
          ;({ units, right, limit } = tape)
        }
        for (let i = 0; i < count; i++) units[left++] = outputs[output + i]!
      } else {
        const rest = units.length - right
        const next = codePoint > 0xffff ? right + 2 : right + 1
        tape.left = left
        tape.right = right
        const before = left > 0 ? befores[value] : undefined
        if (before !== undefined) value = before.get(tape.codePointBefore(left))
        const second = next < units.length ? seconds[value] : undefined
        if (second !== undefined) value = second.get(tape.codePointAt(next))
        if (value === noRule) {
          while (right < next) units[left++] = units[right++]!
          continue
        }
        const applied = this.applyFirst(lists[value]!, tape)
        ;({ units, left, right, limit } = tape)
        if (applied < 0) {
          units[left++] = unit
          right++
          if (codePoint > 0xffff) units[left++] = units[right++]!
        } else if (units.length - right >= rest) {
          this.checkEnd(applied, steps++, from, left - begin + limit - right)
        }
      }
    }
    tape.left = left
    tape.right = right
  }

  /** Stops a pass that began with `from` units and has `size` now. */
  private checkEnd(rule: number, steps: number, from: number, size: number): void {
    const stepLimit = from * stepsPerUnit
    const sizeLimit = from * growth + growthAllowance
    const { line } = this.program.rules[rule]!
    if (steps > stepLimit) throw new RuleError(`the pass was not through after ${stepLimit} steps, last by the rule of this line; move the cursor forward, or remove '|' from the rule`, line)
    if (size > sizeLimit) throw new RuleError(`the text grew beyond ${sizeLimit} code units, last by the rule of this line; remove '|' from the rule, or write a shorter output`, line)
  }

  /** Applies the first of the rules that matches at the cursor, and returns its number, or -1. */
  private applyFirst(list: ReadonlyArray<number>, tape: Tape): number {
    for (let i = 0; i < list.length; i++) if (this.apply(list[i]!, tape)) return list[i]!
    return -1
  }

  /** Replaces the key by the output if the rule matches at the cursor. */
  private apply(index: number, tape: Tape): boolean {
    const { code, starts, outputs } = this.program
    const at = starts[index]!
    if (!this.matches(at, tape)) return false
    const cursor = code[at + field.cursor]!
    if ((code[at + field.flags]! & flag.computed) === 0) {
      this.write(tape, outputs, code[at + field.outStart]!, code[at + field.outSize]!, cursor, code[at + field.offset]!)
      return true
    }
    const { writer } = this
    writer.write(tape, code[at + field.outStart]!, code[at + field.outSize]!, cursor)
    this.write(tape, writer.units, 0, writer.size, writer.cursor, code[at + field.offset]!)
    return true
  }

  private matches(start: number, tape: Tape): boolean {
    const { code } = this.program
    const { matcher } = this
    const flags = code[start + field.flags]!
    if (code[start + field.segments]! > 0) matcher.segments.fill(-1)
    const anteFrom = start + field.items
    const keyFrom = anteFrom + code[start + field.ante]!
    const postFrom = keyFrom + code[start + field.key]!
    const postTo = postFrom + code[start + field.post]!
    this.anteStart = anteFrom === keyFrom ? tape.left : matcher.back(tape, anteFrom, keyFrom, tape.left)
    if (this.anteStart < 0 || ((flags & flag.anchorStart) !== 0 && this.anteStart !== 0)) return false
    this.keyEnd = (flags & flag.shortKey) !== 0 ? tape.right + (tape.codePointAt(tape.right) > 0xffff ? 2 : 1) : matcher.ahead(tape, keyFrom, postFrom, tape.right, tape.limit)
    if (this.keyEnd < 0) return false
    this.postEnd = postFrom === postTo ? this.keyEnd : matcher.ahead(tape, postFrom, postTo, this.keyEnd, tape.units.length)
    return this.postEnd >= 0 && ((flags & flag.anchorEnd) === 0 || this.postEnd === tape.units.length)
  }

  /** Puts the output in the place of the key, the cursor behind `cursor` units of it and then `offset` code points on. */
  private write(tape: Tape, output: Int32Array, from: number, size: number, cursor: number, offset: number): void {
    let { keyEnd, postEnd } = this
    const keySize = keyEnd - tape.right
    if (tape.edits !== undefined && !(size === keySize && holds(tape, output, from, size))) tape.edits.record(tape.left, tape.left + keySize, size, tape.length)
    tape.isChanged = true
    tape.right = keyEnd
    const delta = tape.makeRoom(size)
    keyEnd += delta
    postEnd += delta
    const { units, left } = tape
    for (let i = 0; i < cursor; i++) units[left + i] = output[from + i]!
    tape.left = left + cursor
    if (cursor < size) {
      const behind = size - cursor
      tape.changes?.ahead.note(units.length - keyEnd)
      tape.right = keyEnd - behind
      for (let i = 0; i < behind; i++) units[tape.right + i] = output[from + cursor + i]!
    }
    if (offset !== 0) moveCursor(tape, offset, this.anteStart, Math.min(postEnd, tape.limit))
  }
}

function holds(tape: Tape, output: Int32Array, from: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (tape.units[tape.right + i] !== output[from + i]) return false
  return true
}

/** Moves the cursor by `count` code points, back when negative, but not beyond what the rule matched. */
function moveCursor(tape: Tape, count: number, first: number, last: number): void {
  let to = tape.left
  for (let n = count; n < 0 && to > first; n++) to -= tape.codePointBefore(to) > 0xffff ? 2 : 1
  tape.retreat(Math.max(to, first))
  let on = tape.right
  for (let n = count; n > 0 && on < last; n--) on += tape.codePointAt(on) > 0xffff ? 2 : 1
  if (on > tape.right) tape.advance(Math.min(on, last))
}
