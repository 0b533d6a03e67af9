import { compile, type Words } from "../wordTable.ts"
import { de } from "./de.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { fr } from "./fr.ts"
import { other } from "./other.ts"
import { pl } from "./pl.ts"
import { ru } from "./ru.ts"
import { tr } from "./tr.ts"
import { uk } from "./uk.ts"

const tables = new Map([de, en, es, fr, pl, ru, tr, uk].map((table) => [table.language, table]))
const ready = new Map<string, Words>()
const none = compile(other)

/** The words of a language by its BCP 47 tag; of no language if there is no table. Made ready on first use. */
export function wordsOf(language: string): Words {
  const known = ready.get(language)
  if (known !== undefined) return known
  const table = tables.get(language.split("-")[0]!)
  const words = table === undefined ? none : compile(table)
  if (ready.size < 200) ready.set(language, words)
  return words
}
