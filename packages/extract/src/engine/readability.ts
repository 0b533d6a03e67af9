import type { BlockKind } from "@polyonym/facts/pure"
import { assemble, type Extracted } from "../article.ts"
import { extractArticle, type ExtractOptions } from "../extractArticle.ts"
import { piecesOfHtml } from "../html/page.ts"
import { normalised } from "../normalise.ts"
import type { Piece } from "../piece.ts"
import { feedDate } from "../formats/feed/dates.ts"

/** What Readability gives, as far as it is used here. */
export interface ReadabilityResult {
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly content?: string | null | undefined
  readonly lang?: string | null | undefined
  readonly publishedTime?: string | null | undefined
}

/** Runs Readability on a page; `null` where it finds no article. */
export type Readability = (html: string) => ReadabilityResult | null

const squeezed = (text: string): string => text.normalize("NFC").replace(/[\s\u00ad\u200b\ufeff]+/g, "")
/** Paragraphs that are so long, in code units, and stand once are where the two are held together. */
const anchorLength = 40
/** In a page of more pieces only whole paragraphs are looked for, not parts of them. */
const manyPieces = 5000

/** Which pieces of a page stand in an extracted text: paragraph by paragraph, in order, between those that are the same beyond doubt. */
export function matchedPieces(pieces: ReadonlyArray<Piece>, extracted: ReadonlyArray<string>): ReadonlySet<number> {
  const own = pieces.map(({ text }) => squeezed(text))
  const wanted = extracted.map(squeezed).filter((text) => text !== "")
  const places = new Map<string, Array<number>>()
  own.forEach((text, at) => void (places.get(text)?.push(at) ?? places.set(text, [at])))
  const found = new Set<number>()
  const anchors: Array<{ readonly wanted: number; readonly own: number }> = []
  wanted.forEach((text, at) => {
    const [place, ...more] = places.get(text) ?? []
    if (text.length >= anchorLength && place !== undefined && more.length === 0 && place > (anchors.at(-1)?.own ?? -1)) anchors.push({ wanted: at, own: place })
  })
  for (const { own: at } of anchors) found.add(at)
  let next = 0
  wanted.forEach((text, at) => {
    while (next < anchors.length && anchors[next]!.wanted <= at) next++
    const from = anchors[next - 1]?.own ?? -1
    const to = anchors[next]?.own ?? own.length
    const place = places.get(text)?.find((one) => one > from && one < to && !found.has(one))
    if (place !== undefined) found.add(place)
  })
  if (own.length <= manyPieces) {
    const whole = wanted.join("\n")
    const [first, last] = [anchors[0]?.own ?? 0, anchors.at(-1)?.own ?? own.length - 1]
    own.forEach((text, at) => {
      if (at >= first && at <= last && text.length >= anchorLength && !found.has(at) && whole.includes(text)) found.add(at)
    })
  }
  return found
}

/** The article that Readability finds, as pieces of the page itself: each block leads back to where it stands. Text that is not HTML is read by our own engine. */
export function extractWith(run: Readability, input: string, options: ExtractOptions): Extracted {
  const own = extractArticle(input, options)
  if (options.mediaType === "text/plain" || !/<[a-z!]/i.test(input)) return own
  const result = run(input)
  const { pieces: found, metadata } = piecesOfHtml(input)
  const pieces = normalised(found, options.normalise)
  const content = result?.content ?? ""
  const inside = matchedPieces(pieces, piecesOfHtml(content).pieces.map(({ text }) => text))
  const head = metadata.read()
  const title = options.title ?? result?.title?.trim() ?? head.title
  const reasons = new Map(own.removed.map((removed) => [removed.sourceStart, removed.reason]))
  const first = [...inside].reduce((least, at) => Math.min(least, at), Infinity)
  const titleAt = title === undefined ? -1 : pieces.findIndex(({ text }, at) => squeezed(text) === squeezed(title) && at <= first)
  const kindOf = (piece: Piece, at: number): BlockKind | undefined => {
    if (at === titleAt) return "title"
    if (!inside.has(at)) return undefined
    const role = piece.hint?.role
    return role === undefined || role === "paragraph" || role === "title" ? "body" : role
  }
  const kinds = pieces.map(kindOf)
  const byline = result?.byline?.replace(/^\s*by\s+/i, "").replace(/\s+/g, " ").trim()
  const said = {
    title: title === "" ? undefined : title,
    publishedAt: options.publishedAt ?? feedDate(result?.publishedTime ?? "") ?? own.publishedAt,
    language: options.language ?? own.language ?? result?.lang ?? undefined
  }
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    byline: own.byline.length > 0 || byline === undefined || byline === "" ? own.byline : [byline],
    ...assemble(input, pieces.flatMap((piece, at) => kinds[at] === undefined ? [] : [{ piece, kind: kinds[at] }])),
    removed: pieces.flatMap((piece, at) => kinds[at] !== undefined ? [] : [{ reason: reasons.get(piece.sourceStart) ?? piece.hint?.reason ?? "related", text: piece.text, sourceStart: piece.sourceStart, sourceEnd: piece.sourceEnd }])
  }
}
