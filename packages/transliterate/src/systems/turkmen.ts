import type { System } from "../system.ts"
import { alaLc, frontVowels, ng } from "./congress.ts"
import { iso9 } from "./iso9.ts"
import { english, plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("tk")
/** Where е is iotated: at the beginning of a word, after vowels, й and the signs. */
const iotates = "^аеёиоөуүыэюяйъь"
const geographic = `в w, х h, ${english}, (${iotates})е ye, е e, ё yo, җ j, й y, ң ng, ы y, э e, ю yu, я ya`

/** Turkmen. */
export const turkmen: ReadonlyArray<System> = [
  table("turkmen-latin", "Turkmen Latin alphabet; BGN/PCGN 1993 agreement", `
    в w, ${plain}, г g, (${iotates})е ýe, е e, ё ýo, ж ž, җ j, и i, й ý, ң ň, ө ö, ү ü, х h, ц ts, ч ç, ш ş, щ şç, ъ -, ы y, ь -, э e, ә ä, ю ýu, я ýa
  `, { aliases: ["bgn-pcgn-1993", "bgnpcgn-tuk-Cyrl-Latn-1993"], year: 1993, issuer: "Parliament of Turkmenistan", source: "general knowledge of the alphabet" }),
  table("bgn-pcgn-1979-tk", "BGN/PCGN 1979 system for Turkmen", `${geographic}, ө ö, ү ü, ъ ”, ь ’, ә ä`, {
    aliases: ["bgn-pcgn-1979", "bgnpcgn-tuk-Cyrl-Latn-1979"], year: 1979,
    source: "CLDR's Turkmen-Latin-BGN.xml, with whose quoted note 2 (зх z·h to tell it from ж zh) only х as h agrees; the dots, which are left to choice, are left out"
  }),
  table("odni-2015-tk", "ICS 630-01, Turkmen personal names", `в v, ${geographic}, ө o, ү u, ъ -, ь -, ә a`, {
    aliases: ["odni-2015", "odni-tuk-Cyrl-Latn-2015"], year: 2015, issuer: "Office of the Director of National Intelligence", source: "general knowledge: BGN/PCGN 1979 without its marks; в as v as in published examples"
  }),
  iso9("tk"),
  alaLc("tk", "Turkmen", `${frontVowels}, ${ng}, җ j`)
]
