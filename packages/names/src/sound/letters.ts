/** A token as the letters that the tables know: one case, no marks that a writer may leave out, one form for letters that differ only in shape. */

import { oneVariant } from "./variants.ts"

/** Letters of the Latin script that canonical decomposition does not take to the basic letters. */
const latinPlain: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ə: "a", ŋ: "ng", ħ: "h", ŧ: "t", ɓ: "b", ɗ: "d", ƙ: "k", ƴ: "y", ĸ: "k", ɛ: "e", ɔ: "o", ŀ: "l"
}
const marks = /\p{M}/gu

/** The basic letters of a Latin text in lower case. */
export function plainLatin(text: string): string {
  let out = ""
  for (const letter of text) out += letter < "\x80" ? letter : latinPlain[letter] ?? letter.normalize("NFKD").replace(marks, "")
  return out
}

/** What a letter that a table does not know is read as: letters of languages that write a script with more letters than most. */
const otherBasic: Readonly<Record<string, string>> = {
  і: "и", ї: "йи", є: "е", ґ: "г", ў: "у", ј: "й", љ: "ль", њ: "нь", ћ: "ч", ђ: "дж", џ: "дж", ѓ: "г", ќ: "к", ѕ: "дз", ѐ: "е", ѝ: "и", ө: "о", ү: "у", ұ: "у", қ: "к", ғ: "г", ң: "н", ә: "а", һ: "х", ҳ: "х", ҷ: "дж", ҫ: "с", ҙ: "з", ҡ: "к", ӯ: "у", ӣ: "и", ҥ: "н", җ: "дж",
  پ: "ب", چ: "تش", گ: "غ", ژ: "ج", ڤ: "ف", ڨ: "ق", ٹ: "ت", ڈ: "د", ڑ: "ر", ڵ: "ل", ۆ: "و", ێ: "ي", ڕ: "ر", ۋ: "و", ۇ: "و", ڭ: "نغ", ݣ: "غ"
}

/** The basic letters of any text. */
export function basicLetters(text: string): string {
  let out = ""
  for (const letter of text) {
    const latin = letter >= "\x80" && (letter < "\u0250" || (letter >= "\u1e00" && letter < "\u1f00"))
    out += latin || latinPlain[letter] !== undefined ? plainLatin(letter) : otherBasic[letter] ?? letter
  }
  return out
}

const arabicForms: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", ٱ: "ا", ک: "ك", ی: "ي", ى: "ي", ې: "ي", ۍ: "ي", ے: "ي", ہ: "ه", ھ: "ه", ە: "ه", ۀ: "ه", ة: "ه", ۃ: "ه", ؤ: "و", ں: "ن" }
const kanaSmall: Readonly<Record<string, string>> = { ヱ: "エ", ヰ: "イ", ヂ: "ジ", ヅ: "ズ" }
const leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
const tails = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

/** A syllable as its letters; a final letter is told from an initial one by a code point of its own (U+11A8 …). */
function jamo(syllable: string): ReadonlyArray<string> {
  const index = syllable.charCodeAt(0) - 0xac00
  if (index < 0 || index >= 11172) return [syllable]
  const tail = index % 28
  const out = [leads[Math.floor(index / 588)]!, vowels[Math.floor((index % 588) / 28)]!]
  return tail === 0 ? out : [...out, String.fromCharCode(0x11a7 + tails.indexOf(tails[tail]!))]
}

const katakana = (letter: string): string => {
  const code = letter.charCodeAt(0)
  const full = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : letter
  return kanaSmall[full] ?? full
}

/** The longest token that is compared; what stands behind is left out. */
export const longest = 64

const letter = /[\p{L}\p{M}ー々]/u
const keepsMarks = new Set(["Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Thaa"])

/** The letters of a token in a script. Whatever is no letter of a word (hyphens, apostrophes, points) is dropped, except Hebrew's geresh, which makes another sound. */
export function lettersOf(text: string, script: string): ReadonlyArray<string> {
  const out: Array<string> = []
  const whole = (script === "Latn" || script === "Cyrl" || script === "Grek" ? text.toLowerCase() : text).normalize(script === "Hebr" || script === "Arab" ? "NFKC" : "NFC")
  for (const character of whole) {
    if (out.length >= longest) break
    if (script === "Hebr" && /['’׳`´]/u.test(character)) {
      if (out.length > 0) out.push("'")
      continue
    }
    if (!letter.test(character) || character === "ـ") continue
    if (/\p{M}/u.test(character) && !keepsMarks.has(script)) continue
    if (script === "Hang") out.push(...jamo(character))
    else if (script === "Arab") out.push(arabicForms[character] ?? character)
    else if (script === "Kana") out.push(katakana(character))
    else if (script === "Hani") out.push(character === "々" && out.length > 0 ? out[out.length - 1]! : oneVariant(katakana(character)))
    else if (script === "Grek") out.push(character.normalize("NFD").replace(/[^\p{L}\u0308]/gu, ""))
    else if (script === "Latn" && /[ʻʼʾʿˈ]/u.test(character)) continue
    else if (script === "Latn" && latinPlain[character]?.length === 2) out.push(...latinPlain[character]!)
    else out.push(character)
  }
  return out.slice(0, longest)
}
