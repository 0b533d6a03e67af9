import { execFile } from "node:child_process"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { full } from "../setup/mode.ts"
import { isKnown, known } from "./known.ts"
import type { Complaint } from "./measuring.ts"
import { patterns, repeated } from "./patterns.ts"
import { titleOf } from "./subject.ts"
import { groups, subjects } from "./subjects/index.ts"

const measured = (group: string): Promise<ReadonlyArray<readonly [title: string, complaints: ReadonlyArray<Complaint>]>> =>
  new Promise((resolve, reject) => {
    const args = ["--conditions=@polyonym/source", join(import.meta.dirname, "measure.ts"), group]
    execFile(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 }, (error, printed) => {
      if (error !== null) return reject(error)
      resolve(printed.trim().split("\n").map((line) => {
        const columns = line.split("\t")
        return [columns[0]!, JSON.parse(columns.at(-1)!) as ReadonlyArray<Complaint>]
      }))
    })
  })

describe.skipIf(!full)("time grows with the length of the text, from 4 KB to a megabyte, on every pattern", () => {
  it.each(Object.keys(groups))("%s", async (group) => {
    const all = await measured(group)
    expect(all.map(([title]) => title)).toEqual(groups[group]!.map(titleOf))
    expect(all.flatMap(([title, found]) => found.filter((one) => !isKnown(title, one)).map((one) => ({ title, ...one })))).toEqual([])
  }, 3_600_000)
})

/** How much a function says of a text: what it gives, as JSON. */
const saidBy = async (subject: (typeof subjects)[number], text: string): Promise<number> => {
  try {
    return JSON.stringify(await subject.run(await subject.prepare(text) as never))?.length ?? 0
  } catch {
    return 0
  }
}

describe("what is said grows with the length of the text, on every pattern", () => {
  it.each(subjects.map((subject) => [titleOf(subject), subject] as const))("%s", async (_, subject) => {
    for (const [name, unit] of Object.entries(patterns)) {
      const [short, long] = [await saidBy(subject, repeated(unit, 256)), await saidBy(subject, repeated(unit, 512))]
      expect(long, name).toBeLessThanOrEqual(2.6 * short + 4096)
    }
  }, 60_000)
})

describe("what is known to be slower", () => {
  it("is of subjects and patterns that there are, each with its reason", () => {
    const titles = new Set(subjects.map(titleOf))
    for (const [title, { patterns: named, reason }] of Object.entries(known)) {
      expect(titles.has(title), title).toBe(true)
      expect(named.filter((name) => !(name in patterns))).toEqual([])
      expect(reason.length).toBeGreaterThan(20)
    }
  })
})
