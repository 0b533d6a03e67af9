import type { System } from "../system.ts"
import { alaLc, frontVowels, ng } from "./congress.ts"
import { iso9 } from "./iso9.ts"
import { english, plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("kk")
const geographic = `${english}, ғ gh, е e, ё yo, й y, қ q, ң ng, һ h, ы y, і i, ю yu, я ya`
const report = "eki.ee/wgrs/rom2_kk.htm; the dots that the system leaves to choice (нг n·g) are left out, as in published examples"

/** Kazakh. */
export const kazakh: ReadonlyArray<System> = [
  table("bgn-pcgn-1979-kk", "BGN/PCGN 1979 system for Kazakh", `и ī, у ū, ${geographic}, ә ä, ө ö, ұ u, ү ü, ъ ”, ь ’, э ė`, {
    aliases: ["bgn-pcgn-1979", "bgnpcgn-kaz-Cyrl-Latn-1979"], year: 1979, source: report
  }),
  table("odni-2015-kk", "ICS 630-01, Kazakh personal names", `${geographic}, ә a, ө o, ұ u, ү u, ъ -, ь -, э e`, {
    aliases: ["odni-2015", "odni-kaz-Cyrl-Latn-2015"], year: 2015, issuer: "Office of the Director of National Intelligence", source: "general knowledge: BGN/PCGN 1979 without its marks"
  }),
  table("kazakh-latin-2021", "Kazakh Latin alphabet of 2021", `
    ${plain}, ә ä, г g, ғ ğ, е e, ё io, ж j, и i, И İ, й i, Й İ, қ q, ң ñ, ө ö, ұ ū, ү ü, х h, һ h, ц ts, ч tş, ш ş, щ ştş, ъ -, ы y, і ı, ь -, э e, ю iu, я ia
  `, { year: 2021, issuer: "National commission on the Latin alphabet of Kazakhstan", source: "general knowledge of the alphabet; the letters of native words also in Wikipedia's sample of it (Kazakh alphabets)" }),
  iso9("kk", { source: "the letters that differ from Russian as in eki.ee/wgrs/rom2_kk.htm, except ұ and һ; general knowledge for the rest" }),
  alaLc("kk", "Kazakh", `${frontVowels}, ${ng}, ғ gh, қ q, ұ ū`)
]
