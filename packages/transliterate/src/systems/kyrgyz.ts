import type { System } from "../system.ts"
import { alaLc, frontVowels, ng } from "./congress.ts"
import { iso9 } from "./iso9.ts"
import { english } from "./letters.ts"
import { tablesFor } from "./table.ts"

/** Kyrgyz. */
export const kyrgyz: ReadonlyArray<System> = [
  tablesFor("ky")("bgn-pcgn-1979-ky", "BGN/PCGN 1979 system for Kyrgyz", `ж j, ${english}, е e, ё yo, й y, ң ng, ө ö, ү ü, ъ ”, ы y, ь ’, э e, ю yu, я ya`, {
    aliases: ["bgn-pcgn-1979", "bgnpcgn-kir-Cyrl-Latn-1979"], year: 1979,
    source: "the published table of February 2022 up to ф (contohmemo.jagomart.net/item/102500); the rest is general knowledge; the dot that the system leaves to choice (нг n·g) is left out"
  }),
  iso9("ky", { source: "Wikipedia's comparison of Kyrgyz romanisations (wiki-gateway.eudic.net)" }),
  alaLc("ky", "Kyrgyz", `${frontVowels}, ${ng}`, { source: "the Library of Congress's own table (lcnetdev/scriptshifter, kyrgyz_cyrillic.yml); Wikipedia's comparison (wiki-gateway.eudic.net)" })
]
