/**
 * Compiles `styles/*.yaml` to typed modules in `src/style/builtIn`: checks each file, tells the file, line and field of a fault, and asks of every rule that it names its source.
 *
 *   node --conditions=@polyonym/source scripts/buildStyles.ts          writes
 *   node --conditions=@polyonym/source scripts/buildStyles.ts --check  compares only
 */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { isNode, LineCounter, parseDocument } from "yaml"
import { checkStyle } from "../src/style/checkStyle.ts"
import { StyleInvalid } from "../src/style/styleInvalid.ts"
import type { StyleInput } from "../src/style/styleInput.ts"

/** Those that are listed first; the others follow by name. */
const first = ["own-preference", "kmu-2010", "bgn-pcgn", "icao", "moscow-times", "bbc", "ap", "guardian", "german-press", "french-press"]
const from = fileURLToPath(new URL("../styles/", import.meta.url))
const to = fileURLToPath(new URL("../src/style/builtIn/", import.meta.url))

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** A rule without a source would count as the house's own. */
function unsourced(style: StyleInput): ReadonlyArray<string | number> | undefined {
  const bare = (rule: unknown): boolean => rule !== undefined && (typeof rule !== "object" || rule === null || !("source" in rule))
  for (const [from, system] of Object.entries(style.systems ?? {})) if (bare(system)) return ["systems", from]
  for (const [at, rewrite] of (style.rewrites ?? []).entries()) if (bare(rewrite)) return ["rewrites", at]
  for (const field of ["particles", "diacritics", "nameOrder", "firstMention", "laterMention"] as const) if (bare(style[field])) return [field]
  for (const [at, form] of (style.forms ?? []).entries()) if (bare(form)) return ["forms", at]
  return undefined
}

function read(file: string): { readonly style: StyleInput; readonly sha256: string } {
  const bytes = readFileSync(from + file)
  const lines = new LineCounter()
  const document = parseDocument(bytes.toString("utf8"), { lineCounter: lines })
  if (document.errors[0] !== undefined) throw document.errors[0]
  const style: unknown = document.toJS()
  const fail = (error: StyleInvalid): never => {
    const node = document.getIn(error.path, true) ?? document.getIn(error.path.slice(0, -1), true)
    const line = isNode(node) && node.range !== undefined && node.range !== null ? lines.linePos(node.range[0]).line : 1
    throw new Error(`${file}:${line}: ${error.message}`, { cause: error })
  }
  try {
    checkStyle(style)
  } catch (error) {
    if (error instanceof StyleInvalid) fail(error)
    throw error
  }
  const bare = unsourced(style)
  if (bare !== undefined) fail(new StyleInvalid("missing", [...bare, "source"]))
  return { style, sha256: createHash("sha256").update(bytes).digest("hex") }
}

const written = (value: unknown, indent: string): string => {
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== "object")) return `[${value.map((one) => JSON.stringify(one)).join(", ")}]`
    return `[\n${value.map((one) => `${indent}  ${flat(one)}`).join(",\n")}\n${indent}]`
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return `{\n${Object.entries(value).map(([key, one]) => `${indent}  ${named(key)}: ${flat(one)}`).join(",\n")}\n${indent}}`
}
const named = (key: string): string => /^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key)
const flat = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value).map(([key, one]) => `${named(key)}: ${flat(one)}`).join(", ")} }`
}

const files = new Map<string, string>()
const found = readdirSync(from).filter((file) => file.endsWith(".yaml")).map((file) => file.slice(0, -5))
const order = [...first, ...found.filter((id) => !first.includes(id)).sort()]
for (const id of order) {
  const { style, sha256 } = read(`${id}.yaml`)
  if (style.id !== id) throw new Error(`${id}.yaml: its id is ${style.id}`)
  files.set(`${camel(id)}.ts`, [
    `/** ${style.title ?? id}: a house style. Made by scripts/buildStyles.ts from styles/${id}.yaml (SHA-256 ${sha256}). MIT. */`,
    "import type { StyleInput } from \"../styleInput.ts\"", "",
    `export const ${camel(id)}: StyleInput = {`,
    Object.entries(style).map(([key, value]) => `  ${key}: ${written(value, "  ")}`).join(",\n"),
    "}", ""
  ].join("\n"))
}
files.set("index.ts", [
  "/** The house styles that come with the package. Made by scripts/buildStyles.ts. MIT. */",
  ...[...order].sort().map((id) => `import { ${camel(id)} } from "./${camel(id)}.ts"`), "import type { StyleInput } from \"../styleInput.ts\"", "",
  `export const builtIn: ReadonlyArray<StyleInput> = [${order.map(camel).join(", ")}]`, ""
].join("\n"))

mkdirSync(to, { recursive: true })
const stale = [...files].filter(([file, text]) => !existsSync(to + file) || readFileSync(to + file, "utf8") !== text)
if (!process.argv.includes("--check")) for (const [file, text] of stale) writeFileSync(to + file, text)
else if (stale.length > 0) process.exitCode = 1
console.log(stale.length === 0 ? "styles: nothing to write" : `styles: ${stale.map(([file]) => file).join(", ")}`)
