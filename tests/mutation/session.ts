import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { type CliOptions, createVitest, type Vite } from "vitest/node"
import { root } from "../workspace.ts"
import { instrument, type Instrumented, type Mutant } from "./instrument.ts"
import { type Line, type Outcome, outcomes, read } from "./journal.ts"
import { type Plan, variable } from "./plan.ts"

/** Sources, and the tests that are to notice their mutants; paths from the root of the repository. */
export interface Target {
  readonly sources: ReadonlyArray<string>
  readonly tests: ReadonlyArray<string>
  /** Tests that are left out, by a piece of their names. */
  readonly without?: ReadonlyArray<string>
}
/** A mutant and what became of it. */
export interface Tried extends Mutant {
  readonly outcome: Outcome
}
/** What a run found. */
export interface Findings {
  readonly tried: ReadonlyArray<Tried>
  /** How many tests ran for each mutant to choose from, and how long all of them take. */
  readonly tests: { readonly count: number; readonly milliseconds: number }
  /** Tests that could not be used, and why. */
  readonly unfit: ReadonlyArray<string>
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const files = (folders: ReadonlyArray<string>): ReadonlyArray<string> => folders.map((path) => join(root, path))

/** How long a worker may be silent before it is stopped, in milliseconds: while it runs everything as it is, and with a mutant whose tests take so long. */
const patience = { first: 300_000, later: (tests: number) => 12_000 + 8 * tests } as const

function instrumented(sources: ReadonlyArray<string>): ReadonlyMap<string, Instrumented & { readonly first: number }> {
  const all = new Map<string, Instrumented & { readonly first: number }>()
  let first = 1
  for (const path of sources) {
    const one = instrument(readFileSync(join(root, path), "utf8"), path, first)
    all.set(join(root, path), { ...one, first })
    first += one.mutants.length
  }
  return all
}

/** Stops a worker that has written nothing for too long. */
function watch(journal: string): { readonly stopped: Promise<void>; readonly end: () => void } {
  const started = Date.now()
  let timer: NodeJS.Timeout | undefined
  const stopped = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      const lines = read(journal)
      const worker = lines.findLastIndex(({ kind }) => kind === "worker")
      const line = lines[worker] as Extract<Line, { kind: "worker" }> | undefined
      const last = lines.at(-1)
      const bound = last?.kind === "begun" ? patience.later(last.milliseconds) : patience.first
      const silent = Date.now() - Math.max(started, worker < 0 ? 0 : statSync(journal).mtimeMs)
      if (line === undefined || silent < bound) return
      try {
        process.kill(line.pid, "SIGKILL")
      } catch {
        // It has ended meanwhile.
      }
      resolve()
    }, 2000)
  })
  return { stopped, end: () => clearInterval(timer) }
}

/** Runs the tests in one process, until all mutants are tried or the process ends. */
async function start(plan: Plan, sources: ReadonlyMap<string, Instrumented>): Promise<void> {
  const properties = here("./fastCheck.ts")
  const watched = watch(plan.journal)
  const options: CliOptions = {
    root, config: false, watch: false, include: [...plan.tests], exclude: [], runner: here("./runner.ts"), pool: "forks", isolate: false, maxWorkers: 1, fsModuleCache: false, reporters: [{}],
    passWithNoTests: true, silent: true, update: false, dangerouslyIgnoreUnhandledErrors: true, testTimeout: 60_000, hookTimeout: 60_000, env: { [variable]: JSON.stringify(plan) }
  }
  const mutants: Vite.Plugin = {
    name: "mutants",
    enforce: "pre",
    resolveId: (specifier, importer) => specifier === "fast-check" && importer !== properties ? properties : undefined,
    transform: (_, id) => {
      const source = sources.get(id.replace(/\?.*$/, ""))
      return source === undefined ? undefined : { code: source.code, map: null }
    }
  }
  const config: Vite.UserConfig = { logLevel: "silent", ssr: { resolve: { conditions: ["@polyonym/source", "node", "import", "default"] } }, plugins: [mutants] }
  const vitest = await createVitest(options, config)
  try {
    await Promise.race([vitest.start(), watched.stopped])
  } finally {
    watched.end()
    await Promise.race([vitest.close(), setTimeout(5000, undefined, { ref: false })])
  }
}

/** Tries all mutants of a target. `tell` hears of progress. */
export async function tryMutants(target: Target, tell: (line: string) => void = () => {}): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"))
  const sources = instrumented(target.sources)
  const mutants = [...sources.values()].flatMap((one) => one.mutants)
  const journal = join(folder, "journal")
  const plan: Plan = { journal, mutants: mutants.length, sources: [...sources].map(([path, { first }]) => [first, path]), tests: files(target.tests), without: target.without ?? [] }
  const timer = setInterval(() => tell(`${outcomes(read(journal)).size} of ${mutants.length}`), 10_000)
  try {
    for (let before = -1; !read(journal).some(({ kind }) => kind === "finished");) {
      const lines = read(journal).length
      const ended = outcomes(read(journal)).size + read(journal).filter(({ kind }) => kind === "stale" || kind === "deferred").length
      if (ended === before) throw new Error(`nothing was tried:\n${JSON.stringify(read(journal).slice(-5), undefined, 2)}`)
      before = ended
      if (lines > 0) tell("a new process goes on")
      await start(plan, sources)
    }
    const lines = read(journal)
    const found = outcomes(lines)
    const tests = lines.findLast((line) => line.kind === "tests") as Extract<Line, { kind: "tests" }>
    return {
      tried: mutants.map((mutant) => ({ ...mutant, outcome: found.get(mutant.id) ?? "uncovered" })),
      tests: { count: tests.count, milliseconds: tests.milliseconds },
      unfit: [...new Set(lines.flatMap((line) => (line.kind === "unfit" ? [`${line.test}: ${line.why}`] : [])))]
    }
  } finally {
    clearInterval(timer)
    rmSync(folder, { recursive: true, force: true })
  }
}
