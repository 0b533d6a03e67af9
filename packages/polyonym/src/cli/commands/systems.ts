import { command } from "./command.ts"
import { showing } from "./flags.ts"

export const systems = command({
  name: "systems",
  summary: "Every transliteration system there is",
  flags: { json: showing.json },
  arguments: {},
  examples: [["polyonym systems | grep uk", "those for Ukrainian"]],
  run: async ({ json }, host) => (await import("../systems.ts")).systemsCommand(json, host)
})
