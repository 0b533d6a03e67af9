/** Names of identities as resources of i18next. */
import type { KnownIdentity } from "../identity.ts"
import { bySign } from "../sighting.ts"

/** `{ lng: { ns: { key: value } } }`. */
export type Resources = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

/** What i18next would read as a key or a variable: no name is written so. */
const read = /\{\{|\$t\(/

const words = (text: string): number => text.split(/\s/u).length

/**
 * The usual name of each identity in each language that documents have it in, under its id: the fullest spelling that is most frequent, as it is written there. A name that somebody decided on holds
 * in the languages of its script. A name that i18next would read as a template (`{{…}}`, `$t(…)`) is left out.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toI18next } from "@polyonym/identity/pure"
 *
 * const known = { id: "Q3", type: "PER" as const, name: "Ostap Hryn", names: [
 *   { text: "Ostap Hryn", language: "en", script: "Latn", count: 2 }, { text: "Остап Гринь", language: "uk", script: "Cyrl", count: 1 }
 * ], documents: [], roles: [], evidence: [] }
 * assert.deepEqual(toI18next([known]), { en: { names: { Q3: "Ostap Hryn" } }, uk: { names: { Q3: "Остап Гринь" } } })
 * ```
 */
export function toI18next(identities: Iterable<KnownIdentity>, { namespace = "names" }: { readonly namespace?: string } = {}): Resources {
  const out = new Map<string, Map<string, string>>()
  for (const { id, names, name, evidence } of identities) {
    const isDecided = evidence.some(({ code, params }) => code === "decision" && params["kind"] === "rename")
    const script = isDecided ? names.find(({ text }) => text === name)?.script : undefined
    for (const language of new Set(names.map((one) => one.language))) {
      const best = names.filter((one) => one.language === language).sort((a, b) => Math.min(2, words(b.text)) - Math.min(2, words(a.text)) || b.count - a.count || bySign(a.text, b.text))[0]!
      const text = script !== undefined && best.script === script ? name : best.text
      if (read.test(text)) continue
      const resources = out.get(language) ?? new Map<string, string>()
      resources.set(id, text)
      out.set(language, resources)
    }
  }
  return Object.fromEntries([...out].sort(([a], [b]) => bySign(a, b)).map(([language, resources]) => [language, { [namespace]: Object.fromEntries(resources) }]))
}
