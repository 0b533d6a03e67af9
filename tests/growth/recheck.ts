/**
 * Asks `recheck` (npm, MIT), which is no dependency, of every regular expression of the sources and every one made at run time, and tries the attacks that it finds:
 * `node --conditions=@polyonym/source tests/growth/recheck.ts [<milliseconds for each>]`. It counts steps by a model of its own, in which a repeat of up to a
 * thousand grows with the power of its depth; whether the time grows faster than a text is measured. Ends with 1 where it does, and the text is not known to be short.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bounded } from "./bounded.ts"
import { collected } from "./constructed.ts"
import { literals, steepOn } from "./regularExpressions.ts"

interface Checked {
  readonly status: "safe" | "vulnerable" | "unknown"
  readonly complexity?: { readonly summary: string }
  readonly error?: { readonly kind: string }
  readonly attack?: { readonly pattern: string }
}

const [timeout = "10000"] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), "polyonym-recheck-"))
execFileSync("npm", ["install", "--prefix", folder, "--omit=optional", "--no-audit", "--no-fund", "recheck@4.5.0"], { stdio: "ignore" })
process.env["RECHECK_BACKEND"] = "pure"
const { checkSync } = createRequire(join(folder, "package.json"))("recheck") as { readonly checkSync: (source: string, flags: string, options: object) => Checked }

/** The attack, as it is written: texts that are repeated so many times. */
const attackOf = (written: string, length: number): string => {
  const parts = [...written.matchAll(/'((?:[^'\\]|\\.){0,20000})'(?:\.repeat\((\d{1,9})\))?/gu)].map(([, text = "", times]) => ({ text: text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/giu, (_, two?: string, four?: string, sign?: string) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(two ?? four ?? "0", 16)) : { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" }[sign] ?? sign), times }))
  const whole = parts.reduce((sum, { text, times }) => sum + text.length * Number(times ?? 1), 0)
  return parts.map(({ text, times }) => times === undefined ? text : text.repeat(Math.ceil(Number(times) * length / whole))).join("")
}

const all = new Map([...literals(), ...await collected()].map((one) => [`/${one.source}/${one.flags}`, one]))
const counts: Record<string, number> = {}
let failed = false
for (const [name, one] of all) {
  const { status, complexity, error, attack } = checkSync(one.source, one.flags, { timeout: Number(timeout) })
  const steep = attack === undefined ? undefined : steepOn(one, (length) => attackOf(attack.pattern, length))
  const verdict = status === "unknown" ? `unknown: ${error?.kind}` : status === "safe" ? "safe" : steep === undefined ? "vulnerable, but its attack takes time in line with the text" : name in bounded ? "vulnerable, on texts that are short" : "vulnerable"
  counts[verdict] = (counts[verdict] ?? 0) + 1
  if (verdict === "safe") continue
  failed ||= verdict === "vulnerable"
  process.stdout.write(`${verdict}${complexity === undefined ? "" : ` (${complexity.summary})`}\t${name}\n`)
}
process.stdout.write(`${all.size} expressions: ${JSON.stringify(counts)}\n`)
process.exit(failed ? 1 : 0)
