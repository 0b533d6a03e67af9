import type { Expanded, Rule, System } from "../system.ts"
import { generated, rule } from "./generated.ts"
import { asItStands } from "./pointed.ts"
import type { Details } from "./table.ts"

/** How a system writes the syllables: rows by their first syllable, vowels by their order. */
interface Manner {
  readonly rows: string
  /** The seven orders. */
  readonly vowels: readonly [string, string, string, string, string, string, string]
  /** The first order in rows where it is another. */
  readonly firstOf?: { readonly rows: string; readonly vowel: string }
  /** The five orders of a row with w, and the syllable behind the seventh. */
  readonly labial: readonly [string, string, string, string, string]
  readonly eighth: string
  /** The orders of አ where they are others. */
  readonly vowelRow?: Manner["vowels"]
  /** The row of አ where no other letter stands before. */
  readonly initial?: string
  /** ኧ. */
  readonly schwa: string
}

const labialRows = "ቈቘኈኰዀጐ"

const ones = "፩፪፫፬፭፮፯፰፱"
const tens = "፲፳፴፵፶፷፸፹፺"
const numeral = new RegExp(`[${ones}${tens}፻፼]`)

/** The value of an Ethiopic number: a hundred and ten thousand multiply what stands before them. */
function valueOf(number: string): number {
  let whole = 0
  let part = 0
  for (const sign of number) {
    if (sign === "፼") {
      whole = (whole + (part || 1)) * 10_000
      part = 0
    } else if (sign === "፻") part = (part || 1) * 100
    else part += ones.includes(sign) ? ones.indexOf(sign) + 1 : (tens.indexOf(sign) + 1) * 10
  }
  return whole + part
}

/** Text with its numbers in digits. Runs too long for a number stay. */
function expand(text: string): Expanded {
  if (!numeral.test(text)) return asItStands(text)
  const starts: Array<number> = []
  let out = ""
  for (let i = 0; i < text.length;) {
    let end = i
    while (end < text.length && numeral.test(text[end]!)) end++
    const length = end - i
    if (length === 0) end++
    out += length > 0 && length < 10 ? String(valueOf(text.slice(i, end))) : text.slice(i, end)
    for (let n = 0; starts.length < out.length; n++) starts.push(length > 0 && length < 10 ? i : i + n)
    i = end
  }
  starts.push(text.length)
  return { text: out, starts }
}

function rulesBy({ rows, vowels, firstOf, vowelRow, labial, eighth, initial, schwa }: Manner): ReadonlyArray<Rule> {
  const rules: Array<Rule> = []
  for (const entry of rows.split(", ")) {
    const [first = "", latin = ""] = entry.split(" ")
    const start = first.charCodeAt(0)
    const consonant = latin === "-" ? "" : latin
    const syllable = (order: number): string => String.fromCharCode(start + order)
    if (labialRows.includes(first)) {
      for (const [n, order] of [0, 2, 3, 4, 5].entries()) rules.push(rule(syllable(order), consonant + labial[n]!))
      continue
    }
    const orders = first === "አ" && vowelRow !== undefined ? vowelRow : vowels.map((vowel, n) => n === 0 && firstOf?.rows.includes(first) === true ? firstOf.vowel : vowel)
    if (first === "አ" && initial !== undefined) for (const [n, vowel] of orders.entries()) rules.push(rule(syllable(n), initial === "-" ? vowel : initial + vowel, "^"))
    for (const [n, vowel] of orders.entries()) rules.push(rule(syllable(n), consonant + vowel))
    rules.push(rule(syllable(7), first === "አ" ? consonant + schwa : consonant + eighth))
  }
  return rules
}

const ethiopic = (from: string, id: string, standard: string, manner: Manner, details: Details): System => {
  const ya = manner.vowels[3]
  return generated(from, id, standard, () => [...rulesBy(manner), rule("ፘ", `ry${ya}`), rule("ፙ", `my${ya}`), rule("ፚ", `fy${ya}`)], details, expand)
}

const english = "ለ l, መ m, ረ r, ሸ sh, ቀ k’, ቈ k’, በ b, ቨ v, ተ t, ቸ ch, ነ n, ኘ ny, ከ k, ኰ k, ወ w, ዘ z, ዠ zh, የ y, ደ d, ጀ j, ገ g, ጐ g, ጠ t’, ጨ ch’, ጰ p’, ጸ ts’, ፀ ts’, ፈ f, ፐ p"
const amharic: Manner = {
  rows: `${english}, ሀ h, ሐ h, ኀ h, ኈ h, ኸ h, ዀ h, ሠ s, ሰ s, ቐ k’, ቘ k’, አ ’, ዐ ‘`, vowels: ["e", "u", "ī", "a", "ē", "", "o"], firstOf: { rows: "ሀሐኀዐ", vowel: "ā" }, vowelRow: ["ā", "u", "ī", "a", "ē", "i", "o"],
  labial: ["o", "wī", "wa", "wē", "wi"], eighth: "wa", initial: "-", schwa: "e"
}
const unAmharic: Manner = {
  firstOf: { rows: "ሀሐኀአዐ", vowel: "a" }, eighth: "wa", rows: `${english}, ሀ h, ሐ h, ኀ h, ኈ h, ኸ h, ዀ h, ሠ s, ሰ s, አ -, ዐ -`, vowels: ["e\u0320", "u", "i", "a", "e", "i\u0320", "o"], labial: ["we\u0320", "wi", "wa", "we", "wi\u0320"], schwa: "e\u0320"
}
const tigrinya: Manner = {
  rows: `${english}, ሀ h, ሐ ḥ, ኀ ḫ, ኈ ḫ, ኸ ḵ, ዀ ḵ, ሠ s, ሰ s, ቐ ḵ’, ቘ ḵ’, አ ’, ዐ ‘`, vowels: ["e", "u", "i", "a", "ie", "ĭ", "o"], labial: ["we", "wi", "wa", "wie", "wĭ"], eighth: "wa", schwa: "e"
}
const libraryRows = "ሀ h, ለ l, ሐ ḥ, መ m, ሠ ś, ረ r, ሰ s, ሸ š, ቀ q, ቈ q, በ b, ቨ v, ተ t, ቸ č, ኀ ẖ, ኈ ẖ, ነ n, ኘ ñ, አ ʼ, ከ k, ኰ k, ኸ x, ዀ x, ወ w, ዐ ʻ, ዘ z, ዠ ž, የ y, ደ d, ጀ ǧ, ገ g, ጐ g, ጠ ṭ, ጨ ċ, ጰ p̣, ጸ ṣ, ፀ ṡ, ፈ f, ፐ p"
const library: Manner = {
  rows: `${libraryRows}, ቐ q̄, ቘ q̄`, vowels: ["a", "u", "i", "ā", "é", "e", "o"], labial: ["wa", "wi", "wā", "wé", "we"], eighth: "wā", schwa: "ă"
}

const cldr = "the table of 2011 as the comments of CLDR's und-Ethi-t-und-latn-m0-alaloc name it, and its vowels there; the consonants are general knowledge"
const eki = "the UN report on romanization systems, version 2.2 (eki.ee/wgrs/v2_2/rom1_am.htm), rows 1 to 13; the others are general knowledge"

/** Amharic and Tigrinya. */
export const ethiopicSystems: ReadonlyArray<System> = [
  ethiopic("am", "bgn-pcgn-1967-am", "BGN/PCGN 1967 system for Amharic", amharic, { aliases: ["bgn-pcgn-1967", "bgnpcgn-amh-Ethi-Latn-1967"], year: 1967, source: "rules 2, 3 and 5 of page 3 as quoted in the comments of CLDR's Amharic-Latin-BGN.xml; the table is general knowledge, ቈ ኰ ጐ as CLDR has them; that the sixth order is left out as published examples have it" }),
  ethiopic("am", "un-1967-am", "UN resolution I/17 (1967)", unAmharic, { aliases: ["un-amh-Ethi-Latn-2016"], year: 1967, source: eki }),
  ethiopic("am", "ala-lc-2011-am", "ALA-LC romanization table for Amharic", library, { aliases: ["ala-lc", "alalc-amh-Ethi-Latn-2011", "alalc-amh-Ethi-Latn-1997"], year: 2011, source: cldr }),
  ethiopic("ti", "bgn-pcgn-2007-ti", "BGN/PCGN 2007 system for Tigrinya", tigrinya, { aliases: ["bgn-pcgn-2007", "bgnpcgn-tir-Ethi-Latn-2007"], year: 2007, source: "general knowledge of the table" }),
  ethiopic("ti", "ala-lc-2011-ti", "ALA-LC romanization table for Tigrinya", library, { aliases: ["ala-lc", "alalc-tir-Ethi-Latn-2011", "alalc-tir-Ethi-Latn-1997"], year: 2011, source: cldr })
]
