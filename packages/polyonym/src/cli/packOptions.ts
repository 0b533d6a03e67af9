import { readFileSync } from "node:fs"
import type { EntityType, PackName, PackRecord } from "@polyonym/lexicon/pure"
import { entityTypeOf, languageTagOf } from "@polyonym/lexicon/sources"
import { expandName } from "@polyonym/names/pure"
import type { Messages } from "../messages.ts"
import { Problem } from "./problem.ts"

/** The lines of a file that an option names, without blank ones and those that begin with `#`. */
function linesIn(option: string, file: string, messages: Messages): ReadonlyArray<{ readonly number: number; readonly text: string }> {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_optionFile", { option, file, detail: (thrown as NodeJS.ErrnoException).code ?? String(thrown) }), 2)
  }
  return text.split("\n").map((line, at) => ({ number: at + 1, text: line.trim() })).filter((line) => line.text !== "" && !line.text.startsWith("#"))
}

/** Classes with their types, one of each a line: `Q43229 ORG`, `H.LK,place`. */
export function classesIn(file: string | undefined, messages: Messages): ReadonlyMap<string, EntityType> | undefined {
  if (file === undefined) return undefined
  return new Map(linesIn("--classes", file, messages).map(({ number, text }) => {
    const [name = "", word = ""] = text.split(/[\s,;]+/)
    const type = entityTypeOf(word)
    if (type === undefined) throw new Problem("Usage", messages.say("error_classes", { file: messages.say("place_line", { file, line: number }) }), 2)
    return [name, type]
  }))
}

/** Words that are too common for a name, one a line, in small letters. */
export function commonIn(file: string | undefined, messages: Messages): ReadonlySet<string> | undefined {
  return file === undefined ? undefined : new Set(linesIn("--common", file, messages).map(({ text }) => text.normalize("NFC").toLowerCase()))
}

/** Language tags in canonical form, none for none; what is no tag is wrong usage. */
export function tagsIn(option: string, tags: ReadonlyArray<string>, messages: Messages): ReadonlyArray<string> | undefined {
  if (tags.length === 0) return undefined
  return tags.map((written) => {
    const tag = languageTagOf(written)
    if (tag === undefined) throw new Problem("Usage", messages.say("error_noTag", { option, tag: written }), 2)
    return tag
  })
}

/** The case forms of a name; of one for every language those in the languages that are wanted. */
export function expandIn(languages: ReadonlyArray<string> = []): (name: PackName, record: PackRecord) => Iterable<string> {
  return (name, record) => (name.language === "mul" ? languages.flatMap((language) => expandName({ ...name, language }, record)) : expandName(name, record))
}
