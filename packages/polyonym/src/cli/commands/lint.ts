import { lintFormats } from "../choices.ts"
import { choice, command, text, yes } from "./command.ts"
import { files, knowing, reading, styled, watching } from "./flags.ts"

export const lint = command({
  name: "lint",
  summary: "Names that depart from a house style, in text, Markdown or HTML",
  flags: {
    ...styled,
    format: choice("FORMAT", lintFormats, "What to write", { default: "text" }),
    fix: yes("Mend the files in place; standard input goes mended to standard output"),
    asOf: text("DATE", "The day that the style is asked for; that of publication, or today's forms, if not given"),
    language: text("TAG", "The language of the texts (BCP 47); told from each if not given"),
    ...knowing, ...watching, ...reading
  },
  arguments: { files },
  examples: [
    ["polyonym lint --style bbc articles/*.md", "exit code 1 where something is to be mended"],
    ["polyonym lint --style house.yaml --fix story.md", "with a style of your own"],
    ["polyonym lint --style ap --format github *.md", "annotations for a pull request"]
  ],
  run: async (given, host) => given.watch ? (await import("../lintWatch.ts")).lintWatch(given, host) : (await import("../lintRun.ts")).lintRun(given, host)
})
