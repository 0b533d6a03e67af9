/** The keys that a word of a name is found by, in one alphabet whatever its script. */
import { hypotheses } from "../sound/hypotheses.ts"
import { plainLatin } from "../sound/letters.ts"
import { order } from "../sound/order.ts"
import { romanised } from "../sounds.ts"
import { pairTable } from "../sound/tables.ts"
import { type SoundToken, view } from "../sound/token.ts"
import { hanSpellings, plainSpellings } from "./readings.ts"
import { skeletons } from "./skeleton.ts"

const cyrl = order.indexOf("Cyrl")
const latn = order.indexOf("Latn")
const roma = order.indexOf("Roma")
const spellingsTried = 3
/** Words of Han characters whose spellings are kept. */
const mostKept = 4096
/** Letters of a word that keys are made of, and keys that it has at most. */
const mostLetters = 24
const mostKeys = 96

/** Likely spellings in basic Latin letters. */
function spellingsOf(token: SoundToken): ReadonlyArray<string> {
  if (token.letters.length === 0) return []
  if (token.reads === latn || token.reads === roma) return [plainLatin(token.key).slice(0, mostLetters)]
  const plain = plainSpellings(token.letters.slice(0, mostLetters), token.script)
  if (plain !== undefined) return plain.map((spelling) => spelling.slice(0, mostLetters))
  if (token.reads === cyrl) return [romanised(token.key, token.language).slice(0, mostLetters)]
  const key = `${token.reads} ${token.key}`
  const there = kept.get(key)
  if (there !== undefined) return there
  const found = learned(token)
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, found)
  return found
}

const kept = new Map<string, ReadonlyArray<string>>()

function learned(token: SoundToken): ReadonlyArray<string> {
  const { table } = pairTable(token.reads, latn)
  const start = token.letters.length > mostLetters ? { ...token, letters: token.letters.slice(0, mostLetters), views: [] } : token
  const likely = hypotheses(view(start, table.left, false), table, spellingsTried).map(({ letters }) => letters.join("").slice(0, mostLetters))
  return [...new Set([...likely, ...hanSpellings(start.letters)])]
}

/** How much a key counts, by what it is of. */
export function keyWeight(key: string): number {
  if (key.startsWith("=")) return 1
  if (key.startsWith("#")) return 1.6
  return key < "a" ? 1 : 0.5
}

/**
 * Keys of a word: `#` and all its consonants by class, neighbouring classes (capitals, `^` before the first, `$` behind the last),
 * neighbouring letters (small) of its likely Latin spellings, and `=` with its group for known given names.
 */
export function keysOf(token: SoundToken, groups: ReadonlyArray<number | string>): ReadonlyArray<string> {
  const keys = new Set<string>(groups.map((group) => `=${group}`))
  const spellings = spellingsOf(token)
  for (const spelling of spellings) {
    for (const classes of skeletons(spelling)) {
      keys.add(`#${classes === "" ? spelling.slice(0, 2) : classes}`)
      const edged = `^${classes}$`
      for (let at = 0; at + 3 <= edged.length; at++) keys.add(edged.slice(at, at + 3))
    }
  }
  for (const spelling of spellings) {
    const edged = `_${spelling}_`
    for (let at = 0; at + 2 <= edged.length; at++) keys.add(`a${edged.slice(at, at + 2)}`)
  }
  return [...keys].slice(0, mostKeys)
}
