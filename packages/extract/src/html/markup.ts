import type { RemovalReason } from "@polyonym/facts/pure"
import type { Hint } from "../piece.ts"
import type { Attribute } from "./element.ts"
import { markOfNames } from "./names.ts"

/** Elements whose text is not text of the page. */
export const unread: ReadonlySet<string> = new Set([
  "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "select", "textarea", "audio", "video", "canvas", "datalist", "map", "noembed", "noframes", "head", "title"
])
/** Elements without content. */
export const voids: ReadonlySet<string> = new Set([
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "basefont", "bgsound", "keygen"
])
/** Elements that begin and end a block. All others flow within a line, those that HTML does not know among them. */
export const blocks: ReadonlySet<string> = new Set([
  "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
  "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "iframe", "legend", "li", "listing", "main", "menu", "nav", "noscript", "object", "ol", "optgroup", "option", "p", "plaintext",
  "pre", "search", "section", "select", "slot", "summary", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "tr", "ul", "video", "audio", "canvas", "xmp"
])
/** Elements whose start ends an open paragraph. */
export const closesParagraph: ReadonlySet<string> = new Set([
  "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "dd", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
  "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul"
])
/** Elements that no end tag of another element reaches across. */
export const barriers: ReadonlySet<string> = new Set(["table", "td", "th", "caption", "button", "object", "template", "marquee"])

/** What an element adds to the hint of the text inside it. */
export interface Mark {
  readonly weight: number
  readonly role?: Hint["role"]
  readonly reason?: RemovalReason | undefined
  readonly hidden?: boolean | undefined
}

const elements: ReadonlyMap<string, Mark> = new Map<string, Mark>(Object.entries({
  nav: { weight: -8, reason: "navigation" },
  menu: { weight: -6, reason: "navigation" },
  footer: { weight: -5 },
  aside: { weight: -5, reason: "related" },
  form: { weight: -1.5 },
  button: { weight: -8, reason: "button" },
  label: { weight: -3, reason: "button" },
  fieldset: { weight: -3, reason: "button" },
  dialog: { weight: -8, reason: "consent" },
  address: { weight: -1 },
  article: { weight: 1 },
  main: { weight: 1 },
  blockquote: { weight: 1 },
  pre: { weight: 1 },
  h1: { weight: 0, role: "title" },
  h2: { weight: 0, role: "heading" },
  h3: { weight: 0, role: "heading" },
  h4: { weight: 0, role: "heading" },
  h5: { weight: 0, role: "heading" },
  h6: { weight: 0, role: "heading" },
  figcaption: { weight: 0, role: "caption" }
}))

const roles: ReadonlyMap<string, Mark> = new Map<string, Mark>(Object.entries({
  navigation: { weight: -8, reason: "navigation" },
  menu: { weight: -6, reason: "navigation" },
  menubar: { weight: -6, reason: "navigation" },
  search: { weight: -6, reason: "navigation" },
  complementary: { weight: -4, reason: "related" },
  contentinfo: { weight: -5 },
  dialog: { weight: -8, reason: "consent" },
  alertdialog: { weight: -8, reason: "consent" },
  alert: { weight: -3 },
  button: { weight: -8, reason: "button" },
  main: { weight: 1 },
  article: { weight: 1 }
}))

const properties: ReadonlyMap<string, Mark> = new Map<string, Mark>(Object.entries({
  articlebody: { weight: 2 },
  headline: { weight: 0, role: "title" },
  author: { weight: 0, role: "byline" },
  datepublished: { weight: 0, role: "date" },
  caption: { weight: 0, role: "caption" },
  copyrightholder: { weight: 0, role: "credit" }
}))

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** What a start tag says of the text inside it; `undefined` for nothing. */
export const markOf = (name: string, attributes: ReadonlyArray<Attribute>): Mark | undefined => attributes.length === 0 ? elements.get(name) : markOfAttributes(name, attributes)

function markOfAttributes(name: string, attributes: ReadonlyArray<Attribute>): Mark | undefined {
  let weight = 0
  let hidden = false
  let role: Hint["role"]
  let reason: RemovalReason | undefined
  const add = (mark: Mark | undefined): void => {
    if (mark === undefined) return
    weight += mark.weight
    role ??= mark.role
    reason ??= mark.reason
  }
  add(elements.get(name))
  for (const attribute of attributes) {
    const value = attribute.value.length > 400 ? attribute.value.slice(0, 400) : attribute.value
    switch (attribute.name) {
      case "role":
        add(roles.get(value.toLowerCase()))
        break
      case "itemprop":
        add(properties.get(value.toLowerCase().split(/\s+/)[0]!))
        break
      case "rel":
        if (name === "a" && value === "author") add({ weight: 0, role: "byline" })
        break
      case "hidden":
        add({ weight: -6 })
        hidden = true
        break
      case "aria-hidden":
        if (value === "true") add({ weight: -3 })
        break
      case "style":
        if (!hiddenStyle.test(value)) break
        add({ weight: -6 })
        hidden = true
        break
      case "class":
      case "id":
        // The whole page carries names of what it has, not of what it is.
        if (name !== "body" && name !== "html" && name !== "main" && name !== "article") add(markOfNames(value))
        break
      default:
        break
    }
  }
  return weight === 0 && role === undefined && reason === undefined ? undefined : { weight, role, reason, hidden }
}
