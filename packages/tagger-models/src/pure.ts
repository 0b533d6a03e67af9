/** The models of the tagger of `@polyonym/entities`, each loaded when it is asked for. */

/**
 * The languages that have a model; relatives that share one are named by `modelOf`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { modelLanguages, modelOf } from "@polyonym/tagger-models/pure"
 *
 * assert.deepEqual(modelLanguages.map(modelOf), [...modelLanguages])
 * ```
 */
export const modelLanguages = ["da", "en", "hr", "pt", "ru", "sv", "zh"] as const
/** One of `modelLanguages`. */
export type ModelLanguage = (typeof modelLanguages)[number]

/** Languages that are read by the model of a relative. */
const relatives: Readonly<Record<string, ModelLanguage>> = { sr: "hr", bs: "hr", sh: "hr", cnr: "hr", uk: "ru" }

/**
 * Which model reads a language (BCP 47), `undefined` where there is none.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { modelOf } from "@polyonym/tagger-models/pure"
 *
 * assert.equal(modelOf("sr-Latn"), "hr")
 * assert.equal(modelOf("fi"), undefined)
 * ```
 */
export function modelOf(language: string): ModelLanguage | undefined {
  const [primary = ""] = language.toLowerCase().split("-")
  return modelLanguages.find((one) => one === primary) ?? (Object.hasOwn(relatives, primary) ? relatives[primary] : undefined)
}

const files: Readonly<Record<ModelLanguage, () => Promise<{ readonly model: string }>>> = {
  da: () => import("../data/da.js"),
  en: () => import("../data/en.js"),
  hr: () => import("../data/hr.js"),
  pt: () => import("../data/pt.js"),
  ru: () => import("../data/ru.js"),
  sv: () => import("../data/sv.js"),
  zh: () => import("../data/zh.js")
}

/**
 * The bytes of a model in base64 (RFC 4648, general knowledge), as `openTagger` of `@polyonym/entities/pure` reads them once decoded.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { modelText } from "@polyonym/tagger-models/pure"
 *
 * assert.match((await modelText("hr")).slice(0, 100), /^[A-Za-z0-9+/]+$/)
 * ```
 */
export const modelText = async (language: ModelLanguage): Promise<string> => (await files[language]()).model
