/** Remembers what was worked out for a name, so that a page costs little when its names return. Bounded; what it gives never depends on what it holds. */
import { dominantScript } from "@polyonym/script"
import type { Comparison } from "./compare/comparison.ts"
import { compareNames } from "./compare/compareNames.ts"
import { type LemmaCandidate, lemmatiseName } from "./inflection/lemmatiseName.ts"
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
export const recallName = (text: string, language: string | undefined, kind: NameKind): Name => names(`${language ?? ""}\u0000${kind}\u0000${text}`, () => prepareName(text, { language, kind }))
/** A prepared name of which is known who bears it. */
export const recallGendered = (text: string, language: string | undefined, kind: NameKind, gender: "m" | "f"): Name => names(`${language ?? ""}\u0000${kind}${gender}\u0000${text}`, () => {
  const name = recallName(text, language, kind)
  return name.gender === undefined ? { ...name, gender } : name
})
/** The script of most letters of a text, ISO 15924. */
export const recallScript = (text: string): string => scripts(text, () => dominantScript(text))
const none: ReadonlyArray<string> = []
/** The nominatives of a name, beside others of the document. */
export const recallLemmas = (text: string, language: string, kind: NameKind, others = none): ReadonlyArray<LemmaCandidate> =>
  lemmas(`${language}\u0000${kind}\u0000${text}${others.length === 0 ? "" : `\u0000${others.join("\u0000")}`}`, () => lemmatiseName(text, others.length === 0 ? { language, kind } : { language, kind, others }))
/** The comparison of two names. */
export function recallComparison(a: Name, b: Name): Comparison {
  let own = comparisons.get(a)
  if (own === undefined) comparisons.set(a, own = new WeakMap())
  let found = own.get(b)
  if (found === undefined) own.set(b, found = compareNames(a, b))
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
