import { command, text, yes } from "./command.ts"
import { files, knowing, reading, styled } from "./flags.ts"

const { inputFormat, output, config, colour, locale, debug } = reading

export const report = command({
  name: "report",
  summary: "One HTML file to look at: text, names, what each stage did",
  flags: {
    title: text("TEXT", "The title of the whole report"),
    noTimes: yes("Without times: then the same input gives the same bytes"),
    ...styled, ...knowing, inputFormat, output, config, colour, locale, debug
  },
  arguments: { files },
  examples: [
    ["polyonym report page.html -o report.html", "one page"],
    ["polyonym report en.txt uk.txt --title \"One event\" > report.html", "several, and what they have in common"]
  ],
  run: async (given, host) => (await import("../reportCommand.ts")).reportCommand(given, host)
})
