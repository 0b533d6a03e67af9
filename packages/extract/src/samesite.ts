import type { Extracted } from "./article.ts"
import { fold } from "./characters.ts"
import { extractArticle, type ExtractOptions } from "./extractArticle.ts"
import type { RepeatedLines } from "./sourceLines.ts"

export type { RepeatedLines } from "./sourceLines.ts"

const keyOf = (line: string): string => fold(line.length > 400 ? line.slice(0, 400) : line).replace(/\s+/g, " ").trim()

/**
 * Which lines the pages of one source have in common: its menus, appeals, forms and notices, for the option `repeated` of `extractArticle`.
 *
 * Takes plain scrapes, HTML, or both. Time and memory grow with the pages' length. Never throws but `MalformedRule`, as `extractArticle` does.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { repeatedLines } from "@polyonym/extract/pure"
 *
 * const page = (news: string) => `The Lantern, est. 1911\n\n${news}\n\nPaper of the year`
 * const lines = repeatedLines([page("Low water at the weir, the miller said."), page("High water at the weir, the miller said."), page("No water.")])
 * assert.deepEqual([lines.pages, lines.count("Paper of the Year"), lines.count("No water.")], [3, 3, 1])
 * ```
 */
export function repeatedLines(pages: Iterable<string>, options: ExtractOptions = {}): RepeatedLines {
  const counts = new Map<string, number>()
  const headed = new Map<string, number>()
  const known = new Set<string>()
  for (const page of pages) {
    if (known.has(page)) continue
    known.add(page)
    const { blocks, removed } = extractArticle(page, options)
    const headline = blocks.find(({ kind }) => kind === "title")?.text
    if (headline !== undefined) headed.set(keyOf(headline), (headed.get(keyOf(headline)) ?? 0) + 1)
    for (const key of new Set([...blocks, ...removed].map(({ text }) => keyOf(text)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { pages: known.size, count: (line) => counts.get(keyOf(line)) ?? 0, titles: (line) => headed.get(keyOf(line)) ?? 0 }
}

/**
 * The articles of several pages of one source, in their order, each read with what all have in common in mind: a line that stands on three of them, or on half, is
 * the source's own, unless it is the article's. Of one page it is what `extractArticle` gives.
 *
 * `options` hold for every page. Never throws but `MalformedRule`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { extractArticles } from "@polyonym/extract/pure"
 *
 * const page = (title: string, news: string) => `Harbour weather: four beaufort, clear.\n${title}\n${news}\nBest wishes from all of the crew at the Lantern.`
 * const articles = extractArticles([
 *   page("Ferry Late Again", "The ferry to Marrow left two hours late on Monday, the harbour office said."),
 *   page("Lighthouse Sold", "The lighthouse at Cape Marrow was sold to a baker on Tuesday for one pound."),
 *   page("Nets Found", "Three nets lost in the storm were found on the north beach, a fisherman said.")
 * ])
 * assert.deepEqual(articles.map(({ title }) => title), ["Ferry Late Again", "Lighthouse Sold", "Nets Found"])
 * assert.deepEqual(articles[0]!.removed.map(({ text, reason }) => [reason, text.slice(0, 12)]), [["repeated", "Harbour weat"], ["repeated", "Best wishes "]])
 * ```
 */
export function extractArticles(pages: Iterable<string>, options: ExtractOptions = {}): Array<Extracted> {
  const all = [...pages]
  const repeated = options.repeated ?? repeatedLines(all, options)
  return all.map((page) => extractArticle(page, { ...options, repeated }))
}
