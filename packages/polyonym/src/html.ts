import { codeName, spelledOut, unseen } from "./unseen.ts"

declare const html: unique symbol
/** Markup in which everything foreign is escaped. */
export type Html = string & { readonly [html]: true }

const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" }

/** Foreign text as markup; lone surrogates and NUL become U+FFFD. */
export const escaped = (text: string): Html => text.toWellFormed().replace(/[&<>"']/g, (character) => special[character]!).replaceAll("\0", "\ufffd") as Html

/** Markup from a template: what is not `Html` already is escaped; lists are joined. */
export function markup(parts: TemplateStringsArray, ...values: ReadonlyArray<Html | string | number | ReadonlyArray<Html>>): Html {
  let out = parts[0]!
  values.forEach((value, i) => {
    out += typeof value === "object" ? value.join("") : value
    out += parts[i + 1]!
  })
  return out as Html
}

/** Nothing. */
export const none: Html = markup``

const shortNames: Readonly<Record<number, string>> = {
  0xad: "SHY", 0x61c: "ALM", 0x200b: "ZWSP", 0x200c: "ZWNJ", 0x200d: "ZWJ", 0x200e: "LRM", 0x200f: "RLM", 0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF", 0x202d: "LRO", 0x202e: "RLO",
  0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xfeff: "BOM"
}
const nameOf = (character: string): string => shortNames[character.codePointAt(0)!] ?? codeName(character)

const foreign = new RegExp(`[&<>"']|${unseen.source}`, "gu")

/** Foreign text as markup, in which what can't be seen is shown by its short name, and has no effect. */
export const written = (source: string): Html =>
  source.replaceAll("\r\n", "\n").replace(foreign, (found) => special[found] ?? `<span class="unseen">${nameOf(found)}</span>`) as Html

/** The same where there can be no markup: in an attribute, in a title. */
export const writtenPlain = (text: string): Html => escaped(spelledOut(text, (found) => `[${nameOf(found)}]`))
