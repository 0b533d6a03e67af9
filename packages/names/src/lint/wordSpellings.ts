/** Letters at the end of a word that its case may change. */
const longestEnding = 2

/** Letters for words, a numeral of Rome, a sign of the exchange: one letter makes another of it. */
const abbreviation = /^[\p{Lu}\p{N}&]{1,6}$/u

const plain = (word: string): string => word.toLowerCase().replace(/[’ʼ‘`]/gu, "'").replace(/[\u00ad\u200b-\u200d]/gu, "")

function sharedStart(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

/** Whether two words differ in more than what their case may change. */
export function differ(a: string, b: string, inflected: boolean): boolean {
  if (abbreviation.test(a) || abbreviation.test(b)) return false
  const [one, other] = [plain(a), plain(b)]
  return one !== other && (!inflected || sharedStart(one, other) < Math.min(one.length, other.length) - longestEnding)
}
