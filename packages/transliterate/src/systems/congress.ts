import type { System } from "../system.ts"
import { library } from "./letters.ts"
import { type Details, tablesFor } from "./table.ts"

/** ALA-LC for a language that is not Slavic: letters of its own before those that all of them share. */
export const alaLc = (from: string, language: string, own = "", details: Details = {}): System =>
  tablesFor(from)(`ala-lc-${from}`, `ALA-LC romanization table for ${language}`, `${own === "" ? "" : `${own}, `}${library}, г g, е e, ё ë, и i, і ī, щ shch, ъ ʺ, ы y, э ė`, {
    aliases: ["ala-lc"],
    year: 1997,
    source: "the Library of Congress's own tables (lcnetdev/scriptshifter, _cyrillic_base.yml and the language's)",
    ...details
  })

/** Letters that mean the same wherever a table has them. */
export const ng = "ң n\u0361g"
export const frontVowels = "ә ă, ө ȯ, ү u\u0307, һ ḣ"
/** U+04C0 stands for both cases, but begins a word as a capital. */
export const palochka = "ӏ ḣ, (*)Ӏ ḣ, Ӏ Ḣ"
