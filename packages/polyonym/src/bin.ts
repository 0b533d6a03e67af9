#!/usr/bin/env node
import { readFileSync } from "node:fs"

const args = process.argv.slice(2)
const version = (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string }).version

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has gone (| head): there is nobody to write to, and nothing wrong.
  if (error.code === "EPIPE") process.exit(0)
  throw error
})
process.on("SIGINT", () => process.exit(130))

if (args.length === 0 || (args.length === 1 && (args[0] === "--help" || args[0] === "-h" || args[0] === "help"))) {
  const { help } = await import("./cli/help.ts")
  process.stdout.write(help)
} else if (args.length === 1 && args[0] === "--version") {
  process.stdout.write(`${version}\n`)
} else {
  const { main } = await import("./cli/command.ts")
  process.exitCode = await main(args, version)
}
