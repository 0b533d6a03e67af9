import { rulesOf, type System } from "../system.ts"
import { type Manner, numbersAndMarks, readPoints, readSukun, rulesBy, strays } from "./arabicScript.ts"
import { generated, rule } from "./generated.ts"
import type { Details } from "./table.ts"

const arabic = (id: string, standard: string, manner: Manner, details: Details): System =>
  generated("ar", id, standard, () => rulesBy({ own: [rule("ى", manner.maqsura, undefined, "$")], ...manner }), details, readPoints)

const plain = "ب b, ت t, د d, ر r, ز z, س s, ف f, ك k, ل l, م m, ن n, ه h, و w, ي y, پ p, ڤ v, گ g"
const english = `${plain}, ث th, ج j, خ kh, ذ dh, ش sh, غ gh, ق q`
const cedillas = "ح ḩ, ص ş, ض ḑ, ط ţ, ظ z\u0327"
const dots = "ح ḥ, ص ṣ, ض ḍ, ط ṭ, ظ ẓ"

const geographic: Manner = {
  consonants: `${english}, ${cedillas}, ع ‘`, short: ["a", "i", "u"], long: ["ā", "ī", "ū"], diphthongs: ["aw", "ay"], doubled: ["īy", "ūw", "ī"], maqsura: "á", marbuta: "h", hamza: "’",
  initialAlif: "a", article: { vowel: "a", join: " ", assimilates: true }
}
const library: Manner = { ...geographic, consonants: `${english}, ${dots}, ع ʻ`, hamza: "ʼ", article: { vowel: "a", join: "-", assimilates: false } }
const learned = `${plain}, ${dots}, ث ṯ, ج ǧ, ذ ḏ, ش š, ق q, ع ʿ`
const german: Manner = {
  ...library, consonants: `${learned}, خ ḫ, غ ġ`, doubled: ["iyy", "uww", "ī"], maqsura: "ā", marbuta: "", hamza: "ʾ", article: { vowel: "a", join: "-", assimilates: true }
}
const names: Manner = {
  ...geographic, consonants: `${english}, ح h, ص s, ض d, ط t, ظ z, ع ’`, long: ["a", "i", "u"], doubled: ["iy", "uw", "i"], maqsura: "a", allah: "a", double: (one) => one.length > 1 || one === "’" ? one : one + one,
  article: { vowel: "a", join: " ", assimilates: false }
}

/** Codes of the machine-readable zone, which has capitals only. */
const codes = "ب B, ت T, ث XTH, ج J, ح XH, خ XKH, د D, ذ XDH, ر R, ز Z, س S, ش XSH, ص XSS, ض XDZ, ط XTT, ظ XZZ, ع E, غ G, ف F, ق Q, ك K, ل L, م M, ن N, ه H, و W, ي Y"
const passport = (): System["rules"] => [
  ...rulesOf(`${codes}, ء XE, آ XAA, أ XAE, ؤ U, إ I, ئ XI, ا A, ة($) XAH, ة XTA, ى XAY, پ P`), ...rulesOf(codes).map(({ letters, to: [code = ""] }) => rule(`${letters}\u0651`, code + code)),
  ...numbersAndMarks, ...strays
]

/** One sign for one, vowel signs among them. */
const strict = (): System["rules"] => {
  const consonants = rulesOf("ب b, ت t, ث ṯ, ج ǧ, ح ḥ, خ ẖ, د d, ذ ḏ, ر r, ز z, س s, ش š, ص ṣ, ض ḍ, ط ṭ, ظ ẓ, ع ʿ, غ ġ, ف f, ق q, ك k, ل l, م m, ن n, ه h, و w, ي y, ى ỳ")
  return [
    ...consonants, ...consonants.map(({ letters, to: [one = ""] }) => rule(`${letters}\u0651`, `${one}\u0304`.normalize("NFC"))),
    ...rulesOf("ا ʾ, ٱ ʾ, آ ʾâ, أ ʾˈ, إ ʾˈ, ؤ wˈ, ئ yˈ, ء ˌ, ة ẗ, \u064e a, \u064f u, \u0650 i, \u064b á, \u064c ú, \u064d í, \u0652 °, \u0670 ā, \u0651 \u0304"), ...numbersAndMarks, ...strays
  ]
}

const pedersen = "Thomas T. Pedersen's comparison of Arabic transliterations (docslib.org 2925757) for the letters, article and vowels; the rest is general knowledge"
const known = "general knowledge of the system"

/** Arabic. Vowels are written where the text has their signs. */
export const arabicSystems: ReadonlyArray<System> = [
  arabic("bgn-pcgn-1956-ar", "BGN/PCGN 1956 system for Arabic", geographic, { aliases: ["bgn-pcgn-1956", "bgnpcgn-ara-Arab-Latn-1956"], year: 1956, source: `${known}; doubled consonants as in rule 9 quoted in the comments of CLDR's Arabic-Latin-BGN.xml` }),
  arabic("un-1972-ar", "UN resolution II/8 (1972), the amended Beirut system", geographic, { aliases: ["un-ara-Arab-Latn-1972"], year: 1972, source: pedersen }),
  arabic("un-1971-ar", "the Beirut system of 1971", {
    ...geographic, consonants: `${plain}, ث t\u035fh, ج j, خ k\u035fh, ذ d\u035fh, ش s\u035fh, غ g\u035fh, ق q, ح ḩ, ص ş, ض ḑ, ط ţ, ظ z\u035fh, ع ‘`
  }, { aliases: ["un-ara-Arab-Latn-1971"], year: 1971, source: known }),
  arabic("un-2017-ar", "UN resolution XI/3 (2017), unified Arabic transliteration", { ...geographic, consonants: `${english}, ح ḩ, ص s\u0331, ض ḏ, ط ṯ, ظ d\u0331h, ع ‘`, hamza: "'" }, {
    aliases: ["un-ara-Arab-Latn-2017"], year: 2017, source: `${known}; the code point of hamza as published examples have it`
  }),
  arabic("ala-lc-2012-ar", "ALA-LC romanization table for Arabic", library, { aliases: ["ala-lc", "alalc-ara-Arab-Latn-2012"], year: 2012, source: pedersen }),
  arabic("din-31635", "DIN 31635:1982", german, { aliases: ["din-ara-Arab-Latn-31635-1982"], year: 1982, source: pedersen }),
  generated("ar", "iso-233-1984", "ISO 233:1984", strict, { aliases: ["iso-ara-Arab-Latn-233-1984"], year: 1984, source: pedersen }, readSukun),
  arabic("iso-233-2-1993", "ISO 233-2:1993, simplified", { ...library, consonants: `${learned}, خ ẖ, غ ġ`, doubled: ["iyy", "uww", "ī"], marbuta: "ẗ", hamza: "ʾ" }, {
    aliases: ["iso-ara-Arab-Latn-233-2-1993"], year: 1993, source: `${known}, as French libraries catalogue by it`
  }),
  arabic("wehr", "Hans Wehr, Arabisches Wörterbuch, as in its English editions", { ...german, consonants: `${learned.replace("ج ǧ", "ج j")}, خ ḵ, غ ḡ` }, { issuer: "Hans Wehr", source: known }),
  arabic("ei-1960", "Encyclopaedia of Islam, second edition", {
    ...library, consonants: `${plain}, ${dots}, ث t\u035fh, ج d\u035fj, خ k\u035fh, ذ d\u035fh, ش s\u035fh, غ g\u035fh, ق ḳ, ع ʿ`, doubled: ["iyy", "uww", "ī"], maqsura: "ā", marbuta: "", hamza: "ʾ"
  }, { year: 1960, issuer: "Brill", source: pedersen }),
  arabic("ses-1930", "Survey of Egypt 1930", {
    ...geographic, consonants: `${english.replace("ج j", "ج g")}, ح h, ص s, ض d, ط t, ظ z, ع ‘`, long: ["â", "î", "û"], doubled: ["îy", "ûw", "î"], maqsura: "a", diphthongs: ["aw", "ei"],
    article: { vowel: "e", join: "-", assimilates: false }
  }, { aliases: ["ses-ara-Arab-Latn-1930"], year: 1930, issuer: "Survey of Egypt", source: known }),
  arabic("odni-2015-ar", "ICS 630-01, Arabic personal names", names, {
    aliases: ["odni-2015", "odni-2004", "odni-ara-Arab-Latn-2015", "odni-ara-Arab-Latn-2004"], year: 2015, issuer: "Office of the Director of National Intelligence", source: `${known}: BGN/PCGN 1956 without its marks; compounds with Allah as published examples have them`
  }),
  generated("ar", "icao-9303-ar", "ICAO Doc 9303 part 3, Arabic in the machine-readable zone", passport, { aliases: ["icao-9303"], year: 2015, source: known }, readPoints)
]
