import { command, whole } from "./command.ts"
import { showing } from "./flags.ts"

export const bench = command({
  name: "bench",
  summary: "Our times beside those of the peers that are installed",
  flags: { milliseconds: whole("MS", "How long each pair runs", { name: "time", default: 400 }), ...showing },
  arguments: {},
  examples: [["npm install franc tinyld eld && polyonym bench", "with peers in reach"]],
  run: async (given, host) => (await import("../benchRun.ts")).benchRun(given, host)
})
