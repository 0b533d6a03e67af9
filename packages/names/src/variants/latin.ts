/** Latin letters with marks written without. */
import { recased } from "./casing.ts"
import type { Written } from "./variant.ts"

const letters: Readonly<Record<string, string>> = { ł: "l", đ: "d", ø: "o", æ: "ae", œ: "oe", ß: "ss", þ: "th", ð: "d", ı: "i", ə: "a", Ł: "L", Đ: "D", Ø: "O", Æ: "Ae", Œ: "Oe", Þ: "Th", Ð: "D" }

/** Without marks, and without the signs that stand for ь, ъ and ʿayn. */
export const plainLatin = (text: string): string =>
  text.normalize("NFD").replace(/[\p{M}ʹʺʼʻʿʾ’′″·'`]/gu, "").replace(/[łđøæœßþðıəŁĐØÆŒÞÐ]/g, (letter) => letters[letter]!)

const conventions: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  de: [[/ä/g, "ae"], [/ö/g, "oe"], [/ü/g, "ue"], [/ß/g, "ss"]],
  da: [[/å/g, "aa"], [/ø/g, "oe"], [/æ/g, "ae"]]
}
const kin: Readonly<Record<string, string>> = { de: "de", en: "de", da: "da", no: "da", nb: "da", nn: "da", sv: "da" }

/** Marks written out with a second letter, as passports do: Müller, Mueller. */
export function latinConventions(own: Written): ReadonlyArray<Written> {
  const rules = conventions[kin[own.language] ?? ""] ?? []
  const words = own.words.map((word) => recased(word, (piece) => rules.reduce((out, [pattern, by]) => out.replace(pattern, by), piece.normalize("NFC"))))
  return words.every((word, at) => word.toLowerCase() === own.words[at]!.toLowerCase()) ? [] : [{ ...own, words, system: "letters-written-out", score: 0.7 }]
}
