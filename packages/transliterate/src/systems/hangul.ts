import type { Expanded } from "../system.ts"
import { Expansion } from "./expansion.ts"

/** The letters of Hangul syllables in the order of Unicode, written as compatibility jamo. */
export const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
export const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
export const finals = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

const conjoining = (order: string, first: number) => (letters: string): string =>
  [...letters].map((letter) => String.fromCharCode(first + order.indexOf(letter))).join("")

/** Conjoining jamo for compatibility jamo. */
export const asInitials = conjoining(initials, 0x1100)
export const asVowels = conjoining(vowels, 0x1161)
export const asFinals = conjoining(finals, 0x11a8)

/** Half-width jamo stand in the order of the compatibility jamo, vowels in groups of six. */
function fullWidth(unit: number): number {
  if (unit < 0xffa1 || unit > 0xffdc) return unit
  if (unit <= 0xffbe) return unit - 0xffa1 + 0x3131
  const group = (unit - 0xffc2) >> 3
  const place = (unit - 0xffc2) & 7
  return unit >= 0xffc2 && place < 6 ? 0x314f + group * 6 + place : unit
}

/** Hangul syllables in their letters; half-width letters as full ones. */
export function expandHangul(text: string): Expanded {
  const out = new Expansion(text, 3)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const syllable = unit - 0xac00
    if (syllable < 0 || syllable >= 11_172) {
      out.push(fullWidth(unit), i)
      continue
    }
    out.push(0x1100 + Math.floor(syllable / 588), i)
    out.push(0x1161 + Math.floor(syllable / 28) % 21, i)
    if (syllable % 28 > 0) out.push(0x11a7 + syllable % 28, i)
  }
  return out.finish()
}
