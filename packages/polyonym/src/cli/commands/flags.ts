/** Flags and arguments that several commands have. */
import { locales } from "../../messages/locales.ts"
import { colours, inputFormats, nameKinds, offsetUnits } from "../choices.ts"
import { type Argument, choice, text, texts, yes } from "./command.ts"

export const files = { kind: "any", metavar: "FILES", description: "Files to read; standard input if there are none, and for -" } as const satisfies Argument

const json = yes("One JSON value")
const jsonl = yes("One JSON object a line, in and out")
const colour = choice("WHEN", colours, "Colours for a person; NO_COLOR is heeded", { name: "color", default: "auto", bare: "always" })
const locale = choice("TAG", locales, "Of messages")
const debug = yes("With the stack of an error")
const config = text("FILE", "Settings, for polyonym.config.json here or above")
const inputFormat = choice("FORMAT", inputFormats, "What the input is, whatever its name says")

const deadLetter = text("FILE", "With --jsonl: where failed lines go, whole")
const output = text("FILE", "In the place of standard output; .gz packs it", { alias: "o" })

/** Of a command that shows what it knows. */
export const showing = { json, locale, debug }
/** Of a command that reads files of its own kind. */
export const shown = { json, jsonl, config, colour, locale, debug }
/** Of a command that finds things in documents, but gives no offsets. */
export const checking = { json, jsonl, deadLetter, inputFormat, output, config, colour, locale, debug }
/** Of every command that works on documents, one by one. */
export const reading = {
  json,
  jsonl,
  deadLetter,
  inputFormat,
  output,
  offsets: choice("UNIT", offsetUnits, "The unit that offsets are counted in", { default: "utf16" }),
  config, colour, locale, debug
}

/** Of a command that can work again on files that change. */
export const watching = { watch: yes("Again for each file that changes; -o names a folder") }
/** Of a command that knows entities. */
export const knowing = {
  packs: texts("FILE", "A knowledge pack, laid over ours and those before it", { name: "pack" }),
  noDefaultPack: yes("Without our own knowledge pack")
}
/** Of a command that writes names in a house style. */
export const styled = {
  style: text("STYLE", "House style of names: an id, or a file", { suggests: async () => (await import("@polyonym/names/pure")).styles })
}

/** Of a command on names. */
export const named = {
  language: text("TAG", "The language of names that do not say theirs (BCP 47)"),
  kind: choice("KIND", nameKinds, "What the names are of, if they do not say it")
}
