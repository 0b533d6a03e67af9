import type { Json } from "@polyonym/facts/pure"
import { type Html, markup, written } from "../html.ts"

// Deeper than this nothing is folded; deeper than the other nothing is laid out.
const deepestFold = 3
const deepest = 40

const literal = (value: string | number | boolean | null): Html =>
  typeof value === "string" ? markup`<span class="js"><bdi>${written(JSON.stringify(value))}</bdi></span>` : markup`<span class="jn">${String(value)}</span>`

const key = (name: string): Html => markup`<span class="jk"><bdi>${written(JSON.stringify(name))}</bdi></span>: `

/** JSON laid out with colours for its parts; objects and lists that hold something can be folded. Unfolded, its text is that JSON again. */
export function jsonOf(value: Json): Html {
  return markup`<div class="json" dir="ltr">${node(value, markup``, markup``, 0)}</div>`
}

function node(value: Json, before: Html, comma: Html, depth: number): Html {
  if (value === null || typeof value !== "object") return markup`<div>${before}${literal(value)}${comma}</div>`
  const list = Array.isArray(value)
  const [open, close] = list ? ["[", "]"] as const : ["{", "}"] as const
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
  if (entries.length === 0) return markup`<div>${before}${open}${close}${comma}</div>`
  if (depth >= deepest) return markup`<div>${before}${written(JSON.stringify(value))}${comma}</div>`
  const inner = markup`<div class="in">${entries.map(([name, one], i) => node(one, list ? markup`` : key(name), i < entries.length - 1 ? markup`,` : markup``, depth + 1))}</div>`
  if (depth === 0 || depth > deepestFold) return markup`<div>${before}${open}</div>${inner}<div>${close}${comma}</div>`
  return markup`<details open><summary>${before}${open}<span class="size" data-size="${entries.length}"></span></summary>${inner}<div>${close}${comma}</div></details>`
}
