import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Pipeline } from "@polyonym/core"
import { segment } from "@polyonym/segment"
import { stageLaws } from "@polyonym/testkit"
import { Layer } from "effect"
import { describe, expect, it } from "vitest"
import { figures } from "../src/figures.ts"
import { Glossary, glossary } from "../src/glossary.ts"

describe("stages of one's own", () => {
  const words = new Map([["scripts", "systems of writing"], ["harbour", "where ships lie"]])
  const layer = Layer.succeed(Glossary, { explain: (word) => words.get(word) })
  const laws = [
    ...stageLaws(figures),
    ...stageLaws(glossary, { after: Pipeline.empty.to(segment()), layer })
  ]
  for (const law of laws) it.skipIf(law.skipped !== undefined)(law.name, law.run, 60_000)
})

describe("the example", () => {
  it("prints figures and terms with their places in the page", () => {
    const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
    const said = execFileSync(process.execPath, ["--conditions=@polyonym/source", main], { encoding: "utf8" })
    expect(said).toMatch(/^Figures\n {2}4\.50 +characters \d+–\d+ of the page: "4\.50"\n {2}3\.20 .*"3\.20"\n {2}12,000 .*"12,000"\nTerms\n/)
    expect(said).toMatch(/ {2}tide +the rise and fall of the sea; characters \d+–\d+ of the page: "tide"\n/)
    expect(said.match(/ {2}board /g)?.length).toBe(2)
  })
})
