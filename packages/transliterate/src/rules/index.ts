/** Compiles transform rules as the Unicode CLDR writes them, and converts text by them. */
import { CodePointTable } from "./codePointTable.ts"
import { Compiler, type LoadedRules } from "./compiler.ts"
import type { Span } from "./edits.ts"
import type { Direction } from "./ruleParser.ts"
import { Tape, type Transform } from "./tape.ts"

export type { Span } from "./edits.ts"
export type { LoadedRules } from "./compiler.ts"
export { RuleError } from "./ruleError.ts"

/** How rules are read, and where the transforms come from that they call. */
export interface RuleOptions {
  /** Which way the rules are read; `"forward"` unless given. */
  readonly direction?: Direction
  /** Gives the rules of a transform that the rules call by name, such as `Latin-ASCII` or `Russian-Latin/BGN`. */
  readonly load?: (id: string) => LoadedRules | undefined
}

/** Compiled rules. */
export interface RuleTransform {
  /** The converted text. Throws a `RuleError` when a pass does not come to its end. */
  convert(text: string): string
  /** The converted text, and what was replaced: `[inStart, inEnd, outStart, outEnd]` in UTF-16 code units, end-exclusive, ascending. */
  withSpans(text: string): { readonly text: string, readonly spans: Array<Span> }
}

/**
 * Compiles transform rules (UTS #35). Throws a `RuleError` for rules that are malformed or need what is not supported.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compileRules, RuleError } from "@polyonym/transliterate/pure"
 *
 * const { convert, withSpans } = compileRules(`
 *   $vowel = [aeiou]; # what stands before has been converted already
 *   :: NFC;
 *   $vowel { й } > i;
 *   й > y;
 *   ш > sh; а > a; к > k;
 * `)
 * assert.equal(convert("шайка"), "shaika")
 * assert.deepEqual(withSpans("ша").spans, [[0, 1, 0, 2], [1, 2, 2, 3]])
 * assert.throws(() => compileRules("а > [b"), (error) => error instanceof RuleError && error.line === 1)
 * ```
 */
export function compileRules(ruleText: string, options: RuleOptions = {}): RuleTransform {
  return onText(new Compiler(options.load ?? (() => undefined)).compile(ruleText, options.direction ?? "forward"))
}

/** The conversion of whole texts by a transform. */
export function onText(transform: Transform): RuleTransform {
  const kinds = new CodePointTable((codePoint) => transform.touches(codePoint) ? touched : untouched)
  return {
    convert(text) {
      const start = firstTouched(text, kinds)
      if (start === text.length) return text
      const tape = new Tape(text, false, characterBefore(text, start))
      transform.run(tape)
      return tape.toString()
    },
    withSpans(text) {
      const start = firstTouched(text, kinds)
      if (start === text.length) return { text, spans: [] }
      const tape = new Tape(text, true, characterBefore(text, start))
      transform.run(tape)
      const output = tape.toString()
      return { text: output, spans: tape.edits?.spans(text, output) ?? [] }
    },
  }
}

const untouched = 1
const touched = 2

/** Where the first character of a text stands that a transform may change; the length of the text if there is none. */
function firstTouched(text: string, kinds: CodePointTable): number {
  let { values } = kinds
  const { pageOf } = kinds
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (values[pageOf[unit >> 8]! + (unit & 0xff)] === untouched && (unit & 0xfc00) !== 0xd800) continue
    const codePoint = (unit & 0xfc00) === 0xd800 ? text.codePointAt(at)! : unit
    if (kinds.get(codePoint) === touched) return at
    ;({ values } = kinds)
    if (codePoint > 0xffff) at++
  }
  return text.length
}

/** Where the character before `at` begins, which a mark that is written there joins. */
function characterBefore(text: string, at: number): number {
  return at > 1 && text.codePointAt(at - 2)! > 0xffff ? at - 2 : Math.max(0, at - 1)
}
