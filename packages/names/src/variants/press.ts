import { recased } from "./casing.ts"
import type { PressStyle } from "./pressTables.ts"

const common: Readonly<Record<string, string>> = {
  а: "a", б: "b", г: "g", ґ: "g", д: "d", е: "e", э: "e", і: "i", и: "i", ы: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", т: "t", ф: "f", ь: "", ъ: "", "'": "", "’": "", ʼ: ""
}
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = { uk: { г: "h", и: "y" }, be: { г: "h" }, bg: { ъ: "a" } }
/** Letters that begin with a glide, and the vowel behind it. */
const glides: Readonly<Record<string, string>> = { є: "e", ё: "o", ю: "u", я: "a", ї: "i" }
const vowel = /[аеёиіїоуыэюяєaeiouy]/
const hushing = /[жчшщ]/
/** Languages that the tables read. */
const read = new Set(["uk", "ru", "be", "bg"])

export const hasPress = (language: string): boolean => read.has(language)

/** Letters that soften a Polish l before them; and those after which a Russian е has no i. */
const softening: Readonly<Record<string, string>> = { uk: "іїюяєь", be: "іеёюяь", ru: "иеёюяь", bg: "иеюяь" }
const withoutI = "жшчщцл"

/** What Polish writes for л, and for е after a consonant. */
function polish(letter: string, before: string | undefined, next: string | undefined, language: string): string | undefined {
  if (letter === "л") return next !== undefined && softening[language]!.includes(next) ? "l" : "ł"
  if (letter === "е" && (language === "ru" || language === "be") && before !== undefined && !vowel.test(before)) return withoutI.includes(before) ? "e" : "ie"
  return undefined
}

/** Bulgarian щ is шт; the English h of Bulgarian names has no k. */
function letterOf(letter: string, style: PressStyle, language: string): string | undefined {
  if (language === "bg" && letter === "щ") return `${style.letters["ш"]!}t`
  if (language === "bg" && letter === "х" && style.language === "en") return "h"
  return own[language]?.[letter] ?? style.letters[letter] ?? common[letter]
}

function stem(word: string, style: PressStyle, language: string): string {
  let out = ""
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    const before = word[at - 1]
    const open = before === undefined || vowel.test(before) || "'’ʼьъй".includes(before)
    // Russian and Belarusian е has a glide where nothing softens it.
    const glided = letter === "е" && open && (language === "ru" || language === "be") && (before === undefined || !vowel.test(before)) ? "e" : glides[letter]
    if (letter === "ь" && word[at + 1] === "о") {
      out += style.glide[1]
      continue
    }
    if (glided !== undefined) {
      const silent = letter === "ї" || (letter === "ё" && before !== undefined && hushing.test(before))
      const sound = glided === "u" ? style.letters["у"]! : glided
      out += silent ? (letter === "ї" && style.language !== "en" && style.glide[0] === "j" && open ? `j${sound}` : sound) : letter === "є" && !open ? sound : (open ? style.glide[0] : softened(style)) + sound
      continue
    }
    out += (style.language === "pl" ? polish(letter, before, word[at + 1], language) : undefined) ?? letterOf(letter, style, language) ?? letter
  }
  return out
}

/** After a consonant English writes ya and yu as at the start: Lyashko. */
const softened = (style: PressStyle): string => style.language === "en" ? "y" : style.glide[1]

/** A word in Cyrillic letters as the press of another language writes it. */
export function pressSpelling(word: string, style: PressStyle, language: string): string {
  return recased(word, (piece) => {
    const endings = style.endings[language] ?? style.endings["*"] ?? []
    const found = piece.length > 4 ? endings.find(([ending]) => piece.endsWith(ending)) : undefined
    let out = found === undefined ? stem(piece, style, language) : stem(piece.slice(0, -found[0].length), style, language) + found[1]
    for (const [pattern, by] of style.after) out = out.replace(pattern, by)
    return out
  })
}
