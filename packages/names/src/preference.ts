import type { Evidence } from "@polyonym/facts/pure"
import { dominantScript } from "@polyonym/script"
import { systems, transliterator, type Transliterator } from "@polyonym/transliterate/pure"
import { nativeNames, simplified, styleOf } from "./style.ts"

/** The form of a name that a style prefers. */
export interface Preference {
  readonly preferred: string
  readonly reason: Evidence
  /** ISO 8601, where the style says from when. */
  readonly since?: string
  readonly source?: string
}

export interface PreferenceOptions {
  /** One of `styles`. */
  readonly style: string
  /** BCP 47: of a Cyrillic name its own language, otherwise the language wanted. */
  readonly language: string
  /** ISO 8601 date: forms that hold only from later on are left out. */
  readonly asOf?: string | undefined
}

const made = new Map<string, Transliterator | undefined>()
function converter(from: string, system: string): Transliterator | undefined {
  const key = `${from} ${system}`
  if (!made.has(key)) made.set(key, systems().some((info) => info.from === from && (info.id === system || info.aliases.includes(system))) ? transliterator({ from, system }) : undefined)
  return made.get(key)
}

/** uk or ru, from the letters; nothing where they do not tell. */
export function languageOfLetters(text: string): "uk" | "ru" | undefined {
  if (/[іїєґ]/i.test(text)) return "uk"
  return /[ыэёъ]/i.test(text) ? "ru" : undefined
}

/** A Cyrillic name in Latin letters by a style, or nothing when the style has no system for its language. */
export function romanisedBy(text: string, language: string, style: string): { readonly text: string; readonly system: string } | undefined {
  const rules = styleOf(style)
  const tag = language.slice(0, 2)
  const from = tag === "uk" || tag === "ru" ? tag : languageOfLetters(text) ?? tag
  const system = rules.systems[from]
  const convert = system === undefined ? undefined : converter(from, system) ?? converter(from, from === "uk" ? "kmu-2010" : "bgn-pcgn-1947")
  return convert === undefined ? undefined : { text: simplified(convert.convert(text), rules.rules), system: convert.system.id }
}

/** The form of an entity that a style prescribes by name. */
export function styledForm(id: string, options: PreferenceOptions): Preference | undefined {
  const style = styleOf(options.style)
  const tag = options.language.slice(0, 2)
  const forms = style.forms.filter((form) => form.id === id && form.language === tag && (options.asOf === undefined || form.since === undefined || form.since <= options.asOf))
  const form = forms.at(-1)
  if (form !== undefined) {
    return {
      preferred: form.text, reason: { code: "style-form", params: { style: style.id, reason: form.reason, verified: form.verified } },
      ...(form.since === undefined ? {} : { since: form.since }), ...(form.source === undefined ? {} : { source: form.source })
    }
  }
  const native = Object.hasOwn(nativeNames, id) ? nativeNames[id] : undefined
  if (native === undefined || tag === "uk" || tag === "ru") return native !== undefined && native.language === tag ? { preferred: native.text, reason: { code: "native-name", params: { id } } } : undefined
  const latin = romanisedBy(native.text, native.language, style.id)
  return latin === undefined ? undefined : { preferred: latin.text, reason: { code: "romanised", params: { system: latin.system, verified: style.verified } } }
}

/**
 * The form of a name that a house style prefers, and why: for an entity (a Wikidata id that the style or the table of native names knows) or for a name as text.
 *
 * A Cyrillic name is romanised by the style's system for `language`; anything else stays as it is. Throws `UnknownStyle`, and nothing on any name.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { preferredName } from "@polyonym/names/pure"
 *
 * assert.equal(preferredName("Олексій Мельницький", { style: "kmu-2010", language: "uk" }).preferred, "Oleksii Melnytskyi")
 * assert.equal(preferredName("Олексій Мельницький", { style: "moscow-times", language: "uk" }).preferred, "Oleksiy Melnytsky")
 * ```
 */
export function preferredName(idOrName: string, options: PreferenceOptions): Preference {
  const known = /^Q[0-9]+$/.test(idOrName) ? styledForm(idOrName, options) : undefined
  if (known !== undefined) return known
  if (dominantScript(idOrName) === "Cyrl") {
    const latin = romanisedBy(idOrName, options.language, options.style)
    if (latin !== undefined) return { preferred: latin.text, reason: { code: "romanised", params: { system: latin.system, verified: styleOf(options.style).verified } } }
  }
  return { preferred: idOrName, reason: { code: "as-given", params: {} } }
}
