import type { Evidence } from "@polyonym/facts/pure"
import { dominantScript } from "@polyonym/script"
import type { NameInLanguage } from "../identities.ts"
import type { NameKind } from "../parse/parts.ts"
import { recallName } from "../recall.ts"
import { spellsAlike } from "./compareSpellings.ts"
import { folded, formOf } from "./forms.ts"
import { languageOfCountry, nativeNames } from "./nativeNames.ts"
import { type Romanised, romanisedName, withoutMarks } from "./romanise.ts"
import type { Style, StyleForm, StyleSource } from "./style.ts"

/** Who is named, as far as it is known. */
export interface Named {
  /** Wikidata item or a pack's id. */
  readonly id?: string | undefined
  /** The name in its own letters, in the nominative. */
  readonly native?: string | undefined
  /** BCP 47 of the language that the name comes from. */
  readonly from?: string | undefined
  /** The name as it stands in Latin letters, where neither id nor native name is known. */
  readonly spelling?: string | undefined
  /** What a knowledge pack calls an entity, by language, its main name first. */
  readonly names?: ((id: string) => ReadonlyArray<NameInLanguage> | undefined) | undefined
  /** ISO 3166-1 code of an entity's country. */
  readonly country?: ((id: string) => string | undefined) | undefined
  readonly kind?: NameKind | undefined
  readonly asOf?: string | undefined
}

/** What a style writes for an entity in a language. */
export interface Prescribed {
  readonly full: string
  /** For later mentions; worked out when it is asked for. */
  readonly short: () => string
  readonly accepted: ReadonlyArray<string>
  readonly not: ReadonlyArray<string>
  readonly basis: "form" | "pack" | "native"
  readonly verified: boolean
  readonly reason: Evidence
  readonly source?: StyleSource
  readonly form?: StyleForm
}

interface Native {
  readonly text: string
  readonly language: string
  readonly basis: "pack" | "native"
}

const primary = (tag: string): string => tag.split("-", 1)[0]!.toLowerCase()

/** The language that the letters or the ending of a name tell. */
const languageTold = (native: string | undefined): string | undefined =>
  native === undefined ? undefined : /[ўЎ]/.test(native) ? "be" : /[іїєґ]|(?:ськ|цьк|зьк)(?:ий|а)(?= |$)|енко(?= |$)/i.test(native) ? "uk" : /[ыэъё]/i.test(native) ? "ru" : undefined

/** Belarusians whom a pack names in Russian only are romanised from that. */
const second: Readonly<Record<string, string>> = { be: "ru" }

/** The name in its own letters: as a pack or the table has it in the language of the entity's country, before what a document has, which may be another language's. */
function nativeOf({ id, native, from, names, country }: Named, form: StyleForm | undefined): Native | undefined {
  const table = id !== undefined && Object.hasOwn(nativeNames, id) ? nativeNames[id]! : undefined
  const code = id === undefined ? undefined : country?.(id)
  const home = code !== undefined && Object.hasOwn(languageOfCountry, code) ? languageOfCountry[code] : table?.language
  const own = id === undefined ? [] : names?.(id) ?? []
  for (const tag of home === undefined ? [] : [home, second[home]]) {
    const found = own.find((name) => name.language === tag)
    if (tag !== undefined && found !== undefined) return { text: found.text, language: tag, basis: "pack" }
  }
  if (table !== undefined) return { text: table.text, language: table.language, basis: "native" }
  if (home !== undefined && form?.native !== undefined && dominantScript(form.native) === "Cyrl") return { text: form.native, language: home, basis: "native" }
  const language = from === undefined ? languageTold(native) : primary(from)
  return native === undefined || language === undefined ? undefined : { text: native, language, basis: "native" }
}

/** Of a person the family name with its particles; of anything else the name itself. */
export function shortOf(full: string, kind: NameKind, language: string): string {
  if (kind !== "person") return full
  const parts = recallName(full, language, kind).parts
  const family = parts.filter(({ role }) => role === "family" || role === "particle")
  const [first, last] = [family[0], family.at(-1)]
  return first === undefined || last === undefined || !family.some(({ role }) => role === "family") ? full : full.slice(first.start, last.end)
}

/** Particles and the order of names as the style has them. */
function arranged(text: string, style: Style, kind: NameKind, language: string): string {
  if (kind !== "person" || (style.particles.value === "keep" && style.nameOrder.value === "native")) return text
  const parts = recallName(text, language, kind).parts
  let out = text
  if (style.particles.value !== "keep") {
    for (const { role, start, end } of parts) {
      if (role !== "particle") continue
      const word = out.slice(start, end)
      out = out.slice(0, start) + (style.particles.value === "lower" ? word[0]!.toLowerCase() : word[0]!.toUpperCase()) + word.slice(1) + out.slice(end)
    }
  }
  if (style.nameOrder.value === "native" || parts[0]?.role !== "family" || parts.at(-1)?.role !== "given") return out
  const cut = parts.findIndex(({ role }) => role === "given")
  return `${out.slice(parts[cut]!.start)} ${out.slice(0, parts[cut]!.start).trim().replace(/,$/, "")}`
}

const romanReason = (latin: Romanised): Evidence => ({ code: "romanised", params: { system: latin.system, verified: latin.verified } })

/** The main name that a pack has in a language, in Latin letters; its further names there. The bare surname of a person whose main name is longer is none of them. */
function packNames({ id, names, kind = "person" }: Named, language: string): ReadonlyArray<string> {
  const own = (id === undefined ? undefined : names?.(id)) ?? []
  const whole = kind === "person" && own[0] !== undefined && own[0].text.includes(" ")
  const usable = own.filter((name) => (name.language === "mul" || primary(name.language) === primary(language)) && !(whole && !name.text.includes(" ")) && dominantScript(name.text) === "Latn")
  return [...new Set([...usable.filter((name) => name.language !== "mul"), ...usable].map(({ text }) => text))]
}

/** What a style writes for an entity in a language of Latin letters; nothing where neither the style nor a pack says anything. */
export function prescribed(named: Named, style: Style, language: string): Prescribed | undefined {
  const { id, asOf } = named
  const kind = named.kind ?? "person"
  const own = (id === undefined ? undefined : named.names?.(id)) ?? []
  const table = id !== undefined && Object.hasOwn(nativeNames, id) ? [nativeNames[id]!.text] : []
  const natives = [...(named.native === undefined ? [] : [folded(named.native)]), ...table, ...own.map(({ text }) => text)]
  const [label, ...aliases] = packNames(named, language)
  // A form that lists a pack's main name is of that entity; of a single word other entities may bear it.
  const spelling = id !== undefined ? label?.includes(" ") === true ? label : undefined : named.native === undefined ? named.spelling : undefined
  const form = formOf(style, { id, natives, spelling, language, asOf })
  const native = nativeOf(named, form)
  const latin = native === undefined ? undefined : romanisedName(native.text, native.language, style)
  const stripped = style.diacritics.value === "strip"
  const finish = (text: string): string => arranged(stripped ? withoutMarks(text) : text, style, kind, language)
  if (form !== undefined) {
    return {
      full: form.text, short: () => form.short ?? shortOf(form.text, kind, language), accepted: form.accepted, not: form.not, basis: "form", verified: form.verified,
      reason: { code: "style-form", params: { style: style.id, reason: form.reason, verified: form.verified } }, source: form.source, form
    }
  }
  const systematic = native !== undefined && kind !== "organisation" && style.systematic.includes(native.language)
  if (latin !== undefined && native !== undefined && (label === undefined || latin.text === label || (systematic && spellsAlike(label, latin.text)))) {
    const full = finish(latin.text)
    return { full, short: () => shortOf(full, kind, language), accepted: [], not: [], basis: native.basis, verified: latin.verified, reason: romanReason(latin), source: latin.source }
  }
  if (label === undefined) return undefined
  const full = finish(label)
  return {
    full, short: () => shortOf(full, kind, language), accepted: latin === undefined ? aliases.map(finish) : [finish(latin.text)], not: [], basis: "pack",
    verified: stripped && full !== label && style.diacritics.verified && latin === undefined, reason: { code: "pack-name", params: { style: style.id, verified: false } },
    ...(stripped && full !== label ? { source: style.diacritics.source } : {})
  }
}
