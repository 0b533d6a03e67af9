import { type RunnerTestCase, type RunnerTestFile, TestRunner, type TestRunnerConfig, vi } from "vitest"
import { again, within } from "./execution.ts"
import { type Line, interrupted, type Outcome, outcomes, read, write } from "./journal.ts"
import { type Graph, testsOf } from "./graph.ts"
import { planned } from "./plan.ts"
import { Runaway, Switch } from "./switch.ts"

/** What a test takes without a mutant. */
interface Cost {
  readonly milliseconds: number
  readonly steps: number
}
/** A mutant that acts while modules are loaded, and the test files that are yet to be run with it. */
interface Loading {
  readonly id: number
  readonly files: Array<string>
  begun: boolean
  failed: Outcome | undefined
}
/** What vitest keeps to itself: the files that a worker has yet to run, and its modules. */
interface Worker {
  readonly workerState: { readonly ctx: { readonly files: Array<{ filepath: string; testLocations: undefined }> }; readonly evaluatedModules: Graph }
}

const casesIn = (tasks: RunnerTestFile["tasks"]): ReadonlyArray<RunnerTestCase> => tasks.flatMap((task) => (task.type === "test" ? [task] : casesIn(task.tasks)))
const fullName = (test: RunnerTestCase): string => {
  const names = [test.name]
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) names.unshift(suite.name)
  return names.join(" > ")
}
/** Far more than a test takes, for the machine may be busy. */
const bounds = ({ milliseconds, steps }: Cost): Cost => ({ milliseconds: 1500 + 20 * milliseconds, steps: 1_000_000 + 20 * steps })
const patient: Cost = { milliseconds: 60_000, steps: Infinity }

/**
 * Runs the tests of a worker as they are, noting which mutants each of them comes by, and then the mutants: each with the tests that come by it, the
 * quickest first, until one fails. What acts while modules are loaded, or once and for all, is tried with modules loaded anew.
 */
export default class MutationRunner extends TestRunner {
  readonly #plan = planned()
  readonly #switch = new Switch(this.#plan.mutants)
  /** Come by while modules are loaded, or by some test only the first time that it runs. */
  readonly #atLoading = new Set<number>()
  /** What each test came by the first time. */
  readonly #first = new Map<string, ReadonlyArray<number>>()
  readonly #reaching = new Map<number, Array<RunnerTestCase>>()
  readonly #costs = new Map<string, Cost>()
  readonly #unfit = new Set<string>()
  readonly #files = new Map<string, RunnerTestFile>()
  readonly #queue: Array<number> = []
  #loading: Loading | undefined
  #fresh = true

  constructor(config: TestRunnerConfig) {
    super(config)
    Object.assign(globalThis, { $mutation: this.#switch })
    this.#write({ kind: "worker", pid: process.pid })
  }

  #write(line: Line): void {
    write(this.#plan.journal, line)
  }
  #end(id: number, outcome: Outcome, test?: string): void {
    this.#write({ kind: "ended", id, outcome, test })
  }
  #leave(test: RunnerTestCase, why: string): void {
    this.#unfit.add(test.id)
    this.#write({ kind: "unfit", test: fullName(test), why })
  }
  get #worker(): Worker["workerState"] {
    return (this as unknown as Worker).workerState
  }

  onBeforeCollect(): void {
    if (this.#loading === undefined || this.#loading.begun) return
    this.#loading.begun = true
    this.#write({ kind: "begun", id: this.#loading.id, milliseconds: 2000 + this.#loading.files.reduce((sum, file) => sum + this.#costOf(file), 0) })
    vi.resetModules()
    this.#switch.active = this.#loading.id
    this.#switch.steps = 0
    this.#switch.mostSteps = this.#loading.id === 0 ? Infinity : 50_000_000
  }

  onCollected(files: Array<RunnerTestFile>): void {
    for (const test of files.flatMap(({ tasks }) => casesIn(tasks))) {
      if (this.#plan.without.some((piece) => fullName(test).includes(piece)) || this.#unfit.has(test.id)) test.mode = "skip"
    }
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    if (this.#loading?.failed !== undefined) test.mode = "skip"
    await super.onBeforeRunTask(test)
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = (): Promise<void> => Promise.resolve(TestRunner.getTestFn(test)())
    if (this.#loading !== undefined) return this.#duringLoading(test, run)
    for (const id of this.#switch.taken()) this.#atLoading.add(id)
    await run()
    this.#first.set(test.id, this.#switch.taken())
  }

  async #duringLoading(test: RunnerTestCase, run: () => Promise<void>): Promise<void> {
    const loading = this.#loading!
    try {
      await within(loading.id === 0 ? patient.milliseconds : bounds(this.#costs.get(test.id) ?? patient).milliseconds, run)
    } catch (error) {
      if (loading.id === 0) this.#leave(test, "fails when modules are loaded anew")
      else loading.failed = error instanceof Runaway ? "timeout" : "killed"
      throw error
    }
  }

  override async onAfterRunFiles(files: Array<RunnerTestFile>): Promise<void> {
    super.onAfterRunFiles(files)
    if (this.#loading !== undefined) return this.#afterLoading(files)
    for (const file of files) this.#files.set(file.filepath, file)
    if (this.#files.size < this.#plan.tests.length) return
    for (const id of this.#switch.taken()) this.#atLoading.add(id)
    this.#check()
    await this.#measure()
    if (await this.#tryAll()) this.#loadNext()
  }

  /** A module that was loaded without its mutants (from a cache, say) would make them all survive. */
  #check(): void {
    const files = new Set([...this.#worker.evaluatedModules.idToModuleMap.values()].map(({ file }) => file))
    for (const [first, path] of this.#plan.sources) if (files.has(path) && !this.#switch.loaded.has(first)) throw new Error(`${path} was loaded without its mutants`)
  }

  /** Runs each test once more as it is: what it takes, and whether it can be run again at all. */
  async #measure(): Promise<void> {
    for (const file of this.#files.values()) await this.onBeforeRunSuite(file)
    const tests = [...this.#files.values()].flatMap(({ tasks }) => casesIn(tasks)).filter(({ mode }) => mode === "run")
    for (const test of tests) {
      if (test.result?.state !== "pass") {
        this.#leave(test, "fails without a mutant")
        continue
      }
      const start = performance.now()
      const ending = await again(this, test, patient, this.#switch)
      this.#costs.set(test.id, { milliseconds: performance.now() - start, steps: this.#switch.steps })
      const taken = new Set(this.#switch.taken())
      for (const id of this.#first.get(test.id) ?? []) if (!taken.has(id)) this.#atLoading.add(id)
      if (ending === "passed") for (const id of taken) this.#reaching.set(id, [...this.#reaching.get(id) ?? [], test])
      else this.#leave(test, "fails when it is run again")
    }
    for (const file of this.#files.values()) if (file.result?.state === "fail" && file.tasks.length === 0) this.#write({ kind: "unfit", test: file.name, why: file.result.errors?.[0]?.message ?? "cannot be loaded" })
    this.#write({ kind: "tests", count: this.#costs.size, milliseconds: Math.round([...this.#costs.values()].reduce((sum, cost) => sum + cost.milliseconds, 0)) })
  }

  /** Tries all mutants that are left; false where a new process has to go on. */
  async #tryAll(): Promise<boolean> {
    const lines = read(this.#plan.journal)
    const hanging = interrupted(lines)
    if (hanging !== undefined) this.#end(hanging, "timeout")
    const ended = outcomes(lines)
    const deferred = new Set(lines.flatMap((line) => (line.kind === "deferred" ? [line.id] : [])))
    for (let id = 1; id <= this.#plan.mutants; id++) {
      if (ended.has(id) || id === hanging) continue
      const tests = this.#reaching.get(id) ?? []
      if (deferred.has(id) || (tests.length === 0 && this.#atLoading.has(id))) this.#queue.push(id)
      else if (tests.length === 0) this.#end(id, "uncovered")
      else if (!await this.#try(id, tests)) return false
    }
    return true
  }

  /** Tries one mutant; false where nothing can be relied on after it. */
  async #try(id: number, tests: ReadonlyArray<RunnerTestCase>): Promise<boolean> {
    this.#write({ kind: "begun", id, milliseconds: tests.reduce((sum, test) => sum + this.#costs.get(test.id)!.milliseconds, 0) })
    const fresh = this.#fresh
    this.#fresh = false
    for (const test of tests.toSorted((one, other) => this.#costs.get(one.id)!.milliseconds - this.#costs.get(other.id)!.milliseconds)) {
      const bound = bounds(this.#costs.get(test.id)!)
      this.#switch.active = id
      const ending = await again(this, test, bound, this.#switch)
      this.#switch.active = 0
      if (ending === "passed") continue
      const sound = await again(this, test, patient, this.#switch) === "passed"
      if (sound || fresh) this.#end(id, ending === "late" ? "timeout" : "killed", fullName(test))
      else this.#write({ kind: "stale", id })
      return sound
    }
    if (this.#atLoading.has(id)) {
      this.#queue.push(id)
      this.#write({ kind: "deferred", id })
    } else this.#end(id, "survived")
    return true
  }

  #costOf(file: string): number {
    return casesIn(this.#files.get(file)!.tasks).reduce((sum, test) => sum + (this.#costs.get(test.id)?.milliseconds ?? 0), 0)
  }

  /** Has vitest run test files again, with the next mutant that acts while modules are loaded; first without any. */
  #loadNext(): void {
    this.#switch.active = 0
    const id = this.#loading === undefined ? 0 : this.#queue.shift()
    if (id === undefined || this.#queue.length + id === 0) {
      this.#write({ kind: "finished" })
      return
    }
    const source = this.#plan.sources.findLast(([first]) => first <= id)?.[1]
    const files = source === undefined ? this.#plan.tests : testsOf(this.#worker.evaluatedModules, source, this.#plan.tests)
    this.#loading = { id, files: files.toSorted((one, other) => this.#costOf(one) - this.#costOf(other)), begun: false, failed: undefined }
    this.#runNext(this.#loading)
  }

  #runNext(loading: Loading): void {
    const filepath = loading.files.shift()
    if (filepath !== undefined) {
      this.#worker.ctx.files.push({ filepath, testLocations: undefined })
      return
    }
    if (loading.id !== 0) this.#end(loading.id, loading.failed ?? "survived")
    this.#loadNext()
  }

  #afterLoading(files: ReadonlyArray<RunnerTestFile>): void {
    const loading = this.#loading!
    if (loading.id !== 0 && files.some(({ result }) => result?.state === "fail")) loading.failed ??= "killed"
    if (loading.failed !== undefined) loading.files.length = 0
    this.#runNext(loading)
  }
}
