import type { System } from "../system.ts"
import { iso9 } from "./iso9.ts"
import { czech, english, library } from "./letters.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("bg")
const streamlined = `х h, щ sht, ${english}, е e, ѝ i, й y, ъ a, ь y, ю yu, я ya`
const state = "ия($) i+a, (^)българия($) b+u+l+g+a+r+i+a"
const act = "the act's rules (articles 4 to 6) as reprinted at pencho.my.contact.bg and prevodieko4.bg"

/** Bulgarian. */
export const bulgarian: ReadonlyArray<System> = [
  table("streamlined-2009", "Bulgarian Transliteration Act (Streamlined System)", `${state}, ${streamlined}`, {
    aliases: ["un-2012"], year: 2009, issuer: "National Assembly of Bulgaria", source: `${act}; UN resolution X/7 recommends it (arhiiv.eki.ee/wgrs/rom1_bg.htm)`
  }),
  table("bgn-pcgn-2013-bg", "BGN/PCGN 2013 agreement on Bulgarian", `${state}, ${streamlined}`, {
    aliases: ["bgn-pcgn-2013", "bgnpcgn-bul-Cyrl-Latn-2013"], year: 2013, source: "general knowledge: it adopts the act of 2009"
  }),
  table("bgna-2009", "Streamlined System without its exceptions, as for Bulgarian names in Antarctica", streamlined, {
    aliases: ["bgna-bul-Cyrl-Latn-2009"], year: 2009, issuer: "Antarctic Place-names Commission of Bulgaria",
    source: "the same letters; that -ия keeps its y is general knowledge, held by published examples"
  }),
  table("bgn-pcgn-1952", "BGN/PCGN 1952 system for Bulgarian", `щ sht, тс t+·s, шт sh+·t, ${english}, е e, ѝ i, й y, ъ($) -, ъ ŭ, ь ’, ю yu, я ya, ѣ ye, ѫ ŭ`, {
    aliases: ["bgnpcgn-bul-Cyrl-Latn-1952"], year: 1952,
    source: "the notes of page 16 as quoted in the comments of CLDR's Bulgarian-Latin-BGN.xml; the letters are general knowledge"
  }),
  table("un-1977-bg", "UN resolution III/10 on Bulgarian", `${czech}, е e, ѝ i, х h, щ št, ъ ǎ, ь j, ю ju, я ja`, {
    aliases: ["un-1977", "un-bul-Cyrl-Latn-1977"], year: 1977, source: "the resolution's annex (arhiiv.eki.ee/wgrs/res/res_3_10.htm), where ъ has a caron, not a breve"
  }),
  iso9("bg"),
  table("scholarly-bg", "scholarly transliteration of Bulgarian", `${czech}, е e, х h, щ št, ъ ă, ѝ i, ь ʹ, ю ju, я ja, ѣ ě, ѫ ă`, { aliases: ["scholarly"] }),
  table("ala-lc-bg", "ALA-LC romanization table for Bulgarian", `${library}, г g, е e, и i, щ sht, ъ($) -, ъ ŭ, ѝ i, ѣ i\u0361e, ѫ u\u0310`, { aliases: ["ala-lc"], year: 1997 })
]
