import { breakInternal } from "./breakInternal.ts"
import { lower, title, upper } from "./caseMapping.ts"
import { filtered } from "./chain.ts"
import { checkMasking } from "./masking.ts"
import { normalization } from "./normalization.ts"
import type { Rule } from "./pattern.ts"
import { errorAt, RuleError } from "./ruleError.ts"
import { type Direction, parseRules } from "./ruleParser.ts"
import { rulePass } from "./rulePass.ts"
import { Tape, type Transform } from "./tape.ts"
import { nameOf, type TransformId } from "./transformId.ts"

/** The rules of another transform, and which direction of them is meant. */
export interface LoadedRules {
  readonly text: string
  readonly direction: Direction
}

/** Gives what a name stands for: rules, or a transform that is ready. */
export type Load = (id: string) => LoadedRules | Transform | undefined

const nothing: Transform = { run: (tape) => tape.advance(tape.limit), touches: () => false }

const builtIn: Readonly<Record<string, Transform>> = {
  nfc: normalization("NFC"),
  nfd: normalization("NFD"),
  nfkc: normalization("NFKC"),
  nfkd: normalization("NFKD"),
  lower,
  upper,
  title,
  breakinternal: breakInternal,
  null: nothing,
  remove: { run: (tape) => tape.put(tape.limit, ""), touches: () => true },
}

/** Compiles rules and those that they call, each once. */
export class Compiler {
  private readonly load: Load
  private readonly known = new Map<string, Transform | "open">()

  constructor(load: Load) {
    this.load = load
  }

  compile(source: string, direction: Direction): Transform {
    const resolve = (id: TransformId, at: number): Transform => this.resolve(id, source, at)
    const chain = parseRules(source, direction, (id, at) => asFunction(resolve(id, at)))
    const transforms = chain.steps
      .map((step) => step.kind === "rules" ? checkedPass(step.rules) : resolve(step.id, step.at))
      .filter((transform) => transform !== nothing)
    return filtered(transforms, chain.filter)
  }

  private resolve(id: TransformId, source: string, at: number): Transform {
    const own = id.source.toLowerCase() === "any" && id.variant === "" ? builtIn[id.target.toLowerCase()] : undefined
    return filtered([own ?? this.loaded(id, source, at)], id.filter)
  }

  private loaded(id: TransformId, source: string, at: number): Transform {
    return this.named(nameOf(id), (reason) => errorAt(source, at, reason))
  }

  /** The transform that a name stands for. */
  named(name: string, fail: (reason: string) => Error): Transform {
    const key = name.toLowerCase()
    const known = this.known.get(key)
    if (known === "open") throw fail(`the transform '${name}' calls itself; remove the call`)
    if (known !== undefined) return known
    const rules = this.load(name)
    if (rules === undefined) throw fail(`the transform '${name}' is not supported; give its rules by the option 'load'`)
    if ("run" in rules) {
      this.known.set(key, rules)
      return rules
    }
    this.known.set(key, "open")
    try {
      const transform = this.compile(rules.text, rules.direction)
      this.known.set(key, transform)
      return transform
    } catch (cause) {
      this.known.delete(key)
      if (cause instanceof RuleError && !cause.reason.startsWith("in '")) throw new RuleError(`in '${name}': ${cause.reason}`, cause.line, cause.column)
      throw cause
    }
  }
}

function checkedPass(rules: ReadonlyArray<Rule>): Transform {
  checkMasking(rules)
  return rules.length === 0 ? nothing : rulePass(rules)
}

const mostKnown = 1024
const shortText = 16

/** The transform of a text by itself, as rules call it by `&Name( … )`. What short texts become is remembered. */
function asFunction(transform: Transform): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const tape = new Tape(text)
    transform.run(tape)
    const result = tape.toString()
    if (known.size === mostKnown) known.clear()
    if (text.length <= shortText) known.set(text, result)
    return result
  }
}
