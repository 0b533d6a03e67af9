import type { System } from "../system.ts"
import { alaLc } from "./congress.ts"
import { iso9 } from "./iso9.ts"
import { english } from "./letters.ts"
import { tablesFor } from "./table.ts"

/** Tajik. */
export const tajik: ReadonlyArray<System> = [
  tablesFor("tg")("bgn-pcgn-1994", "BGN/PCGN 1994 system for Tajik", `
    зҳ z+·h, кҳ k+·h, сҳ s+·h, гҳ g+·h, ${english}, е e, ё yo, ғ gh, й y, ӣ í, қ q, ӯ ŭ, ҳ h, ҷ j, ъ ’, ы y, ь ’, э ė, ю yu, я ya
  `, { aliases: ["bgnpcgn-tgk-Cyrl-Latn-1994"], year: 1994, source: "www.eki.ee/wgrs/v2_2/rom2_tg.htm; ь as general knowledge has it" }),
  iso9("tg", { source: "the letters that differ from Russian as in www.eki.ee/wgrs/v2_2/rom2_tg.htm, except ҳ; general knowledge for the rest" }),
  alaLc("tg", "Tajik", "ғ gh, ӣ ī, қ q, ӯ ū, ҳ ḣ, ҷ j")
]
