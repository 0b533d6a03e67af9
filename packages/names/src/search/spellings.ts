/** Likely spellings of a word in basic Latin letters. */
import { hypotheses } from "../sound/hypotheses.ts"
import { plainLatin } from "../sound/letters.ts"
import { latinLetters } from "../sound/odds.ts"
import { order } from "../sound/order.ts"
import { pairTable } from "../sound/tables.ts"
import { type SoundToken, view } from "../sound/token.ts"
import { romanised } from "../sounds.ts"
import { hanSpellings, plainSpellings } from "./readings.ts"

const cyrl = order.indexOf("Cyrl")
const hani = order.indexOf("Hani")
const latn = order.indexOf("Latn")
const roma = order.indexOf("Roma")
const spellingsTried = 3
/** Letters of a word that count. */
export const mostLetters = 24
/** Words of other scripts whose spellings are kept. */
const mostKept = 4096
const kept = new Map<string, ReadonlyArray<string>>()

export function spellingsOf(token: SoundToken): ReadonlyArray<string> {
  if (token.letters.length === 0) return []
  if (token.reads === latn || token.reads === roma) return [plainLatin(token.key).slice(0, mostLetters)]
  if (token.reads === cyrl) return [romanised(token.key, token.language).slice(0, mostLetters)]
  const key = `${token.reads} ${token.key}`
  const there = kept.get(key)
  if (there !== undefined) return there
  const plain = plainSpellings(token.letters.slice(0, mostLetters), token.script) ?? []
  const found = [...new Set([...plain, ...learned(token)].map((spelling) => spelling.slice(0, mostLetters)))]
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, found)
  return found
}

function learned(token: SoundToken): ReadonlyArray<string> {
  const start = token.letters.length > mostLetters ? { ...token, letters: token.letters.slice(0, mostLetters), views: [] } : token
  if (token.reads === hani) {
    const { table } = pairTable(hani, latn)
    const [first, ...rest] = hypotheses(view(start, table.left, false), table, spellingsTried).map(({ letters }) => plainLatin(letters.join("")))
    return [...(first === undefined ? [] : [first]), ...hanSpellings(start.letters), ...rest]
  }
  latinLetters(start)
  return (start.spellings ?? []).map(({ token: latin }) => plainLatin(latin.key))
}
