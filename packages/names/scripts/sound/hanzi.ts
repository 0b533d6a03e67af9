/** Readings of Han characters in names: Mandarin, Cantonese, Sino-Korean and Japanese, as the Unihan data and general knowledge have them. */
import { japaneseReadings, southernReadings } from "./nameReadings.ts"
import { unihan } from "./unihan.ts"

/** A character's readings: a letter for the language (m, c, k, j; s for southern Chinese family names) and the syllables. */
export function readingsOfCharacters(variants: ReadonlyMap<string, string>, names: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const readings = unihan("Readings", new Set(["kMandarin", "kCantonese", "kHangul", "kJapaneseOn", "kJapaneseKun"]))
  const other = unihan("OtherMappings", new Set(["kTGH", "kJoyoKanji", "kJinmeiyoKanji"]))
  const out = new Map<string, Set<string>>()
  const add = (character: string, reading: string): void => {
    const own = variants.get(character) ?? character
    out.set(own, (out.get(own) ?? new Set<string>()).add(reading))
  }
  const rank = (character: string): number => Number(other.get("kTGH")!.get(character)?.split(":")[1] ?? 99999)
  const chinese = (character: string): boolean => names.has(character) || rank(character) <= 3200
  const inJapan = (character: string): boolean => other.get("kJoyoKanji")!.has(character) || other.get("kJinmeiyoKanji")!.has(character)
  for (const [character, value] of readings.get("kMandarin")!) if (chinese(character)) for (const syllable of value.split(" ")) add(character, `m${plainPinyin(syllable)}`)
  for (const [character, value] of readings.get("kCantonese")!) if (names.has(character) || rank(character) <= 2000) add(character, `c${value.split(" ")[0]!.replace(/\d/g, "")}`)
  for (const [character, value] of readings.get("kHangul")!) for (const part of value.split(" ")) {
    const [syllable = "", use = ""] = part.split(":")
    if (!names.has(character) && !inJapan(character) && use !== "0E" && rank(character) > 3200) continue
    if (use === "0E" || use === "0N" || (names.has(character) && use === "0")) add(character, `k${syllable.normalize("NFC")}`)
  }
  for (const [character, value] of readings.get("kJapaneseOn")!) if (inJapan(character)) for (const reading of value.split(" ").slice(0, 1)) add(character, `j${reading.toLowerCase()}`)
  for (const [character, value] of readings.get("kJapaneseKun")!) if (inJapan(character)) {
    for (const reading of value.split(" ").slice(0, 1)) if (reading.length <= 5 && !/(suru|ru|mu|ku|gu|su|tsu|nu|bu|shii)$/i.test(reading)) add(character, `j${reading.toLowerCase()}`)
  }
  for (const [language, list] of [["j", japaneseReadings], ["s", southernReadings]] as const) for (const [text, syllables] of list) for (const syllable of syllables) {
    const own = [...text].map((character) => variants.get(character) ?? character).join("")
    out.set(own, (out.get(own) ?? new Set<string>()).add(`${language}${syllable}`))
  }
  return out
}

const plainPinyin = (syllable: string): string => syllable.normalize("NFD").replace(/u\u0308/g, "v").replace(/\p{M}/gu, "")
