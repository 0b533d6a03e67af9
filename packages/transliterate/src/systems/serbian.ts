import type { System } from "../system.ts"
import { iso9 } from "./iso9.ts"
import { plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const shared = `${plain}, г g, е e, и i, ј j, љ lj, њ nj, х h, ц c`
const latin = `${shared}, ж ž, ђ đ, ћ ć, ч č, џ dž, ш š`
const ascii = `${shared}, ж z, ћ c, ч c, џ dz, ш s`
const resolution = "UN resolution III/11, annex (eki.ee/wgrs/res/res_3_11.htm); BGN and PCGN took the same letters as a table of correspondences in 2005"
const congress = "the Library of Congress's own table (lcnetdev/scriptshifter, serbian.yml)"

const table = tablesFor("sr")
/** Serbian. */
export const serbian: ReadonlyArray<System> = [
  table("serbian-latin", "Serbian Latin alphabet (BGN/PCGN 2005 table of correspondences)", latin, {
    aliases: ["bgnpcgn-srp-Cyrl-Latn-2005"], year: 2005, issuer: "usage", source: resolution
  }),
  table("un-1977-sr", "UN resolution III/11 on Serbian", latin, { aliases: ["un-1977", "un-srp-Cyrl-Latn-1977"], year: 1977, source: resolution }),
  table("ala-lc-sr", "ALA-LC romanization table for Serbian", `${latin}, ѓ ǵ, ѕ dz, ќ ḱ`, {
    aliases: ["ala-lc", "alalc-srp-Cyrl-Latn-1997", "alalc-srp-Cyrl-Latn-2013"], year: 2013, source: congress
  }),
  table("odni-2005-sr", "IC standard, Serbian personal names", `ђ dj, ${ascii}`, {
    aliases: ["odni-2005", "odni-srp-Cyrl-Latn-2005"], year: 2005, issuer: "Office of the Director of National Intelligence"
  }),
  table("icao-9303-sr", "ICAO Doc 9303, Serbian Latin in the machine-readable zone", `ђ d, ${ascii}`, { aliases: ["icao-9303"], year: 2015, source: "general knowledge of the table for Latin letters with marks" }),
  iso9("sr")
]

const ofMontenegro = tablesFor("cnr")
/** Montenegrin: its с́ and з́ are letters with an accent, which stays. */
export const montenegrin: ReadonlyArray<System> = [
  ofMontenegro("montenegrin-latin", "Montenegrin Latin alphabet", latin, { year: 2009, issuer: "Ministry of Education of Montenegro", source: "general knowledge of the alphabet" }),
  iso9("cnr")
]
