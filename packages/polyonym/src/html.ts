import { codeName, spelledOut } from "./unseen.ts"

declare const html: unique symbol
/** Markup in which everything foreign is escaped. */
export type Html = string & { readonly [html]: true }

/** Cut and joined again: of a text that has hundreds of thousands of them, replacing each would keep as many strings. */
const withoutMarkup = (text: string): string =>
  text.split("&").join("&amp;").split("<").join("&lt;").split(">").join("&gt;").split("\"").join("&quot;").split("'").join("&#39;")

/** Foreign text as markup; lone surrogates and NUL become U+FFFD. */
export const escaped = (text: string): Html => withoutMarkup(text.toWellFormed()).replaceAll("\0", "\ufffd") as Html

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

/** Kept by character: a text may have the same one hundreds of thousands of times. */
const shown = new Map<string, { readonly markup: string; readonly plain: string }>()
function shownAs(character: string): { readonly markup: string; readonly plain: string } {
  let known = shown.get(character)
  if (known === undefined) {
    const name = nameOf(character)
    shown.set(character, known = { markup: `<span class="unseen">${name}</span>`, plain: `[${name}]` })
  }
  return known
}

/** Foreign text as markup, in which what can't be seen is shown by its short name, and has no effect. */
export const written = (source: string): Html => spelledOut(withoutMarkup(source), (found) => shownAs(found).markup) as Html

/** The same where there can be no markup: in an attribute, in a title. */
export const writtenPlain = (text: string): Html => escaped(spelledOut(text, (found) => shownAs(found).plain))
