import type { BlockKind, Removed } from "@polyonym/facts/pure"
import { assemble, type Extracted } from "../../article.ts"
import { attributionOf } from "../../attribution.ts"
import type { ExtractOptions } from "../../extractArticle.ts"
import { normalised } from "../../normalise.ts"
import { languageWeights, readingOf, scoresOf } from "../../reading.ts"
import { ruledArticle } from "../../rules/ruledArticle.ts"
import { blocksOfMarkdown, type MarkdownBlock } from "./blocks.ts"
import { frontMatterOf } from "./frontMatter.ts"

/** What the caller knows of a Markdown file. */
export interface MarkdownOptions extends Omit<ExtractOptions, "mediaType"> {
  /** Front matter that cannot be read is an error (`strict`, unless said otherwise), or is left out and says nothing (`lenient`). */
  readonly frontMatter?: "strict" | "lenient" | undefined
}

/** A paragraph right below the title may be its byline or date; below a picture, its credit. */
function attributed(blocks: ReadonlyArray<MarkdownBlock>, title: number, language: string | undefined): ReadonlyArray<{ readonly kind: BlockKind | undefined; readonly names: ReadonlyArray<string>; readonly date?: string | undefined }> {
  return blocks.map(({ piece, kind }, at) => {
    const near = kind === "body" && at > title && at <= title + 3
    if (!near && kind !== "caption") return { kind, names: [] }
    const reading = readingOf(piece)
    const { byline, date, credit, names, stated } = attributionOf(reading, scoresOf(reading, languageWeights([reading])), language)
    if (kind === "caption") return { kind: credit >= 5 ? "credit" : kind, names: [] }
    if (byline >= 5 && names.length > 0) return { kind: "byline", names, date: stated?.iso }
    return date >= 5 && stated?.iso !== undefined ? { kind: "date", names: [], date: stated.iso } : { kind, names: [] }
  })
}

/**
 * The article of a Markdown file: its front matter, its headings with their levels, and its text with links, emphasis and inline code flattened.
 *
 * Reads CommonMark with the tables, task lists and strikethrough of GitHub, and HTML inside it. Title, authors, dates and language are those of the caller, then of
 * the front matter (YAML or TOML), then of the text: a first heading of level 1, a byline and a date right below it. Code blocks are no prose: they are listed in
 * `removed` with the reason `code`. Each character leads back to the file. Throws `MalformedFrontMatter` and `MalformedRule`, nothing else; selectors of rules choose
 * nothing here but what HTML stands in the file.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 * import { extractMarkdown } from "@polyonym/extract/pure"
 *
 * const file = "---\nauthor: Hanna Reuter\ndate: 2024-06-12\n---\n# Low *Water*\n\nThe [river](https://example.org) is lower\nthan anyone here can remember.\n"
 * const { title, byline, publishedAt, blocks, map } = extractMarkdown(file)
 * assert.deepEqual([title, byline, publishedAt], ["Low Water", ["Hanna Reuter"], "2024-06-12"])
 * assert.equal(blocks[1]!.text, "The river is lower than anyone here can remember.")
 * const { start, end } = SourceMap.toSource(map, blocks[1]!.start + 4, blocks[1]!.start + 9)
 * assert.equal(file.slice(start, end), "river")
 * ```
 */
export function extractMarkdown(input: string, options: MarkdownOptions = {}): Extracted {
  const front = frontMatterOf(input, options.frontMatter === "lenient")
  const all = blocksOfMarkdown(input, front.end).flatMap((block) => {
    const [piece] = block.kind === undefined ? [block.piece] : normalised([block.piece], options.normalise)
    return piece === undefined ? [] : [{ ...block, piece }]
  })
  const known = new Map(all.map((block) => [block.piece.sourceStart, block]))
  const language = options.language ?? front.language
  return ruledArticle(input, all.map(({ piece }) => piece), options, (pieces) => {
    const blocks = pieces.map((piece) => ({ ...known.get(piece.sourceStart)!, piece }))
    const first = blocks.findIndex(({ kind }) => kind === "heading")
    const same = blocks.findIndex(({ piece, kind }) => kind === "heading" && front.title !== undefined && piece.text === front.title)
    const title = same >= 0 ? same : first >= 0 && blocks[first]!.level === 1 && front.title === undefined ? first : -1
    const told = attributed(blocks, title, language)
    const kinds = told.map(({ kind }, at) => at === title ? "title" : kind)
    const kept = blocks.flatMap((block, at) => kinds[at] === undefined ? [] : [{ piece: block.piece, kind: kinds[at], ...(kinds[at] === "heading" && block.level !== undefined ? { level: block.level } : {}) }])
    const removed = blocks.flatMap(({ piece }, at): Array<Removed> => kinds[at] === undefined ? [{ reason: "code", text: piece.text, sourceStart: piece.sourceStart, sourceEnd: piece.sourceEnd }] : [])
    const said = {
      title: options.title ?? front.title ?? blocks[title]?.piece.text,
      publishedAt: options.publishedAt ?? front.publishedAt ?? told.find(({ date }) => date !== undefined)?.date,
      modifiedAt: front.modifiedAt,
      credit: blocks[kinds.indexOf("credit")]?.piece.text,
      language
    }
    return {
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
      byline: front.byline.length > 0 ? front.byline : [...new Set(told.flatMap(({ names }) => names))],
      ...assemble(input, kept),
      removed
    }
  })
}
