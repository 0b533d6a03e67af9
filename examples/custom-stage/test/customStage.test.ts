import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Document, Pipeline } from "@polyonym/core"
import { segment } from "@polyonym/segment"
import { stageLaws } from "@polyonym/testkit"
import { Layer } from "effect"
import { describe, expect, it } from "vitest"
import { Coordinates, coordinates } from "../src/coordinates.ts"
import { Glossary, glossary } from "../src/glossary.ts"
import { ReadingLevel, readingLevel } from "../src/readingLevel.ts"

const fileOf = (name: string): string => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url))

describe("stages of one's own", () => {
  const words = new Map([["scripts", "systems of writing"], ["harbour", "where ships lie"]])
  const layer = Layer.succeed(Glossary, { explain: (word) => words.get(word) })
  const documents = ["50°27′N 30°31′E", `${"9".repeat(40)}°N (1.5, 2.5)(`, "90°0'0\"S,180°W (-90.0, -180.0)"]
  const laws = [
    ...stageLaws(readingLevel, { after: Pipeline.empty.to(segment()) }),
    ...stageLaws(coordinates, { documents, growth: { patterns: ["50°27′", "1.5, ", "(1.5, "] } }),
    ...stageLaws(glossary, { after: Pipeline.empty.to(segment()), layer })
  ]
  for (const law of laws) it.skipIf(law.skipped !== undefined)(law.name, law.run, 120_000)

  it.each(["readingLevel", "coordinates"])("%s takes no more than 15 lines", (name) => {
    expect(readFileSync(fileOf(name), "utf8").split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(15)
  })
})

describe("reading level", () => {
  const lixOf = (text: string) => Document.get(Pipeline.empty.to(segment()).to(readingLevel).sync(Document.make(text, { language: "en" })), ReadingLevel)

  it("adds words to a sentence and long words in a hundred", () => {
    expect(lixOf("The cat sat on the mat. The lighthouse stood there.")).toEqual({ lix: 15, words: 10, sentences: 2 })
  })
  it("is nothing where nothing is read", () => {
    expect(lixOf("").lix).toBe(0)
  })
})

describe("coordinates", () => {
  const found = (text: string) => Document.get(Pipeline.empty.to(coordinates).sync(Document.make(text)), Coordinates).map(({ start, end, latitude, longitude }) => [text.slice(start, end), latitude, longitude])

  it("are read in degrees, minutes and seconds, and in decimals", () => {
    expect(found("From 50°27′N 30°31′E to 34°36'13\"S, 58°22'54\"W.")).toEqual([["50°27′N 30°31′E", 50.45, 30.516667], ["34°36'13\"S, 58°22'54\"W", -34.603611, -58.381667]])
    expect(found("Kyiv (50.45, 30.52), Quito (-0.18, -78.47)")).toEqual([["(50.45, 30.52)", 50.45, 30.52], ["(-0.18, -78.47)", -0.18, -78.47]])
  })
  it("are not on another planet, and prices are none", () => {
    expect(found("91°N 20°E; (12.5, 181.5); 4.50, 3.20; 20° outside")).toEqual([])
  })
})

describe("the example", () => {
  it("prints level, coordinates and terms with their places in the page", () => {
    const said = execFileSync(process.execPath, ["--conditions=@polyonym/source", fileOf("main")], { encoding: "utf8" })
    expect(said).toMatch(/^Reading level\n {2}LIX \d+, from \d+ words in \d+ sentences\nCoordinates\n/)
    expect(said).toMatch(/ {2}46\.35, 30\.733333 +characters \d+–\d+ of the page: "46&deg;21&prime;N 30&deg;44&prime;E"\n {2}46\.0667, 30\.4667 .*"\(46\.0667, 30\.4667\)"\nTerms\n/)
    expect(said).toMatch(/ {2}tide +the rise and fall of the sea; characters \d+–\d+ of the page: "tide"\n/)
    expect(said).toMatch(/ {2}board +those who run/)
  })
})
