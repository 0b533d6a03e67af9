import { parseDocument } from "yaml"
import { statedDate } from "../../publicationDate.ts"

/**
 * The lines of metadata at the head of a Markdown file cannot be read. `line` and `column` count from 1, in the file; `problem` says what is wrong.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { extractMarkdown, MalformedFrontMatter } from "@polyonym/extract/pure"
 *
 * assert.throws(() => extractMarkdown("---\ntitle: [Low Water\n---\nThe river is low."), (error) => error instanceof MalformedFrontMatter && error.line === 3)
 * ```
 */
export class MalformedFrontMatter extends Error {
  readonly _tag = "MalformedFrontMatter"
  readonly line: number
  readonly column: number
  readonly problem: string
  constructor(line: number, column: number, problem: string) {
    super(`front matter, line ${line}, column ${column}: ${problem}. Mend it, or take the lines between the fences out.`)
    this.name = "MalformedFrontMatter"
    this.line = line
    this.column = column
    this.problem = problem
  }
}

/** What front matter says of its article. */
export interface FrontMatter {
  readonly title?: string | undefined
  readonly byline: ReadonlyArray<string>
  /** ISO 8601. */
  readonly publishedAt?: string | undefined
  readonly modifiedAt?: string | undefined
  /** BCP 47. */
  readonly language?: string | undefined
  /** Where the text begins, in UTF-16 code units. */
  readonly end: number
}

/** Nothing said; a byte order mark is no text. */
const none = (source: string): FrontMatter => ({ byline: [], end: source.startsWith("\ufeff") ? 1 : 0 })
/** Longest front matter, in UTF-16 code units. */
const longest = 65_536
const opening = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/
const keyLine = /^[\p{L}_"'][\p{L}\p{N}_."' -]{0,80}\s*[:=]/mu

/**
 * The front matter of a Markdown file: YAML between `---` and `---` or `...`, TOML (its plain keys) between `+++`, at the very beginning.
 *
 * Lines between fences without a single key are text, and so is what no fence closes. Throws `MalformedFrontMatter` for YAML that does not parse,
 * unless it is `lenient`.
 */
export function frontMatterOf(source: string, lenient = false): FrontMatter {
  try {
    return strictly(source)
  } catch (thrown) {
    if (!lenient || !(thrown instanceof MalformedFrontMatter)) throw thrown
    return { byline: [], end: fencesOf(source)!.end }
  }
}

/** Where the text between two fences at the beginning stands, and where what follows it begins. */
function fencesOf(source: string): { readonly fence: string; readonly inner: string; readonly end: number } | undefined {
  const opened = opening.exec(source.slice(0, 200))
  if (opened === null) return undefined
  const fence = opened[1]!
  const start = opened[0].length
  const closing = fence === "---" ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm
  closing.lastIndex = start
  const closed = closing.exec(source)
  if (closed === null) return undefined
  return { fence, inner: source.slice(start, closed.index), end: Math.min(source.length, closed.index + closed[0].length + 1) }
}

function strictly(source: string): FrontMatter {
  const found = fencesOf(source)
  if (found === undefined) return none(source)
  const { fence, inner, end } = found
  if (inner.trim() === "") return { byline: [], end }
  if (!keyLine.test(inner.slice(0, longest))) return none(source)
  if (inner.length > longest) throw new MalformedFrontMatter(1, 1, `it is ${inner.length} characters long; ${longest} are allowed`)
  return { ...said(fence === "---" ? yamlOf(inner) : tomlOf(inner)), end }
}

function yamlOf(text: string): unknown {
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent", prettyErrors: true, version: "1.2", schema: "core" })
    const [error] = document.errors
    if (error !== undefined) {
      const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
      throw new MalformedFrontMatter(line + 1, col, error.message.split(/ at line |\n/)[0]!.replace(/[.:]$/, ""))
    }
    return document.toJS({ maxAliasCount: 100 })
  } catch (thrown) {
    // Aliases that would make the text explode, and what nests deeper than the stack.
    throw thrown instanceof MalformedFrontMatter ? thrown : new MalformedFrontMatter(2, 1, thrown instanceof RangeError ? "it nests too deep" : thrown instanceof Error ? thrown.message.split("\n")[0]! : String(thrown))
  }
}

/** The keys of TOML's first table whose values are strings, dates or lists of strings. */
function tomlOf(text: string): unknown {
  const found: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("[")) break
    const pair = /^\s*"?([\w.-]{1,80})"?\s*=\s*(\S.{0,1999})$/.exec(line)
    if (pair === null) continue
    const strings = [...pair[2]!.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(([, escaped, literal]) => literal ?? escaped!.replace(/\\(["\\])/g, "$1"))
    found[pair[1]!] = pair[2]!.startsWith("[") ? strings : strings[0] ?? pair[2]!.replace(/(?<!\s)\s+#[^]*$/, "").trim()
  }
  return found
}

const stringOf = (value: unknown): string | undefined => {
  const text = typeof value === "string" || typeof value === "number" ? String(value).replace(/\s+/g, " ").trim() : ""
  return text === "" || text.length > 1000 ? undefined : text
}

function namesOf(value: unknown): ReadonlyArray<string> {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => Array.isArray(one) ? [] : namesOf(one))
  if (typeof value === "object" && value !== null) {
    const name = stringOf((value as { readonly name?: unknown }).name)
    return name === undefined ? [] : [name]
  }
  return stringOf(value)?.split(/(?:(?<!\s)\s+)?(?:[,;]|\s(?:and|und|et|y|і|та|и)\s)\s*/).filter((name) => name !== "") ?? []
}

function said(value: unknown): Omit<FrontMatter, "end"> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { byline: [] }
  const fields = new Map(Object.entries(value).map(([key, one]) => [key.toLowerCase().replace(/[_-]/g, ""), one]))
  const first = <A>(keys: ReadonlyArray<string>, read: (value: unknown) => A | undefined): A | undefined => {
    for (const key of keys) {
      const found = read(fields.get(key))
      if (found !== undefined) return found
    }
    return undefined
  }
  const date = (one: unknown): string | undefined => {
    const text = stringOf(one instanceof Date ? one.toISOString() : one)
    return text === undefined || text.length > 80 ? undefined : statedDate(text)?.iso
  }
  return {
    title: first(["title", "headline"], stringOf),
    byline: first(["authors", "author", "byline", "by"], (one) => {
      const names = namesOf(one)
      return names.length === 0 ? undefined : [...new Set(names)]
    }) ?? [],
    publishedAt: first(["publishedat", "datepublished", "published", "pubdate", "publishdate", "date", "created"], date),
    modifiedAt: first(["modifiedat", "datemodified", "lastmod", "lastmodified", "modified", "updated", "updatedat"], date),
    language: first(["language", "lang", "locale"], (one) => {
      const tag = stringOf(one)?.replaceAll("_", "-")
      return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : undefined
    })
  }
}
