import { runFormats } from "../choices.ts"
import { choice, command } from "./command.ts"
import { knowing, reading, styled, watching } from "./flags.ts"

export const run = command({
  name: "run",
  summary: "A raw page to names and linked data, or any pipeline of yours",
  flags: {
    format: choice("FORMAT", runFormats, "What to write; jsonld, or without linked data document, unless given"),
    ...styled, ...knowing, ...watching, ...reading
  },
  arguments: { files: { kind: "any", metavar: "[article|monitor|PIPELINE.ts] [FILES]", description: "What to run, which may be left out, and files to read", suggests: ["article", "monitor"] } },
  examples: [
    ["polyonym run page.html", "the page as schema.org's NewsArticle"],
    ["polyonym run --format html *.html > report.html", "all to look at"],
    ["polyonym run my-pipeline.ts --jsonl big.jsonl.gz", "stages of your own"]
  ],
  run: async (given, host, configuration) => (await import("../runCommand.ts")).runCommand(given, host, configuration)
})
