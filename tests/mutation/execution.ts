import { type RunnerTestCase, type RunnerTestSuite, TestRunner } from "vitest"
import { Runaway, type Switch } from "./switch.ts"

/** How a test went: well, not, or not to its end. */
export type Ending = "passed" | "failed" | "late"

/** Thrown where a test takes too long. */
export class Late extends Error {}

/** Waits for something, at most so many milliseconds. */
export async function within<A>(milliseconds: number, run: () => A | Promise<A>): Promise<A> {
  let timer: NodeJS.Timeout | undefined
  try {
    return await Promise.race([run(), new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Late(`took longer than ${milliseconds} ms`)), milliseconds) })])
  } finally {
    clearTimeout(timer)
  }
}

const suitesOf = (test: RunnerTestCase): ReadonlyArray<RunnerTestSuite> => {
  const suites: Array<RunnerTestSuite> = []
  for (let suite: RunnerTestSuite | undefined = test.suite ?? test.file; suite !== undefined; suite = suite.suite ?? (suite === test.file ? undefined : test.file)) suites.unshift(suite)
  return suites
}

type Cleanup = () => unknown
/** What a test asked for while it ran: vitest keeps it to itself. */
interface Asked {
  onFinished?: Array<(context: RunnerTestCase["context"]) => unknown> | undefined
  onFailed?: unknown
}

/** Runs a test that was run before once more, with its hooks. Hooks around whole suites are not run again. */
async function once(runner: TestRunner, test: RunnerTestCase): Promise<void> {
  const cleanups: Array<Cleanup> = []
  const suites = suitesOf(test)
  const asked = test as Asked
  try {
    test.result = { state: "run", startTime: 0, retryCount: 0, repeatCount: 0, attempts: [] }
    runner.onBeforeTryTask(test, { retry: 0, repeats: 0 })
    for (const suite of suites) {
      for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) {
        const cleanup = await hook(test.context, suite) as unknown
        if (typeof cleanup === "function") cleanups.push(cleanup as Cleanup)
      }
    }
    await TestRunner.getTestFn(test)()
    runner.onAfterTryTask(test)
  } finally {
    for (const suite of suites.toReversed()) for (const hook of TestRunner.getSuiteHooks(suite).afterEach) await hook(test.context, suite)
    for (const cleanup of [...cleanups, ...(asked.onFinished ?? []).map((hook) => () => hook(test.context))].toReversed()) await cleanup()
    asked.onFinished = undefined
    asked.onFailed = undefined
  }
}

/** Runs a test once more with what bounds it has. */
export async function again(runner: TestRunner, test: RunnerTestCase, bounds: { readonly milliseconds: number; readonly steps: number }, mutation: Switch): Promise<Ending> {
  mutation.steps = 0
  mutation.mostSteps = bounds.steps
  let ending: Ending = "passed"
  try {
    await within(bounds.milliseconds, () => once(runner, test))
  } catch (error) {
    ending = error instanceof Late || error instanceof Runaway ? "late" : "failed"
  }
  if (test.fails === true && ending !== "late") ending = ending === "failed" ? "passed" : "failed"
  if (mutation.steps > bounds.steps) ending = "late"
  mutation.mostSteps = Infinity
  return ending
}
