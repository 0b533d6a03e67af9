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

// Characters that are not seen but change how text is read or ordered: controls, marks of direction, joiners, tags.
const unseen = /(?![\t\n\r])[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0001}-\u{e007f}]/gu
const shortNames: Readonly<Record<number, string>> = {
  0xad: "SHY", 0x61c: "ALM", 0x200b: "ZWSP", 0x200c: "ZWNJ", 0x200d: "ZWJ", 0x200e: "LRM", 0x200f: "RLM", 0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF", 0x202d: "LRO", 0x202e: "RLO",
  0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xfeff: "BOM"
}
const nameOf = (code: number): string => shortNames[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, "0")}`
// What a joiner after it belongs to the spelling of: joining and Indic letters, their marks, emoji.
const joining = /[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Sinhala}\p{Script=Khmer}]$/u

/** Whether an unseen character is part of how the word or the emoji before it is written. */
function belongs(text: string, at: number, code: number): boolean {
  if (code === 0x200c || code === 0x200d) return joining.test(text.slice(Math.max(0, at - 2), at))
  return code >= 0xe0020 && /\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8}$/u.test(text.slice(Math.max(0, at - 18), at))
}

/** Foreign text as markup, in which what can't be seen is shown by its short name, and has no effect. */
export function written(text: string): Html {
  let out = ""
  let at = 0
  for (const { 0: found, index } of text.matchAll(unseen)) {
    const code = found.codePointAt(0)!
    if (belongs(text, index, code)) continue
    out += `${escaped(text.slice(at, index))}<span class="unseen">${nameOf(code)}</span>`
    at = index + found.length
  }
  return `${out}${escaped(text.slice(at))}` as Html
}

/** The same where there can be no markup: in an attribute, in a title. */
export const writtenPlain = (text: string): Html => escaped(text.replace(unseen, (found, at: number) => belongs(text, at, found.codePointAt(0)!) ? found : `[${nameOf(found.codePointAt(0)!)}]`))
