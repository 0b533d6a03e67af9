import { detect } from "@polyonym/detect/pure"
import { type Tagger, tagText } from "@polyonym/entities/pure"
import type { Identity, Span } from "@polyonym/facts/pure"
import type { Pack } from "@polyonym/lexicon/pure"
import { identitiesOf } from "@polyonym/names/pure"
import { languageSpans } from "../languageSpans.ts"

/** What names are found with, and which are wanted. */
export interface FindNamesOptions {
  /** BCP 47; told from the text if not given. */
  readonly language?: string | undefined
  /** Knowledge packs; the default pack if not given, none if empty. */
  readonly packs?: ReadonlyArray<Pack> | undefined
  /** A statistical tagger for the language of the text (`loadTagger` of `@polyonym/entities/pure`). */
  readonly model?: Tagger | undefined
  /** ISO 8601: when the text was published. */
  readonly publishedAt?: string | undefined
  /** The kinds of name that are marked; persons, organisations and places if not given. */
  readonly types?: ReadonlyArray<Identity["type"]> | undefined
  /** Whether names in links are marked too; not if not given. */
  readonly links?: boolean | undefined
}

/** A name in a text. */
export interface FoundName extends Span {
  /** A Wikidata item (`Q…`), a pack's own id, or `nil-` and a hash of the name. */
  readonly id: string
  readonly type: Identity["type"]
  /** BCP 47: the language of the text that it stands in; `und` where that can't be told. */
  readonly language: string
}

const usual: ReadonlyArray<Identity["type"]> = ["PER", "ORG", "LOC"]
/** Below it a language is not said of a name. */
const worthSaying = 0.8

/** The number of the last span that begins at an offset or before it. */
function lastBefore(spans: ReadonlyArray<Span>, offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The names of a text in order, without overlap: of two that do, the longer one. */
export function findNames(text: string, { language, packs, model, publishedAt, types = usual }: FindNamesOptions): Array<FoundName> {
  const guess = language === undefined ? detect(text) : undefined
  const main = language ?? guess!.language
  const spans = languageSpans(text, main, language !== undefined)
  const mentions = tagText(text, { language: main, spans, model, ...(packs === undefined ? {} : { packs }), ...(publishedAt === undefined ? {} : { publishedAt }) })
  const unsure = ({ start }: Span): boolean => {
    const span = spans[lastBefore(spans, start)]
    return span === undefined || span.confidence < worthSaying || (span.language === main && guess?.reliable === false)
  }
  const { identities } = identitiesOf(mentions)
  const names = identities.filter(({ type }) => types.includes(type)).flatMap(({ id, type, mentions: indices }) => indices.map((index): FoundName => {
    const mention = mentions[index]!
    return { start: mention.start, end: mention.end, id, type, language: unsure(mention) ? "und" : mention.language }
  }))
  const kept: Array<FoundName> = []
  for (const name of names.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || name.start >= last.end) kept.push(name)
    else if (name.end - name.start > last.end - last.start) kept[kept.length - 1] = name
  }
  return kept
}
