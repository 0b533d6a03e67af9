/** What keys hit at random give: one to three words of letters of an alphabet, each as likely as any other, of one alphabet after the other; the same in each run. */
export function mash(alphabets: ReadonlyArray<string>, count: number): ReadonlyArray<string> {
  const letters = alphabets.map((alphabet) => Array.from(alphabet))
  let state = 7
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor((state >>> 0) / 4294967296 * most)
  }
  const word = (alphabet: ReadonlyArray<string>): string => Array.from({ length: 4 + below(9) }, () => alphabet[below(alphabet.length)]!).join("")
  return Array.from({ length: count }, (_, i) => Array.from({ length: 1 + below(3) }, () => word(letters[i % letters.length]!)).join(" "))
}

/** A letter that is not so often in the text of a language is none of its alphabet. */
const fewest = 0.002

/** The letters and marks of each language in a script, by texts. */
export function alphabetsOf(script: string, texts: ReadonlyArray<{ readonly text: string; readonly language: string }>): ReadonlyArray<string> {
  const own = new RegExp(`[\\p{sc=${script}}\\p{M}]`, "u")
  return [...Map.groupBy(texts, ({ language }) => language).values()].flatMap((lines) => {
    const counts = new Map<string, number>()
    let sum = 0
    for (const letter of lines.map(({ text }) => text.toLowerCase()).join("")) {
      if (!own.test(letter)) continue
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
      sum++
    }
    const alphabet = [...counts].filter(([, count]) => count >= sum * fewest).map(([letter]) => letter).sort()
    return alphabet.length === 0 ? [] : [alphabet.join("")]
  })
}
