import type { System } from "../system.ts"
import { alaLc, frontVowels } from "./congress.ts"
import { plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("az")
const latin = `${plain}, г q, ғ ğ, е e, ә ə, ж j, и i, И İ, ы ı, ҝ g, ө ö, ү ü, х x, һ h, ч ç, ҹ c, ш ş`

/** Azerbaijani. */
export const azerbaijani: ReadonlyArray<System> = [
  table("bgn-pcgn-1993-az", "Azerbaijani Latin alphabet; BGN/PCGN 1993 agreement", `${latin}, ј y, й y\u0307, э ė, ю yu\u0307, я yȧ`, {
    aliases: ["bgn-pcgn-1993", "bgnpcgn-aze-Cyrl-Latn-1993"], year: 1993,
    source: "the notes of page 14 as quoted in the comments of CLDR's Azerbaijani-Latin-BGN.xml; the letters are general knowledge"
  }),
  table("azerbaijani-1939", "Azerbaijani Latin alphabet for the Cyrillic one of 1939", `${latin}, ё yo, ј y, й y, ц ts, щ şç, ъ -, ь -, э e, ю yu, я ya`, {
    aliases: ["az-aze-Cyrl-Latn-1939"], year: 1939, issuer: "usage"
  }),
  alaLc("az", "Azerbaijani", `${frontVowels}, ғ gh, ҝ ġ, ј i\u0310, ҹ j`, { aliases: ["ala-lc", "alalc-aze-Cyrl-Latn-1997"] })
]
