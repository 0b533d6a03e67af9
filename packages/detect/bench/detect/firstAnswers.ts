/** Time to the first answer and memory, each detector in processes of its own. */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Detector } from "./detector.ts"
import { median, printTable } from "./table.ts"

interface Cold {
  readonly milliseconds: number
  readonly first: number
  readonly later: number
  readonly lines: number
}
/** What takes so long to load is loaded once. */
const slow = 5000
const goals = { time: 0.1, memory: 40 } as const

/** A process without the condition for sources: our packages are loaded as they are shipped, from `dist`. */
function cold(name: string, peers: string | undefined, data: string): Cold | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "cold.ts"), name, peers ?? "", data], { encoding: "utf8" })
  if (status === 0) return JSON.parse(stdout.trim().split("\n").at(-1)!) as Cold
  console.log(`${name}: ${stderr.trim().split("\n").find((line) => line.includes("Error")) ?? `ended with ${status}`}; skipped`)
  return undefined
}

/** Says so if the built files are older than their sources. */
function tellStale(): void {
  const folder = join(import.meta.dirname, "../..")
  const newest = Math.max(...readdirSync(join(folder, "src")).map((name) => statSync(join(folder, "src", name)).mtimeMs))
  const built = join(folder, "dist/pure.js")
  if (!existsSync(built) || Math.max(...readdirSync(join(folder, "dist")).map((name) => statSync(join(folder, "dist", name)).mtimeMs)) < newest) console.log("\npackages/detect/dist is older than src: `npm run check` builds it")
}

export function printFirstAnswers(detectors: ReadonlyArray<Detector>, { peers, data, rounds }: { readonly peers: string | undefined; readonly data: string; readonly rounds: number }): void {
  tellStale()
  const found = new Map<string, Array<Cold>>()
  for (let round = 0; round < rounds; round++) {
    for (const name of ["(empty)", ...detectors.map((detector) => detector.name)]) {
      const before = found.get(name) ?? []
      found.set(name, before)
      if (round > 0 && (before.length === 0 || before[0]!.milliseconds > slow)) continue
      const one = cold(name, peers, data)
      if (one !== undefined) before.push(one)
    }
  }
  const middle = (name: string, of: (one: Cold) => number): number => median((found.get(name) ?? []).map(of))
  const added = (name: string, of: (one: Cold) => number): string => ((middle(name, of) - middle("(empty)", of)) / 1e6).toFixed(1)
  const time = (name: string): number => middle(name, ({ milliseconds }) => milliseconds)
  printTable(`first answer, median of ${rounds} processes; memory: resident, above that of an empty process, after the first answer and after ${found.get("(empty)")![0]?.lines ?? 0} lines (goals: ≤ ${goals.time}× eld large, ≤ ${goals.memory} MB)`,
    ["detector", "ms", "× eld large", "× franc", "MB first", "MB later"],
    detectors.filter(({ name }) => found.get(name)!.length > 0).map(({ name }) => [
      name, time(name).toFixed(1), (time(name) / time("eld large")).toFixed(2), (time(name) / time("franc")).toFixed(2), added(name, ({ first }) => first), added(name, ({ later }) => later)
    ]))
}
