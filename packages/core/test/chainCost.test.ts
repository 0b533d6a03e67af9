import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"
import { compile } from "./compiler.ts"

const folder = join(dirname(fileURLToPath(import.meta.url)), ".types-chain")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const stages = 60
/** Sixty facts and sixty stages, each of which needs the fact before; with or without the chain of them all. */
const program = (chained: boolean): string => {
  const numbers = Array.from({ length: stages }, (_, i) => i)
  return [
    `import { Schema } from "effect"`,
    `import { Document, Fact, Pipeline, Stage } from "@polyonym/core"`,
    ...numbers.map((i) => `class F${i} extends Fact.make<F${i}>()("chain/${i}", Schema.Number) {}`),
    ...numbers.map((i) => i === 0
      ? `export const s0 = Stage.pure("s0", { gives: [F0] }, (d) => ({ "chain/0": d.text.length }))`
      : `export const s${i} = Stage.pure("s${i}", { needs: [F${i - 1}], gives: [F${i}] }, (d) => ({ "chain/${i}": Document.get(d, F${i - 1}) + 1 }))`),
    chained ? `export const chain = Pipeline.empty${numbers.map((i) => `.to(s${i})`).join("\n  ")}` : `export const chain = Pipeline.empty`
  ].join("\n")
}

const measure = async (chained: boolean) => {
  writeFileSync(join(folder, "chain.ts"), program(chained))
  const output = await compile(folder, ["chain.ts"], "--extendedDiagnostics")
  const number = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1])
  return { errors: /error TS/.test(output) ? output : "", instantiations: number("Instantiations"), checkSeconds: number("Check time") }
}

describe("a chain of sixty stages", () => {
  it("costs the compiler at most 50,000 instantiations and a tenth of a second", { retry: 2, timeout: 120_000 }, async () => {
    mkdirSync(folder, { recursive: true })
    const [without, chained] = [await measure(false), await measure(true)]
    // In turn, and the least of each: a busy machine only ever adds to it. Time is judged only where everything is run.
    for (let i = 0; i < (full ? 2 : 0); i++) {
      for (const [one, again] of [[without, await measure(false)], [chained, await measure(true)]] as const) one.checkSeconds = Math.min(one.checkSeconds, again.checkSeconds)
    }
    expect(without.errors + chained.errors).toBe("")
    const cost = { instantiations: chained.instantiations - without.instantiations, seconds: chained.checkSeconds - without.checkSeconds }
    console.log(`60 stages: ${cost.instantiations} instantiations, ${cost.seconds.toFixed(3)} s of checking more than the same file without the chain`)
    expect(cost.instantiations).toBeGreaterThan(0)
    expect(cost.instantiations).toBeLessThanOrEqual(50_000)
    if (full) expect(cost.seconds).toBeLessThanOrEqual(0.1)
  })
})
