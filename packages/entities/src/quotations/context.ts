import type { Passage, Quoted } from "./passage.ts"

/** Tokens around a quotation, in order; a quotation among them is `-1 - index`. */
export type Around = ReadonlyArray<number>

const most = 48
const terminal = new Set(".!?…。！？؟")

/** The last character of what is said. */
export function lastCharacter({ page }: Passage, quote: Quoted): string {
  let at = quote.end - (quote.dialogue || !quote.closed ? 1 : 2)
  while (at > quote.start && /\s/u.test(page.text[at]!)) at--
  return page.text[at] ?? ""
}

/** Whether a sentence may end with a quotation, by the last character of what is said: `hard` where it does, `soft` where its attribution can still follow. */
function endsWith(passage: Passage, quote: Quoted, last: string): "no" | "soft" | "hard" {
  const next = passage.page.tokens[quote.last]
  if (next === undefined || next.gap === "line") return "hard"
  if (quote.dialogue) return "no"
  if (!terminal.has(last)) return passage.starts[quote.last] === 1 && next.shape !== "lower" && next.shape !== "sign" ? "soft" : "no"
  if (next.shape === "sign" || next.shape === "lower") return "no"
  return last === "." ? "hard" : "soft"
}

/** The quotation on the level of another one that covers a token. */
function sibling({ inside, parents }: Passage, token: number, parent: number): number {
  let at = inside[token]!
  while (at >= 0 && parents[at] !== parent) at = parents[at]!
  return at
}

/** Whether a sentence ends right before a quotation that starts with a capital. */
function freshStart({ page, inside }: Passage, { first, parent }: Quoted): boolean {
  const [previous, next] = [page.tokens[first - 1], page.tokens[first + 1]]
  if (previous === undefined || next === undefined || inside[first - 1] !== parent || page.tokens[first]!.gap !== "space") return false
  return /^[.!?…؟]$/u.test(previous.text) && (next.shape === "capital" || next.shape === "number" || next.shape === "none") && (page.tokens[first - 2]?.text.length ?? 0) > 2
}

/** Whether a sentence is over where a quotation ends that `last` is the last character of and whose attribution ends at a token. */
export const isOver = (passage: Passage, quote: Quoted, last: string, attributed: number): boolean => attributed <= quote.last && endsWith(passage, quote, last) !== "no"

/** Where the tokens around a quotation are gathered; its array is as long as they are. */
const gathered: Array<number> = Array<number>(most).fill(0)

/** What stands before a quotation in its sentence, on its own level. `over` says of each earlier one whether a sentence is over where it ends. */
export function before(passage: Passage, quote: Quoted, over: Uint8Array): Around {
  const { page, quotes, firsts, inside, starts, lines, stops } = passage
  const { parent } = quote
  const floor = quote.parent < 0 ? 0 : quotes[quote.parent]!.first + (quotes[quote.parent]!.dialogue ? 0 : 1)
  const led = page.tokens[quote.first]!.gap === "line" && /^[:：]$/u.test(page.tokens[quote.first - 1]?.text ?? "")
  if (!led && (starts[quote.first] === 1 || freshStart(passage, quote))) return []
  let line = lines[led ? quote.first - 1 : quote.first]!
  let from = most
  for (let at = quote.first - 1; at >= floor && from > 0;) {
    if (lines[at] !== line) break
    if (inside[at] === parent) {
      if (from < most && stops[at] === 1) break
      gathered[--from] = at
      if (starts[at] === 1 && !(at > 0 && inside[at - 1] !== parent)) break
      at--
      continue
    }
    const other = sibling(passage, at, parent)
    if (other < 0 || over[other] === 1) break
    const first = firsts[other]!
    gathered[--from] = -1 - other
    if (starts[first] === 1) break
    at = first - 1
    line = lines[first]!
  }
  return gathered.slice(from)
}

/** What follows a quotation up to the end of its sentence or the next quotation. */
export function after(passage: Passage, quote: Quoted, last: string): Around {
  const { page, quotes, inside, starts, lines, stops } = passage
  const ceiling = quote.parent < 0 ? page.tokens.length : quotes[quote.parent]!.last - 1
  if (quote.last >= ceiling || endsWith(passage, quote, last) === "hard") return []
  const line = lines[quote.last - 1]
  let size = 0
  for (let at = quote.last; at < ceiling && size < most; at++) {
    if (lines[at] !== line || inside[at] !== quote.parent || at > quote.last && starts[at] === 1) break
    gathered[size++] = at
    if (stops[at] === 1) break
  }
  return gathered.slice(0, size)
}
