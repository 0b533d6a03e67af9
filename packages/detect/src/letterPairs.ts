/**
 * How usual pairs of letters are in a script, whatever the language: what tells words from keys hit at random. Bounds of words are among the letters.
 */
export interface PackedPairs {
  /** The letters that are told apart, the bound of a word (a space) among them; any other makes the least usual pair. */
  readonly letters: string
  /** For each letter as the first one, for each as the second, how usual the pair is: a digit, by the logarithm of its frequency. */
  readonly levels: string
}

export interface LetterPairs {
  /** The number of a letter, by its code unit, one added; 0 for one that is not told apart. */
  readonly numbers: Uint8Array
  readonly width: number
  readonly levels: Uint8Array
}

/** Letters of scripts that several languages share have smaller code units. */
const units = 0x2000

export function unpackPairs({ letters, levels }: PackedPairs): LetterPairs {
  const numbers = new Uint8Array(units)
  for (let i = 0; i < letters.length; i++) numbers[letters.charCodeAt(i)] = i + 1
  return { numbers, width: letters.length, levels: Uint8Array.from(levels, Number) }
}

/** How usual a pair of letters is. */
export function levelOf({ numbers, width, levels }: LetterPairs, first: number, second: number): number {
  const row = first < units ? numbers[first]! : 0
  const column = second < units ? numbers[second]! : 0
  return row === 0 || column === 0 ? 0 : levels[(row - 1) * width + column - 1]!
}
