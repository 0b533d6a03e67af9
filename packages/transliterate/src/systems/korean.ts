import type { Rule, System, TableInfo } from "../system.ts"
import { expandHangul } from "./hangul.ts"
import { transcribing } from "./koreanRules.ts"
import { diaeresis, dprk, lettersRevised, mccune, method1, method2, old, revised, yale } from "./koreanWriting.ts"

type Told = Pick<TableInfo, "id" | "standard" | "source"> & Partial<TableInfo>

/** Rules are made on first use. */
function system(info: Told, make: () => ReadonlyArray<Rule>): System {
  let rules: ReadonlyArray<Rule> | undefined
  return {
    info: { aliases: [], from: "ko", to: "Latn", reversible: false, lossy: true, ...info },
    get rules() {
      return rules ??= make()
    },
    dropsApostrophe: false,
    expand: expandHangul
  }
}

const articles = "articles of the standard with their examples as reprinted by hanstudy.net (chapter 3, article 1), soccer1223.blogspot.com and doctorson0309.tistory.com; the tables are general knowledge"
const agreement = "the preamble of the agreement of 2011 as reprinted at docslib.org (647701): it adopts the Republic of Korea's system of 2000"
const iso = "a copy of Wikipedia's article on the report (cavac.at, profilpelajar.com) with its notes on the apostrophe"

/**
 * Korean. Sounds are written as far as the letters tell them; what needs a dictionary is not: ㄴ between the parts of a compound (학여울), ㄴㄹ as nn (신문로), ㅎ that
 * melts with ㄱ ㄷ ㅂ in verbs only, the border of a compound before a vowel. Nor are administrative units or given names told from the rest of a word, so that
 * neither hyphens nor the lack of assimilation that the standards ask for there come about. Hanja stay as they are.
 */
export const korean: ReadonlyArray<System> = [
  system({
    id: "mct-2000", aliases: ["moct-kor-Hang-Latn-2000", "rr-2000"], standard: "Revised Romanization of Korean, Ministry of Culture and Tourism notice 2000-8", year: 2000,
    issuer: "Ministry of Culture and Tourism, Republic of Korea", source: articles
  }, () => transcribing(revised)),
  system({
    id: "mct-2000-letters", standard: "Revised Romanization of Korean, letter by letter (chapter 3, article 8)", year: 2000, lossy: false,
    issuer: "Ministry of Culture and Tourism, Republic of Korea",
    source: "the explanation of the clause quoted at nanumtip.com (89832); that a hyphen stands for ㅇ, and between letters that would run together, is general knowledge"
  }, lettersRevised),
  system({
    id: "bgn-pcgn-2011-ko", aliases: ["bgn-pcgn-2011", "bgnpcgn-kor-Hang-Latn-rok-2011"], standard: "BGN/PCGN 2011 agreement on Korean (Republic of Korea)", year: 2011, source: agreement
  }, () => transcribing(revised)),
  system({
    id: "bgn-pcgn-1945", aliases: ["bgnpcgn-kor-Hang-Latn-kn-1945"], standard: "BGN/PCGN 1945 agreement on Korean (DPRK): McCune–Reischauer with minor changes", year: 1945,
    source: "the agreement's preamble as reprinted at docslib.org (647701); the table, and that sounds change across the hyphen before a generic term, are general knowledge"
  }, () => transcribing({ ...mccune, acrossHyphens: true })),
  system({
    id: "mccune-reischauer", standard: "McCune–Reischauer romanization, for today's spelling", issuer: "G. M. McCune and E. O. Reischauer",
    source: "general knowledge of the table; single letters also as listed by the University of Chicago Library"
  }, () => [diaeresis, ...transcribing(mccune)]),
  system({
    id: "mccune-reischauer-1939", aliases: ["var-kor-Hang-Latn-mr-1939"], standard: "McCune–Reischauer romanization, Transactions of the Korea Branch of the Royal Asiatic Society 29, for the spelling before 1933",
    year: 1939, issuer: "G. M. McCune and E. O. Reischauer", source: "general knowledge of the table, of the spelling of the time, and of its pronunciation"
  }, () => [diaeresis, ...transcribing(old)]),
  system({
    id: "iso-tr-11941-1996-method-1", aliases: ["iso-kor-Hang-Latn-1996-method1"], standard: "ISO/TR 11941:1996, method I", year: 1996, lossy: false, source: iso
  }, method1),
  system({
    id: "iso-tr-11941-1996-method-2", aliases: ["iso-kor-Hang-Latn-1996-method2"], standard: "ISO/TR 11941:1996, method II", year: 1996, lossy: false, source: iso
  }, method2),
  system({
    id: "dprk-2002", aliases: ["kp-kor-Hang-Latn-2002"], standard: "Rules of the Latin alphabetical transcription of the Korean language, DPRK, 1992 as updated in 2002", year: 2002,
    issuer: "Academy of Social Sciences, DPRK", source: "letters, rules and examples in copies of Wikipedia's article on the system (enwikipedia.net, findatwiki.com); that ㄹ stays r behind nasals is read from one example there"
  }, () => transcribing(dprk)),
  system({
    id: "yale", standard: "Yale romanization of Korean", issuer: "S. E. Martin, Yale University",
    source: "copies of Wikipedia's article (handwiki.org, owiki.org) for vowels and consonants; where a dot parts syllables is general knowledge"
  }, yale)
]
