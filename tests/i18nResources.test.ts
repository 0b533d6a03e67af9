import { toI18nextResources } from "@polyonym/i18n/pure"
import { CorpusIdentities, type KnownIdentity, toI18next } from "@polyonym/identity/pure"
import { expect, it } from "vitest"

const identity = (id: string, names: KnownIdentity["names"]): KnownIdentity => ({ id, type: "PER", name: names[0]!.text, names, documents: [], roles: [], evidence: [] })
const known: ReadonlyArray<KnownIdentity> = [
  identity("Q1", [
    { text: "Ostap Hryn", language: "en", script: "Latn", count: 2 }, { text: "Hryn", language: "en", script: "Latn", count: 9 }, { text: "Ostap Hryń", language: "pl", script: "Latn", count: 1 },
    { text: "Остап Гринь", language: "uk", script: "Cyrl", count: 1 }, { text: "Остап Гриньов", language: "uk", script: "Cyrl", count: 1 }
  ]),
  identity("nil-0f3a5b7c9d1e", [{ text: "Lina Doroshko", language: "en", script: "Latn", count: 1 }])
]

it("the store of identities and the adapter give i18next the same names", () => {
  const own = toI18next(known)
  const locales = Object.keys(own)
  const adapted = toI18nextResources(known, { locales, cases: [] })
  for (const locale of locales) {
    for (const [id, name] of Object.entries(own[locale]!["names"]!)) expect(adapted[locale]!["names"]![id]).toBe(name)
  }
  expect(toI18next(new CorpusIdentities().list())).toEqual({})
})
