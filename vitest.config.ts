import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["@polyonym/source", "node", "import", "default"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/*/test/**/*.test.ts", "tests/**/*.test.ts"],
    testTimeout: 20_000,
    // Two on two cores: nearly twice as fast as the default there.
    maxWorkers: Math.max(2, availableParallelism() - 1)
  }
})
