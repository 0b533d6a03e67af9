import type { System } from "../system.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("ka")

const plain = "ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, ი i, ლ l, მ m, ნ n, ო o, რ r, ს s, უ u, ჰ h, ჶ f"
/** Letters after the manner of English spelling, without those whose breath systems tell apart. */
const english = `${plain}, ჟ zh, ღ gh, შ sh, ძ dz, ხ kh, ჯ j`
const aspirates = (mark: string): string => `თ t${mark}, ფ p${mark}, ქ k${mark}, ჩ č${mark}, ც c${mark}`
const learned = `${plain}, კ k, პ p, ჟ ž, ტ t, ყ q, შ š, წ c, ჭ č, ხ x, ჱ ē, ჲ y, ჳ w, ჵ ō`
const national = `${english}, ფ p, თ t, კ k’, პ p’, ტ t’, ქ k, ყ q’, ჩ ch, ც ts, წ ts’, ჭ ch’`

/** The letters of Khutsuri (Nuskhuri; Asomtavruli is its capital) as the list has them in Mkhedruli. */
const khutsuri = (list: string): string => `${list}, ${list.replace(/[ა-ჵ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x10d0 + 0x2d00))}`

/** Georgian. */
export const georgian: ReadonlyArray<System> = [
  table("national-2002", "national system of Georgia, 2002", national, {
    aliases: ["ggg-kat-Geor-Latn-2002", "bgn-pcgn-2009", "bgnpcgn-kat-Geor-Latn-2009"], year: 2002,
    issuer: "State Department of Geodesy and Cartography of Georgia", source: "general knowledge of the table"
  }),
  table("bgn-pcgn-1981-ka", "BGN/PCGN 1981 system for Georgian", `${english}, თ t’, კ k, პ p, ტ t, ფ p’, ქ k’, ყ q, ჩ ch’, ც ts’, წ ts, ჭ ch, ჱ ey, ჲ j, ჴ q’, ჵ o`, {
    aliases: ["bgn-pcgn-1981", "bgnpcgn-kat-Geor-Latn-1981"], year: 1981, source: "general knowledge of the table; the letters out of use are not in it and follow usage"
  }),
  table("iso-9984-1996", "ISO 9984:1996", `${learned}, ${aspirates("\u0315")}, ღ ḡ, ძ j, ჯ ǰ, ჴ ẖ`, { aliases: ["iso-kat-Geor-Latn-9984-1996"], year: 1996, reversible: true }),
  table("ala-lc-2011-ka", "ALA-LC romanization table for Georgian", khutsuri(`${learned}, ${aspirates("ʻ")}, ღ ġ, ძ ż, ჯ j, ჴ x̣`), {
    aliases: ["ala-lc", "alalc-kat-Geor-Latn-2011", "alalc-kat-Geok-Latn-2011", "alalc-kat-Geor-Latn-1997", "alalc-kat-Geok-Latn-1997"], year: 2011
  }),
  table("odni-2015-ka", "ICS 630-01, Georgian personal names", national.replaceAll("’", ""), {
    aliases: ["odni-2015", "odni-kat-Geor-Latn-2015"], year: 2015, issuer: "Office of the Director of National Intelligence", source: "general knowledge: the national system without its apostrophes"
  })
]
