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
 * What stands for some letters in a part of what is found of a language: Romanian has a cedilla where its code pages had no comma below; Turkish and Hungarian code pages read as Latin-1 give
 * letters of Icelandic, and a tilde or circumflex (general knowledge).
 */
const otherLetters: Readonly<Record<string, { readonly letters: Readonly<Record<string, string>>; readonly share: number }>> = {
  hu: { letters: { ő: "õ", ű: "û" }, share: 0.1 },
  ro: { letters: { ș: "ş", ț: "ţ" }, share: 0.5 },
  tr: { letters: { ğ: "ð", ı: "ý", ş: "þ" }, share: 0.15 }
}

/** The text with a share of its lines as they are when each word is changed, and of the words so many that, drawn by the root of their counts, they are that share beside those unchanged. */
function withChanged(text: ClassText, changed: (word: string) => string, share: number): ClassText {
  const every = Math.round(1 / share)
  const words = new Map(text.words)
  for (const [word, count] of text.words) {
    const other = changed(word)
    if (other !== word) words.set(other, (words.get(other) ?? 0) + count * share * share)
  }
  return { ...text, words, lines: [...text.lines, ...text.lines.filter((_, i) => i % every === 0).map((line) => line.map(changed))] }
}

/** Adds to the training text of languages that are often written so what it is in other letters and, `share` of it, without marks. A word that is there with its marks counts as before. */
export function withUnmarked(texts: ReadonlyArray<ClassText>, share: number): ReadonlyArray<ClassText> {
  if (share === 0) return texts
  return texts.map((text) => {
    const { tag } = text
    const other = otherLetters[tag]
    const both = other === undefined ? text : withChanged(text, (word) => word.replace(/[^a-z]/gu, (letter) => other.letters[letter] ?? letter), other.share)
    if (!seldomMarked.has(tag)) return both
    const plain = withChanged(text, (word) => bare(word, tag), share)
    return { tag, lines: [...both.lines, ...plain.lines.slice(text.lines.length)], words: new Map([...plain.words, ...both.words]) }
  })
}
