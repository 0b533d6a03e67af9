/** Tokens of scripts without a table of their own, in basic Latin letters. */
import { defaultSystem, type Transliterator, transliterator } from "@polyonym/transliterate/pure"
import { lettersOf, plainLatin } from "./letters.ts"

/** The language whose system reads a script when the token's own has none. */
const usual: Readonly<Record<string, string>> = {
  Grek: "el", Armn: "hy", Geor: "ka", Deva: "hi", Beng: "bn", Guru: "pa", Gujr: "gu", Orya: "or", Taml: "ta", Telu: "te", Knda: "kn", Mlym: "ml", Sinh: "si", Thai: "th", Laoo: "lo",
  Khmr: "km", Mymr: "my", Tibt: "bo", Ethi: "am", Thaa: "dv", Mong: "mn"
}

const made = new Map<string, Transliterator>()

function reader(script: string, language: string | undefined): Transliterator {
  const key = `${script} ${language ?? ""}`
  const known = made.get(key)
  if (known !== undefined) return known
  const from = [language, usual[script]].find((tag) => tag !== undefined && defaultSystem(tag) !== undefined)
  const system = from === undefined ? undefined : defaultSystem(from)
  const found = from === undefined || system === undefined ? anyAscii() : transliterator({ from, system })
  made.set(key, found)
  return found
}

let ascii: Transliterator | undefined
const anyAscii = (): Transliterator => ascii ??= transliterator({ from: "und", system: "any-ascii" })

/** Greek by its sounds, as foreign names are written in it: the systems for Greek keep its spelling. */
const greek: Readonly<Record<string, string>> = {
  ντζ: "ndz", μπ: "b", ντ: "d", γκ: "g", γγ: "ng", τζ: "dz", τσ: "ts", ου: "u", αι: "e", ει: "i", οι: "i", υι: "i", αυ: "av", ευ: "ev", ηυ: "iv", α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n", ξ: "ks", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s",
  τ: "t", υ: "i", φ: "f", χ: "kh", ψ: "ps", ω: "o"
}

const behindVowel: Readonly<Record<string, string>> = { ντ: "nd", μπ: "mb" }

/** Two vowels are read apart where the first is stressed or the second has a diaeresis. */
function greekSounds(text: string): string {
  const decomposed = text.toLowerCase().normalize("NFD").replace(/([αεο])\u0301(?=[ιυ](?!\u0301))/g, "$1 ").replace(/([ιυ])\u0308/g, " $1").replace(/[^α-ω ]/g, "")
  return decomposed.replace(/ντζ|μπ|ντ|γκ|γγ|τζ|τσ|ου|[αεου]ι|[αεη]υ|./g, (letters, place: number) => place > 0 && (letters === "ντ" || letters === "μπ") && "αεηιουω".includes(decomposed[place - 1]!) ? behindVowel[letters]! : greek[letters] ?? "")
}

/** Latin letters of a token; what the language's system does not read goes by any-ascii. */
export function romanLetters(text: string, script: string, language: string | undefined): ReadonlyArray<string> {
  if (script === "Grek") return lettersOf(greekSounds(text), "Latn")
  const latin = reader(script, language).convert(text)
  const plain = plainLatin(latin.toLowerCase())
  return lettersOf(/[^\0-\x7f]/.test(plain) ? anyAscii().convert(plain).toLowerCase() : plain, "Latn")
}
