/** Hangul beside Han characters: a syllable that is a character's Korean reading speaks for one name. */
import { readingsByText } from "./hani.ts"
import { end, inventoryOf, start } from "./inventory.ts"
import { lettersOf } from "./letters.ts"
import { absent, type SoundTable, tableOf } from "./table.ts"

/** Sixteenths of a nat: for the reading itself, and for its form at the start of a word. */
const own = 64
const initial = 56
const bias = -2.5

/** What southern spelling makes of a syllable at the start of a word: 리 is 이, 로 is 노. */
function initialForm(letters: ReadonlyArray<string>): ReadonlyArray<string> {
  const [first, vowel = ""] = letters
  const narrow = "ㅣㅑㅕㅛㅠㅖ".includes(vowel)
  if (first === "ㄹ") return [narrow ? "ㅇ" : "ㄴ", ...letters.slice(1)]
  return first === "ㄴ" && narrow ? ["ㅇ", ...letters.slice(1)] : letters
}

export function sinoKorean(): SoundTable {
  const known = [...readingsByText()].flatMap(([text, readings]) => readings.filter(({ language }) => language === "k").flatMap(({ syllable }) => {
    const letters = lettersOf(syllable, "Hang")
    return [{ text, segment: letters.join(""), weight: own }, { text, segment: initialForm(letters).join(""), weight: initial }]
  }))
  const left = inventoryOf([start, end, ...known.map(({ segment }) => segment)])
  const right = inventoryOf([start, end, ...known.map(({ text }) => text)])
  const weights = new Int8Array(left.size * right.size).fill(absent)
  for (const edge of [start, end]) weights[left.ids.get(edge)! * right.size + right.ids.get(edge)!] = 0
  for (const { text, segment, weight } of known) {
    const at = left.ids.get(segment)! * right.size + right.ids.get(text)!
    weights[at] = Math.max(weights[at]!, weight)
  }
  return tableOf(left, right, weights, bias, new Float32Array(0), false)
}
