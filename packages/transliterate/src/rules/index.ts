/** Compiles transform rules as the Unicode CLDR writes them, and converts text by them. */
import { lower, title, upper } from "./caseMapping.ts"
import { EditBuffer, type Span } from "./editBuffer.ts"
import { normalization } from "./normalization.ts"
import { errorAt, RuleError } from "./ruleError.ts"
import { type Direction, parseRules } from "./ruleParser.ts"
import { rulePass } from "./rulePass.ts"
import { filtered, type Position, replaceAt, sequence, type Transform } from "./transform.ts"
import { nameOf, type TransformId } from "./transformId.ts"

export type { Span } from "./editBuffer.ts"
export { RuleError } from "./ruleError.ts"

/** The rules of another transform, and which direction of them is meant. */
export interface LoadedRules {
  readonly text: string
  readonly direction: Direction
}

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
  const transform = new Compiler(options.load ?? (() => undefined)).compile(ruleText, options.direction ?? "forward")
  const converted = (text: string): EditBuffer => {
    const buffer = new EditBuffer(text)
    transform(buffer, { contextStart: 0, start: 0, limit: text.length, contextLimit: text.length })
    return buffer
  }
  return {
    convert: (text) => converted(text).toString(),
    withSpans(text) {
      const buffer = converted(text)
      return { text: buffer.toString(), spans: buffer.spans() }
    },
  }
}

const builtIn: Readonly<Record<string, Transform>> = {
  nfc: normalization("NFC"),
  nfd: normalization("NFD"),
  nfkc: normalization("NFKC"),
  nfkd: normalization("NFKD"),
  lower,
  upper,
  title,
  null: (_, position) => {
    position.start = position.limit
  },
  remove: (buffer, position) => {
    replaceAt(buffer, position, position.start, position.limit, "")
  },
}

/** Compiles rules and those that they call, each once. */
class Compiler {
  private readonly load: (id: string) => LoadedRules | undefined
  private readonly known = new Map<string, Transform | "open">()

  constructor(load: (id: string) => LoadedRules | undefined) {
    this.load = load
  }

  compile(source: string, direction: Direction): Transform {
    const resolve = (id: TransformId, at: number): Transform => this.resolve(id, source, at)
    const chain = parseRules(source, direction, (id, at) => asFunction(resolve(id, at)))
    const transforms = chain.steps.map((step) => step.kind === "rules" ? rulePass(step.rules) : resolve(step.id, step.at))
    const only = transforms[0]
    return filtered(transforms.length === 1 && only !== undefined ? only : sequence(transforms), chain.filter?.has.bind(chain.filter))
  }

  private resolve(id: TransformId, source: string, at: number): Transform {
    const own = id.source.toLowerCase() === "any" && id.variant === "" ? builtIn[id.target.toLowerCase()] : undefined
    return filtered(own ?? this.loaded(id, source, at), id.filter?.has.bind(id.filter))
  }

  private loaded(id: TransformId, source: string, at: number): Transform {
    const name = nameOf(id)
    const known = this.known.get(name)
    if (known === "open") throw errorAt(source, at, `the transform '${name}' calls itself; remove the call`)
    if (known !== undefined) return known
    const rules = this.load(name)
    if (rules === undefined) throw errorAt(source, at, `the transform '${name}' is not supported; give its rules by the option 'load'`)
    this.known.set(name, "open")
    try {
      const transform = this.compile(rules.text, rules.direction)
      this.known.set(name, transform)
      return transform
    } catch (cause) {
      this.known.delete(name)
      if (cause instanceof RuleError && !cause.reason.startsWith("in '")) throw new RuleError(`in '${name}': ${cause.reason}`, cause.line, cause.column)
      throw cause
    }
  }
}

/** The transform of a text by itself, as rules call it by `&Name( … )`. */
function asFunction(transform: Transform): (text: string) => string {
  return (text) => {
    const buffer = new EditBuffer(text)
    const position: Position = { contextStart: 0, start: 0, limit: text.length, contextLimit: text.length }
    transform(buffer, position)
    return buffer.toString()
  }
}
