import type { System } from "../system.ts"
import { alaLc, frontVowels, ng } from "./congress.ts"
import { iso9 } from "./iso9.ts"
import { english } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("mn")
const shared = `${english}, ё yo, ө ö, ү ü, э e, я ya`

/** Mongolian. */
export const mongolian: ReadonlyArray<System> = [
  table("mns-5217-2012", "Mongolian national standard MNS 5217:2012", `ж j, щ sh, ${shared}, е ye, й i, ъ i, ы y, ь i, ю yu`, {
    aliases: ["masm-mon-Cyrl-Latn-5217-2012"], year: 2012, issuer: "Mongolian Agency for Standardization and Metrology",
    source: "the table as CLDR's mn-mn_Latn-MNS.xml and Wiktionary's Mongolian transliteration have it"
  }),
  // е and ю follow the vowels of the word; a letter's neighbours tell what they can.
  table("bgn-pcgn-1964-mn", "BGN/PCGN 1964 system for Mongolian", `ж j, з dz, х h, ${shared}, е yö, й y, ъ ’, ы ï, ь ĭ, ю(еиөүэ) yü, ю yu`, {
    aliases: ["bgn-pcgn-1964", "bgnpcgn-mon-Cyrl-Latn-1964"], year: 1964,
    source: "rule 7 of page 74 as quoted in the comments of CLDR's Mongolian-Latin-BGN.xml; the letters are general knowledge"
  }),
  iso9("mn"),
  alaLc("mn", "Mongolian", `${frontVowels}, ${ng}`)
]

/** Buryat. */
export const buryat: ReadonlyArray<System> = [alaLc("bua", "Buriat", frontVowels), iso9("bua")]
/** Kalmyk. */
export const kalmyk: ReadonlyArray<System> = [alaLc("xal", "Kalmyk", `${frontVowels}, ${ng}, җ j`), iso9("xal")]
