/** How often bytes without a declaration are read as the text that they were made from: sentences of 36 languages in their older encodings, one and four at a time. */
// Run: POLYONYM_DATA=… [EXTRACT_PEERS=folder with chardet] node --conditions=@polyonym/source packages/extract/scripts/scoreEncoding.ts [even|odd]
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { decodePage } from "@polyonym/extract/pure"

const legacy: Readonly<Record<string, ReadonlyArray<string>>> = {
  uk: ["windows-1251", "koi8-u"], ru: ["windows-1251", "koi8-r", "iso-8859-5", "ibm866"], bg: ["windows-1251"], sr: ["windows-1251"], mk: ["windows-1251"], be: ["windows-1251"],
  fr: ["windows-1252"], de: ["windows-1252"], es: ["windows-1252"], pt: ["windows-1252"], it: ["windows-1252"], nl: ["windows-1252"], sv: ["windows-1252"], da: ["windows-1252"], fi: ["windows-1252"], nb: ["windows-1252"], is: ["windows-1252"], ca: ["windows-1252"],
  pl: ["windows-1250", "iso-8859-2"], cs: ["windows-1250", "iso-8859-2"], sk: ["windows-1250"], hu: ["windows-1250", "iso-8859-2"], ro: ["windows-1250", "iso-8859-2"], hr: ["windows-1250"], sl: ["windows-1250"],
  tr: ["windows-1254"], el: ["windows-1253", "iso-8859-7"], he: ["windows-1255"], ar: ["windows-1256"], fa: ["windows-1256"], th: ["windows-874"], lt: ["windows-1257"], lv: ["windows-1257"], et: ["windows-1257"],
  zh: ["gb18030", "big5"], ja: ["shift_jis", "euc-jp"], ko: ["euc-kr"]
}
/** Samples of one language in one encoding. */
const most = 120

const root = fileURLToPath(new URL("../../..", import.meta.url))
const data = process.env["POLYONYM_DATA"]
const file = data === undefined ? undefined : join(resolve(root, data), "langid/lingua.dev.sentences.jsonl.gz")
if (file === undefined || !existsSync(file)) {
  console.log("skipped: POLYONYM_DATA does not name a folder with langid/lingua.dev.sentences.jsonl.gz")
  process.exit(0)
}
const half = process.argv[2]
const sentences = new Map<string, Array<string>>()
gunzipSync(readFileSync(file)).toString().trim().split("\n").forEach((line, at) => {
  if ((half === "even" && at % 2 === 1) || (half === "odd" && at % 2 === 0)) return
  const { language, text } = JSON.parse(line) as { readonly language: string; readonly text: string }
  void (sentences.get(language)?.push(text) ?? sentences.set(language, [text]))
})

const tables = new Map<string, ReadonlyMap<string, ReadonlyArray<number>>>()
function tableOf(label: string): ReadonlyMap<string, ReadonlyArray<number>> {
  const known = tables.get(label)
  if (known !== undefined) return known
  const decoder = new TextDecoder(label)
  const made = new Map<string, ReadonlyArray<number>>()
  const add = (...bytes: ReadonlyArray<number>): void => {
    const one = decoder.decode(Uint8Array.from(bytes))
    if (one.length === 1 && one !== "\ufffd" && !made.has(one)) made.set(one, bytes)
  }
  for (let byte = 0; byte < 256; byte++) add(byte)
  if (/gb|big5|jis|euc/.test(label)) for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  tables.set(label, made)
  return made
}
/** `undefined` for a text that the encoding cannot write. */
function encoded(text: string, label: string): Uint8Array | undefined {
  const bytes: Array<number> = []
  for (const one of text) {
    const found = tableOf(label).get(one)
    if (found === undefined) return undefined
    bytes.push(...found)
  }
  return Uint8Array.from(bytes)
}

type Reader = (bytes: Uint8Array) => string
const readers: Array<readonly [name: string, read: Reader]> = [["ours", (bytes) => decodePage(bytes).text]]
const peers = process.env["EXTRACT_PEERS"]
if (peers !== undefined) {
  const { detect } = createRequire(join(peers, "x.js"))("chardet") as { readonly detect: (bytes: Uint8Array) => string | null }
  readers.push(["chardet", (bytes) => {
    try {
      return new TextDecoder(detect(bytes) ?? "utf-8").decode(bytes)
    } catch {
      return ""
    }
  }])
}

for (const count of [1, 4]) {
  const cases: Array<{ readonly name: string; readonly right: ReadonlyArray<number> }> = []
  for (const [language, labels] of Object.entries(legacy)) {
    const all = sentences.get(language) ?? []
    for (const label of labels) {
      const samples: Array<readonly [string, Uint8Array]> = []
      for (let at = 0; at + count <= all.length && samples.length < most; at += count) {
        const text = all.slice(at, at + count).join(" ")
        const bytes = encoded(text, label)
        if (bytes?.some((byte) => byte > 0x7f) === true) samples.push([text, bytes])
      }
      if (samples.length > 0) cases.push({ name: `${language} ${label}`, right: readers.map(([, read]) => samples.filter(([text, bytes]) => read(bytes) === text).length / samples.length) })
    }
  }
  const shown = (right: ReadonlyArray<number>): string => readers.map(([name], at) => `${name} ${right[at]!.toFixed(3)}`).join(", ")
  console.log(`${count} ${count === 1 ? "sentence" : "sentences"}: ${shown(readers.map((_, at) => cases.reduce((sum, { right }) => sum + right[at]!, 0) / cases.length))} (mean over ${cases.length} languages and encodings)`)
  for (const { name, right } of cases.sort((a, b) => a.right[0]! - b.right[0]!).slice(0, 6)) console.log(`   ${name}: ${shown(right)}`)
}
