import { compareNames } from "../compare/compareNames.ts"
import { nameKey } from "../nameKey.ts"
import { recallName } from "../recall.ts"
import { grouped } from "./grouped.ts"
import type { Subject } from "./subjects.ts"

/** How probable it must be that a surname alone spells that of a person named in full. */
const leastLikely = 0.85
/** More persons of one key are not compared. */
const mostAlike = 16

/** A person of a text in one language: the fullest of its nominatives. */
interface Person {
  readonly id: string
  readonly language: string
  readonly name: string
  readonly inFull: boolean
}

function personsOf(subjects: ReadonlyArray<Subject>): ReadonlyArray<Person> {
  const found = new Map<string, Person>()
  for (const { identity: { id }, kind, language, lemmas: [lemma = ""] } of subjects) {
    if (kind !== "person") continue
    const inFull = recallName(lemma, language, kind).parts.some(({ role }) => role === "given" || role === "initial")
    const key = `${id}\u0000${language}`
    if (inFull || !found.has(key)) found.set(key, { id, language, name: lemma, inFull })
  }
  return [...found.values()]
}

/**
 * Of persons that the text names by a surname alone, the one person named in full whose surname that spells otherwise: by id. The two were not taken for one,
 * since they are written differently; with the same consonants and but one such person they are most likely one whose name was misspelled.
 */
export function nearNames(subjects: ReadonlyArray<Subject>): ReadonlyMap<string, string> {
  const near = new Map<string, string>()
  const persons = personsOf(subjects)
  for (const alike of grouped(persons, ({ name, language }) => `${language} ${nameKey(name, { language, kind: "person" })}`).values()) {
    if (alike.length < 2 || alike.length > mostAlike) continue
    const full = alike.filter(({ inFull }) => inFull)
    for (const { id, name, language, inFull } of alike) {
      const others = inFull ? [] : full.filter((one) => one.id !== id && isSpelling(name, one.name, language))
      if (others.length === 1 && (id.startsWith("nil-") || others[0]!.id.startsWith("nil-"))) near.set(id, others[0]!.id)
    }
  }
  return near
}

function isSpelling(name: string, full: string, language: string): boolean {
  const { pairs } = compareNames(recallName(name, language, "person"), recallName(full, language, "person"))
  return pairs.length === 1 && pairs[0]!.reason === "spelling" && pairs[0]!.weight >= leastLikely
}
