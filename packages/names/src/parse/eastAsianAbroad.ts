/** Names of Korea and China in scripts of the Near East and in katakana: whether the family name stands first. General knowledge of the usual transcriptions. */
import type { Token } from "./tokens.ts"
import { wordSet } from "./words.ts"

const surnames = wordSet("كيم بارك مون تشوي شي ماو دينغ هو وين תשוי קים פארק מון שי מאו דנג וון")
const katakana = wordSet("キム パク ムン チェ チョン カン チョ ユン ペ ソ シン ホン ファン イム チャン イ")

/** Log odds, in nats, that the first word is such a family name. */
export function transcribedEastAsianOdds(tokens: ReadonlyArray<Token>): number {
  const [first, second] = tokens
  if (first === undefined || second === undefined || first.dotted) return 0
  if (first.script === "Kana") return tokens.length === 2 && katakana.has(first.plain) && second.plain.length <= 5 && !second.plain.endsWith("ー") ? 3.4 : 0
  if (!surnames.has(first.plain)) return 0
  return tokens.length === 3 && tokens.slice(1).every((token) => token.plain.length <= 5) ? 5 : 0
}
