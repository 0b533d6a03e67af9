import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { languageOf } from "../../src/tags.ts"

/** A text whose language is known. */
export interface Line {
  readonly text: string
  readonly language: string
}
export const kinds = ["sentences", "word-pairs", "single-words"] as const
export type Kind = typeof kinds[number]

/** Lingua's development lines of one kind: the even ones, which numbers are fitted on, or the odd ones; one of every so many. Nothing where POLYONYM_DATA does not name their folder. */
export function linguaLines(kind: Kind, half: "even" | "odd", every = 1): ReadonlyArray<Line> {
  const data = process.env["POLYONYM_DATA"]
  const file = data === undefined ? "" : join(resolve(fileURLToPath(import.meta.url), "../../../../..", data), "langid", `lingua.dev.${kind}.jsonl.gz`)
  if (!existsSync(file)) return []
  return gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n").filter((_, i) => i % 2 === (half === "even" ? 0 : 1)).filter((_, i) => i % every === 0).map((line) => JSON.parse(line) as Line)
}

/** Texts of so many lines of one language each. */
export function joined(lines: ReadonlyArray<Line>, size: number): ReadonlyArray<Line> {
  const byLanguage = Map.groupBy(lines, ({ language }) => language)
  return [...byLanguage].flatMap(([language, own]) => Array.from({ length: Math.floor(own.length / size) }, (_, i) => ({ language, text: own.slice(i * size, (i + 1) * size).map(({ text }) => text).join(" ") })))
}

const clean = (text: string): string => text.replace(/\{\{[^{}]*\}\}|\{[^{}]*\}|<[^<>]*>|\$\d|%\d+|\n/g, " ").replace(/\s+/g, " ").trim()

function ofOojs(folder: string): ReadonlyArray<Line> {
  const read = (name: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(join(folder, name), "utf8")) as Readonly<Record<string, unknown>>
  const english = read("en.json")
  return readdirSync(folder).filter((name) => !/^(?:qqq|en)|pehoeji|nds-nl/.test(name)).sort().flatMap((name) => {
    const language = languageOf(name.slice(0, -5))
    return Object.entries(read(name)).flatMap(([key, value]) => language === undefined || typeof value !== "string" || value === english[key] ? [] : [{ language, text: clean(value) }])
  })
}

function ofBlockly(folder: string): ReadonlyArray<Line> {
  return readdirSync(folder).filter((name) => name.endsWith(".js") && !name.startsWith("en")).sort().flatMap((name) => {
    const language = languageOf(name.slice(0, -3))
    return readFileSync(join(folder, name), "utf8").split("\n").flatMap((line) => {
      const [, key = "", value = "", note = ""] = /^Blockly\.Msg\["([^"]+)"\] = "([^"\\]*)";(.*)$/.exec(line) ?? []
      return language === undefined || /URL|HUE/.test(key) || note.includes("untranslated") ? [] : [{ language, text: clean(value) }]
    })
  })
}

/** Messages of user interfaces in many languages, from the unpacked packages oojs-ui 0.54.2 (MIT) and blockly 12.5.1 (Apache-2.0) in a folder (npm pack, then unpack). */
export function messages(folder: string): ReadonlyArray<Line> {
  const below = (name: string, path: string): string => join(resolve(folder), readdirSync(resolve(folder)).find((one) => one.startsWith(name)) ?? name, path)
  const [oojs, blockly] = [below("oojs-ui", "dist/i18n"), below("blockly", "msg")]
  const all = [...(existsSync(oojs) ? ofOojs(oojs) : []), ...(existsSync(blockly) ? ofBlockly(blockly) : [])].filter(({ text }) => text.length > 3 && /\p{L}{3}/u.test(text))
  return [...new Map(all.map((line) => [`${line.language} ${line.text}`, line])).values()]
}
