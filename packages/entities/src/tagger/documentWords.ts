import type { WordInfo } from "./wordInfo.ts"

/** How often one place of a word is looked at again from its other places. */
const remembered = 4

/** What a document says of a word elsewhere: the places where its capital means something, and whether it is written small. */
export interface WordPlaces {
  readonly places: Array<number>
  small: boolean
}

/** The places of words with capitals in a document, by stem. `first[token]` is 1 where a sentence begins. */
export function documentWords(words: ReadonlyArray<WordInfo>, first: Uint8Array): Map<number, WordPlaces> {
  const found = new Map<number, WordPlaces>()
  words.forEach((word, at) => {
    if (!word.lettered) return
    const there = found.get(word.stem)
    if (word.small) {
      if (there === undefined) found.set(word.stem, { places: [], small: true })
      else there.small = true
    } else if (word.capital && first[at] === 0) {
      if (there === undefined) found.set(word.stem, { places: [at], small: false })
      else if (there.places.length <= remembered) there.places.push(at)
    }
  })
  return found
}
