import { prepareName } from "@polyonym/names/pure"
import { contexts, declensionOf, type NameContext } from "./cases/caseForms.ts"
import { isIdentity, type Named } from "./named.ts"
import { namer, type NamingOptions } from "./nameIn.ts"

export interface EntryOptions extends NamingOptions {
  /** The contexts that names get, as far as the language has them; all if not given. */
  readonly cases?: ReadonlyArray<NameContext> | undefined
}

export type Gender = "female" | "male" | "other"

/** What one entity has in one locale. What is beside its name is made when it is asked for. */
export interface Entry {
  readonly name: string
  /** The form of a case; nothing where it is as the nominative, or not known. */
  readonly form: (context: NameContext) => string | undefined
  /** Of a person. */
  readonly gender: () => Gender | undefined
}

function genderOf(named: Named, name: string, language: string): Gender | undefined {
  if (named.type !== "PER") return undefined
  if (!isIdentity(named) && named.gender !== undefined) return named.gender
  const found = prepareName(name, { language, kind: "person" }).gender
  return found === "f" ? "female" : found === "m" ? "male" : undefined
}

/** Makes a value at the first call. */
function once<A>(make: () => A): () => A {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

const genders = { female: "f", male: "m" } as const

/** What makes entries of a locale. Throws `UnknownStyle`. */
export function entriesIn(locale: string, { cases = contexts, ...naming }: EntryOptions): (named: Named) => Entry | undefined {
  const nameOf = namer(locale, naming)
  const wanted = new Set(cases)
  return (named) => {
    const name = nameOf(named)
    if (name === undefined) return undefined
    const gender = once(() => genderOf(named, name, locale))
    const declension = once(() => {
      const own = gender()
      return own === "other" ? undefined : declensionOf(name, { language: locale, type: named.type, gender: own === undefined ? undefined : genders[own] })
    })
    return {
      name, gender,
      form: (context) => {
        const form = wanted.has(context) ? declension()?.(context) : undefined
        return form === name ? undefined : form
      }
    }
  }
}
