import { command, text, texts } from "./command.ts"
import { files, reading, watching } from "./flags.ts"

export const extract = command({
  name: "extract",
  summary: "The article of a page, and what was dropped",
  flags: {
    keep: texts("CHOICE", "Kept though it looks like clutter: a CSS selector, \"an exact line\" or /a pattern/"),
    drop: texts("CHOICE", "Dropped though it looks like the article, written alike"),
    rules: text("FILE", "Rules for sites, as JSON; they apply by the host of a page's url"),
    url: text("URL", "Where the page came from, if its input does not say"),
    ...watching, ...reading
  },
  arguments: { files },
  examples: [
    ["polyonym extract page.html", "the article, and what was dropped and why"],
    ["polyonym extract --json --drop .newsletter page.html", "without some of it"]
  ],
  run: async ({ keep, drop, rules, url, ...given }, host) =>
    (await import("../execute.ts")).execute({ ...given, command: "extract" }, host, async (common) => (await import("../extractTask.ts")).extractTask(common, { keep, drop, rules, url }))
})
