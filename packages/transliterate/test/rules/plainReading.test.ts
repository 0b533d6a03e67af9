import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Span } from "../../src/rules/edits.ts"
import { compileRules, RuleError, type RuleTransform } from "../../src/rules/index.ts"
import type { Rule } from "../../src/rules/pattern.ts"
import { parseRules } from "../../src/rules/ruleParser.ts"
import { full } from "../../../../tests/setup/mode.ts"
import { plainly, type State } from "./plainReading.ts"

const upper = (text: string): string => text.toUpperCase()

/** The passes one after the other on a text, each from where it begins. */
function through(passes: ReadonlyArray<ReadonlyArray<Rule>>, before: string, inside: string, after: string): string | undefined {
  let now: State = { done: before, rest: inside }
  for (const rules of passes) {
    const at = Math.min(now.done.length, before.length)
    now = { done: now.done.slice(0, at), rest: now.done.slice(at) + now.rest }
    if (now.rest === "") break
    const made = plainly(rules, now, after)
    if (made === undefined) return undefined
    now = made
  }
  return now.done + now.rest
}

/** The whole by the plain reading: with a filter stretch by stretch. */
function byPlainReading(source: string, text: string): string | undefined {
  const { steps, filter } = parseRules(source, "forward", () => upper)
  const passes = steps.flatMap((step) => step.kind === "rules" ? [step.rules] : [])
  if (filter === undefined) return through(passes, "", text, "")
  let done = ""
  const characters = [...text]
  while (characters.length > 0) {
    const size = characters.findIndex((one) => !filter.has(one.codePointAt(0)!))
    const run = characters.splice(0, size < 0 ? characters.length : size).join("")
    const made = run === "" ? done : through(passes, done, run, characters.join(""))
    if (made === undefined) return undefined
    done = made + (characters.shift() ?? "")
  }
  return done
}

/** The output by the source and what the spans say was replaced. */
function rebuilt(source: string, output: string, spans: ReadonlyArray<Span>): string {
  let out = ""
  let at = 0
  for (const [inStart, inEnd, outStart, outEnd] of spans) {
    out += source.slice(at, inStart)
    if (out.length !== outStart || inStart < at) return "spans that do not fit"
    out += output.slice(outStart, outEnd)
    at = inEnd
  }
  return out + source.slice(at)
}

const atom = fc.constantFrom("a", "b", "c", "a", "b", "😀", "[ab]", "[^a]", "[a$]", "[^b$]", "[{ab}c]", "[{ba}{b😀}a$]", "[😀c]", ".", "'ab'", "$v", "$w")
const repeat = fc.tuple(atom, fc.constantFrom("", "", "", "?", "*", "+")).map((parts) => parts.join(""))
const group = fc.tuple(fc.array(repeat, { minLength: 1, maxLength: 2 }), fc.constantFrom("", "", "*", "?", "+")).map(([items, sign]) => `(${items.join(" ")})${sign}`)
const part = fc.array(fc.oneof({ weight: 3, arbitrary: repeat }, { weight: 1, arbitrary: group }), { minLength: 1, maxLength: 3 }).map((items) => items.join(" "))
const maybe = <T>(one: fc.Arbitrary<T>, none: T): fc.Arbitrary<T> => fc.oneof(fc.constant(none), one)
const input = fc.record({ start: fc.constantFrom("", "", "", "^"), ante: maybe(part, ""), key: fc.oneof({ weight: 8, arbitrary: part }, fc.constant("")), post: maybe(part, ""), end: fc.constantFrom("", "", "", "$") })
  .map(({ start, ante, key, post, end }) => `${start} ${ante} { ${key} } ${post} ${end}`)
const output = fc.tuple(fc.array(fc.constantFrom<string>("x", "a", "b", "bc", "😀", "$1", "$2", "&Any-Upper($1 a)"), { maxLength: 3 }), fc.constantFrom("", "", "", "|", "@"), fc.nat(3)).map(([items, sign, place]) => {
  if (sign === "") return items.join(" ")
  if (sign === "|") return items.toSpliced(place, 0, "|").join(" ")
  return place < 2 ? `| ${"@".repeat(place + 1)} ${items.join(" ")}` : `${items.join(" ")} ${"@".repeat(place - 1)} |`
})
const rule = fc.tuple(input, output).map(([left, right]) => `${left} > ${right};`)
const simple = fc.tuple(fc.constantFrom("a", "b", "c", "😀", "[ab]"), fc.constantFrom("x", "xy", "", "a")).map(([left, right]) => `${left} > ${right};`)
const source = fc.tuple(
  fc.constantFrom("", "", ":: [a-c];\n", ":: [b😀];\n"), fc.array(fc.oneof({ weight: 3, arbitrary: rule }, { weight: 1, arbitrary: simple }), { minLength: 1, maxLength: 4 }), fc.array(fc.oneof(rule, simple), { maxLength: 2 })
).map(([filter, first, second]) => `${filter}$v = [bc]; $w = a b?;\n${first.join("\n")}${second.length === 0 ? "" : `\n::Null;\n${second.join("\n")}`}`)
const character = fc.constantFrom("a", "b", "c", "a", "b", "x", "😀", "\ud83d", "\ude00")
const text = fc.oneof(
  { weight: 5, arbitrary: fc.array(character, { maxLength: 10 }) },
  { weight: 1, arbitrary: fc.tuple(fc.array(character, { maxLength: 3 }), fc.array(fc.constantFrom("a", "b", "ab", "c"), { minLength: 1, maxLength: 3 }), fc.nat(60), fc.array(character, { maxLength: 3 })).map(([before, middle, count, after]) => [...before, middle.join("").repeat(count), ...after]) }
).map((parts) => parts.join(""))

function madeBy(rules: string): RuleTransform | undefined {
  try {
    return compileRules(rules)
  } catch (cause) {
    expect(cause).toBeInstanceOf(RuleError)
    return undefined
  }
}

describe("compiled rules", () => {
  test("give what the rules say when they are read one by one at each place", () => {
    fc.assert(fc.property(fc.array(fc.tuple(source, fc.array(text, { minLength: 3, maxLength: 3 })), { minLength: 16, maxLength: 16 }), (all) => {
      for (const [rules, texts] of all) {
        const compiled = madeBy(rules)
        if (compiled === undefined) continue
        for (const one of texts) {
          const expected = byPlainReading(rules, one)
          if (expected === undefined) continue
          const { text: output, spans } = compiled.withSpans(one)
          expect([output, compiled.convert(one), rebuilt(one, output, spans)], `${rules}\n${JSON.stringify(one)}`).toEqual([expected, expected, expected])
        }
      }
    }), { numRuns: full ? 250 : 20 })
  })
})
