import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const properties = fileURLToPath(new URL("tests/setup/fastCheck.ts", import.meta.url))

export default defineConfig(async ({ mode }) => {
  if (mode === "full") {
    process.env["POLYONYM_FULL"] = "1"
    process.env["POLYONYM_SEED"] ??= "random"
  }
  // Makes one number of the seed, for every process of the run.
  const { full } = await import("./tests/setup/mode.ts")
  return {
    plugins: [{
      name: "seeded-properties",
      enforce: "pre" as const,
      resolveId: (specifier: string, importer: string | undefined) => specifier === "fast-check" && importer !== properties ? properties : undefined
    }],
    ssr: { resolve: { conditions: ["@polyonym/source", "node", "import", "default"] } },
    test: {
      include: ["packages/*/test/**/*.test.ts", "examples/*/test/**/*.test.ts", "tests/**/*.test.ts"],
      globalSetup: ["tests/setup/report.ts"],
      // Processes, for processor time is told by the process; one for many files, for what they load is the same, and no file changes what another sees.
      pool: "forks",
      isolate: false,
      maxWorkers: availableParallelism(),
      ...(full ? { sequence: { sequencer: (await import("./tests/setup/longFirst.ts")).LongFirst } } : {}),
      // For what hangs: a busy machine may take thirty times as long as one at rest.
      testTimeout: full ? 300_000 : 60_000,
      hookTimeout: full ? 300_000 : 60_000
    }
  }
})
