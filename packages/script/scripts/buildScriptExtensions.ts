/**
 * Writes data/scriptExtensions.js from the Unicode Character Database 15.0.0.
 * Usage: node packages/script/scripts/buildScriptExtensions.ts <folder with Scripts.txt, ScriptExtensions.txt and PropertyValueAliases.txt>
 * The files are those of Debian's package unicode-data 15.0.0-1, in /usr/share/unicode.
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const SHA256: Readonly<Record<string, string>> = {
  "PropertyValueAliases.txt": "13a7666843abea5c6b7eb8c057c57ab9bb2ba96cfc936e204224dd67d71cafad",
  "ScriptExtensions.txt": "7e07313d9d0bee42220c476b64485995130ae30917bbcf7780b602d677d7e33f",
  "Scripts.txt": "cca85d830f46aece2e7c1459ef1249993dca8f2e46d51e869255be140d7ea4b0"
}

const folder = process.argv[2]
if (folder === undefined) console.log("skipped: name the folder of the files")
else {
  const codes = new Map(fields(folder, "PropertyValueAliases.txt").filter(([property]) => property === "sc").map(([, code, name]) => [name!, code!]))
  /** By code point: the codes in alphabetical order, "Zzzz" for what is not assigned. */
  const sets = Array.from({ length: 0x110000 }, () => "Zzzz")
  const fill = (range: string, set: string): void => {
    const [first, last = first] = range.split("..") as [string, string?]
    sets.fill(set, parseInt(first, 16), parseInt(last!, 16) + 1)
  }
  for (const [range, name] of fields(folder, "Scripts.txt")) fill(range!, codes.get(name!)!)
  for (const [range, set] of fields(folder, "ScriptExtensions.txt")) fill(range!, set!.split(/\s+/).sort().join(" "))
  const names = [...new Set(sets)]
  const runs: Array<readonly [length: number, set: number]> = []
  for (let at = 0; at < sets.length;) {
    let end = at
    while (end < sets.length && sets[end] === sets[at]) end++
    runs.push([end - at, names.indexOf(sets[at]!)])
    at = end
  }
  const header = `/**
 * The scripts that each character is used in (Script_Extensions, and Script where that says nothing): the Unicode Character Database 15.0.0.
 * Made by scripts/buildScriptExtensions.ts from these files; not edited by hand.
${Object.entries(SHA256).map(([file, sum]) => ` * - ${file}, "${firstLine(folder, file)}", SHA-256 ${sum}`).join("\n")}
 * Licence: © 1991-2022 Unicode, Inc., Unicode License Agreement for Data Files and Software; the text is in UNICODE-LICENSE.txt.
 * \`sets\`: the sets that occur, by ISO 15924 codes (Zyyy common, Zinh inherited, Zzzz not assigned).
 * \`runs\`: from U+0000 on, the index of the set and the number of characters ("=" before it, not written if it is 1), in base 36.
 */
`
  const written = runs.map(([length, set]) => set.toString(36) + (length === 1 ? "" : `=${length.toString(36)}`))
  const out = fileURLToPath(new URL("../data/", import.meta.url))
  writeFileSync(`${out}scriptExtensions.js`, `${header}export const sets = ${JSON.stringify(names.join(","))}\nexport const runs = ${JSON.stringify(written.join(" "))}\n`)
  writeFileSync(`${out}scriptExtensions.d.ts`, "/** See scriptExtensions.js. */\nexport declare const sets: string\n/** See scriptExtensions.js. */\nexport declare const runs: string\n")
  console.log(`${names.length} sets in ${runs.length} runs`)
}

/** The fields of a file's lines. */
function fields(folder: string, file: string): ReadonlyArray<ReadonlyArray<string>> {
  const bytes = readFileSync(join(folder, file))
  const sum = createHash("sha256").update(bytes).digest("hex")
  if (sum !== SHA256[file]) throw new Error(`${file} has SHA-256 ${sum}, not ${SHA256[file]}`)
  return bytes.toString("utf8").split("\n").map((line) => line.replace(/#.*/s, "").trim()).filter((line) => line !== "").map((line) => line.split(/\s*;\s*/))
}

function firstLine(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8").split("\n")[0]!.replace(/^# */, "").trim()
}
