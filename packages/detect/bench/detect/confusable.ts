/** Languages that are easily taken for one another. */
import { transliterator } from "@polyonym/transliterate/pure"
import type { Line } from "./lines.ts"

/** `sr-Latn` is Serbian that was written in Cyrillic and is put into Latin letters. */
export const groups: ReadonlyArray<ReadonlyArray<string>> = [
  "uk ru be bg sr mk", "cs sk", "nb nn da sv is", "hr bs sr sr-Latn sl", "es pt ca it", "id ms tl", "hi mr", "ar fa ur", "zh ja", "xh zu", "st tn", "az tr", "kk mn", "af nl de", "et fi", "lt lv"
].map((group) => group.split(" "))

const latin = transliterator({ from: "sr", system: "un-1977-sr" })
/** Lines of Serbian in Cyrillic as lines in Latin letters. */
export const inLatin = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> =>
  lines.filter(({ language }) => language === "sr").map(({ text }) => ({ text: latin.convert(text), language: "sr" }))
/** Whether two languages are in one group. */
export const areClose = (a: string, b: string): boolean => groups.some((group) => group.includes(a) && group.includes(b))
