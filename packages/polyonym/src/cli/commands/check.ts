import { command, text } from "./command.ts"
import { checking, files } from "./flags.ts"

export const check = command({
  name: "check",
  summary: "What is wrong with JSON-LD: terms, types, dates, addresses",
  flags: {
    base: text("URL", "What relative addresses are read against; without it each is a finding"),
    ...checking
  },
  arguments: { files },
  examples: [
    ["polyonym check page.html", "the scripts of a page"],
    ["polyonym run page.html | polyonym check", "exit code 1 where something is wrong"]
  ],
  run: async (given, host) => (await import("../checkRun.ts")).checkRun(given, host)
})
