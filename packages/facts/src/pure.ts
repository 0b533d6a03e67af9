/**
 * The shared vocabulary of polyonym's stages as plain interfaces, free of `effect`.
 *
 * Every `start` and `end` counts UTF-16 code units, end-exclusive; unless a field says otherwise they are ranges of `Document.text`.
 * Languages are BCP 47 tags, scripts ISO 15924 codes, confidences probabilities from 0 to 1.
 */

/** A range of a text: UTF-16 code units, end-exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a kept block of a page is. `body`, `heading`, `list-item`, `quote` and `table` (a row, its cells parted by tabs) make up the article's body. */
export type BlockKind = "title" | "byline" | "date" | "credit" | "caption" | "heading" | "body" | "list-item" | "quote" | "table"

/** A block that was kept. `start`, `end` are in `Document.text`; `sourceStart`, `sourceEnd` in `Document.source`. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Of a heading: 1 to 6, where the page says so. */
  readonly level?: number | undefined
  readonly text: string
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** Why a block was dropped. */
export type RemovalReason =
  | "appeal" // asks for money or membership
  | "subscribe" // newsletter, push notifications, channels
  | "consent" // cookies, privacy, terms
  | "share" // share, print, copy link
  | "button" // a short label of a form or a payment widget
  | "navigation" // menus, skip links, log in
  | "related" // "read also", "most read", teasers
  | "author-bio" // a note about the author behind the article
  | "advertisement"
  | "legal" // copyright, reprint rules, age marks
  | "comment" // comment forms and notices
  | "promotion" // the site about itself
  | "code" // program text
  | "rule" // a rule of the caller's
  | "repeated" // stands on other pages of the source as well
  | "empty"

/** A block that was dropped, with its range in `Document.source`. */
export interface Removed {
  readonly reason: RemovalReason
  readonly text: string
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** An article in another language, or for other readers, at its own address. */
export interface Alternate {
  /** BCP 47, or `x-default`. */
  readonly language: string
  /** Absolute, `http` or `https`. */
  readonly url: string
}

/** What a source of a page says that another, more trusted one says otherwise. */
export interface Conflict {
  readonly field: "title" | "byline" | "publishedAt" | "modifiedAt" | "site" | "image" | "language" | "canonicalUrl"
  readonly value: string
  readonly source: "json-ld" | "microdata" | "meta" | "link" | "html" | "text"
}

/** The article of a page. `Document.text` is the text of `blocks`, in order, joined by a blank line. */
export interface Article {
  readonly title?: string | undefined
  /** Names of the authors, without "By". */
  readonly byline: ReadonlyArray<string>
  /** ISO 8601 date or date-time as far as the page states it; never invented. */
  readonly publishedAt?: string | undefined
  /** The same of its last change. */
  readonly modifiedAt?: string | undefined
  /** The name of the site or the publisher. */
  readonly site?: string | undefined
  /** The address of its picture: absolute, `http` or `https`. */
  readonly image?: string | undefined
  readonly canonicalUrl?: string | undefined
  readonly alternates?: ReadonlyArray<Alternate> | undefined
  /** What less trusted sources of the page say otherwise; absent where all agree. */
  readonly conflicts?: ReadonlyArray<Conflict> | undefined
  /** The credit line of a photograph, whole. */
  readonly credit?: string | undefined
  /** What the caller or the page says its language is. */
  readonly language?: string | undefined
  readonly blocks: ReadonlyArray<Block>
  readonly removed: ReadonlyArray<Removed>
}

/** A guess at the language of a text. `language` is `und` when there is no telling, `zxx` when there is no language in it. */
export interface LanguageGuess {
  readonly language: string
  readonly script: string
  readonly confidence: number
  /** Whether the guess can be acted on without a look. */
  readonly reliable: boolean
  readonly alternatives: ReadonlyArray<{ readonly language: string; readonly confidence: number }>
}

/** A range of `Document.text` in one language and script. */
export interface LanguageSpan extends Span {
  readonly language: string
  readonly script: string
  readonly confidence: number
}

/** The document's language, and those of its ranges: `spans` are ordered, do not overlap, and cover the text. */
export interface Languages extends LanguageGuess {
  readonly spans: ReadonlyArray<LanguageSpan>
}

/** Sentences and words of `Document.text`, both in order and without overlap. */
export interface Segments {
  readonly sentences: ReadonlyArray<Span>
  readonly words: ReadonlyArray<Span>
}

/** The kinds of mention that a tagger may give. */
export type MentionType =
  | "PER" | "ORG" | "LOC" | "EVENT" | "PRODUCT" | "DATE" | "QUANTITY" | "MONEY" | "ROLE" | "QUOTE" | "DEMONYM"

/** Why a stage says what it says: a code and its parameters; sentences are made where people read them. */
export interface Evidence {
  readonly code: string
  readonly params: Readonly<Record<string, string | number | boolean>>
}

/** A name, date, quantity, quotation, role or demonym in `Document.text`: `text === Document.text.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string
  readonly type: MentionType
  readonly confidence: number
  /** Joins the mentions of one entity within this document; on PER, ORG and LOC always there. */
  readonly chain?: string
  /** The entity of a knowledge pack that this mention is linked to: a Wikidata item (`Q…`) or a pack's own id. */
  readonly id?: string
  /** The entity's name in the pack. */
  readonly name?: string
  /** What else of the packs it might be, the likeliest first; `score` is its share, 0 to 1, of what all candidates have together. Absent where there is nothing else. */
  readonly alternatives?: ReadonlyArray<{ readonly id: string; readonly name: string; readonly score: number }>
  /** The nominative, where the mention is inflected. */
  readonly lemma?: string
  /** Of a person: the words of the role beside the name. */
  readonly role?: string
  /** Of a ROLE: the chain of the person that holds it. */
  readonly of?: string
  /** Of a DATE: EDTF (ISO 8601-2), `null` where it cannot be known. Of a QUANTITY or MONEY: the number, `null` where it is vague. */
  readonly value?: string | number | null
  /** Of a QUANTITY or MONEY: what it is. */
  readonly kind?: "count" | "ordinal" | "percent" | "money" | "age" | "other"
  /** Of MONEY: ISO 4217. Of a QUANTITY: the unit by its English name in the singular, `times`, `fraction` or `score`. */
  readonly unit?: string
  /** Of a QUANTITY or MONEY: what the words about it make of the number; `~` is about. */
  readonly bound?: ">" | "<" | ">=" | "<=" | "~"
  /** Of a QUOTE: the chain of who says it, `null` where the text names no one. */
  readonly speaker?: string | null
  /** Of a QUOTE: whether somebody says or writes it. */
  readonly speech?: boolean
  /** The language of the text around it. */
  readonly language: string
  readonly why: ReadonlyArray<Evidence>
}

/** The mentions of a document, ordered by `start`, longer first where two begin together. */
export interface Mentions {
  readonly mentions: ReadonlyArray<Mention>
}

/** One written form of an entity's name as it stands in the text. */
export interface Spelling {
  readonly text: string
  readonly language: string
  readonly script: string
  readonly count: number
}

/** One entity of a document: all its mentions and spellings, its preferred names, and why they are one. */
export interface Identity {
  /** A Wikidata item (`Q…`), a pack's own id, or `nil-<hash>` made from the normalised name. */
  readonly id: string
  readonly type: "PER" | "ORG" | "LOC" | "EVENT" | "PRODUCT"
  /** Names by BCP 47 tag, in the style asked for. */
  readonly preferred: Readonly<Record<string, string>>
  readonly spellings: ReadonlyArray<Spelling>
  /** Indices into `Mentions.mentions`, ascending. */
  readonly mentions: ReadonlyArray<number>
  /** Roles as they stand in the text, without repetition. */
  readonly roles: ReadonlyArray<string>
  readonly why: ReadonlyArray<Evidence>
}

/** The entities of a document in order of first mention, under a house style. */
export interface Identities {
  readonly style: string
  readonly identities: ReadonlyArray<Identity>
}

/** A second text, romanised. `spans` holds quadruples `[inStart, inEnd, outStart, outEnd]`: the first two in `Document.text`, the others in `text`. */
export interface Romanisation {
  readonly system: string
  readonly text: string
  readonly spans: ReadonlyArray<readonly [inStart: number, inEnd: number, outStart: number, outEnd: number]>
}

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** A JSON-LD object, and the profile that it was made by. */
export interface LinkedData {
  readonly profile: string
  readonly jsonld: { readonly [key: string]: Json }
}
