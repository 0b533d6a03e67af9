import { declineName } from "./declineName.ts"
import { inflectionOf } from "./languages.ts"
import type { InflectedKind } from "./nameForms.ts"
import { cases, type GrammaticalCase } from "./paradigm.ts"

/**
 * The forms of a name in the nominative by case, for what looks texts up by a context: with the context `genitive`, i18next looks for `mayor_genitive`.
 * A language whose names are not inflected here gives the name itself for every case.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { nameContexts } from "@polyonym/names/pure"
 *
 * const forms = nameContexts("Олена Стрілець", { language: "uk", gender: "f" })
 * assert.equal(forms.genitive, "Олени Стрілець")
 * const resources = Object.fromEntries(Object.entries(forms).map(([context, form]) => [`mayor_${context}`, form]))
 * assert.equal(resources["mayor_instrumental"], "Оленою Стрілець")
 * ```
 */
export function nameContexts(name: string, options: { readonly language: string; readonly gender?: "m" | "f"; readonly kind?: InflectedKind }): Readonly<Record<GrammaticalCase, string>> {
  const inflected = inflectionOf(options.language) !== undefined
  return Object.fromEntries(cases.map((it) => [it, inflected ? declineName(name, { ...options, case: it }).form : name])) as Record<GrammaticalCase, string>
}
