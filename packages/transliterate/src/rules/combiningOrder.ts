/** Whether a character has a canonical combining class other than zero. */
export function reorders(codePoint: number): boolean {
  return differ(codePoint, 0x0345) || differ(0x0334, codePoint)
}

/** Whether two characters have unlike classes, neither of them zero: then decomposition gives them in one order however they stand. */
export function differ(first: number, second: number): boolean {
  return first !== second && String.fromCodePoint(second, first).normalize("NFD") === String.fromCodePoint(first, second).normalize("NFD")
}

/** Whether decomposition puts the first of two decomposed marks before the second. */
function precedes(first: number, second: number): boolean {
  const ordered = String.fromCodePoint(first, second)
  return first !== second && String.fromCodePoint(second, first).normalize("NFD") === ordered
}

/** What is decomposed at once: in so few code units the runtime has not much to move. */
const piece = 64

/**
 * The text decomposed, its marks in canonical order.
 *
 * The runtime moves each mark past those before it one by one, which takes time by the square of their number; in this order nothing is left to move.
 */
export function inOrder(text: string, form: "NFD" | "NFKD"): string {
  const decomposed = byPieces(text, form)
  const ranks = ranksOf(decomposed)
  let out = ""
  let written = 0
  let start = 0
  let rank = 0
  let isOrdered = true
  /** Ends the marks that began at `start`. */
  const settle = (end: number): void => {
    if (!isOrdered) {
      out += decomposed.slice(written, start) + byRank(decomposed.slice(start, end), ranks)
      written = end
    }
    rank = 0
    isOrdered = true
  }
  for (let at = 0; at < decomposed.length;) {
    const codePoint = decomposed.codePointAt(at)!
    const next = at + (codePoint > 0xffff ? 2 : 1)
    const found = ranks.get(codePoint)!
    if (found === 0) {
      settle(at)
      start = next
    } else if (found < rank) isOrdered = false
    else rank = found
    at = next
  }
  settle(decomposed.length)
  return written === 0 ? decomposed : out + decomposed.slice(written)
}

/** The text decomposed, its marks in canonical order only within the pieces. */
function byPieces(text: string, form: "NFD" | "NFKD"): string {
  let out = ""
  for (let from = 0; from < text.length;) {
    const isHalf = (text.charCodeAt(from + piece - 1) & 0xfc00) === 0xd800
    const end = from + piece + (isHalf ? 1 : 0)
    out += text.slice(from, end).normalize(form)
    from = end
  }
  return out
}

/** Marks in order of their ranks, those of one rank as they were. */
function byRank(marks: string, ranks: ReadonlyMap<number, number>): string {
  const lists: Array<Array<string>> = []
  for (const mark of marks) (lists[ranks.get(mark.codePointAt(0)!)!] ??= []).push(mark)
  return lists.flat().join("")
}

/** A number for the class of each character of a text, ascending with the classes; zero for those that are not moved. */
function ranksOf(text: string): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>()
  const marks: Array<number> = []
  let last = -1
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!
    if (codePoint > 0xffff) at++
    if (codePoint === last) continue
    last = codePoint
    if (ranks.has(codePoint)) continue
    ranks.set(codePoint, 0)
    if (reorders(codePoint)) marks.push(codePoint)
  }
  marks.sort((a, b) => precedes(a, b) ? -1 : precedes(b, a) ? 1 : 0)
  let rank = 0
  marks.forEach((mark, i) => {
    if (i === 0 || precedes(marks[i - 1]!, mark)) rank++
    ranks.set(mark, rank)
  })
  return ranks
}
