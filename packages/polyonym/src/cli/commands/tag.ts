import { mentionTypes } from "../choices.ts"
import { command, list } from "./command.ts"
import { files, knowing, reading, watching } from "./flags.ts"

export const tag = command({
  name: "tag",
  summary: "Names, dates, quantities, roles and quotations of a text",
  flags: {
    types: list("TYPES", "Only mentions of these types, such as PER,ORG,LOC", { suggests: mentionTypes }),
    ...knowing, ...watching, ...reading
  },
  arguments: { files },
  examples: [
    ["echo \"Angela Merkel left Berlin on Monday.\" | polyonym tag", "who, where, when"],
    ["polyonym tag --types PER,ORG --pack clubs.pack page.txt", "with names of your own"]
  ],
  run: async ({ types, packs, noDefaultPack, ...given }, host) =>
    (await import("../execute.ts")).execute({ ...given, command: "tag" }, host, async (common) => (await import("../tagTask.ts")).tagTask(common, { packs, withDefault: !noDefaultPack, types }))
})
