import { execFile } from "node:child_process"
import { join } from "node:path"
import { segmentText } from "@polyonym/segment/pure"
import { describe, expect, it } from "vitest"
import { full, seed } from "../setup/mode.ts"
import { changing, changingJson } from "./changes.ts"
import { Coverage, workOf } from "./coverage.ts"
import { type Crash, numbers, search } from "./guided.ts"
import { failuresOf, type Grown, isSteep } from "./searching.ts"
import { targets } from "./targets/index.ts"
import { tried } from "./typed.ts"

describe("a search", () => {
  it("finds a crash that only a text of new code reaches, and goes on behind it", async () => {
    const broken = (text: string): void => {
      if (segmentText(text, { language: "en" }).words.length > 3 && text.includes("$&")) throw new TypeError("found")
    }
    const coverage = new Coverage()
    const { crashes, kept, rounds } = await search(coverage, broken, ["a b c d e"], { change: changing(["$&", "x"]), rounds: 200, seed: 1 })
    coverage.end()
    expect(crashes[0]?.error).toContain("found")
    expect([rounds, kept.length > 0]).toEqual([200, true])
  })
  it("changes values of JSON under its keys", () => {
    const change = changingJson(["x"])
    const random = numbers(1)
    const changed = Array.from({ length: 60 }, () => change("{\"a\":{\"b\":[1,\"two\"]}}", ["{\"c\":3}"], random))
    const whole = changed.filter((text) => {
      try {
        return JSON.parse(text) !== null
      } catch {
        return false
      }
    })
    expect(new Set(whole).size).toBeGreaterThan(10)
  })
  it("counts work, not time", async () => {
    const coverage = new Coverage()
    const [, some, twice] = await workOf(coverage, (text) => segmentText(text, { language: "en" }), [50, 50, 100].map((times) => "The ferry left. ".repeat(times)))
    coverage.end()
    expect(some).toBeGreaterThan(10)
    expect(twice).toBeGreaterThan(some!)
    expect(twice).toBeLessThan(2.5 * some!)
    expect([[100, 200, 400], [30_000, 120_000, 480_000], [30_000, 120_000, 200_000]].map((work) => isSteep({ unit: "x", work }))).toEqual([false, true, false])
  })
})

const all = Object.values(targets).flat()

describe("real ones are read, and what failed once with a typed error at most", () => {
  it.each(all.map((target) => [target.name, target] as const))("%s", async (_, target) => {
    for (const text of target.beginnings) await target.run(text)
    for (const text of failuresOf(target)) await tried(() => target.run(text))
  })
})

/** Of each target; `search.ts` does as many as it is told. */
const rounds = 600

/** Searches the targets of a kind in a process of its own. */
const searchedIn = (kind: string): Promise<ReadonlyArray<readonly [name: string, figures: string, found: { readonly crashes: ReadonlyArray<Crash>; readonly work: ReadonlyArray<Grown> }]>> =>
  new Promise((resolve, reject) => {
    const args = ["--conditions=@polyonym/source", join(import.meta.dirname, "search.ts"), `${kind}: `, String(rounds), String(seed)]
    execFile(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 }, (error, printed) => {
      if (error !== null) return reject(error)
      resolve(printed.trim().split("\n").map((line) => {
        const cells = line.split("\t")
        return [cells[0]!, cells.slice(1, -1).join(" "), JSON.parse(cells.at(-1)!)]
      }))
    })
  })

describe.skipIf(!full)("no text that reaches new code breaks what reads it, or makes it do more for each character", () => {
  it.each(Object.entries(targets))("%s", async (kind, own) => {
    const found = await searchedIn(kind)
    for (const [name, figures] of found) console.log(`${name}: ${figures} (texts, blocks of code reached, texts kept, crashes, seconds)`)
    expect(found.map(([name]) => name)).toEqual(own.map(({ name }) => name))
    expect(found.flatMap(([name, , { crashes }]) => crashes.map((crash) => ({ name, ...crash })))).toEqual([])
    const isText = new Set(own.filter(({ reads }) => reads === undefined).map(({ name }) => name))
    expect(found.flatMap(([name, , { work }]) => !isText.has(name) ? [] : work.filter(isSteep).map((one) => ({ name, ...one })))).toEqual([])
  }, 1_200_000)
})
