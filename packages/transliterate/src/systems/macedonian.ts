import type { System } from "../system.ts"
import { iso9 } from "./iso9.ts"
import { czech, plain } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("mk")
const shared = `${czech}, е e, ј j, љ lj, њ nj, х h, џ dž, ѐ è, ѝ ì`
const marked = `${shared}, ѓ ǵ, ќ ḱ`

/** Macedonian. */
export const macedonian: ReadonlyArray<System> = [
  table("bgn-pcgn-2013", "BGN/PCGN 2013 agreement on Macedonian", `${marked}, ѕ dz`, {
    aliases: ["bgnpcgn-mkd-Cyrl-Latn-2013"], year: 2013,
    source: "the agreement's inventory of letters as quoted in the Interscript documentation; the plain letters from UN resolution III/11"
  }),
  table("un-1977", "UN resolution III/11 on Macedonian; BGN/PCGN 1981", `${shared}, ѓ(еи) g, ѓ đ, ќ(еи) k, ќ ć, ѕ dz`, {
    aliases: ["un-mkd-Cyrl-Latn-1977", "bgnpcgn-mkd-Cyrl-Latn-1981"], year: 1977, source: "the resolution's annex (eki.ee/wgrs/res/res_3_11.htm)"
  }),
  table("ala-lc-mk", "ALA-LC romanization table for Macedonian of 2013", `${marked}, ѕ dz`, {
    aliases: ["ala-lc", "alalc-mkd-Cyrl-Latn-2013"], year: 2013, source: "a librarians' proposal to amend it, which tells its letters (sites.google.com/site/seesscm)"
  }),
  table("ala-lc-mk-tied", "ALA-LC romanization table for Macedonian with ѕ and џ tied", `џ d\u0361ž, ${marked}, ѕ d\u0361z`, {
    source: "the Library of Congress's own table (lcnetdev/scriptshifter, macedonian.yml)"
  }),
  table("odni-2015-mk", "ICS 630-01, Macedonian personal names", `${plain}, г g, ѓ gj, е e, ж zh, ѕ dz, и i, ј j, љ lj, њ nj, ќ kj, х h, ц c, ч ch, џ dzh, ш sh, ѐ e, ѝ i`, {
    aliases: ["odni-2015", "odni-mkd-Cyrl-Latn-2015", "odni-mkd-Cyrl-Latn-2005"], year: 2015, issuer: "Office of the Director of National Intelligence"
  }),
  table("icao-9303-mk", "ICAO Doc 9303, transliteration of Cyrillic characters, Macedonian", `${plain}, г g, ѓ gj, е e, ж zh, ѕ dz, и i, ј j, љ lj, њ nj, ќ kj, х h, ц c, ч ch, џ dj, ш sh, ѐ e, ѝ i`, {
    aliases: ["icao-9303"], year: 2015, source: "general knowledge of the table with its exceptions for Macedonian"
  }),
  iso9("mk")
]
