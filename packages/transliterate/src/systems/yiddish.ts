import { type Rule, rulesOf, type System } from "../system.ts"
import { generated, rule } from "./generated.ts"
import { pointed, range } from "./pointed.ts"

const vowels = "אעויײױװ"
const list = `
  אַ a+, אָ o+, (^)או u+, (^)אוּ u++, (^)אי i+, (^)איִ i++, (^)אױ oy+, (^)אוי oy++, (^)אײ ey+, (^)איי ey++, (^)אײַ ay++, (^)אייַ ay+++, א -, ב b, בֿ v+, בּ b+, ג g, ד d, דזש dzh++, ה h,
  ו u, וּ u+, וו v+, װ v, וי oy+, ױ oy, ז z, זש zh+, ח kh, ט t, טש tsh+, (^)י(${vowels}) y, (${vowels})י(${vowels}) y, י i, יִ i+, יי ey+, ייִ y+i+, ײ ey, ייַ ay++, ײַ ay+,
  כ kh, ך kh, כּ k+, ל l, מ m, ם m, נ n, ן n, ס s, ע e, פ f, ף f, פּ p+, פֿ f+, צ ts, ץ ts, ק k, ר r, ש sh, שׂ s+, ת s, תּ t+
`
const { read, strays } = pointed({ order: "\u05bc\u05bf\u05b4\u05b7\u05b8\u05c2", leftOut: `${range(0x591, 0x5af)}\u05bd\u034f`, forms: /[\ufb1d\ufb1f-\ufb28\ufb2a-\ufb4f]/ })

/** What the libraries write for these letters. */
const library = new Map(Object.entries({ "ח": "ḥ", "ט": "ṭ", "טש": "ṭsh", "ק": "ḳ", "שׂ": "ś", "וו": "ṿ", "װ": "ṿ", "זש": "zsh", "דזש": "dzsh" }))
const standard: ReadonlyArray<Rule> = [...rulesOf(list), rule("־", "-"), ...strays]
const libraryRules = (): ReadonlyArray<Rule> => standard.map((one) => library.has(one.letters) ? { ...one, to: rule(one.letters, library.get(one.letters)!).to } : one)

/** Yiddish. Words of Hebrew keep their spelling, which does not tell their sound. */
export const yiddish: ReadonlyArray<System> = [
  generated("yi", "yivo", "YIVO Institute, standard romanization of Yiddish", () => standard, { issuer: "YIVO Institute for Jewish Research", source: "general knowledge of the table" }, read),
  generated("yi", "ala-lc-yi", "ALA-LC romanization table for Yiddish", libraryRules, { aliases: ["ala-lc"], source: "general knowledge of the table" }, read)
]
