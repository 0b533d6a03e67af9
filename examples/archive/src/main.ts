/**
 * A folder of old and modern Cyrillic texts in ISO 9:1995 and ALA-LC: a table of what can be read back, and one HTML page where every letter is traced.
 * `npm start -w @polyonym/example-archive -- [FOLDER] [--out FOLDER]`
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { toPage } from "./page.ts"
import { toTable } from "./table.ts"
import { readArchive } from "./texts.ts"
import { trace } from "./trace.ts"

const systems = ["iso-9-1995", "ala-lc"]
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } })
const from = (path: string): string => resolve(process.env["INIT_CWD"] ?? ".", path)

const folder = positionals[0] === undefined ? join(import.meta.dirname, "../texts") : from(positionals[0])
const texts = readArchive(folder).map((text) => trace(text, systems))

const out = values.out === undefined ? mkdtempSync(join(tmpdir(), "polyonym-archive-")) : from(values.out)
mkdirSync(out, { recursive: true })
const file = join(out, "archive.html")
writeFileSync(file, toPage(texts))
process.stdout.write(`${toTable(texts)}\n${texts.length} texts, side by side and traced: ${file}\n`)
