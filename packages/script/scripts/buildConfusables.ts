/**
 * Writes data/confusables.js from Unicode's confusables.txt 15.0.0.
 * Usage: node packages/script/scripts/buildConfusables.ts <path of confusables.txt>
 * The file is source/data/unidata/confusables.txt of ICU 72.1 (Debian's source package icu 72.1-3+deb12u1).
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const SHA256 = "2b10130885c3370b101c52d7baedc452ab7f0e257b86c1e52ee657ecfc29ce64"

const path = process.argv[2]
if (path === undefined) console.log("skipped: name the path of confusables.txt")
else {
  const bytes = readFileSync(path)
  const sum = createHash("sha256").update(bytes).digest("hex")
  if (sum !== SHA256) throw new Error(`${path} has SHA-256 ${sum}, not ${SHA256}`)
  const mapped = new Map<string, string>()
  for (const line of bytes.toString("utf8").replace(/^\ufeff/, "").split("\n")) {
    const [source, target] = line.replace(/#.*/s, "").split(";").map((field) => field.trim())
    if (source === undefined || target === undefined) continue
    mapped.set(fromHex(source), target.split(/\s+/).map(fromHex).join(""))
  }
  const prototype = (text: string): string => [...text.normalize("NFD")].map((character) => mapped.get(character) ?? character).join("").normalize("NFD")
  const closed: Array<string> = []
  const rows = [...mapped.keys()].filter((source) => source.normalize("NFD") === source).map((source) => {
    let target = prototype(source)
    if (prototype(target) !== target) closed.push(`U+${source.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`)
    while (prototype(target) !== target) target = prototype(target)
    return { source: source.codePointAt(0)!, target: [...target].map((character) => character.codePointAt(0)!) }
  }).sort((a, b) => a.source - b.source)
  const runs: Array<{ readonly source: number; readonly target: ReadonlyArray<number>; readonly step: 0 | 1 | undefined; readonly length: number }> = []
  for (const { source, target } of rows) {
    const last = runs[runs.length - 1]
    const step = target.length === 1 && last?.target.length === 1 && last.source + last.length === source
      ? target[0]! - last.target[0]! === 0 ? 0 : target[0]! - last.target[0]! === last.length ? 1 : undefined
      : undefined
    if (last !== undefined && step !== undefined && (last.step === undefined || last.step === step)) runs[runs.length - 1] = { ...last, step, length: last.length + 1 }
    else runs.push({ source, target, step: undefined, length: 1 })
  }
  let at = 0
  const sources = runs.map(({ source, step, length }) => {
    const gap = source - at
    at = source + length
    return gap.toString(36) + (length === 1 ? "" : `${step === 1 ? "+" : "="}${length.toString(36)}`)
  })
  let before = 0
  const targets = runs.map(({ target }) => target.map((codePoint) => {
    const difference = codePoint - before
    before = codePoint
    return difference.toString(36)
  }).join("."))
  const header = `/**
 * Which characters look alike: Unicode's confusables.txt, "Version: 15.0.0", "Date: 2022-08-26, 16:49:08 GMT" (${mapped.size} lines of data).
 * Made by scripts/buildConfusables.ts from that file, SHA-256 ${SHA256}; not edited by hand.
 * Licence: © 1991-2022 Unicode, Inc., Unicode License Agreement for Data Files and Software; the text is in UNICODE-LICENSE.txt.
 * Modified: only what can occur in NFD is here (${rows.length} characters), and what ${closed.length} of them look like was looked up once more: ${closed.join(" ")}.
 * \`sources\`: in base 36, the gap from the end of the run before; "+" or "=" and the length of a run whose targets go up by one, or stay.
 * \`targets\`: in base 36, the differences of the code points, each from the one before; "." within a target.
 */
`
  const out = fileURLToPath(new URL("../data/", import.meta.url))
  writeFileSync(`${out}confusables.js`, `${header}export const sources = ${JSON.stringify(sources.join(" "))}\nexport const targets = ${JSON.stringify(targets.join(" "))}\n`)
  writeFileSync(`${out}confusables.d.ts`, `/** See confusables.js. */\nexport declare const sources: string\n/** See confusables.js. */\nexport declare const targets: string\n`)
  console.log(`${rows.length} characters in ${runs.length} runs; ${closed.length} closed`)
}

function fromHex(hex: string): string {
  return String.fromCodePoint(parseInt(hex, 16))
}
