import type { Passage, Quoted } from "./passage.ts"

/** Tokens around a quotation, in order; a quotation among them is `-1 - index`. */
export type Around = ReadonlyArray<number>

const most = 48
const terminal = /[.!?…。！？؟]/u

/** The last character of what is said. */
export function lastCharacter({ page }: Passage, quote: Quoted): string {
  let at = quote.end - (quote.dialogue || !quote.closed ? 1 : 2)
  while (at > quote.start && /\s/u.test(page.text[at]!)) at--
  return page.text[at] ?? ""
}

/** Whether a sentence may end with a quotation: `hard` where it does, `soft` where its attribution can still follow. */
export function endsWith(passage: Passage, quote: Quoted): "no" | "soft" | "hard" {
  const last = lastCharacter(passage, quote)
  const next = passage.page.tokens[quote.last]
  if (next === undefined || next.gap === "line") return "hard"
  if (quote.dialogue) return "no"
  if (!terminal.test(last)) return passage.starts[quote.last] === 1 && next.shape !== "lower" && next.shape !== "sign" ? "soft" : "no"
  if (next.shape === "sign" || next.shape === "lower") return "no"
  return last === "." ? "hard" : "soft"
}

/** Whether a sentence ends at a sign where the script has no capitals to tell by. */
function ended({ page }: Passage, at: number): boolean {
  const next = page.tokens[at + 1]
  return /^[.!?؟。！？]$/u.test(page.tokens[at]!.text) && next !== undefined && next.shape === "none" && (next.gap === "space" || /^[。！？]$/u.test(page.tokens[at]!.text))
}

/** The quotation on the level of another one that covers a token. */
function sibling({ inside, quotes }: Passage, token: number, parent: number): number {
  let at = inside[token]!
  while (at >= 0 && quotes[at]!.parent !== parent) at = quotes[at]!.parent
  return at
}

/** Whether a sentence ends right before a quotation that starts with a capital. */
function freshStart({ page, inside }: Passage, { first, parent }: Quoted): boolean {
  const [previous, next] = [page.tokens[first - 1], page.tokens[first + 1]]
  if (previous === undefined || next === undefined || inside[first - 1] !== parent || page.tokens[first]!.gap !== "space") return false
  return /^[.!?…؟]$/u.test(previous.text) && (next.shape === "capital" || next.shape === "number" || next.shape === "none") && (page.tokens[first - 2]?.text.length ?? 0) > 2
}

/** What stands before a quotation in its sentence, on its own level. `attributed` says where the attribution of each earlier one ends. */
export function before(passage: Passage, quote: Quoted, attributed: ReadonlyArray<number>): Around {
  const { page, quotes, inside, starts } = passage
  const floor = quote.parent < 0 ? 0 : quotes[quote.parent]!.first + (quotes[quote.parent]!.dialogue ? 0 : 1)
  const found: Array<number> = []
  const led = page.tokens[quote.first]!.gap === "line" && /^[:：]$/u.test(page.tokens[quote.first - 1]?.text ?? "")
  if (!led && (starts[quote.first] === 1 || freshStart(passage, quote))) return found
  let line = page.tokens[led ? quote.first - 1 : quote.first]!.line
  for (let at = quote.first - 1; at >= floor && found.length < most;) {
    if (page.tokens[at]!.line !== line) break
    if (inside[at] === quote.parent) {
      if (found.length > 0 && ended(passage, at)) break
      found.push(at)
      if (starts[at] === 1 && !(at > 0 && inside[at - 1] !== quote.parent)) break
      at--
      continue
    }
    const other = sibling(passage, at, quote.parent)
    if (other < 0) break
    const { first, last } = quotes[other]!
    const ends = endsWith(passage, quotes[other]!)
    if (ends !== "no" && (attributed[other] ?? -1) <= last) break
    found.push(-1 - other)
    if (starts[first] === 1) break
    at = first - 1
    line = page.tokens[first]!.line
  }
  return found.reverse()
}

/** What follows a quotation up to the end of its sentence or the next quotation. */
export function after(passage: Passage, quote: Quoted): Around {
  const { page, quotes, inside, starts } = passage
  const ceiling = quote.parent < 0 ? page.tokens.length : quotes[quote.parent]!.last - 1
  const found: Array<number> = []
  if (quote.last >= ceiling || endsWith(passage, quote) === "hard") return found
  const line = page.tokens[quote.last - 1]!.line
  for (let at = quote.last; at < ceiling && found.length < most; at++) {
    if (page.tokens[at]!.line !== line || inside[at] !== quote.parent || at > quote.last && starts[at] === 1) break
    found.push(at)
    if (ended(passage, at)) break
  }
  return found
}
