/**
 * Compares the transforms of the CLDR with ICU, both fed with the same rules: on the test data of the CLDR (the folder of argument 1) and on random strings of each
 * transform's own characters.
 *
 * `ICU_TRANSLITERATOR=…/icu-transliterator node --conditions=@polyonym/source packages/transliterate/scripts/icuDifferential.ts [vectors] [strings per id] [seed]`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { CatalogEntry } from "../src/cldr/catalog.ts"
import { cldrTransform } from "../src/cldr/index.ts"
import { alphabet, random } from "./cldrSamples.ts"
import { catalog, IcuLibrary, type IcuTransform, loadIcu } from "./icu.ts"

const [folder = "/usr/share/unicode/cldr/common/testData/transforms", perId = "300", seedText = "1"] = process.argv.slice(2)

interface Tally {
  same: number
  different: number
  readonly examples: Map<string, Array<string>>
}

const tally = (): Tally => ({ same: 0, different: 0, examples: new Map() })

function compare(entry: CatalogEntry, icu: IcuTransform, text: string, into: Tally): void {
  const theirs = icu.transliterate(text)
  const ours = attempt(entry, text)
  if (ours === theirs) {
    into.same++
    return
  }
  into.different++
  const examples = into.examples.get(entry.id) ?? []
  into.examples.set(entry.id, examples)
  examples.push(`${JSON.stringify(text)}: ours ${JSON.stringify(ours)}, ICU ${JSON.stringify(theirs)}`)
}

function attempt(entry: CatalogEntry, text: string): string {
  try {
    return cldrTransform(entry.id).convert(text)
  } catch (cause) {
    return `!${String(cause)}`
  }
}

function report(name: string, { same, different, examples }: Tally): void {
  console.log(`${name}: ${same} of ${same + different} the same (${(100 * same / Math.max(1, same + different)).toFixed(4)} %), ${different} different in ${examples.size} ids`)
  for (const [id, texts] of examples) console.log(`  ${id} (${texts.length}): ${texts.sort((a, b) => a.length - b.length).slice(0, 3).join("\n    ")}`)
}

function vectors(library: IcuLibrary): void {
  const counts = tally()
  let files = 0
  let expected = 0
  let lines = 0
  for (const file of readdirSync(folder)) {
    const entry = catalog.byName.get(file.replace(/\.txt$/, "").toLowerCase())
    if (entry === undefined) continue
    const icu = made(library, entry)
    if (icu === undefined) continue
    files++
    for (const line of readFileSync(join(folder, file), "utf8").split(/\r?\n/)) {
      const [source, target] = line.replace(/^\uFEFF/, "").split("\t")
      if (source === undefined || target === undefined || source.startsWith("#") || isNew(source)) continue
      lines++
      compare(entry, icu, source, counts)
      if (attempt(entry, source) === target) expected++
    }
  }
  report(`test data of the CLDR, ${files} files`, counts)
  console.log(`  ${expected} of ${lines} lines are as the test data have them`)
}

const refused: Array<string> = []

function made(library: IcuLibrary, entry: CatalogEntry): IcuTransform | undefined {
  try {
    return library.make(entry)
  } catch (cause) {
    refused.push(`${entry.id}: ${String(cause)}`)
    return undefined
  }
}

/** Whether a text has a character that Unicode 15, and so ICU 72, did not have. */
let isNew: (text: string) => boolean = () => false

const below = random(Number(seedText))

function randomStrings(library: IcuLibrary): void {
  const counts = tally()
  for (const entry of catalog.entries) {
    const icu = made(library, entry)
    if (icu === undefined) continue
    const characters = alphabet(entry)
    for (let round = 0; round < Number(perId); round++) {
      let text = ""
      for (let size = 1 + below(12); size > 0; size--) text += characters[below(characters.length)]!
      if (!isNew(text)) compare(entry, icu, text, counts)
    }
  }
  report("random strings", counts)
}

function named(library: IcuLibrary, id: string): IcuTransform | undefined {
  try {
    return library.byName(id)
  } catch (cause) {
    refused.push(`${id}: ${String(cause)}`)
    return undefined
  }
}

/** `Any-Target` on words of many scripts. */
function anyTargets(library: IcuLibrary): void {
  const counts = tally()
  const words = "Москва Αθήνα; 東京 まち ソウル 서울 हिन्दी தமிழ் שלום سلام Երևան თბილისი ሰላም Kyōto ไทย 1,2 — \u0301 ᎣᏏᏲ".split(" ")
  for (const target of ["Latin", "Cyrillic", "Greek", "Katakana", "Hiragana", "Devanagari", "Hebrew", "Latin/BGN"]) {
    const icu = named(library, `Any-${target}`)
    if (icu === undefined) continue
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 1 + below(6) }, () => words[below(words.length)]!).join(["", " ", ", "][below(3)]!)
      compare({ id: `Any-${target}`, aliases: [], internal: false, file: "", direction: "forward" }, icu, text, counts)
    }
  }
  report("Any-…", counts)
}

const rbt = loadIcu()
if (rbt !== undefined) {
  const library = new IcuLibrary(rbt)
  const marker = rbt.fromRules("[:^Age=15.0:] > '#';", true)
  isNew = (text) => marker.transliterate(text) !== text
  if (existsSync(folder)) vectors(library)
  randomStrings(library)
  anyTargets(library)
  console.log(`ICU refuses ${new Set(refused).size} transforms`)
  for (const text of new Set(refused)) console.log(`  ${text}`)
}
