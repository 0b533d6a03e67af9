import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { tables } from "../../src/inflection/endingTable.ts"
import { inflectedLanguages } from "../../src/inflection/languages.ts"

/** What a language weighs: its file as it stands and its part of the table of endings, gzipped. */
export function sizes(): void {
  console.log("bytes gzipped: the language's file + its table of endings")
  for (const tag of inflectedLanguages) {
    const rows = gzipSync(readFileSync(resolve(import.meta.dirname, `../../src/inflection/languages/${tag}.ts`))).length
    const table = gzipSync(tables[tag] ?? "").length
    console.log(`  ${tag} ${rows} + ${table} = ${rows + table}`)
  }
}
