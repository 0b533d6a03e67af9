import { SourceMap } from "@polyonym/core/pure"
import { detect } from "@polyonym/detect/pure"
import { type Tagger, tagText } from "@polyonym/entities/pure"
import type { Span } from "@polyonym/facts/pure"
import { defaultPack, type Pack } from "@polyonym/lexicon/pure"
import { type Finding, identitiesOf, lintNames, type Style } from "@polyonym/names/pure"
import { mixedScriptWords } from "@polyonym/script"
import { segmentText } from "@polyonym/segment/pure"
import { languageSpans } from "../languageSpans.ts"
import { htmlProse } from "./htmlProse.ts"
import { inSource } from "./inSource.ts"
import { markdownProse } from "./markdownProse.ts"
import { packNames } from "./packNames.ts"
import { plainProse, type Prose } from "./prose.ts"
import { titlesIn } from "./titles.ts"

/** What a text is: prose as it stands, or prose with marks. */
export type LintMediaType = "text/plain" | "text/markdown" | "text/html"

/** What a text is judged by, and what is known of it. */
export interface LintTextOptions {
  /** A house style: one of `styles`, or one of your own. */
  readonly style: string | Style
  /** BCP 47; told from the text if not given. Ranges in other languages are found in either case. */
  readonly language?: string | undefined
  /** ISO 8601: when it was published; relative dates are counted from it, and the style is asked for that day. */
  readonly publishedAt?: string | undefined
  /** ISO 8601 date that the style is asked for, instead of `publishedAt`. */
  readonly asOf?: string | undefined
  /** Knowledge packs; the default pack if not given, none if empty. */
  readonly packs?: ReadonlyArray<Pack> | undefined
  /** A statistical tagger for the language of the text (`loadTagger` of `@polyonym/entities/pure`). */
  readonly model?: Tagger | undefined
  /** Ranges of `text` in which nothing is judged. */
  readonly skip?: ReadonlyArray<Span> | undefined
  /** Plain text if not given. */
  readonly mediaType?: LintMediaType | undefined
}

const readers: Readonly<Record<LintMediaType, (text: string) => Prose>> = { "text/plain": plainProse, "text/markdown": markdownProse, "text/html": htmlProse }

/** A text whose words in two scripts are in one, of the same length: so their names are known for names. */
function soundly(text: string): string {
  let out = ""
  let from = 0
  for (const { start, end, likely } of mixedScriptWords(text)) {
    if (likely?.length !== end - start) continue
    out += text.slice(from, start) + likely
    from = end
  }
  return from === 0 ? text : out + text.slice(from)
}

/** The ranges of a source as ranges of its prose. */
function inProse({ map }: Prose, ranges: ReadonlyArray<Span>): ReadonlyArray<Span> {
  return ranges.flatMap(({ start, end }) => SourceMap.fromSource(map, start, end) ?? [])
}

/**
 * What a house style finds in the names of a text, of Markdown or of HTML: detects the languages, tags the names, groups them, and asks `lintNames`.
 *
 * Ranges are UTF-16 code units of `text` itself, end-exclusive, with `text.slice(start, end) === actual`. All prose is read, not only that of an article; nothing in code, attributes,
 * front matter, targets of links, quotations, titles of works, addresses and handles is judged (but for mixed scripts in quotations) or rewritten, and the words of links are never rewritten.
 * A fix keeps the marks that stand inside a name. Throws `UnknownStyle`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { applyFixes } from "@polyonym/names/pure"
 * import { lintText } from "@polyonym/unified"
 *
 * const text = "The mayor of *Кyiv* spoke in `Кyiv`."
 * const findings = lintText(text, { style: "own-preference", language: "en", mediaType: "text/markdown" })
 * assert.deepEqual(findings.map(({ ruleId, start, fix }) => [ruleId, start, fix]), [["mixed-script", 14, "Kyiv"]])
 * assert.equal(applyFixes(text, findings).text, "The mayor of *Kyiv* spoke in `Кyiv`.")
 * ```
 */
export function lintText(text: string, options: LintTextOptions): ReadonlyArray<Finding> {
  const { style, publishedAt, asOf = publishedAt, packs, model, skip = [], mediaType = "text/plain" } = options
  const prose = readers[mediaType](text)
  const sound = soundly(prose.text)
  const language = options.language ?? detect(sound).language
  const languages = languageSpans(sound, language, options.language !== undefined)
  const segments = segmentText(sound, { language })
  const mentions = tagText(sound, { language, spans: languages, segments, model, ...(packs === undefined ? {} : { packs }), ...(publishedAt === undefined ? {} : { publishedAt }) })
  const known = packs ?? [defaultPack()]
  const entity = (id: string) => known.flatMap((pack) => pack.entity(id) ?? [])
  const names = (id: string) => {
    const found = entity(id).flatMap((one) => one.names)
    return found.length === 0 ? undefined : found
  }
  const { identities } = identitiesOf(mentions, { style, locales: [language], names, asOf })
  const findings = lintNames({
    text: prose.text, language, languages, mentions, identities,
    skip: [...prose.skip, ...titlesIn(prose, mentions), ...inProse(prose, skip)], keep: prose.keep
  }, { style, asOf, names, ...packNames(known), country: (id) => entity(id).find(({ country }) => country !== undefined)?.country })
  return mediaType === "text/plain" ? findings : findings.map((finding) => inSource(text, prose, finding))
}
