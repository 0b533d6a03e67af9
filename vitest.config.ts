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
  await import("./tests/setup/mode.ts")
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
      // For what hangs: a busy machine may take thirty times as long as one at rest.
      testTimeout: 60_000,
      hookTimeout: 60_000
    }
  }
})
