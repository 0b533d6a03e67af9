/** Name identity as a stage: mentions in, one identity for each entity out. The plain functions are behind `@polyonym/names/pure`. */
import { Document, Stage } from "@polyonym/core"
import { Identities, Languages, Mentions } from "@polyonym/facts"
import { identitiesOf, type IdentityOptions, localesOf } from "./identities.ts"
import { loadStyle } from "./style/styles.ts"

export { Identities, Mentions } from "@polyonym/facts"

/** `style`: one of `styles`, or a style of one's own; `locales`: BCP 47 tags of the names wanted; `names`, `country`: what a knowledge pack calls an entity, by language, and where it is from. */
export type NormaliseNamesOptions = Pick<IdentityOptions, "style" | "locales" | "names" | "country">

/**
 * Gives Identities from Mentions: grouped by link, then chain, then merged by name within the document; never across contradicting links, given names, patronymics or genders.
 * Throws `UnknownStyle` when it is made with a style that does not exist. The forms of a style are those that held on the day of the document's `publishedAt`; the receipt depends on the style's content.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Identities, Mentions, normaliseNames } from "@polyonym/names"
 *
 * const mention = (text: string, start: number) => ({ text, start, end: start + text.length, type: "PER" as const, confidence: 0.9, language: "en", why: [] })
 * const document = Document.add(Document.make("Roman Hryn … Hryn"), Mentions, { mentions: [mention("Roman Hryn", 0), mention("Hryn", 13)] })
 * const result = Pipeline.given(Mentions).to(normaliseNames({ style: "kmu-2010" })).sync(document)
 * assert.equal(Document.get(result, Identities).identities[0]?.preferred.en, "Roman Hryn")
 * ```
 */
export const normaliseNames = (options: NormaliseNamesOptions = {}) => {
  const style = loadStyle(options.style ?? "own-preference")
  const locales = options.locales ?? localesOf(style)
  return Stage.pure("normaliseNames", { config: { style: style.id, styleHash: style.hash, locales: [...locales] }, needs: [Mentions], wants: [Languages], gives: [Identities] }, (document) => ({
    identities: identitiesOf(Document.get(document, Mentions).mentions, { style, locales, names: options.names, country: options.country, asOf: document.meta.publishedAt })
  }))
}
