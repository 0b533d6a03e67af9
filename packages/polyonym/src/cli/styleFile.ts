import { readFileSync } from "node:fs"
import { loadStyle, parseStyle, type Style, StyleInvalid, styles } from "@polyonym/names/pure"
import type { Messages } from "../messages.ts"
import { nearest } from "./nearest.ts"
import { Problem } from "./problem.ts"
import { isStyleFile } from "./styleName.ts"

/** A value of YAML. Throws what is wrong with it: a tag that YAML's core schema does not have is wrong too. */
async function fromYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import("yaml")
  const document = parseDocument(text, { logLevel: "error" })
  const [wrong] = [...document.errors, ...document.warnings]
  if (wrong !== undefined) throw wrong
  return document.toJS({ maxAliasCount: 100 })
}

/** The style of an id, or of a file of YAML or JSON. Throws what is wrong with it, in words. */
export async function styleNamed(style: string, messages: Messages): Promise<Style> {
  if (!isStyleFile(style)) {
    if (styles.includes(style)) return loadStyle(style)
    throw new Problem("UnknownStyle", `${messages.say("usage_choice", { flag: "--style", value: style, known: styles.join(", ") })} ${messages.say("usage_near", { near: nearest(style, styles, 1)[0] ?? styles[0]! })}`, 2)
  }
  let text: string
  try {
    text = readFileSync(style, "utf8")
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_optionFile", { option: "--style", file: style, detail: (thrown as NodeJS.ErrnoException).code ?? String(thrown) }), 2)
  }
  try {
    return parseStyle(/\.json$/i.test(style) ? JSON.parse(text) : await fromYaml(text), { file: style })
  } catch (thrown) {
    if (thrown instanceof StyleInvalid) throw new Problem("StyleInvalid", thrown.message, 2)
    throw new Problem("StyleInvalid", messages.say("error_stage", { file: style, detail: thrown instanceof Error ? thrown.message : String(thrown) }), 2)
  }
}
