import { describe, expect, it } from "vitest"
import { instrument } from "./instrument.ts"
import { patternChanges } from "./patterns.ts"
import { counts, score, survivors } from "./scores.ts"
import { tryMutants } from "./session.ts"
import { Runaway, Switch } from "./switch.ts"

const mutantsOf = (source: string): ReadonlyArray<string> => instrument(source, "one.ts", 1).mutants.map(({ operator, before, after }) => `${operator}: ${before} → ${after}`)

/** What a module exports as `value` with one of its mutants. */
async function valueWith(source: string, mutant: number): Promise<unknown> {
  const mutation = new Switch(100)
  mutation.active = mutant
  Object.assign(globalThis, { $mutation: mutation })
  const { value } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(instrument(source, "one.ts", 1).code)}#${mutant}`) as { readonly value: unknown }
  return value
}

describe("the mutants of a source", () => {
  it("are those of conditions, comparisons and blocks", () => expect(mutantsOf("function f(a: number) { if (a < 1) { g() } }")).toEqual([
    "condition: a < 1 → true", "condition: a < 1 → false", "comparison: a < 1 → (a) <= (1)", "comparison: a < 1 → (a) >= (1)", "block: { g() } → {}", "block: { if (a < 1) { g() } } → {}"
  ]))
  it("are those of operators", () => expect(mutantsOf("x = a ?? -b; x += y++; x = !(a & b)")).toEqual([
    "unary: -b → +(b)", "logical: a ?? -b → (a) && (-b)", "update: y++ → y--", "assignment: x += y++ → x -= (y++)", "arithmetic: a & b → (a) | (b)", "unary: !(a & b) → (a & b)"
  ]))
  it("are those of literals, but not of keys, imports, types and texts put together", () => expect(mutantsOf('import a from "a"\nconst b: "t" = { "k": ["v", true, 1] }\nx = "p" + q as "r"')).toEqual([
    'string: "v" → ""', "boolean: true → false", 'array: ["v", true, 1] → []', 'object: { "k": ["v", true, 1] } → {}', 'string: "p" → ""'
  ]))
  it("are those of calls and optional chains", () => expect(mutantsOf("x = (a ?? b).trim(); y = c?.some(d)[0]?.startsWith(e)")).toEqual([
    "logical: a ?? b → (a) && (b)", "method dropped: (a ?? b).trim() → (a ?? b)", "method: c?.some(d)[0]?.startsWith(e) → c?.some(d)[0]?.endsWith(e)",
    "optional chaining: c?.some(d)[0]?.startsWith(e) → c?.some(d)[0].startsWith(e)", "method: c?.some(d)[0]?.startsWith(e) → c?.every(d)[0]?.startsWith(e)",
    "optional chaining: c?.some(d)[0]?.startsWith(e) → c.some(d)[0]?.startsWith(e)"
  ]))
  it("are those of arrow functions and cases", () => expect(mutantsOf("x = () => y; switch (z) { case 1: f(); break\n default: g() }").filter((one) => /^(?:arrow|case)/.test(one))).toEqual([
    "arrow: y → undefined", "case: f(); break → ", "case: g() → "
  ]))
  it("are those of regular expressions, as long as they can be read", () => expect(patternChanges("^a+[^b](?=c)\\d{2}$", "u").map(({ operator, pattern }) => `${operator} ${pattern}`)).toEqual([
    "anchor dropped a+[^b](?=c)\\d{2}$", "quantifier dropped ^a[^b](?=c)\\d{2}$", "class negated ^a+[b](?=c)\\d{2}$", "lookaround negated ^a+[^b](?!c)\\d{2}$", "class negated ^a+[^b](?=c)\\D{2}$",
    "quantifier dropped ^a+[^b](?=c)\\d$", "anchor dropped ^a+[^b](?=c)\\d{2}"
  ]))
  it("say where they are", () => expect(instrument("const a = 1\nconst b = a + 1", "one.ts", 7).mutants[0]).toMatchObject({ id: 7, file: "one.ts", line: 2, column: 11 }))
})

describe("an instrumented source", () => {
  const source = "let out = 0\nfor (const one of [1, 2, 3]) out += one\nexport const value = out"
  it("does what it did, and with a mutant what that one does", async () => {
    const { mutants } = instrument(source, "one.ts", 1)
    expect(await valueWith(source, 0)).toBe(6)
    expect(await valueWith(source, mutants.find(({ operator }) => operator === "array")!.id)).toBe(0)
    expect(await valueWith(source, mutants.find(({ operator }) => operator === "assignment")!.id)).toBe(-6)
  })
  it("ends a loop that goes round too often", () => {
    const mutation = new Switch(1)
    mutation.mostSteps = 10
    expect(() => { for (;;) mutation.loop() }).toThrow(Runaway)
  })
})

describe("a run", () => {
  it("tells what tests notice from what they do not", async () => {
    const { tried, tests, unfit } = await tryMutants({ sources: ["tests/mutation/fixture/sums.ts"], tests: ["tests/mutation/fixture/sums.cases.ts"] })
    const became = (before: string, after: string): string | undefined => tried.find((one) => one.before === before && one.after === after)?.outcome
    expect([tests.count, unfit]).toEqual([3, []])
    expect(became("value > 0", "true")).toBe("killed")
    expect(became("value > 0", "(value) >= (0)")).toBe("survived")
    expect(became("at++", "at--")).toBe("timeout")
    expect(became('"hello"', '""')).toBe("killed")
    expect(became("!value", "(value)")).toBe("uncovered")
    const all = counts(tried)
    expect(score(all)).toBe((all.killed + all.timeout) / tried.length)
    expect(all.survived + all.uncovered).toBe(survivors(tried, []).length)
    const [left] = survivors(tried, [{ file: "tests/mutation/fixture/sums.ts", code: "value > 0", kind: "equivalent", why: "nought adds nothing" }])
    expect(left).toMatchObject({ source: "for (const value of values) if (value > 0) sum += value", accepted: { kind: "equivalent" } })
  })
})
