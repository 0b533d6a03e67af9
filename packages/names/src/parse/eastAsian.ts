/** Names of East Asia in other scripts: whether the family name stands first. */
import { transcribedEastAsianOdds } from "./eastAsianAbroad.ts"
import { cyrillicEastAsianOdds } from "./eastAsianCyrillic.ts"
import { latinEastAsianOdds } from "./eastAsianLatin.ts"
import type { Token } from "./tokens.ts"

export { isWesternAndChinese, vietnameseGender } from "./eastAsianLatin.ts"

/** Log odds, in nats, that the first word is a family name of East Asia and the rest a given name of the same language; negative for the other way round, 0 for any other name. */
export function eastAsianOdds(tokens: ReadonlyArray<Token>, language: string): number {
  const script = tokens[0]?.script
  return script === "Latn" ? latinEastAsianOdds(tokens, language) : script === "Cyrl" ? cyrillicEastAsianOdds(tokens) : script === undefined ? 0 : transcribedEastAsianOdds(tokens)
}
