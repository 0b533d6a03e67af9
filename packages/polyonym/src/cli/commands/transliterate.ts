import { choice, command, text, whole, yes } from "./command.ts"
import { files, reading, watching } from "./flags.ts"

export const transliterate = command({
  name: "transliterate",
  summary: "A text in Latin letters, or back from them",
  flags: {
    from: text("TAG", "The language of the text (BCP 47); told from the text if not given"),
    system: text("ID", "A system of polyonym systems", { suggests: async () => (await import("@polyonym/transliterate/pure")).systems().map(({ id }) => id) }),
    casing: choice("CASE", ["smart", "keep"], "Words in capitals in capitals, or letter by letter", { name: "case", default: "smart" }),
    spans: yes("Which letters came of which"),
    reverse: yes("From Latin letters back to those of the language"),
    candidates: whole("N", "With --reverse: the N likeliest sources, each with its score"),
    ...watching, ...reading
  },
  arguments: { files },
  examples: [
    ["echo Щербаківський | polyonym transliterate --from uk", "Shcherbakivskyi"],
    ["echo Kharkiv | polyonym transliterate --from uk --reverse", "Харків"]
  ],
  run: async ({ from, system, casing, spans, reverse, candidates, ...given }, host) =>
    (await import("../execute.ts")).execute({ ...given, command: "transliterate" }, host, async (common) => (await import("../transliterateTask.ts")).transliterateTask(common, { from, system, casing, spans, reverse, candidates }))
})
