import { rulesOf, type Rule, type System } from "../system.ts"
import { type Manner, readSukun, rulesBy } from "./arabicScript.ts"
import { generated, rule } from "./generated.ts"
import type { Details } from "./table.ts"

const [fatha, kasra, damma, sukun] = ["\u064e", "\u0650", "\u064f", "\u0652"] as const
const signs = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0670"

/** Diphthongs that a sukun tells from long vowels. */
const diphthongs = (ey: string, ow: string): ReadonlyArray<Rule> => [...[..."يی"].map((ya) => rule(kasra + ya + sukun, ey)), rule(`${damma}و${sukun}`, ow)]

/** The vowel of a noun that another belongs to: `e` behind a consonant, `ye` behind a vowel. */
const ezafe = (e: string): ReadonlyArray<Rule> => [
  rule(kasra, `-${e}`, "*", "$"), ...[..."يی"].map((ya) => rule(ya + kasra, `-y${e}`, "او", "$")), ...["ۀ", "ۂ", "هٔ"].map((letters) => rule(letters, `h-y${e}`)), rule("ٴ", `-y${e}`), rule("\u200cی", `-y${e}`, "ه", "$"), rule(`\u200cی${kasra}`, `-y${e}`, "ه", "$")
]

const plain = "ب b, پ p, ت t, ج j, چ ch, خ kh, د d, ر r, ز z, ژ zh, س s, ش sh, غ gh, ف f, ق q, ك k, ک k, گ g, ل l, م m, ن n, ه h, ی y, ي y"
const marked = `${plain}, ث s̄, ح ḩ, ذ z̄, ص ş, ض ẕ, ط ţ, ظ z\u0327, ع ‘`

const geographic: Manner = {
  consonants: `${marked}, و v`, short: ["a", "e", "o"], long: ["ā", "ī", "ū"], diphthongs: ["ow", "ey"], doubled: ["īy", "ūv", "ī"], maqsura: "á", marbuta: "h", hamza: "’", initialAlif: "a",
  article: { vowel: "o", join: " ", assimilates: true }, own: [...ezafe("e"), ...diphthongs("ey", "ow")]
}
const library: Manner = {
  consonants: `${plain}, ث s\u0331, ح ḥ, ذ ẕ, ص ṣ, ض z\u0324, ط ṭ, ظ ẓ, ع ʻ, و v`, short: ["a", "i", "u"], long: ["ā", "ī", "ū"], diphthongs: ["aw", "ay"], doubled: ["īy", "ūv", "ī"], maqsura: "á", marbuta: "h",
  hamza: "ʼ", initialAlif: "a", article: { vowel: "a", join: "-", assimilates: false }, own: ezafe("i")
}
const names: Manner = {
  ...geographic, consonants: `${plain}, ث s, ح h, ذ z, ص s, ض z, ط t, ظ z, ع -, و v`, long: ["a", "i", "u"], doubled: ["i", "uv", "i"], maqsura: "a", hamza: "", double: (one) => one.length > 1 ? one : one + one,
  own: [...ezafe("e"), ...["يي", "یی"].map((letters) => rule(letters, "i", "ا"))]
}
const afghan: Manner = {
  ...geographic, consonants: `${marked}, ټ ṯ, ځ dz, څ ts, ډ ḏ, ړ ṟ, ږ z\u035fh, ښ s\u035fh, ڼ ṉ, ګ g, و w`, short: ["a", "i", "u"], long: ["ā", "ī", "ō"], diphthongs: ["ow", "aī"], doubled: ["īy", "ūw", "ī"],
  initialAlif: "ā", article: { vowel: "a", join: " ", assimilates: true },
  own: [
    ...ezafe("e"), ...rulesOf("ې ē, ۍ êy, \u0659 ê"), ...diphthongs("ī", "ō"),
    ...[..."يیى"].flatMap((ya) => [rule(fatha + ya + sukun, "ay"), rule(fatha + ya, "ay", undefined, "$")]), rule(`${fatha}و${sukun}`, "ow"), rule("ىٰ", "á"), rule("ى", "á", undefined, "$")
  ]
}
const urduPlain = "ب b, پ p, ت t, ج j, د d, ر r, ز z, ژ zh, س s, ش sh, ف f, ق q, ك k, ک k, گ g, ل l, م m, ن n, ه h, ہ h, ھ h, ۂ h, ۃ t, ی y, ي y, ٹ ṭ, ڈ ḍ, ڑ ṛ"
const urdu: Manner = {
  consonants: `${urduPlain}, چ ch, خ kh, غ gh, ث s̄, ح ḩ, ذ z̄, ص ş, ض ẕ, ط ţ, ظ z\u0327, ع ‘, ں ṉ, و w`, short: ["a", "i", "u"], long: ["ā", "ī", "ū"], diphthongs: ["au", "ai"], doubled: ["īy", "ūw", "ī"], maqsura: "á",
  marbuta: "h", hamza: "’", initialAlif: "a", article: { vowel: "u", join: " ", assimilates: true },
  own: [rule("ے", "e"), rule(`${fatha}ے`, "ai"), rule("ى", "á", undefined, "$"), rule(`${fatha}و`, "aw", undefined, `ا${signs}`), rule(`${fatha}و${sukun}`, "aw", undefined, "ا"), rule(`${fatha}و${sukun}`, "au")]
}
const urduLibrary: Manner = {
  ...urdu, consonants: `${urduPlain}, چ c, چھ c+h, خ k\u0331h, غ g\u0331h, ث s\u0331, ح ḥ, ذ ẕ, ص ṣ, ض ẓ, ط t\u0324, ظ z\u0324, ع ʻ, ں ṉ, و v`, hamza: "ʼ", article: { vowel: "a", join: "-", assimilates: false }
}

const written = (from: string, id: string, standard: string, manner: Manner, details: Details): System => generated(from, id, standard, () => rulesBy(manner), details, readSukun)

const known = "general knowledge of the system"
const afghanTable = "general knowledge of the letters; ō, ow, ay, aī and the initial alif as published examples have them"
const office = "Office of the Director of National Intelligence"

/** Persian of Iran and of Afghanistan, Pashto and Urdu. Vowels are written where the text has their signs. */
export const persianAndUrdu: ReadonlyArray<System> = [
  written("fa", "bgn-pcgn-1958-fa", "BGN/PCGN 1958 system for Persian", { ...geographic, own: [...geographic.own!, rule("ة", "h", fatha + kasra + "ا"), rule("ة", "eh")] }, {
    aliases: ["bgn-pcgn-1958", "bgnpcgn-per-Arab-Latn-1958"], year: 1958, source: `${known}; doubled consonants as in rule 7 quoted in the comments of CLDR's Persian-Latin-BGN.xml`
  }),
  written("fa", "un-1967-fa", "UN resolution I/13 (1967)", geographic, { aliases: ["un-prs-Arab-Latn-1967"], year: 1967, source: "the UN report on romanization systems, version 2.2 (arhiiv.eki.ee/wgrs/v2_2/rom1_fa.htm), letters and short vowels; the rest is general knowledge" }),
  written("fa", "ala-lc-fa", "ALA-LC romanization table for Persian", library, { aliases: ["ala-lc"], year: 1997, source: known }),
  written("fa", "odni-2015-fa", "ICS 630-01, Persian and Dari personal names", names, {
    aliases: ["odni-2015", "odni-2004", "odni-prs-Arab-Latn-2015", "odni-prs-Arab-Latn-2004"], year: 2015, issuer: office, source: `${known}: BGN/PCGN 1958 without its marks; hamza and doubled letters as published examples have them`
  }),
  written("fa", "bgn-pcgn-2007-prs", "national romanization system of Afghanistan (BGN/PCGN 2007), Dari", afghan, { aliases: ["bgnpcgn-prs-Arab-Latn-2007"], year: 2007, source: afghanTable }),
  written("ps", "bgn-pcgn-2007-ps", "national romanization system of Afghanistan (BGN/PCGN 2007), Pashto", afghan, { aliases: ["bgn-pcgn-2007"], year: 2007, source: afghanTable }),
  written("ur", "bgn-pcgn-2007-ur", "BGN/PCGN 2007 system for Urdu", urdu, { aliases: ["bgn-pcgn-2007", "bgnpcgn-urd-Arab-Latn-2007"], year: 2007, source: `${known}; ے and ى as published examples have them` }),
  written("ur", "ala-lc-ur", "ALA-LC romanization table for Urdu", urduLibrary, { aliases: ["ala-lc"], source: known })
]
