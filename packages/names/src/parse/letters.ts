/** Letters of names: case, marks, look-alikes of the other script. */

const special: Readonly<Record<string, string>> = {
  ł: "l", đ: "d", ð: "d", ø: "o", æ: "ae", œ: "oe", ß: "ss", þ: "th", ı: "i", ħ: "h", ŋ: "n", ə: "a",
  ё: "е", ґ: "г", ў: "у", ς: "σ", ی: "ي", ى: "ي", ک: "ك", ـ: "", "’": "", ʼ: "", "'": "", "`": "", "´": "", ʹ: "", ʻ: "", "‘": "", ʿ: "", ʾ: "", "׳": "", "״": "", "\"": "", "\u200c": "", "\u200d": "", "\u00ad": ""
}
/** Cyrillic letters that have a mark by decomposition but are letters of their own. */
const kept = new Set(["й", "ї", "ѓ", "ќ", "ў"])
/** Marks that are no letters: accents, titlos, points of Hebrew and Arabic, variation selectors. Vowel signs of India and tones of Thai are letters, and so is the voicing of kana. */
const mark = /(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u
const voicing = new Set(["\u3099", "\u309a"])

function plainLetter(letter: string): string {
  const known = special[letter]
  if (known !== undefined) return known
  if (kept.has(letter)) return letter
  let out = ""
  for (const part of letter.normalize("NFD")) if (voicing.has(part) || !mark.test(part)) out += special[part] ?? part
  return out.normalize("NFC")
}

/** For each code unit, 1 once it is known to be a letter that stays; never for half a pair. */
const staying = new Uint8Array(0x10000)
const plainOf = new Map<number, string>()
/** As many other letters are remembered. */
const mostLetters = 20_000

function lookedUp(codePoint: number): string {
  const letter = String.fromCodePoint(codePoint)
  const plain = plainLetter(letter)
  if (plain === letter && codePoint <= 0xffff && (codePoint & 0xf800) !== 0xd800) staying[codePoint] = 1
  else if (plainOf.size < mostLetters) plainOf.set(codePoint, plain)
  return plain
}

/** Lower case, without marks and apostrophes; й and ї stay, ё becomes е. */
export function plainLetters(text: string): string {
  const lower = text.normalize("NFC").toLowerCase()
  if (/^[a-z]*$/.test(lower)) return lower
  let out = ""
  let from = 0 // where what stays as it is began
  for (let at = 0; at < lower.length;) {
    if (staying[lower.charCodeAt(at)] === 1) {
      at++
      continue
    }
    const codePoint = lower.codePointAt(at)!
    const next = at + (codePoint > 0xffff ? 2 : 1)
    const plain = plainOf.get(codePoint) ?? lookedUp(codePoint)
    if (plain.length !== next - at || !lower.startsWith(plain, at)) {
      out += lower.slice(from, at) + plain
      from = next
    }
    at = next
  }
  return from === 0 ? lower : out + lower.slice(from)
}

/** Cyrillic letters that look like Latin ones, and those Latin letters that look like Cyrillic ones. */
const toLatin = new Map([..."аеорсухіјѕһАЕОРСУХІЈКМТВН"].map((letter, at) => [letter, "aeopcyxijshAEOPCYXIJKMTBH"[at]!]))
const toCyrillic = new Map([..."aeopcyxiAEOPCYXIKMTBH"].map((letter, at) => [letter, "аеорсухіАЕОРСУХІКМТВН"[at]!]))
const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u

/** A word with letters of both scripts, written in the one that its unmistakable letters are in; any other word as it is. */
export function unmixed(word: string): string {
  let latins = 0
  let cyrillics = 0
  let sureLatin = 0
  let sureCyrillic = 0
  for (const letter of word) {
    if (letter < "\u0080" ? /[a-z]/i.test(letter) : latin.test(letter)) {
      latins++
      if (!toCyrillic.has(letter)) sureLatin++
    } else if (cyrillic.test(letter)) {
      cyrillics++
      if (!toLatin.has(letter)) sureCyrillic++
    }
  }
  if (latins === 0 || cyrillics === 0) return word
  const twins = sureLatin > sureCyrillic || (sureLatin === sureCyrillic && latins >= cyrillics) ? toLatin : toCyrillic
  let out = ""
  for (const letter of word) out += twins.get(letter) ?? letter
  return out
}

/** Whether a word is written in capitals only: two letters or more and none small. */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Gives `form`, which continues a word in small letters, the capitals of `model`. */
export function withCapitals(form: string, model: string): string {
  if (isCapitals(model)) return form.toUpperCase()
  let out = ""
  for (let i = 0; i < form.length; i++) {
    const small = form[i]!
    const given = model[i]
    if (given !== undefined && given !== given.toLowerCase()) out += small.toUpperCase()
    else out += small
  }
  return out
}
