import { Tokenizer, TokenizerMode } from "parse5"
import { fold, wordsOf } from "../characters.ts"

/** A text with its character references decoded: pages leave them in their JSON and their titles. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text
  const parts: Array<string> = []
  const add = ({ chars }: { readonly chars: string }): void => {
    parts.push(chars)
  }
  const tokenizer = new Tokenizer({}, {
    onCharacter: add, onWhitespaceCharacter: add, onNullCharacter: () => {}, onStartTag: () => {}, onEndTag: () => {}, onComment: () => {}, onDoctype: () => {}, onEof: () => {}
  })
  tokenizer.state = TokenizerMode.RCDATA
  tokenizer.write(text, true)
  return parts.join("")
}

/** One line of text: white space collapsed, references decoded; `undefined` for nothing. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined
  const line = decoded(value.length > 2000 ? value.slice(0, 2000) : value).replace(/\s+/g, " ").trim()
  return line === "" ? undefined : line
}

/** Letters and digits alone, folded: whether two lines say the same. */
export const squeezed = (text: string): string => wordsOf(fold(text.slice(0, 1000)), 200).join("")

/** The share of the words of one line that another has. */
export function sharedWords(line: string, other: string): number {
  const words = wordsOf(fold(line.slice(0, 500)), 60)
  const known = new Set(wordsOf(fold(other.slice(0, 500)), 60))
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
}
