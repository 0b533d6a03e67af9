/** The ways to read a name that may be in any case. */
import type { Name } from "./name.ts"
import { perName, recallGendered, recallLemmas, recallName } from "./recall.ts"

/** The ways to read a name, the likeliest first: as it is written, or as one of its nominatives. */
export type Readings = readonly [Name, ...ReadonlyArray<Name>]

const leastConfidence = 0.03
const mostReadings = 3

/** Languages that put an s to a name whose thing it is. */
const possessive = new Set(["de", "nl", "sv", "da", "nb", "nn", "no"])

function withoutPossessive(name: Name): ReadonlyArray<Name> {
  if (!possessive.has((name.language ?? "").slice(0, 2)) || !/\p{L}{3}s$/u.test(name.text)) return []
  return [recallName(name.text.slice(0, -1), name.language, name.kind)]
}

const pluralLeast = 0.95

/** Whether a surname stands for a whole family: Шевченків, Ивановых. */
export const isPlural = perName((name: Name): boolean => {
  if (name.kind !== "person" || name.parts.length !== 1) return false
  const [best, ...others] = recallLemmas(name.text, name.language ?? "", name.kind)
  return best?.number === "plural" && best.confidence >= pluralLeast && !others.some(({ lemma, confidence }) => lemma === name.text && confidence >= leastConfidence / 3)
})

/** A name as it is written, where that may be its nominative, and its likely nominatives. */
export function readingsOf(name: Name): Readings {
  if (isPlural(name)) return [name]
  const all = recallLemmas(name.text, name.language ?? "", name.kind)
  const mixed = name.flags.includes("mixedScript")
  const readings: Array<Name> = []
  let written = false
  for (const { lemma, confidence, gender } of all.slice(0, mostReadings)) {
    if (confidence < leastConfidence) break
    if (lemma === name.text) {
      readings.unshift(name)
      written = true
      continue
    }
    const read = name.kind === "person" && (gender === "m" || gender === "f") ? recallGendered(lemma, name.language, name.kind, gender) : recallName(lemma, name.language, name.kind)
    if (read.script === name.script && read.flags.includes("mixedScript") === mixed) readings.push(read)
  }
  const [first, ...others] = [...readings, ...withoutPossessive(name)]
  return first === undefined || (!written && !readings.length) ? [name, ...withoutPossessive(name)] : [first, ...others]
}
