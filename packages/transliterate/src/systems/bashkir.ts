import type { System } from "../system.ts"
import { alaLc, frontVowels, ng } from "./congress.ts"
import { plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const vowels = "аәеёиоөуүыэюя"

/** Bashkir. */
export const bashkir: ReadonlyArray<System> = [
  tablesFor("ba")("bgn-pcgn-2007-ba", "BGN/PCGN 2007 table of correspondences for Bashkir", `
    (^)в w, в(${vowels}) w, (${vowels})у w, (${vowels})ү w, ${plain}, г g, ғ ğ, ҙ ź, (^)е ye, (ъь)е ye, е e, ё ë, ж j, и i, й y, ҡ q, ң ñ, ө ö, ҫ ś, ү ü, х x, һ h,
    ц ts, ч ç, ш ş, щ şç, ъ -, ы ı, ь -, э e, ә ə, ю yu, я ya
  `, {
    aliases: ["bgn-pcgn-2007", "bgnpcgn-bak-Cyrl-Latn-2007"], year: 2007,
    source: "general knowledge of the table; its notes on w and ye and its inventory of letters as quoted in the Interscript documentation"
  }),
  alaLc("ba", "Bashkir", `${frontVowels}, ${ng}, ғ gh, ҙ t\u0361h, ҡ q, ҫ th`)
]
