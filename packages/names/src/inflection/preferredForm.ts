import { dominantScript } from "@polyonym/script"
import { type Preference, type PreferenceOptions, preferredName } from "../preference.ts"
import { loadStyle } from "../style/styles.ts"
import { declineName } from "./declineName.ts"
import { inflectionOf } from "./languages.ts"
import type { InflectedKind } from "./nameForms.ts"
import type { GrammaticalCase } from "./paradigm.ts"

/** A preference, and the case that it is wanted in. */
export interface PreferredFormOptions extends Omit<PreferenceOptions, "kind"> {
  readonly case: GrammaticalCase
  /** `person` where it is not given. */
  readonly kind?: InflectedKind
  readonly gender?: "m" | "f"
}

/** Languages of the Cyrillic script among those that are inflected here: a Cyrillic name is a name in them already. */
const cyrillic = new Set(["uk", "ru", "be", "bg", "mk", "sr"])

/**
 * The form of a name that a house style prefers, in the case that a text needs: what stands for another form without breaking the sentence.
 *
 * `language` is that of the text. A name in its script is declined as it stands; a Cyrillic one for a language in Latin letters is romanised by the style first.
 * Throws `UnknownStyle`. A language whose names are not inflected here gives the preferred name itself.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { preferredForm } from "@polyonym/names/pure"
 *
 * assert.equal(preferredForm("Q1899", { style: "kmu-2010", language: "uk", case: "genitive", kind: "place" }).preferred, "Києва")
 * assert.equal(preferredForm("Олена Ткачук", { style: "kmu-2010", language: "uk", case: "dative" }).preferred, "Олені Ткачук")
 * ```
 */
export function preferredForm(idOrName: string, options: PreferredFormOptions): Preference {
  const style = loadStyle(options.style)
  const tag = options.language.split("-", 1)[0]!.toLowerCase()
  const found = cyrillic.has(tag) && dominantScript(idOrName) === "Cyrl" ? { preferred: idOrName, reason: { code: "as-given", params: {} } } : preferredName(idOrName, { ...options, style, kind: options.kind === "demonym" ? undefined : options.kind })
  if (inflectionOf(tag) === undefined || /^Q[0-9]+$/.test(found.preferred)) return found
  const { form } = declineName(found.preferred, { language: options.language, case: options.case, kind: options.kind ?? "person", ...(options.gender === undefined ? {} : { gender: options.gender }) })
  return { ...found, preferred: form }
}
