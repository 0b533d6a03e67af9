/** What kind of node a character that belongs to no word makes. */
export type MarkKind = "WhiteSpaceNode" | "PunctuationNode" | "SymbolNode"

const punctuation = /^\p{P}/u
const modifier = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u
const white: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
const joiner = 0x200d

/** White space by Unicode's property White_Space, and the byte order mark. */
export const isWhite = (unit: number): boolean => unit <= 0x20 ? white.has(unit) : unit >= 0x85 && (white.has(unit) || (unit >= 0x2000 && unit <= 0x200a))

/** The code units of the character at an index. */
export const widthAt = (text: string, at: number): number => text.codePointAt(at)! > 0xffff ? 2 : 1

export function markKind(text: string, at: number): MarkKind {
  const unit = text.charCodeAt(at)
  if (isWhite(unit)) return "WhiteSpaceNode"
  return punctuation.test(text.slice(at, at + 2)) ? "PunctuationNode" : "SymbolNode"
}

const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff

/** Where a symbol that begins at an index ends: with its marks and modifiers, a flag's second letter, and what a joiner joins to it. */
function symbolEnd(text: string, start: number, to: number): number {
  const regional = isRegional(text.codePointAt(start)!)
  let at = start + widthAt(text, start)
  if (regional && at < to && isRegional(text.codePointAt(at)!)) return at + 2
  while (at < to && modifier.test(text.slice(at, at + 2))) {
    const joins = text.charCodeAt(at) === joiner
    at += widthAt(text, at)
    if (joins && at < to && markKind(text, at) === "SymbolNode") at += widthAt(text, at)
  }
  return Math.min(at, to)
}

/** Where the run of white space, of one punctuation mark, or of one symbol ends that begins at an index: at `to` at the latest. */
export function markEnd(text: string, start: number, to: number, kind: MarkKind): number {
  let at = kind === "SymbolNode" ? symbolEnd(text, start, to) : start + widthAt(text, start)
  if (kind === "WhiteSpaceNode") {
    while (at < to && isWhite(text.charCodeAt(at))) at++
    return at
  }
  const width = at - start
  if (width > 8) return at
  const first = text.slice(start, at)
  while (at + width <= to && text.startsWith(first, at)) at += width
  return Math.min(at, to)
}
