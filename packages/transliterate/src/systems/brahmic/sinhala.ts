import type { System } from "../../system.ts"
import type { Scheme } from "./generator.ts"
import { iast, iso, library, shortVowels, unitedNations } from "./schemes.ts"
import { isoSystem, librarySystem, systemsFor, unitedNationsSystem } from "./systems.ts"

/** The nasals that are one letter with the stop behind them, the jña ligature and f. */
const own: Scheme = { consonants: "ඟ n̆g, ඦ n̆j, ඬ n̆ḍ, ඳ n̆d, ඹ m̆b, ඥ jñ, ෆ f" }
/** The same with the nasal in full. */
const full: Scheme = { consonants: "ඟ ṅg, ඦ ñj, ඬ ṇḍ, ඳ nd, ඹ mb" }

/** The vowels that Sinhala has where Devanagari has those with a candra. */
const ae = (short: string, long: string): Scheme => ({ vowels: `ऍ ${short}, ऑ ${long}` })

const sinhalese = systemsFor("si", "Sinh", [own])
const paliInSinhala = systemsFor("pi", "Sinh", [own])

/** Sinhala, and Pali in its script. */
export const sinhala: ReadonlyArray<System> = [
  isoSystem(sinhalese, "si", "Sinhala", [...iso, ae("æ", "ǣ")], { aliases: ["iso-sin-Sinh-Latn-15919-2001"] }),
  librarySystem(sinhalese, "si", "Sinhala", [...library, shortVowels, ae("ä", "ǟ")], { year: 2011 }),
  unitedNationsSystem(sinhalese, "si", "Sinhala", [...unitedNations, ae("æ̆", "æ"), full], { aliases: ["un-sin-Sinh-Latn-1972"], source: "general knowledge of the UN Working Group's report; the prenasalised letters and those of ae as published examples have them" }),
  isoSystem(paliInSinhala, "pi-sinh", "Pali in Sinhala script", [...iso, full], { aliases: ["iso-pli-Sinh-Latn-15919-2001"] }),
  paliInSinhala("iast-pi-sinh", "International Alphabet of Sanskrit Transliteration, Pali in Sinhala script", [...iast, full, { consonants: "ळ ḷ", vowels: "ऎ e, ऒ o" }])
]
