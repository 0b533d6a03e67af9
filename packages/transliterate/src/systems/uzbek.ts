import type { System } from "../system.ts"
import { alaLc } from "./congress.ts"
import { iso9 } from "./iso9.ts"
import { english } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("uz")
/** Where е is iotated: at the beginning of a word, after vowels and й. */
const iotates = "^аеёиоуэюяўй"
const shared = `ж j, ${english}, е e, ё yo, й y, қ q, ҳ h, ы y, э e, ю yu, я ya`

const pedersen = "Pedersen's table for Uzbek (docslib.org/doc/5392677)"

/** Uzbek. */
export const uzbek: ReadonlyArray<System> = [
  table("uzbek-latin-1995", "Uzbek Latin alphabet of 1995", `сҳ s+ʼh, х x, ғ gʻ, ў oʻ, ъ ʼ, ь -, (${iotates}ъь)е ye, ${shared}`, {
    year: 1995, issuer: "Oliy Majlis of Uzbekistan", source: "arhiiv.eki.ee/wgrs/v2_2/rom2_uz.htm; but ь is left out, as spelling has it, and oʻ gʻ ʼ have the letters U+02BB and U+02BC"
  }),
  table("bgn-pcgn-1979-uz", "BGN/PCGN 1979 system for Uzbek", `в w, ж zh, гҳ g+·h, кҳ k+·h, сҳ s+·h, цҳ ts+·h, (${iotates}ь)е ye, ${shared}, ғ gh, ў ŭ, ъ ʼ, ь ʼ`, {
    aliases: ["bgn-pcgn-1979", "bgnpcgn-uzb-Cyrl-Latn-1979"], year: 1979,
    source: "the notes of page 108 as quoted in the comments of CLDR's Uzbek-Latin-BGN.xml; the letters as in Pedersen's table (docslib.org/doc/5392677)"
  }),
  iso9("uz", { source: pedersen }),
  alaLc("uz", "Uzbek", "ғ gh, қ q, ў ŭ, ҳ ḣ", { source: pedersen })
]
