import type { BlockKind } from "@polyonym/facts/pure"
import { type Evidence, isPlain } from "./evidence.ts"

/** The words of the body that begin with a small letter, and how often each beginning of five letters occurs in it. */
function vocabularyOf(page: ReadonlyArray<Evidence>, kinds: ReadonlyArray<BlockKind | undefined>): { readonly small: ReadonlySet<string>; readonly stems: ReadonlyMap<string, number> } {
  const small = new Set<string>()
  const stems = new Map<string, number>()
  page.forEach(({ reading }, at) => {
    if (kinds[at] !== "body") return
    for (const [word] of reading.piece.text.matchAll(/\p{L}+/gu)) {
      if (word.length < 3) continue
      const folded = word.toLowerCase()
      if (folded === word) small.add(folded)
      const stem = folded.slice(0, 5)
      stems.set(stem, (stems.get(stem) ?? 0) + 1)
    }
  })
  return { small, stems }
}

/** So many lines above the body a headline may stand. */
const above = 25

const wordsIn = (text: string): Array<string> => (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= 3)

/**
 * Where a page has no headline, the line that its surroundings show to be one: a short line in capitals that was taken for the name of an author though the body
 * uses its words as words ("Ferry Late Again"), the line above a byline, or the line above the body that was taken for clutter though the article is about
 * just that ("How newsletters became big business"). Gives its index.
 */
export function missedHeadline(page: ReadonlyArray<Evidence>, kinds: ReadonlyArray<BlockKind | undefined>): number | undefined {
  if (kinds.includes("title")) return undefined
  const body = kinds.indexOf("body")
  if (body <= 0) return undefined
  const { small, stems } = vocabularyOf(page, kinds)
  for (let at = 0; at < body; at++) {
    const { attribution, reading } = page[at]!
    if (kinds[at] !== "byline" || attribution.byline >= 5 || reading.length < 2) continue
    if (wordsIn(reading.piece.text).some((word) => small.has(word)) || kinds.slice(at + 1, body).some((kind, next) => kind === "byline" && page[at + 1 + next]!.attribution.byline >= 5)) return at
  }
  const signed = kinds.findIndex((kind, at) => at < body && kind === "byline" && page[at]!.attribution.byline >= 5)
  if (signed > 0) {
    const { attribution, reading, topic } = page[signed - 1]!
    const free = kinds[signed - 1] === undefined || (kinds[signed - 1] === "credit" && attribution.credit <= 3)
    if (free && topic < 1 && reading.length >= 2 && reading.length <= 24 && reading.ending !== "stop" && reading.ending !== "colon" && !reading.address && !reading.money) return signed - 1
  }
  const first = kinds.findIndex((kind) => kind !== undefined)
  const fits = (at: number, wanted: number): boolean => {
    const { reading, address } = page[at]!
    if (reading.ending !== "open" && reading.ending !== "question") return false
    if (reading.length < 4 || reading.length > 24 || reading.address || address > 0 || reading.money) return false
    return wordsIn(reading.piece.text).filter((word) => word.length >= 5 && (stems.get(word.slice(0, 5)) ?? 0) >= 2).length >= wanted
  }
  if (first > 0 && fits(first - 1, 1)) return first - 1
  if (!isPlain(page)) return undefined
  // Between headline and body may stand what no tag marks: a share bar, a table of contents, labels.
  for (let at = body - 1; at >= Math.max(0, body - above); at--) if (kinds[at] === undefined && page[at]!.topic < 2 && page[at]!.title > 0 && fits(at, 2)) return at
  return undefined
}
