import { isVietnamese, plainUnit } from "./character.ts"

/** Whether a Latin letter in a text may stand for the same letter with a diacritic in a form: never (`exact`), or wherever the text has none there (`fold`). */
export type Diacritics = "exact" | "fold"

/** Languages whose spelling has diacritics so often that a text without any was written without them. */
const marking = new Set("az bs ca cs da de es et fi fr hr hu is lt lv no nb nn pl pt ro sk sl sq sr sv tr".split(" "))
/** From so many Latin letters on, the absence of diacritics says something. */
const enough = 300
const marked = /[\u0300-\u036f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/

function hasLetters(text: string): boolean {
  let letters = 0
  for (let at = 0; at < text.length && letters < enough; at++) {
    const unit = text.charCodeAt(at) | 32
    if (unit >= 97 && unit <= 122) letters++
  }
  return letters === enough
}

/**
 * Whether letters without diacritics in a text may stand for those with them. Unless it is told, only in a text of some length, in a language that writes many, that has none at
 * all: otherwise the writer minds them, and Rad is not Rąd. Never in Vietnamese, where they tell words apart.
 */
export function foldsDiacritics(text: string, language: string | undefined, told: Diacritics | undefined): boolean {
  if (told === "exact" || language === "vi") return false
  return told === "fold" || (language !== undefined && marking.has(language) && hasLetters(text) && !marked.test(text))
}

/** Whether two folded keys agree if letters without diacritics in the first may stand for those with them in the second, but for Vietnamese ones. */
export function agreesPlain(found: string, wanted: string): boolean {
  if (found.length !== wanted.length) return false
  for (let at = 0; at < found.length; at++) {
    const [here, there] = [found.charCodeAt(at), wanted.charCodeAt(at)]
    if (here !== there && (isVietnamese(there) || plainUnit(there) !== here)) return false
  }
  return true
}
