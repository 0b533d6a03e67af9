/** A pure function of a word that keeps its results, up to a number of them; then it forgets all and begins anew. */
export function remembering<T>(f: (word: string) => T, limit = 20_000): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (word.length > 64) return f(word)
    let result = known.get(word)
    if (result === undefined) {
      result = f(word)
      if (known.size >= limit) known.clear()
      known.set(word, result)
    }
    return result
  }
}
