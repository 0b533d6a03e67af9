/** Known words: a list, each with its frequency if there is one, or something that can be asked. */
export type WordList = Iterable<string | readonly [word: string, frequency: number]> | WordLookup

/** Known words that can be asked, such as a dictionary of one's own. */
export interface WordLookup {
  readonly has: (word: string) => boolean
  /** How frequent a known word is, in any unit. */
  readonly frequency?: (word: string) => number
}

export interface KnownWords {
  /** How frequent the word is: 0 if it is unknown. */
  readonly frequency: (word: string) => number
  /** The known words that give `word` (both in small letters); none where only single words can be asked for. */
  readonly giving: (word: string) => ReadonlyArray<string>
}

const isLookup = (words: WordList): words is WordLookup => "has" in words && !(Symbol.iterator in words)

const anyApostrophe = /[\u2019\u02bc\u2018`]/g
/** Words are told apart without their capitals and whatever the apostrophe. */
export const folded = (word: string): string => word.toLowerCase().normalize("NFC").replaceAll(anyApostrophe, "'")

export function knownWords(words: WordList, forward: (text: string) => string): KnownWords {
  if (isLookup(words)) {
    const { has, frequency } = words
    const find = (word: string): number => has(word) ? frequency?.(word) ?? 1 : 0
    return { frequency: (word) => find(word) || find(word.toLowerCase()), giving: () => [] }
  }
  const known = new Map<string, number>()
  for (const entry of words) {
    const [word, count] = typeof entry === "string" ? [entry, 1] as const : entry
    const key = folded(word)
    known.set(key, (known.get(key) ?? 0) + count)
  }
  const sources = new Map<string, Array<string>>()
  for (const word of known.keys()) {
    const given = forward(word).normalize("NFC")
    const there = sources.get(given)
    if (there === undefined) sources.set(given, [word])
    else there.push(word)
  }
  return { frequency: (word) => known.get(folded(word)) ?? 0, giving: (word) => sources.get(word.normalize("NFC")) ?? [] }
}
