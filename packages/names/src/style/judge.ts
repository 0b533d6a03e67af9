import type { Evidence } from "@polyonym/facts/pure"
import { dominantScript } from "@polyonym/script"
import type { NameInLanguage } from "../identities.ts"
import type { NameKind } from "../parse/parts.ts"
import { isPartOf, respelt, withoutPossessive } from "./compareSpellings.ts"
import { folded } from "./forms.ts"
import { type Named, type Prescribed, prescribed, shortOf } from "./preferredOf.ts"
import { readBack } from "./readBack.ts"
import type { SpellingIndex } from "./spellingIndex.ts"
import type { Style, StyleSource } from "./style.ts"
import { loadStyle } from "./styles.ts"

/** What is known of a name that a style judges. */
export interface JudgeOptions {
  /** An id of `styles`, or a style of one's own. */
  readonly style: string | Style
  /** BCP 47 of the text that the name stands in. */
  readonly language: string
  /** The mention's entity: a Wikidata item, or a pack's id. */
  readonly id?: string | undefined
  /** The name in its own letters, in the nominative, where the document has it beside. */
  readonly native?: string | undefined
  /** BCP 47 of the language that the name comes from, where it is known: what the native name is in, or what the spelling is read back to. */
  readonly from?: string | undefined
  /** What a knowledge pack calls an entity, by language, its main name first. */
  readonly names?: ((id: string) => ReadonlyArray<NameInLanguage> | undefined) | undefined
  /** ISO 3166-1 code of an entity's country, from a knowledge pack: without it no name of a pack is romanised. */
  readonly country?: ((id: string) => string | undefined) | undefined
  /** Finds the entity of a spelling that no pack knows; what stands on it is never fixed unasked. */
  readonly spelt?: SpellingIndex | undefined
  /** `person` where it is not given. */
  readonly kind?: NameKind | undefined
  /** ISO 8601 date: the forms that hold then. */
  readonly asOf?: string | undefined
}

/**
 * `preferred`: the style's own form, in full or short; `accepted`: another that the style allows; `departs`: a spelling of the same name that is not the style's; `unknown`: the style says
 * nothing of it, or it is another name altogether. `preferred` is what to write instead, as full as the text was (a surname for a surname), and is missing where no form is known; `full` and
 * `short` are the forms for a first and a later mention. `basis` is what the judgement stands on: a `form` of the style, a name of the `pack`, the `native` name by the style's system, or the
 * spelling itself `read-back`. `fixable` is true where the text may be replaced without asking: the rule was read, and the entity, or its native name with its language, is known.
 */
export interface Judgement {
  readonly verdict: "preferred" | "accepted" | "departs" | "unknown"
  readonly preferred?: string
  readonly full?: string
  readonly short?: string
  readonly basis: "form" | "pack" | "native" | "read-back" | "none"
  readonly verified: boolean
  readonly fixable: boolean
  readonly reason: Evidence
  readonly source?: StyleSource
  readonly since?: string
  readonly until?: string
}

const unknown: Judgement = { verdict: "unknown", basis: "none", verified: false, fixable: false, reason: { code: "as-given", params: {} } }

/** A name as compared: capitals of a headline are no departure. */
function compared(text: string, { full, accepted, not }: Prescribed, short: string, kind: NameKind, language: string): { readonly verdict: Judgement["verdict"]; readonly preferred?: string } {
  const bare = withoutPossessive(text, language, [full, short, ...accepted])
  const name = bare.trim() === "" ? text : bare
  if (folded(name) === folded(short) || isPartOf(name, full)) return { verdict: "preferred" }
  if (accepted.some((other) => isPartOf(name, other))) return { verdict: "accepted" }
  const known = not.find((other) => folded(other) === folded(name))
  const shortened = not.find((other) => folded(shortOf(other, kind, language)) === folded(name))
  if (known !== undefined || shortened !== undefined) return { verdict: "departs", preferred: known === undefined ? short : full }
  const preferred = respelt(name, full)
  return preferred === undefined || folded(preferred) === folded(name) ? { verdict: "unknown" } : { verdict: "departs", preferred }
}

/**
 * Whether a spelling is what a house style writes: of names in Latin letters, and of others where the style has a form in the language of the text. The entity is known by `id`, or by its `native` name with `from`, or by a spelling that the style itself lists; for any
 * other, a spelling that no native name can have under the style's system departs, where the language that it comes from is told by `from` or by the name itself.
 *
 * Throws `UnknownStyle`, and nothing on any text.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { judgeForm } from "@polyonym/names/pure"
 *
 * const named = judgeForm("Zelensky", { style: "ap", language: "en", id: "Q3874799" })
 * assert.deepEqual([named.verdict, named.preferred, named.fixable], ["departs", "Zelenskyy", true])
 * assert.equal(judgeForm("Kiev", { style: "bbc", language: "en", id: "Q1899", asOf: "2018" }).verdict, "preferred")
 *
 * const native = judgeForm("Sergey Haidai", { style: "kmu-2010", language: "en", native: "Сергій Гайдай", from: "uk" })
 * assert.equal(native.preferred, "Serhii Haidai")
 *
 * const alone = judgeForm("Anatoliy Shevchenko", { style: "kmu-2010", language: "en" })
 * assert.deepEqual([alone.verdict, alone.preferred, alone.fixable], ["departs", "Anatolii Shevchenko", false])
 * ```
 */
export function judgeForm(text: string, options: JudgeOptions): Judgement {
  const style = loadStyle(options.style)
  const { language, from, kind = "person" } = options
  if (text.trim() === "" || text.length > 400) return unknown
  const script = dominantScript(text)
  const own = script === "Latn" && (style.languages.length === 0 || style.languages.some((tag) => tag.split("-", 1)[0] === language.split("-", 1)[0]))
  const guessed = options.id === undefined && options.native === undefined ? options.spelt?.find(text, kind) : undefined
  const id = options.id ?? guessed
  const named: Named = { id, native: options.native, from, spelling: text, names: options.names, country: options.country, kind, asOf: options.asOf }
  const found = prescribed(named, style, language)
  // In another language, and in other letters, a style says only what its forms say.
  if (!own && (found?.basis !== "form" || dominantScript(found.full) !== script)) return unknown
  if (found === undefined) return id === undefined ? readBack(text, style, { from, kind }) ?? unknown : unknown
  const { full, basis, verified, reason, source, form } = found
  const short = found.short()
  const { verdict, preferred } = compared(text, found, short, kind, language)
  const certain = guessed === undefined && (basis !== "native" || id !== undefined || from !== undefined)
  return {
    verdict, ...(verdict === "departs" && preferred !== undefined ? { preferred } : {}), full, short, basis, verified: verified && certain, fixable: verdict === "departs" && verified && certain, reason,
    ...(source === undefined ? {} : { source }), ...(form?.since === undefined ? {} : { since: form.since }), ...(form?.until === undefined ? {} : { until: form.until })
  }
}
