/** Which units of a person's name are the father's name. */
import { familyEnding } from "./familyEndings.ts"
import { givenNames } from "./givenNames.ts"
import { isCapitals } from "./letters.ts"
import { bulgarianPatronymic, daughter, fatherFollows, genitives, northernSon, patronymicGender, turkicPatronymic } from "./patronymics.ts"
import type { Token } from "./tokens.ts"
import type { Unit } from "./units.ts"

/** Units that are patronymics, and whether the name has no family name beside them. */
export interface Fathers {
  readonly at: ReadonlySet<number>
  readonly noFamily: boolean
}

const isKnownGiven = (plain: string): boolean => givenNames(plain).length > 0
/** Languages where names on -ović are family names. */
const southSlavic = new Set(["sr", "hr", "bs", "sl", "sh", "cnr"])
const turkic = new Set(["kk", "ky", "uz", "tk", "az", "tt", "ba", "kaa"])

/** Whether a patronymic is made of a known given name. */
function isKnownStem(plain: string): boolean {
  for (const ending of ["йович", "ьович", "ович", "евич", "йовна", "овна", "евна"]) {
    if (!plain.endsWith(ending)) continue
    const stem = plain.slice(0, -ending.length)
    return ["", "о", "й", "ь", "ий", "ій", "ло", "а", "я"].some((end) => isKnownGiven(stem + end)) || isKnownGiven(stem.slice(0, -1) + "ій")
  }
  return false
}

/** Whether the first word is a family name by its ending, or stands in capitals before others that do not. */
const startsWithFamily = ([first, second]: ReadonlyArray<Token>): boolean => familyEnding(first!.plain, first!.script) === 1 || (isCapitals(first!.word) && !isCapitals(second!.word))

/** An East Slavic patronymic: in the middle, at the end of three, or at the end of two after a known given name. */
function isSlavic(words: ReadonlyArray<Token>, at: number, language: string): boolean {
  const { plain, word } = words[at]!
  const gender = patronymicGender(plain)
  if (at === 0 || gender === undefined || southSlavic.has(language) || /[ćћ]$/i.test(word)) return false
  const last = words.length - 1
  const womanly = gender === "f"
  if (at < last) return true
  if (words.length >= 3) return (womanly || isKnownGiven(words[at - 1]!.plain) || words[0]!.script === "Cyrl" || (words.length === 3 && plain.endsWith("ch") && startsWithFamily(words))) && !isKnownGiven(words[0]!.plain)
  return words.length === 2 && isKnownGiven(words[0]!.plain) && (womanly ? /(івна|ївна)$/.test(plain) || isKnownStem(plain) : isKnownStem(plain))
}

/** A Bulgarian middle name. */
function isBulgarian(words: ReadonlyArray<Token>, at: number, language: string): boolean {
  if (words.length !== 3 || at !== 1 || bulgarianPatronymic(words[1]!.plain) === undefined) return false
  return language === "bg" || language === "mk" || (language !== "ru" && language !== "uk" && bulgarianPatronymic(words[2]!.plain) !== undefined && !isKnownGiven(words[1]!.plain))
}

export function fathersOf(tokens: ReadonlyArray<Token>, units: ReadonlyArray<Unit>, language: string): Fathers {
  const words = units.map((unit) => tokens[unit.at.at(-1)!]!)
  const last = words.length - 1
  const found = new Set<number>()
  if (words.length < 2) return { at: found, noFamily: false }
  if (fatherFollows.has(language) || (words[0]!.script === "Ethi" && language === "")) {
    for (let at = 1; at <= last; at++) found.add(at)
    return { at: found, noFamily: true }
  }
  const slavic = words.findIndex((_, at) => isSlavic(words, at, language) || isBulgarian(words, at, language))
  if (slavic > 0) found.add(slavic)
  if (found.size > 0) return { at: found, noFamily: false }
  const northern = language === "is" || language === "fo"
  if (daughter(words[last]!.plain) !== undefined || (northern && northernSon(words[last]!.plain) !== undefined)) return { at: new Set([last]), noFamily: true }
  for (let at = 1; at <= last; at++) if ((words.length > 2 || turkic.has(language)) && turkicPatronymic(words[at]!.plain) !== undefined) return { at: new Set([at]), noFamily: words.length === 2 }
  const genitive = genitives.get(language === "" && words[0]!.script === "Armn" ? "hy" : language === "" && words[0]!.script === "Grek" ? "el" : language)
  if (language === "mn" || words.length === 2) {
    const mongolian = words.findIndex(({ plain }) => plain.length > 4 && (language === "mn" ? genitive!(plain) : /(?:ийн|giin|g?iin|iyn)$/.test(plain)))
    if (mongolian >= 0) return { at: new Set([mongolian]), noFamily: words.length === 2 }
  } else if (genitive !== undefined && words.length === 3 && genitive(words[1]!.plain)) found.add(1)
  return { at: found, noFamily: false }
}
