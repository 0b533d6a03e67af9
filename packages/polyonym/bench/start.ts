/**
 * How long the built command takes to begin, in pairs of processes: `--help` beside `node -e 0`, and the first tagged sentence beside the import of effect's barrel
 * and the opening of the default pack. Each once with an empty compile cache and once with a full one; medians, of the processor's time as well.
 *
 * `npm run build` first. `npm run bench:start -w polyonym -- 15` makes 15 pairs of each.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url))
const pairs = Number(process.argv[2] ?? 15)
const here = fileURLToPath(new URL("..", import.meta.url))
const sentence = "Angela Merkel left Berlin on Monday.\n"
const cache = mkdtempSync(join(tmpdir(), "polyonym-start-"))

/** Milliseconds on the wall, and of the processor (user and system, as the shell counts them). */
interface Took {
  readonly wall: number
  readonly processor: number
}

const script = (code: string): ReadonlyArray<string> => ["--input-type=module", "-e", code]

function run(args: ReadonlyArray<string>, isWarm: boolean): Took {
  const env = { ...process.env, TIMEFORMAT: "%U %S", NODE_COMPILE_CACHE: undefined, ...(isWarm ? { NODE_COMPILE_CACHE: cache } : { NODE_DISABLE_COMPILE_CACHE: "1" }) }
  const start = performance.now()
  const { status, stderr } = spawnSync("bash", ["-c", "time \"$0\" \"$@\" >/dev/null", process.execPath, ...args], { cwd: here, input: sentence, encoding: "utf8", env })
  const wall = performance.now() - start
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`)
  const [user = 0, system = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number)
  return { wall, processor: (user + system) * 1000 }
}

const median = (values: ReadonlyArray<number>): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

function compared(name: string, ours: ReadonlyArray<string>, theirs: ReadonlyArray<ReadonlyArray<string>>, isWarm: boolean, sum: (times: ReadonlyArray<number>) => number): void {
  if (isWarm) run(ours, true)
  const rows = Array.from({ length: pairs }, () => ({ one: run(ours, isWarm), others: theirs.map((args) => run(args, false)) }))
  const figures = (["wall", "processor"] as const).map((clock) => {
    const ratios = rows.map(({ one, others }) => one[clock] / sum(others.map((other) => other[clock])))
    return `${clock} ${median(rows.map(({ one }) => one[clock])).toFixed(0)} ms, ratio ${median(ratios).toFixed(2)}`
  })
  console.log(`${name.padEnd(44)} ${isWarm ? "warm" : "cold"}  ${figures.join("   ")}`)
}

const nothing = ["-e", "0"]
const effect = script("await import('effect')")
const opening = script("const { defaultPack } = await import('@polyonym/lexicon/pure'); defaultPack().entity('Q64')")

if (!existsSync(bin)) console.log("There is no dist/bin.js: run npm run build first.")
else {
  try {
    for (const isWarm of [false, true]) {
      compared("--help / node -e 0 (allowed 4)", [bin, "--help"], [nothing], isWarm, ([node]) => node!)
      // What opening costs is what it takes beyond a bare start.
      compared("tag / (2 × import effect + opening) (allowed 1)", [bin, "tag"], [effect, opening, nothing], isWarm, ([all, open, node]) => 2 * all! + Math.max(0, open! - node!))
    }
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
}
