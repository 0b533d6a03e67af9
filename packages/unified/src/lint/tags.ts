import type { Marking } from "./prose.ts"

/** A tag, a comment or a declaration of HTML in a source: `[start, end)`. `name` is "" for what is neither a start tag nor an end tag. */
export interface Tag {
  readonly end: number
  readonly name: string
  readonly closing: boolean
}

const tagStart = /<(\/?)([a-z][a-z0-9:-]{0,40})(?=[\s/>])/iy
const other: ReadonlyArray<readonly [opening: string, closing: string]> = [["<!--", "-->"], ["<![CDATA[", "]]>"], ["<?", ">"], ["<!", ">"]]

/** What begins at a `<`; nothing where that is a sign like others, or where nothing ends the tag before `limit`. Values of attributes may hold a `>`. */
export function tagAt(source: string, start: number, limit: number): Tag | undefined {
  tagStart.lastIndex = start
  const found = tagStart.exec(source)
  if (found === null) {
    for (const [opening, closing] of other) {
      if (!source.startsWith(opening, start)) continue
      const end = source.indexOf(closing, start + opening.length)
      return end < 0 || end >= limit ? undefined : { end: end + closing.length, name: "", closing: false }
    }
    return undefined
  }
  let quote = ""
  for (let at = tagStart.lastIndex; at < limit; at++) {
    const sign = source[at]!
    if (quote !== "") {
      if (sign === quote) quote = ""
    } else if (sign === ">") return { end: at + 1, name: found[2]!.toLowerCase(), closing: found[1] === "/" }
    else if ((sign === "\"" || sign === "'") && /[=\s]/.test(source[at - 1]!)) quote = sign
  }
  return undefined
}

/** Elements whose text nobody reads as prose. */
export const unread: ReadonlySet<string> = new Set([
  "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "select", "textarea", "audio", "video", "canvas", "datalist", "noembed", "noframes", "xmp", "plaintext"
])
/** What elements say of their text: program text and input, the words of others, titles of works, links. */
const markings: Readonly<Record<string, Marking>> = {
  code: "skip", pre: "skip", kbd: "skip", samp: "skip", var: "skip", tt: "skip", q: "skip", blockquote: "skip", cite: "skip", a: "keep", i: "italics", em: "italics"
}
export const markingOf = (name: string): Marking | undefined => Object.hasOwn(markings, name) ? markings[name] : undefined

/** Elements that begin and end a block. */
export const blocks: ReadonlySet<string> = new Set([
  "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
  "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"
])
