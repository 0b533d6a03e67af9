import { Document } from "@polyonym/core"
import type { FullReceipt } from "@polyonym/core/pure"
import { Article, Identities, Languages, LinkedData, Mentions, Romanisation } from "@polyonym/facts"
import type { Identity, Json, LanguageSpan, Mention, Removed, Spelling } from "@polyonym/facts/pure"
import { toScript } from "@polyonym/jsonld/pure"
import { messagesIn } from "./messages.ts"
import { type StageTime, toHtmlReport } from "./report.ts"

/** A document that has been through the preset `article`. */
export type ArticleDocument = Document.Document<Article | Languages | Mentions | Identities | Romanisation | LinkedData>

/** One entity of an article, with everything that is known of its name. */
export interface ArticleName {
  /** A Wikidata item (`Q…`), a pack's own id, or `nil-<hash>`. */
  readonly id: string
  readonly type: Identity["type"]
  /** Names by BCP 47 tag, in the style asked for. */
  readonly preferred: Readonly<Record<string, string>>
  readonly spellings: ReadonlyArray<Spelling>
  /** Where it stands in `text`: UTF-16 code units, end-exclusive. */
  readonly mentions: ReadonlyArray<{ readonly start: number; readonly end: number; readonly text: string }>
  readonly roles: ReadonlyArray<string>
  /** Why these are one, and why they are names, as sentences. */
  readonly why: ReadonlyArray<string>
}

/** What `article` gives. */
export interface ArticleResult {
  readonly title: string | undefined
  /** BCP 47; `und` when it can't be told. */
  readonly language: string
  readonly script: string
  /** The document's text: all kept blocks, joined by a blank line. */
  readonly text: string
  readonly languages: ReadonlyArray<LanguageSpan>
  readonly names: ReadonlyArray<ArticleName>
  /** Everything that was tagged, roles and demonyms too. */
  readonly mentions: ReadonlyArray<Mention>
  readonly removed: ReadonlyArray<Removed>
  readonly romanised: { readonly system: string; readonly text: string }
  readonly jsonld: { readonly [key: string]: Json }
  readonly receipt: FullReceipt
  /** How long each stage took; only where that was asked for, since it is another time from run to run. */
  readonly times?: ReadonlyArray<StageTime>
  /** The document itself, for `Document.get`. */
  readonly document: ArticleDocument
  /** A `<script type="application/ld+json">` for the head of a page. */
  readonly toScript: () => string
  /** One self-contained HTML file. */
  readonly toHtmlReport: () => string
}

/** The result of a document. `locale`: the language of sentences. */
export function resultOf(document: ArticleDocument, locale: string, times?: ReadonlyArray<StageTime>): ArticleResult {
  const article = Document.get(document, Article)
  const languages = Document.get(document, Languages)
  const { mentions } = Document.get(document, Mentions)
  const { identities } = Document.get(document, Identities)
  const { system, text } = Document.get(document, Romanisation)
  const { jsonld } = Document.get(document, LinkedData)
  const messages = messagesIn(locale)
  const result: ArticleResult = {
    title: article.title,
    language: languages.language,
    script: languages.script,
    text: document.text,
    languages: languages.spans,
    names: identities.map(({ id, type, preferred, spellings, mentions: places, roles, why }) => ({
      id, type, preferred, spellings, roles,
      mentions: places.map((place) => {
        const { start, end, text } = mentions[place]!
        return { start, end, text }
      }),
      why: [...new Set([...why, ...places.flatMap((place) => mentions[place]!.why)].map((evidence) => messages.evidence(evidence)))]
    })),
    mentions,
    removed: article.removed,
    romanised: { system, text },
    jsonld,
    receipt: Document.receipt(document),
    ...(times === undefined ? {} : { times }),
    document,
    toScript: () => toScript(jsonld),
    toHtmlReport: () => toHtmlReport([result], { locale })
  }
  return result
}
