/**
 * A word of a name as a string of sound signs, so that spellings of one sound in several orthographies meet.
 * A spelling that is read in several ways (ch, c, j, w, h) has a sign of its own, near to each of its readings (`soundDistance.ts`).
 *
 * Signs: vowels a e i o u O (ё, ö); glide j; S ш, C ч, W щ, Z ж, D дж, c ц, x х, h, g and the usual consonants;
 * Q is Latin ch, H Latin sch (ш, and ж in German), q soft or Slavic Latin c, J Latin j, w Latin w, ~ a letter that is hardly heard.
 */

const cyrillic: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", ѓ: "g", д: "d", ђ: "D", е: "e", ё: "O", є: "je", ж: "Z", з: "z", ѕ: "dz", и: "i", і: "i", ї: "ji", й: "j", ј: "j", к: "k", ќ: "k",
  л: "l", љ: "l", м: "m", н: "n", њ: "n", о: "o", п: "p", р: "r", с: "s", т: "t", ћ: "C", у: "u", ў: "w", ф: "f", х: "x", ц: "c", ч: "C", џ: "D", ш: "S", щ: "W",
  ъ: "", ы: "i", ь: "", э: "e", ю: "ju", я: "ja", ө: "O", ү: "u", ұ: "u", қ: "k", ғ: "g", ң: "n", ҳ: "h", һ: "h", ҷ: "D", ә: "e", ӣ: "i", ӯ: "u", ӏ: "", "’": "", "'": "", ʼ: ""
}
const byLanguage: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uk: { г: "h" }, be: { г: "h" }, bg: { ъ: "a", щ: "St" }
}
const marked: Readonly<Record<string, string>> = {
  š: "S", ş: "S", ș: "S", ś: "S", č: "C", ć: "C", ž: "Z", ż: "Z", ź: "Z", đ: "D", ç: "q", ţ: "c", ț: "c", ğ: "~", ö: "O", ő: "O", ø: "O", œ: "O", ü: "u", ű: "u", ä: "e", å: "o",
  æ: "e", ą: "on", ę: "en", ł: "l", ß: "s", ı: "i", þ: "t", ð: "d", ñ: "n", ə: "e", "’": "", "'": "", ʼ: "", ʹ: "", ʻ: "", "`": "", "‘": ""
}
const latin: Readonly<Record<string, string>> = {
  schtsch: "W", shch: "W", chtch: "W", szcz: "W", šč: "W", tsch: "C", tch: "C", tsh: "C", dsch: "D", dzh: "D", dž: "D", dż: "D", sch: "H", sh: "S", sz: "S", cz: "C", ch: "Q", zh: "Z",
  kh: "x", ts: "c", tz: "c", ph: "f", th: "t", ck: "k", qu: "kv", wh: "w", gh: "g", rh: "r", eau: "o", oo: "u", ee: "i", ou: "u", x: "ks", q: "k", w: "w", j: "J", dj: "D"
}
const polish: Readonly<Record<string, string>> = { rz: "Z", ch: "x", dzi: "dzi", j: "j", c: "c", w: "v", sz: "S" }
const slavicLatin = new Set(["pl", "cs", "sk", "hr", "sr", "sl", "bs"])
const combining = /\p{M}/u
const vowels = "aeiouO"
const latinVowels = "aeiouy"

/** Whether an h only makes the vowel before it long: John, Kohl, Bahr. */
const lengthens = (before: string | undefined, next: string | undefined): boolean => before !== undefined && "aeou".includes(before) && (next === "l" || next === "n" || next === "r")

function readLatin(word: string, language: string): string {
  const slavic = slavicLatin.has(language)
  // an orthography in which j is a glide gives itself away
  const glide = slavic || /sz|cz|sch|[łščžśćżř]|ow(a|y|i)?$/.test(word)
  let out = ""
  for (let i = 0; i < word.length;) {
    let read: string | undefined
    let length = 0
    for (length = Math.min(7, word.length - i); length > 1; length--) {
      const part = word.slice(i, i + length)
      read = (language === "pl" ? polish[part] : undefined) ?? latin[part]
      if (read !== undefined) break
    }
    if (read !== undefined) {
      out += read
      i += length
      continue
    }
    const letter = word[i]!
    const next = word[i + 1]
    const before = word[i - 1]
    i++
    if (letter === "y") {
      const touches = (next !== undefined && latinVowels.includes(next) && next !== "y") || (before !== undefined && "aeou".includes(before))
      out += touches ? "j" : "i"
    } else if (letter === "c") out += slavic ? "c" : next === undefined ? "q" : "eiyíéě".includes(next) ? "q" : "k"
    else if (letter === "h" && lengthens(before, next)) out += "~"
    else if (letter === "j") out += glide || before === "i" || before === "y" || next === undefined || !latinVowels.includes(next) ? "j" : "J"
    else {
      const known = latin[letter] ?? marked[letter]
      if (known !== undefined) out += known
      else if (letter >= "a" && letter <= "z") out += letter
      else {
        const plain = letter.normalize("NFD")[0]!
        if (plain >= "a" && plain <= "z") out += plain
      }
    }
  }
  return out
}

function readCyrillic(word: string, language: string): string {
  const own = byLanguage[language]
  let out = ""
  for (const letter of word) if (!combining.test(letter)) out += own?.[letter] ?? cyrillic[letter] ?? ""
  return out
}

/** Joins what several letters write together: тс and ц, дж, ий and й, doubled letters. */
function joined(signs: string): string {
  let out = ""
  for (const sign of signs) {
    const last = out[out.length - 1]
    if (last === sign) continue
    if ((last === "i" || last === "j") && (sign === "i" || sign === "j")) {
      out = out.slice(0, -1) + "i"
      continue
    }
    const pair = (last ?? "") + sign
    const one = pair === "ts" || pair === "tc" ? "c" : pair === "tC" || pair === "tS" ? "C" : pair === "dZ" ? "D" : pair === "SC" ? "W" : pair === "dD" ? "D" : ""
    out = one === "" ? out + sign : out.slice(0, -1) + one
  }
  return out
}

const isCyrillic = /\p{Script=Cyrillic}/u
const isLatin = /\p{Script=Latin}/u

/** The sound signs of a word in Latin or Cyrillic letters; empty for any other script. */
export function sounds(word: string, language: string | undefined): string {
  const lower = word.normalize("NFC").toLowerCase()
  const tag = (language ?? "").slice(0, 2)
  if (isCyrillic.test(lower)) return joined(readCyrillic(lower, tag))
  return isLatin.test(lower) || /^[0-9]+$/.test(lower) ? joined(readLatin(lower, tag)) : ""
}

const letters: Readonly<Record<string, string>> = {
  ж: "zh", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ю: "yu", я: "ya", є: "ye", ї: "i", й: "y", ё: "e", ы: "y", ў: "u", ђ: "dj", ћ: "c", џ: "dz", љ: "lj", њ: "nj", ј: "j"
}

/** Plain small letters a–z and digits for a word in Latin or Cyrillic letters; empty for any other script. */
export function romanised(word: string, language: string | undefined): string {
  const lower = word.normalize("NFC").toLowerCase()
  const tag = (language ?? "").slice(0, 2)
  let out = ""
  for (const letter of lower) {
    if ((letter >= "a" && letter <= "z") || (letter >= "0" && letter <= "9")) out += letter
    else if (letter in letters) out += letters[letter]
    else if (letter === "и" && tag === "uk") out += "y"
    else if (letter in cyrillic) out += byLanguage[tag]?.[letter] ?? cyrillic[letter]
    else if (letter === "ß") out += "ss"
    else if (letter === "æ" || letter === "œ") out += letter === "æ" ? "ae" : "oe"
    else if (letter === "ł" || letter === "ø" || letter === "đ" || letter === "ı") out += letter === "ł" ? "l" : letter === "ø" ? "o" : letter === "đ" ? "d" : "i"
    else {
      const plain = letter.normalize("NFD")[0]!
      if (plain >= "a" && plain <= "z") out += plain
    }
  }
  return out.toLowerCase()
}

/** Whether a sign is a vowel. */
export const isVowel = (sign: string): boolean => vowels.includes(sign)
