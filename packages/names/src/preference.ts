import type { Evidence } from "@polyonym/facts/pure"
import { dominantScript } from "@polyonym/script"
import type { NameInLanguage } from "./identities.ts"
import type { NameKind } from "./parse/parts.ts"
import { formOf } from "./style/forms.ts"
import { nativeNames } from "./style/nativeNames.ts"
import { type Prescribed, prescribed } from "./style/preferredOf.ts"
import { type Romanised, romanisedName } from "./style/romanise.ts"
import type { Style } from "./style/style.ts"
import { loadStyle } from "./style/styles.ts"

/** The form of a name that a style prefers. */
export interface Preference {
  readonly preferred: string
  readonly reason: Evidence
  /** ISO 8601, where the style says from when. */
  readonly since?: string
  /** ISO 8601, where the style says until when. */
  readonly until?: string
  /** The address of what was read, or its title. */
  readonly source?: string
}

/** By which style, in which language and as of when a name is preferred. */
export interface PreferenceOptions {
  /** One of `styles`, or a style of one's own. */
  readonly style: string | Style
  /** BCP 47: of a Cyrillic name its own language, otherwise the language wanted. */
  readonly language: string
  /** ISO 8601 date: the form that holds then. Without it, the one that holds now: what has no end. */
  readonly asOf?: string | undefined
  /** What a knowledge pack calls an entity, by language, its main name first. */
  readonly names?: ((id: string) => ReadonlyArray<NameInLanguage> | undefined) | undefined
  /** ISO 3166-1 code of an entity's country, from a knowledge pack: what tells the language that its name comes from. */
  readonly country?: ((id: string) => string | undefined) | undefined
  /** `person` where it is not given. */
  readonly kind?: NameKind | undefined
}

/** uk or ru, from the letters; nothing where they do not tell. */
export function languageOfLetters(text: string): "uk" | "ru" | undefined {
  if (/[іїєґ]/i.test(text)) return "uk"
  return /[ыэёъ]/i.test(text) ? "ru" : undefined
}

/** Languages in Cyrillic letters: a name is not romanised for them. */
const cyrillic = new Set(["uk", "ru", "be", "bg", "sr", "mk"])

/** A Cyrillic name in Latin letters by a style, or nothing when the style has no system for its language. */
export function romanisedBy(text: string, language: string, style: string | Style): Romanised | undefined {
  const own = loadStyle(style)
  const tag = language.slice(0, 2)
  const from = Object.hasOwn(own.systems, tag) ? tag : languageOfLetters(text) ?? tag
  return romanisedName(text, from, own)
}

const titled = ({ title, url }: { readonly title: string; readonly url?: string }): string | undefined => url ?? (title === "general knowledge" ? undefined : title)

function preferenceOf({ full, reason, form }: Prescribed): Preference {
  const source = form === undefined ? undefined : titled(form.source)
  return {
    preferred: full, reason,
    ...(form?.since === undefined ? {} : { since: form.since }), ...(form?.until === undefined ? {} : { until: form.until }), ...(source === undefined ? {} : { source })
  }
}

/** What a style itself says of an entity: a form, or its native name by the style's system; nothing where that is left to others. */
export function styledForm(id: string, options: PreferenceOptions): Preference | undefined {
  const style = loadStyle(options.style)
  const tag = options.language.slice(0, 2)
  if (cyrillic.has(tag)) {
    const form = formOf(style, { id, natives: [], language: tag, asOf: options.asOf })
    if (form !== undefined) return ofEntity(id, style, options)
    const native = Object.hasOwn(nativeNames, id) ? nativeNames[id] : undefined
    return native?.language === tag ? { preferred: native.text, reason: { code: "native-name", params: { id } } } : undefined
  }
  const found = ofEntity(id, style, options)
  return found?.reason.code === "pack-name" ? undefined : found
}

function ofEntity(id: string, style: Style, { language, names, country, kind, asOf }: PreferenceOptions): Preference | undefined {
  const found = prescribed({ id, names, country, kind, asOf }, style, language.slice(0, 2))
  return found === undefined ? undefined : preferenceOf(found)
}

/**
 * The form of a name that a house style prefers, and why: for an entity (an id that the style or a pack, given as `names`, knows) or for a name as text.
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
 * assert.equal(preferredName("Q1899", { style: "bbc", language: "en", asOf: "2019-10-13" }).preferred, "Kiev")
 * ```
 */
export function preferredName(idOrName: string, options: PreferenceOptions): Preference {
  const style = loadStyle(options.style)
  if (/^Q[0-9]+$/.test(idOrName) || options.names?.(idOrName) !== undefined) {
    const inCyrillic = cyrillic.has(options.language.slice(0, 2))
    const found = inCyrillic ? styledForm(idOrName, options) : ofEntity(idOrName, style, options)
    if (found !== undefined) return found
    const named = inCyrillic ? options.names?.(idOrName)?.find(({ language }) => language === options.language.slice(0, 2)) : undefined
    if (named !== undefined) return { preferred: named.text, reason: { code: "pack-name", params: { style: style.id, verified: false } } }
  }
  if (dominantScript(idOrName) === "Cyrl") {
    const latin = romanisedBy(idOrName, options.language, style)
    if (latin !== undefined) return { preferred: latin.text, reason: { code: "romanised", params: { system: latin.system, verified: latin.verified } } }
  }
  return { preferred: idOrName, reason: { code: "as-given", params: {} } }
}
