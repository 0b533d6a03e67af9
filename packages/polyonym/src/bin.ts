#!/usr/bin/env node
import { readFileSync } from "node:fs"

const args = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string }

if (Number(process.versions.node.split(".")[0]) < 20) {
  process.stderr.write(`polyonym: this is Node ${process.versions.node}; Node 20 or later is needed.\n`)
  process.exitCode = 2
} else if (args.length === 1 && args[0] === "--version") process.stdout.write(`${version}\n`)
else {
  const { helpFor } = await import("./cli/help.ts")
  const help = helpFor(args)
  if (help !== undefined) process.stdout.write(help)
  else {
    const { processHost } = await import("./cli/host.ts")
    const host = processHost()
    process.exitCode = await (await import("./cli/command.ts")).main(args, version, host)
  }
}
