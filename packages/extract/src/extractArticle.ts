import { articleOf, type Extracted, type Head } from "./article.ts"
import { piecesOfHtml } from "./html/page.ts"
import { piecesOfText } from "./lines.ts"
import { nameInAddress, stripSite } from "./html/metadata.ts"
import { type Normalisation, normalised } from "./normalise.ts"
import type { Piece } from "./piece.ts"
import { ruledArticle } from "./rules/ruledArticle.ts"
import type { Overruling } from "./rules/siteRules.ts"
import type { RepeatedLines } from "./sourceLines.ts"

/** What the caller knows of a page. What is given here wins over what the page says. */
export interface ExtractOptions extends Overruling {
  /** `text/html` or `text/plain`; otherwise it is told from the page. */
  readonly mediaType?: "text/plain" | "text/html" | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  /** ISO 8601. */
  readonly publishedAt?: string | undefined
  /** BCP 47. */
  readonly language?: string | undefined
  /** What is made alike inside the text; all but no-break spaces unless said otherwise. */
  readonly normalise?: Normalisation | boolean | undefined
  /** What other pages of the source have as well, as `repeatedLines` finds it: evidence against such lines. */
  readonly repeated?: RepeatedLines | undefined
}

const opening = /^[\s\ufeff]*(?:<!--[^]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i
const tags = /<\/?(?:p|div|br|a|span|td|tr|table|li|ul|h[1-6]|article|section|img|strong|em|b|i)(?:\s[^<>]{0,300})?\/?>/gi

/** Whether a page is HTML: it opens as such, or tags of text stand in it closely. */
function looksLikeHtml(input: string): boolean {
  if (opening.test(input.slice(0, 3000))) return true
  const head = input.slice(0, 20_000)
  const count = head.match(tags)?.length ?? 0
  return count >= 6 && count * 400 >= head.length
}

/**
 * The article of a raw page: headline, byline, date, credit, captions and body, and what was dropped with the reason for each piece.
 *
 * Takes a plain scrape (a line or a wrapped paragraph for each block, blank lines or none) or HTML. Never throws but `MalformedRule` for rules that cannot be read; a page without text gives no blocks.
 * Ranges count UTF-16 code units, end-exclusive. `publishedAt` is ISO 8601 as far as the page states it: a date, or a date-time, with a zone only where the page has one.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 * import { extractArticle } from "@polyonym/extract/pure"
 *
 * const page = `Sign in
 *
 * Old Lighthouse Opens Its Doors Again
 * By Clara Winslow
 * 4 May 2024
 *
 * The lighthouse at Cape Marrow opened to visitors on Saturday, forty years after its lamp went out.
 *
 * “My father kept this light,” said Tom Harker, who cut the ribbon.
 *
 * Sign up for our newsletter and never miss a story.`
 *
 * const article = extractArticle(page)
 * assert.equal(article.title, "Old Lighthouse Opens Its Doors Again")
 * assert.deepEqual(article.byline, ["Clara Winslow"])
 * assert.equal(article.publishedAt, "2024-05-04")
 * assert.deepEqual(article.removed.map(({ reason }) => reason), ["navigation", "subscribe"])
 *
 * const quote = article.blocks.at(-1)!
 * assert.equal(article.text.slice(quote.start, quote.end), quote.text)
 * const { start, end } = SourceMap.toSource(article.map, quote.start, quote.end)
 * assert.equal(page.slice(start, end), quote.text)
 * ```
 */
export function extractArticle(input: string, options: ExtractOptions = {}): Extracted {
  const { title, publishedAt, language } = options
  if (options.mediaType !== "text/html" && (options.mediaType === "text/plain" || !looksLikeHtml(input))) {
    return ruledArticle(input, normalised(piecesOfText(input), options.normalise), options, (pieces) => articleOf(input, pieces, { title, byline: [], publishedAt, language, site: nameInAddress(options.url), repeated: options.repeated }))
  }
  const { pieces, metadata } = piecesOfHtml(input)
  const headings = pieces.filter(({ element }) => element?.level === 1 && element.hidden === false).map(({ text }) => text)
  const found = metadata.read(options.url, headings)
  const site = found.site ?? nameInAddress(options.url)
  const head: Head = {
    ...found,
    title: title ?? found.title,
    match: stripSite(found.documentTitle, site),
    publishedAt: publishedAt ?? found.publishedAt,
    language: language ?? found.language,
    site,
    publisher: found.site,
    repeated: options.repeated
  }
  return ruledArticle(input, normalised(pieces, options.normalise), options, (left) => articleOf(input, levelled(left), head))
}

/** A paragraph that may be an article's, in code units. */
const longEnough = 100

/** Takes back what tags say against the page's own main text: where all of it is in an `<aside>`, being in one says nothing. */
function levelled(pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece> {
  const prose = pieces.filter(({ text }) => text.length >= longEnough).map(({ text, hint }) => ({ length: text.length, weight: hint?.weight ?? 0 }))
  const total = prose.reduce((sum, { length }) => sum + length, 0)
  let above = 0
  let level = 0
  for (const { length, weight } of prose.sort((a, b) => b.weight - a.weight)) {
    level = weight
    above += length
    if (above >= total * 0.3) break
  }
  if (level >= 0) return pieces
  return pieces.map((piece) => piece.hint === undefined ? piece : { ...piece, hint: { ...piece.hint, weight: piece.hint.weight - level } })
}
