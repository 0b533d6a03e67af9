/** Remembers what was worked out for a name, so that a page costs little when its names return. Bounded; what it gives never depends on what it holds. */
import { dominantScript } from "@polyonym/script"
import type { Comparison } from "./compare/comparison.ts"
import { compareNames } from "./compare/compareNames.ts"
import { compareByRules } from "./rulesComparison.ts"
import { type LemmaCandidate, lemmatiseName } from "./lemma.ts"
import { type Name, type NameKind, prepareName } from "./name.ts"

const limit = 4096

function remembering<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>()
  return (key, make) => {
    const there = known.get(key)
    if (there !== undefined) return there
    const value = make()
    if (known.size >= limit) known.clear()
    known.set(key, value)
    return value
  }
}

const names = remembering<Name>()
const scripts = remembering<string>()
const lemmas = remembering<ReadonlyArray<LemmaCandidate>>()
const comparisons = new WeakMap<Name, WeakMap<Name, Comparison>>()

/** A prepared name. */
export const recallName = (text: string, language: string, kind: NameKind): Name => names(`${language}\u0000${kind}\u0000${text}`, () => prepareName(text, { language, kind }))
/** The script of most letters of a text, ISO 15924. */
export const recallScript = (text: string): string => scripts(text, () => dominantScript(text))
/** The nominatives of a name. */
export const recallLemmas = (text: string, language: string, kind: NameKind): ReadonlyArray<LemmaCandidate> => lemmas(`${language}\u0000${kind}\u0000${text}`, () => lemmatiseName(text, { language, kind }))
/** The comparison of two names. */
export function recallComparison(a: Name, b: Name): Comparison {
  let own = comparisons.get(a)
  if (own === undefined) comparisons.set(a, own = new WeakMap())
  let found = own.get(b)
  if (found === undefined) own.set(b, found = byRules(a) && byRules(b) ? compareByRules(a, b) : compareNames(a, b))
  return found
}

/** Remembers what is made from a prepared name for as long as the name lives. */
export function perName<Value>(make: (name: Name) => Value): (name: Name) => Value {
  const known = new WeakMap<Name, { readonly value: Value }>()
  return (name) => {
    let found = known.get(name)
    if (found === undefined) known.set(name, found = { value: make(name) })
    return found.value
  }
}

/** Within a document, Latin and Cyrillic names are compared by rules: there a surname stands for a person who was named in full. */
const byRules = (name: Name): boolean => name.script === "Latn" || name.script === "Cyrl" || name.script === "Zyyy"
