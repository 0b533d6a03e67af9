import { compileSpeech, type SpeechTable, type SpeechWords } from "../speechTable.ts"
import { ar } from "./ar.ts"
import { de } from "./de.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { fr } from "./fr.ts"
import { pl } from "./pl.ts"
import { ru } from "./ru.ts"
import { tr } from "./tr.ts"
import { uk } from "./uk.ts"
import { zh } from "./zh.ts"

const tables: ReadonlyMap<string, SpeechTable> = new Map([ar, de, en, es, fr, pl, ru, tr, uk, zh].map((table) => [table.language, table]))
const ready = new Map<string, SpeechWords>()
const none: ReadonlyArray<never> = []
const nothing: SpeechWords = { of: () => 0, phrases: () => none }

/** The words around quotations in a language by its base subtag; none if there is no table. Made ready on first use. */
export function speechWordsOf(language: string): SpeechWords {
  const table = tables.get(language)
  if (table === undefined) return nothing
  let words = ready.get(language)
  if (words === undefined) ready.set(language, words = compileSpeech(table))
  return words
}
