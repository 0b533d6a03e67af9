import { modelOf, modelText } from "@polyonym/tagger-models/pure"
import { loadLibrary } from "@polyonym/transliterate/pure"
import { loadMessages } from "polyonym/messages"
import type { Prepare } from "../protocol.ts"
import { fetched } from "./problem.ts"

/** Fetches what the other answers import, the models of languages and the sentences of a locale. Rejects with `NotLoaded`. */
export async function prepare({ languages, locale }: Prepare): Promise<{ readonly languages: ReadonlyArray<string> }> {
  const models = new Set(languages.flatMap((language) => modelOf(language) ?? []))
  await fetched("prepare", Promise.all([
    import("./analyse.ts"), import("./pipeline.ts"), import("./result.ts"), import("./transliterate.ts"), import("./compare.ts"), import("./pack.ts"), import("./report.ts"),
    import("./packs.ts").then(({ packsFor }) => Promise.all(languages.map((language) => packsFor(language, [])))),
    ...[...models].map(modelText), ...(models.has("zh") ? [loadLibrary("pinyin-pro")] : []), loadMessages(locale)
  ]))
  return { languages }
}
