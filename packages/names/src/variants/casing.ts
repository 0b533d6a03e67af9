/** Capitals of a rewritten word. */

const capital = (text: string): string => {
  const [first = ""] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** Rewrites the pieces of a word between hyphens in small letters, and gives each the capitals that it had. */
export function recased(word: string, rewrite: (piece: string) => string): string {
  return word.split("-").map((piece) => {
    const out = rewrite(piece.toLowerCase())
    if (piece.length > 1 && piece === piece.toUpperCase() && piece !== piece.toLowerCase()) return out.toUpperCase()
    const [first = ""] = piece
    return first === first.toLowerCase() ? out : capital(out)
  }).join("-")
}
