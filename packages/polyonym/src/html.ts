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
