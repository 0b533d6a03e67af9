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

/**
 * The text decomposed, its marks in canonical order.
 *
 * The runtime moves each mark past those before it one by one, which takes time by the square of their number; in this order nothing is left to move.
 */
export function inOrder(text: string, form: "NFD" | "NFKD"): string {
  const characters = Array.from(text).flatMap((character) => Array.from(character.normalize(form)))
  const ranks = ranksOf(new Set(characters))
  const byRank: Array<Array<string>> = []
  let sorted = ""
  const settle = (): void => {
    for (const marks of byRank) if (marks !== undefined) sorted += marks.join("")
    byRank.length = 0
  }
  for (const character of characters) {
    const rank = ranks.get(character)!
    if (rank > 0) {
      (byRank[rank] ??= []).push(character)
      continue
    }
    settle()
    sorted += character
  }
  settle()
  return sorted
}

/** A number for the class of each character, ascending with the classes; zero for those that are not moved. */
function ranksOf(characters: Iterable<string>): Map<string, number> {
  const ranks = new Map<string, number>()
  const marks: Array<number> = []
  for (const character of characters) {
    if (reorders(character.codePointAt(0)!)) marks.push(character.codePointAt(0)!)
    else ranks.set(character, 0)
  }
  marks.sort((a, b) => precedes(a, b) ? -1 : precedes(b, a) ? 1 : 0)
  let rank = 0
  marks.forEach((mark, i) => {
    if (i === 0 || precedes(marks[i - 1]!, mark)) rank++
    ranks.set(String.fromCodePoint(mark), rank)
  })
  return ranks
}
