import type { System } from "../system.ts"
import { tablesFor } from "./table.ts"

const table = tablesFor("hy")

const plain = "ա a, բ b, գ g, դ d, ե e, զ z, ի i, լ l, կ k, հ h, մ m, ն n, պ p, ս s, վ v, տ t, ր r, ֆ f"
/** Letters after the manner of English spelling. */
const english = `${plain}, ժ zh, խ kh, ծ ts, ձ dz, ղ gh, ճ ch, յ y, շ sh, ջ j`
const learned = `${plain}, է ē, ժ ž, խ x, ձ j, յ y, շ š, ո o, ջ ǰ, ւ w, և ew`
const aspirates = (mark: string, { ts, ch }: { readonly ts: string; readonly ch: string }): string => `թ t${mark}, փ p${mark}, ք k${mark}, ց ${ts}${mark}, չ ${ch}${mark}`
/** ու is one vowel; signs of stress, question and exclamation stand on it between its letters. */
const ou = "ու u+, ո՞ւ u+՞+, ո՛ւ u+՛+, ո՜ւ u+՜+"
const fullStop = "։ ."

/** Armenian. */
export const armenian: ReadonlyArray<System> = [
  table("bgn-pcgn-1981-hy", "BGN/PCGN 1981 system for Armenian", `
    (^աեէըիուօ)ե ye, (^)ով($) o+v, (^)ո vo, (^աեէիուօ)և yev, (^աեէիուօ)եւ ye+v, եւ e+v, ${english}, է e, ը y, ո o, ռ rr, ւ w, և ev, օ o, ${ou}, ${fullStop}, ${aspirates("’", { ts: "ts", ch: "ch" })}
  `, {
    aliases: ["bgn-pcgn-1981", "bgnpcgn-arm-Armn-Latn-1981"], year: 1981,
    source: "the rules of pages 11 and 12 and note 5 as quoted in the comments of CLDR's Armenian-Latin-BGN.xml; the letters are general knowledge"
  }),
  table("iso-9985-1996", "ISO 9985:1996", `${learned}, ը ë, ծ ç, ղ ġ, ճ č\u0323, չ č, ռ ṙ, օ ò, թ t’, փ p’, ք k’, ց c’, ${fullStop}`, {
    aliases: ["iso-arm-Armn-Latn-9985-1996"], year: 1996
  }),
  table("ala-lc-1997-hy", "ALA-LC romanization table for Armenian, eastern values", `${english}, է ē, ը ě, ո o, ռ ṛ, ւ w, և ew, օ ō, ${ou}, ${fullStop}, ${aspirates("ʻ", { ts: "ts", ch: "ch" })}`, {
    aliases: ["ala-lc", "alalc-arm-Armn-Latn-1997"], year: 1997,
    source: "general knowledge of the table; that h for յ depends on the stem, which is left out, as in Pedersen's table (scribd 142233684)"
  }),
  table("hubschmann-meillet-1913", "Hübschmann and Meillet, as linguists write Armenian", `${learned}, ը ə, ծ c, ղ ł, ճ č, ռ ṙ, օ ō, ${ou}, ${fullStop}, ${aspirates("ʿ", { ts: "c", ch: "č" })}`, {
    year: 1913, issuer: "Hübschmann and Meillet", source: "general knowledge of the letters; the sign for the aspirates (U+02BF) as a copy of Wikipedia's article on Armenian (en.wikipedia.org/wiki/ISO_9985) prefers it"
  })
]
