import { builtIn } from "./builtIn/index.ts"
import { checkStyle } from "./checkStyle.ts"
import { resolveStyle } from "./resolveStyle.ts"
import type { Style } from "./style.ts"
import { StyleInvalid } from "./styleInvalid.ts"
import type { StyleInput } from "./styleInput.ts"

const byId = new Map(builtIn.map((style) => [style.id, style]))
const resolved = new Map<string, Style>()

/**
 * The ids of the built-in styles.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadStyle, styles } from "@polyonym/names/pure"
 *
 * assert.ok(styles.includes("bbc"))
 * assert.equal(loadStyle("bbc").id, "bbc")
 * ```
 */
export const styles: ReadonlyArray<string> = builtIn.map((style) => style.id)

/** Styles that extend one another, at most. */
const deepest = 8

/** No house style has this id. The message lists those there are. */
export class UnknownStyle extends Error {
  readonly _tag = "UnknownStyle"
  override readonly name = "UnknownStyle"
  readonly style: string
  constructor(style: string) {
    super(`no house style "${style}": there is ${styles.join(", ")}`)
    this.style = style
  }
}

function builtInStyle(id: string): Style | undefined {
  const known = resolved.get(id)
  const input = byId.get(id)
  if (known !== undefined || input === undefined) return known
  const style = resolveStyle(input, input.extends === undefined ? undefined : builtInStyle(input.extends))
  resolved.set(id, style)
  return style
}

/**
 * A built-in style by its id; a style of one's own stays what it is. Throws `UnknownStyle`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadStyle } from "@polyonym/names/pure"
 *
 * const bbc = loadStyle("bbc")
 * assert.deepEqual(bbc.languages, ["en"])
 * assert.equal(bbc.forms.find((form) => form.text === "Kyiv" && form.since !== undefined)?.since, "2019-10-14")
 * ```
 */
export function loadStyle(style: string | Style): Style {
  if (typeof style !== "string") return style
  const found = builtInStyle(style)
  if (found === undefined) throw new UnknownStyle(style)
  return found
}

/** What a style of one's own may extend, and what errors call it. */
export interface DefineOptions {
  /** Further styles of one's own that it may extend, as files hold them. */
  readonly styles?: ReadonlyArray<StyleInput>
  /** The name of the file, for errors. */
  readonly file?: string
}

function extended(input: StyleInput, others: ReadonlyMap<string, StyleInput>, chain: ReadonlyArray<string>): Style {
  const { id, extends: base } = input
  if (byId.has(id)) throw new StyleInvalid("taken", ["id"], [])
  if (base === undefined) return resolveStyle(input, undefined)
  if (base === id || chain.includes(base)) throw new StyleInvalid("cycle", ["extends"], [])
  if (chain.length >= deepest) throw new StyleInvalid("depth", ["extends"], [`at most ${deepest}`])
  const other = others.get(base)
  const under = other === undefined ? builtInStyle(base) : extended(other, others, [...chain, id])
  if (under === undefined) throw new StyleInvalid("unknown-style", ["extends"], [...styles, ...others.keys()])
  return resolveStyle(input, under)
}

/**
 * A style of one's own from what a file holds, parsed already (YAML or JSON); what it does not say comes from the style that it extends.
 * Throws `StyleInvalid`, which tells the field, and nothing else whatever `value` is.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { parseStyle, StyleInvalid } from "@polyonym/names/pure"
 *
 * assert.throws(() => parseStyle({ id: "ours", forms: [{ id: "Q1899" }] }, { file: "ours.yaml" }), (error) => error instanceof StyleInvalid && error.at === "forms[0].text")
 * ```
 */
export function parseStyle(value: unknown, { styles: others = [], file }: DefineOptions = {}): Style {
  try {
    checkStyle(value)
    for (const other of others) checkStyle(other)
    return extended(value, new Map(others.map((other) => [other.id, other])), [])
  } catch (error) {
    throw error instanceof StyleInvalid && file !== undefined ? new StyleInvalid(error.problem, error.path, error.known, file) : error
  }
}

/**
 * A style of one's own as an object: `parseStyle` with its type.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { defineStyle, preferredName } from "@polyonym/names/pure"
 *
 * const ours = defineStyle({ id: "ours", extends: "kmu-2010", forms: [{ id: "Q3874799", native: "Володимир Зеленський", text: "Volodymyr Zelensky", short: "Zelensky" }] })
 * assert.equal(preferredName("Q3874799", { style: ours, language: "en" }).preferred, "Volodymyr Zelensky")
 * assert.equal(preferredName("Сергій Гайдай", { style: ours, language: "uk" }).preferred, "Serhii Haidai")
 * ```
 */
export const defineStyle = (input: StyleInput, options: DefineOptions = {}): Style => parseStyle(input, options)
