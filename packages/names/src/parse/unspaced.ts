/** Names of East Asia that are written in one word: where the family name ends. */
import { chineseSurnames, compoundSurnames, japaneseOnly, japaneseSurnames, koreanCompounds, koreanCompoundsInDoubt, koreanSurnames } from "./eastAsianSurnames.ts"
import { plainFrequency } from "./frequency.ts"

/** How many characters of a word are the family name (0: it is one name only), and how much speaks for it. */
export interface Cut {
  readonly family: number
  readonly weight: number
}

const han = /^[\p{Script=Han}々〆ヶ]+$/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Whether a word in Chinese characters is rather a name of Japan. */
function looksJapanese(characters: ReadonlyArray<string>, word: string, language: string): boolean {
  if (language === "ja") return true
  if (language === "zh" || language === "yue" || language === "ko" || language === "vi") return false
  const two = japaneseSurnames.has(characters.slice(0, 2).join("")) || japaneseSurnames.has(characters.slice(0, 3).join(""))
  const chinese = chineseSurnames.has(characters[0]!) || compoundSurnames.has(characters.slice(0, 2).join(""))
  return kana.test(word) || japaneseOnly.test(word) || (two && (characters.length > 3 || !chinese)) || (!chinese && japaneseSurnames.has(characters[0]!))
}

/** For a name of so many characters, how many of them are usually the family name, likeliest first. */
const usualFamilies: ReadonlyArray<ReadonlyArray<number>> = [[], [], [1], [2, 1], [2, 1, 3], [2, 3], [3, 2]]

/** Given names of three characters mostly end so. */
const longGiven = /[郎朗助介丸衛門彦]$/

function japaneseCuts(characters: ReadonlyArray<string>): ReadonlyArray<Cut> {
  const length = characters.length
  const usual = usualFamilies[length] ?? []
  const cuts: Array<Cut> = []
  for (let family = 1; family <= Math.min(4, length - 1); family++) {
    const listed = japaneseSurnames.has(characters.slice(0, family).join(""))
    const rank = usual.indexOf(family)
    const given = characters.slice(family).join("")
    const weight = (listed ? 30 * family : 1) * (rank === 0 ? 4 : rank > 0 ? 1 : 0.1) * (given.length > 3 ? 0.05 : given.length === 3 && family === 1 && !longGiven.test(given) ? 0.08 : 1)
    cuts.push({ family, weight })
  }
  if (japaneseSurnames.has(characters.join(""))) cuts.push({ family: 0, weight: 60 * length })
  return cuts
}

/** Where kana and characters meet, the surname ends: 高橋みなみ, さだ雅志. */
function mixedCut(characters: ReadonlyArray<string>): number {
  const first = kana.test(characters[0]!)
  return characters.findIndex((character) => kana.test(character) !== first)
}

function chineseCuts(characters: ReadonlyArray<string>, word: string): ReadonlyArray<Cut> {
  const length = characters.length
  const transcribed = plainFrequency(word) > 0 ? 8 : 0
  const compound = compoundSurnames.has(characters.slice(0, 2).join("")) || compoundSurnames.has(characters.slice(0, 4).join(""))
  const single = chineseSurnames.has(characters[0]!)
  const cuts: Array<Cut> = []
  if (compound && length >= 3) cuts.push({ family: compoundSurnames.has(characters.slice(0, 4).join("")) ? 4 : 2, weight: length === 3 ? 12 : 30 })
  if (single && length <= 4) {
    cuts.push({ family: 1, weight: length === 4 ? 0.2 : length === 3 ? 10 : 6 })
    if (length === 4 && chineseSurnames.has(characters[1]!)) cuts.push({ family: 2, weight: 4 })
  }
  cuts.push({ family: 0, weight: transcribed + (length > 4 ? 20 : cuts.length === 0 ? 1 : 0.5) })
  return cuts
}

function koreanCuts(characters: ReadonlyArray<string>, word: string): ReadonlyArray<Cut> {
  const length = characters.length
  const cuts: Array<Cut> = []
  if (length >= 3 && length <= 5 && koreanCompounds.has(characters.slice(0, 2).join(""))) cuts.push({ family: 2, weight: length === 3 ? (koreanCompoundsInDoubt.has(characters.slice(0, 2).join("")) ? 12 : 40) : 30 })
  if (length <= 4 && koreanSurnames.has(characters[0]!)) cuts.push({ family: 1, weight: length === 3 ? 20 : length === 2 ? 3 : 1 })
  cuts.push({ family: 0, weight: (plainFrequency(word) > 0 ? (length === 3 ? 4 : 8) : 0) + (length > 3 ? 4 : 0.5) })
  return cuts
}

/** The ways to cut a word into family and given name, best first; none for a word of another script. In a language other than these a cut needs a known surname. */
export function cutsOf(word: string, script: string, language: string): ReadonlyArray<Cut> {
  const characters = [...word]
  if (characters.length < 2 || characters.length > 8) return []
  let cuts: ReadonlyArray<Cut> = []
  if (script === "Hang") cuts = koreanCuts(characters, word)
  else if (han.test(word)) cuts = looksJapanese(characters, word, language) ? japaneseCuts(characters) : chineseCuts(characters, word)
  else if (kana.test(word) && /\p{Script=Han}/u.test(word)) {
    const listed = japaneseCuts(characters).filter((cut) => cut.weight > 20)
    const border = mixedCut(characters)
    cuts = listed.length > 0 ? listed : border > 0 ? [{ family: border, weight: 1 }] : []
  }
  return [...cuts].sort((x, y) => y.weight - x.weight)
}

/** Whether a word is a family name of Korea or China by itself, for names whose parts stand apart. */
export function isEastAsianSurname(word: string, script: string): boolean {
  return script === "Hang" ? (koreanSurnames.has(word) || koreanCompounds.has(word)) : chineseSurnames.has(word) || compoundSurnames.has(word) || japaneseSurnames.has(word)
}
