import { execFile } from "node:child_process"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { full } from "../setup/mode.ts"
import { isKnown, known } from "./known.ts"
import { type Complaint, sweptOnce } from "./measuring.ts"
import { patterns, repeated } from "./patterns.ts"
import { titleOf } from "./subject.ts"
import { groups, subjects } from "./subjects/index.ts"

type Measured = ReadonlyArray<readonly [title: string, complaints: ReadonlyArray<Complaint>]>

/** A group, or what `only` says of it: one subject's title with a blank behind it, the most code units, one pattern. */
function measured(group: string, ...only: ReadonlyArray<string>): { readonly once: Promise<void>; readonly all: Promise<Measured> } {
  const { promise: once, resolve: tellOnce } = deferred()
  const all = new Promise<Measured>((resolve, reject) => {
    const args = ["--expose-gc", "--conditions=@polyonym/source", join(import.meta.dirname, "measure.ts"), group, ...only]
    const child = execFile(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 }, (error, printed) => {
      tellOnce()
      if (error !== null) return reject(error)
      resolve(printed.trim().split("\n").map((line) => {
        const columns = line.split("\t")
        return [columns[0]!, JSON.parse(columns.at(-1)!) as ReadonlyArray<Complaint>]
      }))
    })
    child.stderr!.on("data", (said: string) => said.includes(sweptOnce) && tellOnce())
  })
  // Its test says that it failed.
  all.catch(() => {})
  return { once, all }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

/** One group after the other; while one waits until what is doubtful can be measured again, the next begins. */
const allMeasured = new Map<string, Promise<Measured>>()
function begin(): void {
  let before = Promise.resolve()
  for (const group of Object.keys(groups)) {
    const begun = before.then(() => measured(group))
    before = begun.then(({ once }) => once)
    allMeasured.set(group, begun.then(({ all }) => all))
  }
}

const newIn = (all: Measured): ReadonlyArray<Complaint & { readonly title: string }> =>
  all.flatMap(([title, found]) => found.filter((one) => !isKnown(title, one)).map((one) => ({ title, ...one })))

/** What is found again when all groups are through, in a process for each subject and pattern. */
async function foundAgain(group: string, all: Measured): Promise<ReturnType<typeof newIn>> {
  const out: Array<Complaint & { readonly title: string }> = []
  for (const { pattern, title } of newIn(all)) {
    await Promise.allSettled(allMeasured.values())
    out.push(...newIn(await measured(group, `${title} `, "1048576", pattern).all))
  }
  return out
}

describe.skipIf(!full)("time grows with the length of the text, from 4 KB to a megabyte, on every pattern", () => {
  beforeAll(begin)
  it.each(Object.keys(groups))("%s", async (group) => {
    const all = await allMeasured.get(group)!
    expect(all.map(([title]) => title)).toEqual(groups[group]!.map(titleOf))
    expect(await foundAgain(group, all)).toEqual([])
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
