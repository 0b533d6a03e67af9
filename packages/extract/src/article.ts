import { SourceMap } from "@polyonym/core/pure"
import type { Article, Block, BlockKind, Conflict, RemovalReason, Removed } from "@polyonym/facts/pure"
import { type Evidence, evidenceOf, type Known } from "./evidence.ts"
import { fold } from "./characters.ts"
import { missedHeadline } from "./headline.ts"
import { hearSurroundings, takeBack } from "./html/surroundings.ts"
import { authorName } from "./html/jsonLd.ts"
import { isoOf } from "./html/metadata.ts"
import { hearNeighbours } from "./neighbours.ts"
import type { Piece } from "./piece.ts"
import { readingsOf } from "./reading.ts"
import { captionScore, type Part, partsOf } from "./sequence.ts"

/** An article with its text and the way back to the page. */
export interface Extracted extends Article {
  /** The kept blocks in order, joined by a blank line: what the ranges of `blocks` point into. */
  readonly text: string
  /** From `text` back to the page. */
  readonly map: SourceMap.SourceMap
}

/** What is known of a page apart from its blocks. */
export interface Head extends Known, Pick<Article, "publishedAt" | "modifiedAt" | "language" | "image" | "canonicalUrl" | "alternates" | "conflicts"> {
  /** The site's name as the page gives it; `site` may be a guess from its address. */
  readonly publisher?: string | undefined
  /** The article's text as the page's linked data gives it: evidence, never output. */
  readonly articleBody?: string | undefined
}

interface Kept {
  readonly piece: Piece
  readonly kind: BlockKind
  /** Of a heading, 1 to 6. */
  readonly level?: number | undefined
}

/** Puts kept pieces together: their text, their blocks, and the map back to the page. */
export function assemble(source: string, kept: ReadonlyArray<Kept>): { text: string; blocks: Array<Block>; map: SourceMap.SourceMap } {
  const edits = new Int32Array(kept.reduce((sum, { piece }) => sum + 4 + piece.edits.length, 4))
  let size = 0
  const put = (sourceStart: number, sourceEnd: number, start: number, end: number): void => {
    edits[size] = sourceStart
    edits[size + 1] = sourceEnd
    edits[size + 2] = start
    edits[size + 3] = end
    size += 4
  }
  const blocks: Array<Block> = []
  const texts: Array<string> = []
  let length = 0
  let last = 0
  for (const { piece, kind, level } of kept) {
    const glue = blocks.length === 0 ? "" : "\n\n"
    if (source.slice(last, piece.sourceStart) !== glue) put(last, piece.sourceStart, length, length + glue.length)
    if (glue !== "") texts.push(glue)
    length += glue.length
    const own = piece.edits
    for (let i = 0; i < own.length; i += 4) put(own[i]!, own[i + 1]!, length + own[i + 2]!, length + own[i + 3]!)
    texts.push(piece.text)
    blocks.push({ kind, ...(level === undefined ? {} : { level }), text: piece.text, start: length, end: length + piece.text.length, sourceStart: piece.sourceStart, sourceEnd: piece.sourceEnd })
    length += piece.text.length
    last = piece.sourceEnd
  }
  if (last < source.length) put(last, source.length, length, length)
  return { text: texts.join(""), blocks, map: SourceMap.fromLists([edits.subarray(0, size)]) }
}

/** The kind of a kept block; `undefined` for what is dropped. */
function kindOf(part: Part, page: ReadonlyArray<Evidence>, at: number): BlockKind | undefined {
  const { reading, attribution } = page[at]!
  switch (part) {
    case "title":
    case "body":
    case "heading":
      return part
    case "standfirst":
      return reading.ending === "open" && reading.sentences === 0 ? "heading" : "body"
    case "early":
    case "meta":
    case "figure": {
      const { byline, date, credit } = attribution
      const caption = captionScore(page, at)
      if (Math.max(byline, date, credit) - 1 < caption) return "caption"
      if (credit > byline && credit > date) return "credit"
      return byline > 0 && (byline >= date || attribution.names.length > 0) ? "byline" : date > 0 ? "date" : "credit"
    }
    default:
      return undefined
  }
}

/** What a kept piece is by its elements: text of the body in a list, a quotation or a row of a table, or a heading of some level. */
function shaped(piece: Piece, kind: BlockKind): Kept {
  const { element } = piece
  if (kind === "heading" && element?.level !== undefined) return { piece, kind, level: element.level }
  return { piece, kind: kind === "body" ? element?.shape ?? kind : kind }
}

/** The reason for dropping each block: its own, or that of its neighbours. */
function reasonsOf(page: ReadonlyArray<Evidence>, parts: ReadonlyArray<Part>): Array<RemovalReason> {
  let near: RemovalReason | undefined
  return page.map(({ reason, reading, topic, prose }, at) => {
    const part = parts[at]!
    if (reason !== undefined && (topic >= 1 || reading.piece.hint?.reason === reason)) return near = reason
    if (reading.words.length === 0) return "empty"
    if (part === "head") return near ?? (reading.length <= 4 ? "navigation" : "promotion")
    if (prose) return near !== undefined && ["appeal", "subscribe", "author-bio", "related"].includes(near) ? near : "promotion"
    if (reading.length <= 4) return near === "navigation" || near === "share" || near === "related" ? near : "button"
    return near === "appeal" || near === "subscribe" ? near : "related"
  })
}

/** The article that a page's pieces make. */
export function articleOf(source: string, pieces: ReadonlyArray<Piece>, head: Head): Extracted {
  const page = evidenceOf(readingsOf(pieces), head)
  hearNeighbours(page, head)
  anchor(page)
  const within = hearSurroundings(page, head.articleBody)
  const parts = partsOf(page)
  if (within !== undefined) takeBack(page, parts, within)
  const kinds: Array<BlockKind | undefined> = parts.map((part, at) => kindOf(part, page, at))
  const headline = head.title === undefined ? missedHeadline(page, kinds) : undefined
  if (headline !== undefined) kinds[headline] = "title"
  signature(page, parts, kinds)
  const reasons = reasonsOf(page, parts)
  const kept: Array<Kept> = []
  const removed: Array<Removed> = []
  pieces.forEach((piece, at) => {
    const kind = kinds[at]
    if (kind !== undefined) kept.push(shaped(piece, kind))
    else removed.push({ reason: reasons[at]!, text: piece.text, sourceStart: piece.sourceStart, sourceEnd: piece.sourceEnd })
  })
  const { text, blocks, map } = assemble(source, kept)
  const title = head.title ?? blocks.find(({ kind }) => kind === "title")?.text ?? head.match
  const attributions = page.filter((_, at) => kinds[at] === "byline" || kinds[at] === "date").map(({ attribution }) => attribution)
  const read = attributions.filter(({ byline }) => byline > 0).flatMap(({ names }) => names).map(authorName).filter((name) => name !== undefined)
  const found = read.length > 0 ? [...new Set(read)] : markedNames(page, kinds)
  const dates = attributions.map(({ stated }) => stated).filter((stated) => stated?.iso !== undefined)
  const written = (dates.find((stated) => stated?.updated === false) ?? dates[0])?.iso ?? markedDate(page, kinds)
  const publishedAt = head.publishedAt ?? written
  const modifiedAt = head.modifiedAt ?? dates.find((stated) => stated?.updated === true && stated.iso !== publishedAt)?.iso
  const credit = blocks.find(({ kind }) => kind === "credit")?.text
  const conflicts = conflictsOf(head, written, found)
  return {
    ...(title === undefined ? {} : { title }),
    byline: head.byline.length > 0 ? head.byline : found,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(head.publisher === undefined ? {} : { site: head.publisher }),
    ...(head.image === undefined ? {} : { image: head.image }),
    ...(head.canonicalUrl === undefined ? {} : { canonicalUrl: head.canonicalUrl }),
    ...(head.alternates === undefined || head.alternates.length === 0 ? {} : { alternates: head.alternates }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
    ...(credit === undefined ? {} : { credit }),
    ...(head.language === undefined ? {} : { language: head.language }),
    blocks,
    removed,
    text,
    map
  }
}

/** The blocks from just above the headline to the first of the body. */
function topOf(page: ReadonlyArray<Evidence>, kinds: ReadonlyArray<BlockKind | undefined>): ReadonlyArray<Evidence> {
  const title = kinds.indexOf("title")
  const body = kinds.indexOf("body")
  return body < 0 ? [] : page.slice(Math.max(0, (title < 0 ? body : Math.min(title, body)) - 6), body + 1)
}

/** Names that an element near the headline says are the author's, though they are no person's by their looks. */
function markedNames(page: ReadonlyArray<Evidence>, kinds: ReadonlyArray<BlockKind | undefined>): Array<string> {
  const marked = topOf(page, kinds).find(({ reading, attribution }) => reading.piece.hint?.role === "byline" && reading.length <= 5 && reading.ending === "open" && attribution.date === 0)
  const name = authorName(marked?.reading.piece.text)
  return name === undefined || /\d/.test(name) ? [] : [name]
}

/** A date that an element near the headline gives for machines (`<time datetime>`), where no text states one. */
function markedDate(page: ReadonlyArray<Evidence>, kinds: ReadonlyArray<BlockKind | undefined>): string | undefined {
  return isoOf(topOf(page, kinds).find(({ reading }) => reading.piece.hint?.date !== undefined && reading.length <= 12)?.reading.piece.hint?.date)
}

/** What the head's sources say otherwise, and the text of the page with them. */
function conflictsOf(head: Head, date: string | undefined, names: ReadonlyArray<string>): ReadonlyArray<Conflict> {
  const conflicts = [...head.conflicts ?? []]
  if (head.publishedAt !== undefined && date !== undefined && head.publishedAt.slice(0, 10) !== date.slice(0, 10) && date.slice(0, 10) !== head.modifiedAt?.slice(0, 10)) conflicts.push({ field: "publishedAt", value: date, source: "text" })
  const known = new Set(head.byline.map(fold))
  if (known.size > 0 && names.length > 0 && !names.some((name) => known.has(fold(name)))) conflicts.push({ field: "byline", value: names.join(", "), source: "text" })
  return conflicts
}

/** A name that signs the article at its end, or a date there, is its byline or date if the top has none. */
function signature(page: ReadonlyArray<Evidence>, parts: ReadonlyArray<Part>, kinds: Array<BlockKind | undefined>): void {
  const end = parts.indexOf("tail")
  if (end < 0) return
  const named = kinds.some((kind, at) => kind === "byline" && page[at]!.attribution.names.length > 0)
  const dated = kinds.some((_, at) => kinds[at] !== undefined && page[at]!.attribution.stated?.iso !== undefined && page[at]!.attribution.date > 0)
  for (let at = end; at < Math.min(page.length, end + 3); at++) {
    const { attribution, topic, reading: { piece, length } } = page[at]!
    // Four words that are all links are a menu before they are a name.
    if (((piece.linked ?? 0) >= piece.text.length * 0.8 && length >= 4) || piece.hint?.reason === "comment") continue
    if (!named && attribution.byline >= (at === end ? 4 : 5) && topic < 3 && !kinds.includes("byline")) kinds[at] = "byline"
    else if (!dated && attribution.date >= 5 && attribution.stated?.iso !== undefined && !attribution.stated.updated && !kinds.includes("date")) kinds[at] = "date"
  }
}

/** Where the title that the page's head gives stands in it word for word, what stands above is no body, if there is prose enough below. */
export function anchor(page: ReadonlyArray<Evidence>): void {
  const at = page.findIndex(({ named }) => named)
  if (at <= 0 || page.slice(at).reduce((sum, one) => sum + (one.prose && one.body > 0 ? one.reading.length : 0), 0) < 60) return
  for (let i = 0; i < at; i++) page[i]!.body -= 6
}
