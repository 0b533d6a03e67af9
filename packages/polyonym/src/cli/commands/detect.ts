import { engines } from "../choices.ts"
import { command, list, text, yes } from "./command.ts"
import { files, reading, watching } from "./flags.ts"

export const detect = command({
  name: "detect",
  summary: "The language and script of a text",
  flags: {
    engine: text("NAME", "What tells the language: compact, large, franc or ensemble", { default: "compact", suggests: engines }),
    only: list("TAGS", "The languages that are possible (BCP 47)"),
    expected: list("TAGS", "The languages that are likely (BCP 47)"),
    spans: yes("The languages of ranges too"),
    ...watching, ...reading
  },
  arguments: { files },
  examples: [
    ["echo \"Паром знову запізнився.\" | polyonym detect", "one text"],
    ["polyonym detect --jsonl --only uk,ru,bg texts.jsonl", "one answer a line"]
  ],
  run: async ({ engine, only, expected, spans, ...given }, host) =>
    (await import("../execute.ts")).execute({ ...given, command: "detect" }, host, async (common) => (await import("../detectTask.ts")).detectTask(common, { engine, only, expected, spans }))
})
