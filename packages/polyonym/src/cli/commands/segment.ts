import { command } from "./command.ts"
import { files, reading, watching } from "./flags.ts"

export const segment = command({
  name: "segment",
  summary: "The sentences and words of a text",
  flags: { ...watching, ...reading },
  arguments: { files },
  examples: [["polyonym segment --json page.txt", "their offsets"]],
  run: async (given, host) => (await import("../execute.ts")).execute({ ...given, command: "segment" }, host, async (common) => (await import("../segmentTask.ts")).segmentTask(common))
})
