/** What the tables say of a character: a class for words in the low bits, a kind for sentences above them. */

/** Word_Break of UAX #29, with parts of its `Other` that words are made of. */
export const wordClass = {
  other: 0,
  letter: 1,
  hebrew: 2,
  numeric: 3,
  /** The underscore and its like. */
  extendNumLet: 4,
  /** Letters of Han, kana and the scripts of South East Asia (Line_Break=SA) that are written without spaces. */
  dictionary: 5,
  /** Other letters and numbers that stand alone: ½, ①, Tangut. */
  lone: 6,
  midLetter: 7,
  midNumber: 8,
  midBoth: 9,
  singleQuote: 10,
  doubleQuote: 11,
  /** Extend and Format. */
  extend: 12,
  joiner: 13,
  pictograph: 14,
  /** Numeric, but no number: signs before numbers in Arabic, the Arabic decimal separator. */
  numericSign: 15,
  /** ALetter, but no letter: marks of emphasis inside Armenian words, modifiers. */
  letterSign: 16
} as const

/** Sentence_Break of UAX #29, as far as sentences are decided by it. */
export const sentenceKind = { other: 0, upper: 1, lower: 2, caseless: 3, terminal: 4, fullStop: 5, closing: 6, space: 7 } as const
export const sentenceShift = 5
