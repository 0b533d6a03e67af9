import { contexts } from "./cases/caseForms.ts"
import { entriesIn, type Entry, type EntryOptions } from "./entry.ts"
import type { Named } from "./named.ts"
import { resourceKey } from "./resourceKey.ts"

/** `{ lng: { ns: { key: value } } }`, as i18next takes it in `resources`. */
export type Resources = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

/** Which languages the resources are in, and how their keys are written. */
export interface ResourceOptions extends EntryOptions {
  /** BCP 47. */
  readonly locales: ReadonlyArray<string>
  /** `names` if not given. */
  readonly namespace?: string
  /** As i18next is told it; `_` if not given. */
  readonly contextSeparator?: string
}

/** The keys of one entity in one locale, with their values. */
export function* keysOf(key: string, { name, form, gender }: Entry, contextSeparator: string): Generator<readonly [key: string, value: string]> {
  yield [key, name]
  for (const context of contexts) {
    const value = form(context)
    if (value !== undefined) yield [`${key}${contextSeparator}${context}`, value]
  }
  const own = gender()
  if (own !== undefined) yield [`${key}${contextSeparator}gender`, own]
}

/**
 * The names of entities as resources of i18next, by locale. The key is the id (`resourceKey`); with the context of a case there is the form of that case, where it is known and another than the nominative:
 * i18next falls back to the key without the context, so that `t("names:Q1899", { context: "genitive" })` always gives a name. The context `gender` gives `female`, `male` or `other`, of persons: what a sentence of
 * the app takes as its own context.
 *
 * An identity's names are those that it has, in the style that it was made with; `style` lays the forms that another style prescribes over them. Of a pack's entity the style's form comes first, then the
 * pack's name in the locale, then, for Latin letters, the English one or the romanised native one. A name in no language that serves the locale is left out: i18next's `fallbackLng` answers then.
 * Throws `UnknownStyle`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toI18nextResources } from "@polyonym/i18n/pure"
 *
 * const mayor = { id: "Q0", type: "PER", gender: "female" as const, names: [{ text: "Олена Стрілець", language: "uk" }, { text: "Olena Strilets", language: "en" }] }
 * const { uk, en } = toI18nextResources([mayor], { locales: ["uk", "en"], cases: ["genitive", "instrumental"] })
 * assert.deepEqual(uk, { names: { Q0: "Олена Стрілець", Q0_genitive: "Олени Стрілець", Q0_instrumental: "Оленою Стрілець", Q0_gender: "female" } })
 * assert.deepEqual(en, { names: { Q0: "Olena Strilets", Q0_gender: "female" } })
 * ```
 */
export function toI18nextResources(identities: Iterable<Named>, { locales, namespace = "names", contextSeparator = "_", ...options }: ResourceOptions): Resources {
  const makers = locales.map((locale) => [locale, entriesIn(locale, options), new Map<string, string>()] as const)
  for (const named of identities) {
    const key = resourceKey(named.id)
    for (const [, entryOf, own] of makers) {
      const entry = entryOf(named)
      if (entry !== undefined) for (const [one, value] of keysOf(key, entry, contextSeparator)) own.set(one, value)
    }
  }
  return Object.fromEntries(makers.map(([locale, , own]) => [locale, { [namespace]: Object.fromEntries(own) }]))
}
