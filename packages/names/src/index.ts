/** Name identity as a stage: mentions in, one identity for each entity out. The plain functions are behind `@polyonym/names/pure`. */
import { Document, Stage } from "@polyonym/core"
import { Identities, Languages, Mentions } from "@polyonym/facts"
import { identitiesOf, type IdentityOptions } from "./identities.ts"
import { styleOf } from "./style.ts"

export { Identities, Mentions } from "@polyonym/facts"

/** `style`: one of `styles`; `locales`: BCP 47 tags of the names wanted; `names`: what a knowledge pack calls an entity, by language. */
export type NormaliseNamesOptions = Pick<IdentityOptions, "style" | "locales" | "names">

/**
 * Gives Identities from Mentions: grouped by link, then chain, then merged by name within the document; never across contradicting links, given names, patronymics or genders.
 * Throws `UnknownStyle` when it is made with a style that does not exist. Forms of a style that hold only from a later day than the document's `publishedAt` are left out.
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
  const style = styleOf(options.style ?? "own-preference").id
  const locales = options.locales ?? ["en", "uk", "ru"]
  return Stage.pure("normaliseNames", { config: { style, locales: [...locales] }, needs: [Mentions], wants: [Languages], gives: [Identities] }, (document) => ({
    identities: identitiesOf(Document.get(document, Mentions).mentions, { style, locales, names: options.names, asOf: document.meta.publishedAt })
  }))
}
