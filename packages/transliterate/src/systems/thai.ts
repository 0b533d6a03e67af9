import { type Expanded, type Rule, rulesOf, type System } from "../system.ts"
import { table } from "./table.ts"

const consonants = rulesOf(`
  ก k, ข k̄h, ฃ ḳ̄h, ค kh, ฅ k̛h, ฆ ḳh, ง ng, จ c, ฉ c̄h, ช ch, ซ s, ฌ c̣h, ญ ỵ, ฎ ḍ, ฏ ṭ, ฐ ṭ̄h, ฑ ṯh, ฒ t̛h, ณ ṇ, ด d, ต t, ถ t̄h, ท th, ธ ṭh, น n,
  บ b, ป p, ผ p̄h, ฝ f̄, พ ph, ฟ f, ภ p̣h, ม m, ย y, ร r, ฤ v, ล l, ฦ ł, ว w, ศ ṣ̄, ษ s̛̄, ส s̄, ห h̄, ฬ ḷ, อ x, ฮ ḥ
`)
/** Those above and below a consonant, behind which tone marks are typed and before which they are romanised. */
const attached = rulesOf("ั ạ, ิ i, ี ī, ึ ụ, ื ụ̄, ุ u, ู ū")
const vowels = rulesOf("ะ a, า ā, ำ å, เ e, แ æ, โ o, ใ ı, ไ ị, ๅ ɨ")
const tones = rulesOf("่ \u0300, ้ \u0302, ๊ \u0301, ๋ \u030c, ์ \u0312")
const signs = rulesOf("็ \u0306, ํ \u030a, ฺ \u0325, ๎ ~, ๆ «, ฯ ǂ, ๏ §, ๚ ǁ, ๛ », ๐ 0, ๑ 1, ๒ 2, ๓ 3, ๔ 4, ๕ 5, ๖ 6, ๗ 7, ๘ 8, ๙ 9")

/** A consonant and a tone mark where both make one Latin letter, with and without a vowel sign between them. */
function composed(): ReadonlyArray<Rule> {
  return consonants.flatMap(({ letters, to: [consonant = ""] }) => [...tones, ...signs.slice(0, 3)].flatMap(({ letters: mark, to: [accent = ""] }) => {
    const both = (consonant + accent).normalize("NFC")
    if (both.length === consonant.length + accent.length) return []
    const between = signs.slice(0, 3).some((sign) => sign.letters === mark) ? [] : attached
    return [{ letters: letters + mark, to: [both, ""] }, ...between.map((sign) => ({ letters: letters + sign.letters + mark, to: [both, sign.to[0]!, ""] }))]
  }))
}

const swapped = attached.flatMap((vowel) => tones.map((tone) => ({ letters: vowel.letters + tone.letters, to: [tone.to[0]!, vowel.to[0]!] })))
let iso: ReadonlyArray<Rule> | undefined
const iso11940 = (): ReadonlyArray<Rule> => iso ??= [...consonants.map(({ letters, to }) => ({ letters, to: to.map((part) => part.normalize("NFC")) })), ...attached, ...vowels, ...tones, ...signs, ...swapped, ...composed()]

const copies = "copies of Wikipedia's page on the standard (wikimili.com, hse.book79.com, en-academic.com: letters, order of marks, signs of punctuation)"

const paliConsonants = "กขคฆงจฉชฌญฏฐฑฒณตถทธนปผพภมยรลวสหฬ"
const paliLetters = "k kh g gh ṅ c ch j jh ñ ṭ ṭh ḍ ḍh ṇ t th d dh n p ph b bh m y r l v s h ḷ".split(" ")
/** The vowel letter without a sign, and the vowels that stand before their consonant, which `inSpoken` sets behind it. */
const behind = "\u0e30าิีฺุูเโ"
const pali = (nasal: string): ReadonlyArray<Rule> => [
  ...[...paliConsonants].flatMap((letter, i) => rulesOf(`${letter}(${behind}) ${paliLetters[i]!}, ${letter} ${paliLetters[i]!}a`)),
  ...rulesOf(`อ(${behind}) -, อ a, ะ a, า ā, ิ i, ี ī, ุ u, ู ū, เ e, โ o, ฺ -, ํ ${nasal}, ฯ ., ๐ 0, ๑ 1, ๒ 2, ๓ 3, ๔ 4, ๕ 5, ๖ 6, ๗ 7, ๘ 8, ๙ 9`)
]

const preposed = /([เโ])((?:[ก-ฮ]ฺ){0,4}[ก-ฮ])/g

/** A text with each vowel that is written before its consonants behind them. */
function inSpoken(text: string): Expanded {
  let out = ""
  let copied = 0
  const starts: Array<number> = []
  for (const { 0: { length }, 1: vowel, 2: cluster, index } of text.matchAll(preposed)) {
    for (let i = copied; i < index; i++) starts.push(i)
    for (let i = 0; i < length; i++) starts.push(index)
    out += text.slice(copied, index) + cluster! + vowel!
    copied = index + length
  }
  for (let i = copied; i <= text.length; i++) starts.push(i)
  return { text: out + text.slice(copied), starts }
}

const paliSystem = (id: string, standard: string, nasal: string, year?: number): System => {
  let rules: ReadonlyArray<Rule> | undefined
  return Object.assign(table("pi", id, standard, () => rules ??= pali(nasal), year === undefined ? {} : { year }), { expand: inSpoken })
}

/** Thai letter by letter, and Pali in Thai script. */
export const thaiLetters: ReadonlyArray<System> = [
  table("th", "iso-11940-1998", "ISO 11940:1998", iso11940, { aliases: ["iso-11940", "iso-tha-Thai-Latn-11940-1998"], year: 1998, reversible: true, source: copies }),
  paliSystem("iso-15919-pi-thai", "ISO 15919:2001, its letters for Pali in Thai script", "ṁ", 2001),
  paliSystem("iast-pi-thai", "International Alphabet of Sanskrit Transliteration, its letters for Pali in Thai script", "ṃ")
]
