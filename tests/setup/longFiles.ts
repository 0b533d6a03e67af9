/** Files that take a minute or more where everything is run, the longest first: begun last, one of them would be all that is left to do. */
export const longFiles: ReadonlyArray<string> = [
  "tests/growth/growth.test.ts", "tests/fuzz/guided.test.ts", "tests/growth/regularExpressions.test.ts", "tests/benches.test.ts", "tests/runtimes/runtimes.test.ts", "tests/packaging/published.test.ts", "tests/packaging/create.test.ts", "tests/fuzz/texts.test.ts",
  "packages/jobs/test/kill.test.ts", "packages/testkit/test/own.test.ts", "packages/polyonym/test/jobs.test.ts", "examples/playground/test/playground.test.ts", "tests/hostile/poisoned.test.ts",
  "packages/polyonym/test/reportBrowser.test.ts"
]
