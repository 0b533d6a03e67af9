import type { BlockKind, Removed } from "@polyonym/facts/pure"
import { assemble, type Extracted } from "../article.ts"
import { attributionOf } from "../attribution.ts"
import type { Hint, Piece } from "../piece.ts"
import { statedDate } from "../publicationDate.ts"
import { languageWeights, readingOf, scoresOf } from "../reading.ts"
import { type Overruling, type Verdict, verdictsOf } from "./siteRules.ts"

/** The kind of a piece that is kept by a rule: what its tags say, or a paragraph of the body. The title is another where a rule names it. */
function keptAs({ hint }: Piece): BlockKind {
  const role = hint?.role
  return role === undefined || role === "paragraph" ? "body" : role === "title" ? "heading" : role
}

const named = (verdict: Verdict | undefined): verdict is "title" | "byline" | "date" => verdict === "title" || verdict === "byline" || verdict === "date"

const saying = (piece: Piece, role: Hint["role"]): Piece => ({ ...piece, hint: { ...piece.hint, weight: Math.max(3, piece.hint?.weight ?? 0), role, reason: undefined } })

/** A piece as evidence for the others: what a rule says it is, its tags say too. A line of plain text has no tags. */
function told(piece: Piece, verdict: Verdict | undefined): Piece {
  if (verdict === undefined || verdict === "drop" || (piece.element === undefined && piece.hint === undefined)) return piece
  return saying(piece, named(verdict) ? verdict : piece.hint?.role)
}

function namesIn(piece: Piece, language: string | undefined): ReadonlyArray<string> {
  const reading = readingOf(saying(piece, "byline"))
  const { names } = attributionOf(reading, scoresOf(reading, languageWeights([reading])), language)
  return names.length > 0 ? names : [piece.text]
}

/**
 * The article of a page whose caller has rules: what they drop is no evidence for the rest and is listed with the reason `rule`; what they keep stays whatever it
 * looks like; the title, byline and date that they name are these.
 */
export function ruledArticle(
  source: string,
  pieces: ReadonlyArray<Piece>,
  overruling: Overruling & { readonly url?: string | undefined; readonly title?: string | undefined; readonly publishedAt?: string | undefined },
  articleOf: (pieces: ReadonlyArray<Piece>) => Extracted
): Extracted {
  const verdicts = verdictsOf(overruling, overruling.url, pieces)
  if (verdicts === undefined) return articleOf(pieces)
  const article = articleOf(pieces.flatMap((piece, at) => verdicts[at] === "drop" ? [] : [told(piece, verdicts[at])]))
  const blocks = new Map(article.blocks.map((block) => [block.sourceStart, block]))
  const reasons = new Map(article.removed.map((removed) => [removed.sourceStart, removed]))
  /** What a rule names is there once: another block of the kind is what its tags say. */
  const ruled = (kind: BlockKind): boolean => named(kind as Verdict) && verdicts.includes(kind as Verdict)
  const kept: Array<{ readonly piece: Piece; readonly kind: BlockKind; readonly level?: number | undefined }> = []
  const removed: Array<Removed> = []
  pieces.forEach((piece, at) => {
    const verdict = verdicts[at]
    const block = blocks.get(piece.sourceStart)
    if (verdict === "drop") removed.push({ reason: "rule", text: piece.text, sourceStart: piece.sourceStart, sourceEnd: piece.sourceEnd })
    else if (named(verdict)) kept.push({ piece, kind: verdict })
    else if (block !== undefined) kept.push({ ...block, piece, kind: ruled(block.kind) ? keptAs(piece) : block.kind })
    else if (verdict !== undefined) kept.push({ piece, kind: keptAs(piece), level: piece.element?.level })
    else removed.push(reasons.get(piece.sourceStart) ?? { reason: "empty", text: piece.text, sourceStart: piece.sourceStart, sourceEnd: piece.sourceEnd })
  })
  const chosen = (verdict: Verdict): ReadonlyArray<Piece> => pieces.filter((_, at) => verdicts[at] === verdict)
  const [title] = chosen("title")
  const byline = [...new Set(chosen("byline").flatMap((piece) => namesIn(piece, article.language)))]
  const date = chosen("date").map((piece) => statedDate(piece.hint?.date ?? piece.text, article.language)?.iso).find((iso) => iso !== undefined)
  return {
    ...article,
    ...assemble(source, kept),
    ...(title === undefined || overruling.title !== undefined ? {} : { title: title.text }),
    ...(byline.length === 0 ? {} : { byline }),
    ...(date === undefined || overruling.publishedAt !== undefined ? {} : { publishedAt: date }),
    removed
  }
}
