import { type Asset, sha256 } from "@polyonym/core/pure"
import type { Segments } from "@polyonym/facts/pure"
import type { Matcher } from "@polyonym/lexicon/pure"
import { segmentText } from "@polyonym/segment/pure"
import { packMatches } from "../packMatches.ts"
import { Agreement, usualStrength } from "./agreement.ts"
import { bestLabels, probabilityOf, spansOf, sumsOf, type TokenSpan } from "./chain.ts"
import type { Surroundings } from "./contextFeatures.ts"
import { foldingOf } from "./folding.ts"
import { labelCount, outside, tagTypes, type TagType } from "./labels.ts"
import { readModel } from "./modelFormat.ts"
import { readDocument, type KnownName } from "./readDocument.ts"
import { scoredWord, scoresOf, type ScoredWord } from "./scorer.ts"
import { wordInfo } from "./wordInfo.ts"

/** A name that a tagger found: UTF-16 code units of the text, end-exclusive. `confidence` is the share of such names that are right, from 0 to 1. */
export interface TaggedName {
  readonly start: number
  readonly end: number
  readonly type: TagType
  readonly confidence: number
}

/** `language`: BCP 47, of the text; `segments`: found if not given; `gazetteer`: a matcher whose names are evidence, not decisions. */
export interface TaggerOptions {
  readonly language?: string
  readonly segments?: Segments
  readonly gazetteer?: Matcher
}

/** A statistical tagger of one language or of close relatives. */
export interface Tagger {
  /** The language that the model was made for. */
  readonly language: string
  readonly licence: string
  /** The model as a receipt names it. */
  readonly asset: Asset
  /** The names of a text, in order, without overlap. Never throws; time grows with the length of the text. */
  tag(text: string, options?: TaggerOptions): Array<TaggedName>
}

/** How many distinct words a tagger remembers before it forgets all. */
const remembered = 20_000
/** The longest sentence that is read as one, in tokens. */
const longest = 400

type Piece = Surroundings & { readonly words: ReadonlyArray<ScoredWord> }

/** A sentence, in pieces where it is very long. */
function pieces(sentence: Piece): Array<Piece> {
  const found: Array<Piece> = []
  for (let { from } = sentence; from < sentence.to; from += longest) found.push({ ...sentence, from, to: Math.min(sentence.to, from + longest) })
  return found
}

/** The names of a matcher that a tagger can use, in a text and in the same text as it is read. */
export function knownNames(matcher: Matcher, text: string, language: string, read = text): Array<KnownName> {
  return packMatches(text, read, (one) => matcher.find(one, { language })).flatMap(({ start, end, candidates }) => {
    const type = candidates[0]?.type
    return type === "PER" || type === "ORG" || type === "LOC" ? [{ start, end, type }] : []
  })
}

/**
 * Opens the bytes of a model of `@polyonym/tagger-models`: a linear-chain conditional random field over tokens, whose features are hashes.
 * Throws `TaggerModelInvalid`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadTagger } from "@polyonym/entities/pure"
 *
 * const tagger = await loadTagger("en")
 * const text = "Angela Merkel lived in Berlin."
 * assert.deepEqual(tagger?.tag(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`), ["PER Angela Merkel", "LOC Berlin"])
 * ```
 */
export function openTagger(bytes: Uint8Array): Tagger {
  const model = readModel(bytes)
  const { header, lists } = model
  const fold = foldingOf(header.fold, header.pairs)
  const characters = header.unit === "character"
  const options = { lists: characters ? lists.slice(1) : lists, inflected: header.inflected, smallNames: header.smallNames, fold }
  const steps = Float64Array.from(model.transitions, Math.exp)
  const [slope, shift] = header.calibration
  const words = new Map<string, ScoredWord>()
  const wordOf = (text: string): ScoredWord => {
    const there = words.get(text)
    if (there !== undefined) return there
    if (words.size >= remembered) words.clear()
    const made = scoredWord(model, wordInfo(text, options))
    words.set(text, made)
    return made
  }
  const asRead = (text: string): string => characters && fold !== undefined ? Array.from(text, fold).join("") : text
  const reading = { wordOf, dictionary: characters ? lists[0] : undefined, fold }
  const calibrated = (probability: number): number => {
    const sure = Math.min(1 - 1e-6, Math.max(1e-6, probability))
    return 1 / (1 + Math.exp(-(slope * Math.log(sure / (1 - sure)) + shift)))
  }
  const scoresFor = (piece: Piece): Float32Array => {
    const scores = scoresOf(model, piece)
    for (let at = outside; at < scores.length; at += labelCount) scores[at]! -= header.bias
    return scores
  }
  const decoded = ({ from, to }: Piece, scores: Float32Array): Array<{ readonly span: TokenSpan; readonly probability: number }> => {
    const spans = spansOf(bestLabels(scores, to - from, model.transitions))
    if (spans.length === 0) return []
    const sums = sumsOf(scores, to - from, steps)
    return spans.map((span) => ({ span, probability: probabilityOf(span, sums, to - from, steps) }))
  }
  let asset: Asset | undefined
  return {
    language: header.language,
    licence: header.licence,
    get asset() {
      return (asset ??= { id: `@polyonym/tagger-models/${header.language}`, version: header.version, sha256: sha256(bytes) })
    },
    tag(text, { language = header.language, segments, gazetteer } = {}) {
      const { sentences } = segments ?? segmentText(text, { language })
      const { tokens, sentences: read } = readDocument(text, sentences, reading, gazetteer === undefined ? undefined : knownNames(gazetteer, text, language, asRead(text)))
      const found: Array<TaggedName> = []
      const agreement = new Agreement(header.agreement ?? usualStrength)
      const parts = read.flatMap((whole) => pieces(whole)).map((piece) => ({ piece, scores: scoresFor(piece) }))
      const said = parts.map(({ piece, scores }) => decoded(piece, scores))
      parts.forEach(({ piece }, number) => {
        for (const { span, probability } of said[number]!) agreement.hear(piece.words, piece.from + span.first, piece.from + span.last, span.type, probability)
      })
      parts.forEach(({ piece, scores }, number) => {
        const names = agreement.apply(piece.words, piece.from, piece.to, scores) ? decoded(piece, scores) : said[number]!
        for (const { span, probability } of names) {
          found.push({ start: tokens.starts[piece.from + span.first]!, end: tokens.ends[piece.from + span.last]!, type: tagTypes[span.type]!, confidence: calibrated(probability) })
        }
      })
      return found
    }
  }
}
