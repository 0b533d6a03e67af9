import type { ClassText } from "./text.ts"

/** Languages that are often written without their marks where these are hard to type (general knowledge). */
const seldomMarked: ReadonlySet<string> = new Set("cs sk pl sl hr bs sr-Latn ro hu lt lv tr az vi sq".split(" "))
/** Letters that no mark can be taken off, and what is written for them. */
const plainLetters: Readonly<Record<string, string>> = { đ: "d", ł: "l", ı: "i", ə: "e" }
/** In South Slavic languages đ becomes two letters. */
const southSlavic: ReadonlySet<string> = new Set(["sl", "hr", "bs", "sr-Latn"])

/** A word of a language without its marks. */
const bare = (word: string, tag: string): string =>
  word.normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[đłıə]/gu, (letter) => letter === "đ" && southSlavic.has(tag) ? "dj" : plainLetters[letter]!)

/**
 * Adds to the training text of languages that are often written so what it is without marks: about `share` of the lines, and of the words so many that, drawn by the root of their counts, they
 * are that share beside those with marks.
 */
export function withUnmarked(texts: ReadonlyArray<ClassText>, share: number): ReadonlyArray<ClassText> {
  if (share === 0) return texts
  return texts.map((text) => {
    const { tag, lines } = text
    if (!seldomMarked.has(tag)) return text
    const every = Math.round(1 / share)
    const words = new Map(text.words)
    for (const [word, count] of text.words) {
      const plain = bare(word, tag)
      if (plain !== word) words.set(plain, (words.get(plain) ?? 0) + count * share * share)
    }
    const plain = lines.filter((_, i) => i % every === 0).map((line) => line.map((word) => bare(word, tag)))
    return { tag, words, lines: [...lines, ...plain] }
  })
}
