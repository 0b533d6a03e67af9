#!/usr/bin/env node
import { readFileSync } from "node:fs"
import * as nodeModule from "node:module"

/** What is compiled is kept for the next start, where this Node can do so. */
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown }

const args = process.argv.slice(2)

if (Number(process.versions.node.split(".")[0]) < 20) {
  process.stderr.write(`polyonym: this is Node ${process.versions.node}; Node 20 or later is needed.\n`)
  process.exitCode = 2
} else {
  enableCompileCache?.()
  const { answerFor } = await import("./cli/answer.ts")
  const answer = await answerFor(args, () => (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string }).version)
  if (answer !== undefined) process.stdout.write(answer)
  else {
    const { processHost } = await import("./cli/host.ts")
    process.exitCode = await (await import("./cli/main.ts")).main(args, processHost())
  }
}
