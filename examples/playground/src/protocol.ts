/**
 * What the page asks the worker, and what it answers. All of it is plain data that `postMessage` can copy.
 *
 * Offsets are UTF-16 code units, end-exclusive, in `AnalysisResult.text` unless said otherwise; languages are BCP 47, scripts ISO 15924, confidences probabilities from 0 to 1.
 */
import type { FullReceipt } from "@polyonym/core/pure"
import type { BlockKind, Json, LanguageSpan, MentionType, RemovalReason, Span, Spelling } from "@polyonym/facts/pure"

/** A pack that `pack` has made. The page keeps it and sends it along; the worker opens each `id` once. */
export interface GivenPack {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly id: string
  readonly bytes: Uint8Array
}

/** `locale`: of the sentences in the answer. `style`: the id of a house style. Without a `mediaType` the text is looked at. */
export interface Analyse {
  readonly text: string
  readonly mediaType?: "text/plain" | "text/html" | undefined
  /** Absolute. */
  readonly url?: string | undefined
  /** ISO 8601. */
  readonly publishedAt?: string | undefined
  /** What is known of the language. */
  readonly language?: string | undefined
  readonly style: string
  readonly locale: string
  readonly packs: ReadonlyArray<GivenPack>
}

/** A name, date, amount, role, demonym or quotation in the text. Ordered by `start`, the longer first. */
export interface AnalysedMention extends Span {
  readonly type: MentionType
  readonly confidence: number
  /** The identity that it is of, by its place in `identities`; of a ROLE the person that holds it. */
  readonly identity?: number
  readonly lemma?: string
  /** Of a DATE in EDTF, of an amount a number with its unit. */
  readonly value?: string
}

/** A name written by a system. */
export interface Romanised {
  /** The spelling that was written otherwise. */
  readonly of: string
  readonly system: string
  /** What the system is called by its issuer. */
  readonly standard: string
  readonly text: string
}

export interface AnalysedIdentity {
  readonly id: string
  readonly type: "PER" | "ORG" | "LOC" | "EVENT" | "PRODUCT"
  /** The name in the style asked for, in the text's language or else the nearest there is. */
  readonly shown: string
  readonly preferred: Readonly<Record<string, string>>
  readonly spellings: ReadonlyArray<Spelling>
  readonly mentions: ReadonlyArray<Span>
  readonly roles: ReadonlyArray<string>
  /** Of spellings that are not in Latin letters, by several systems of their language. */
  readonly romanisations: ReadonlyArray<Romanised>
  /** An address on Wikidata, where the id is one of its items. */
  readonly link?: string
  /** Sentences in `locale`. */
  readonly why: ReadonlyArray<string>
}

export interface AnalysedQuote extends Span {
  /** Its place in `identities`. */
  readonly speaker?: number
  readonly speech: boolean
}

export interface AnalysedDate extends Span {
  /** EDTF; absent where it cannot be known. */
  readonly value?: string
}

/** What a house style finds in `text`. */
export interface StyleFinding extends Span {
  readonly rule: string
  readonly level: "warning" | "info"
  /** A sentence in `locale`. */
  readonly sentence: string
  readonly actual: string
  readonly expected: ReadonlyArray<string>
  /** What may be put in place of `actual` unseen. */
  readonly fix?: string
  readonly source?: { readonly title: string; readonly url?: string }
}

/** A stage that failed while the others went on: its part of the result is empty. */
export interface Failure {
  /** A stage's name, or `lint`, `romanisations`. */
  readonly stage: string
  readonly code: string
  readonly detail: string
}

export interface AnalysisResult {
  readonly text: string
  readonly title?: string
  readonly byline: ReadonlyArray<string>
  readonly publishedAt?: string
  /** Of the whole document. */
  readonly language: string
  readonly script: string
  readonly confidence: number
  readonly blocks: ReadonlyArray<Span & { readonly kind: BlockKind; readonly level?: number }>
  /** They cover the text. */
  readonly languages: ReadonlyArray<LanguageSpan>
  readonly mentions: ReadonlyArray<AnalysedMention>
  readonly identities: ReadonlyArray<AnalysedIdentity>
  readonly quotes: ReadonlyArray<AnalysedQuote>
  readonly dates: ReadonlyArray<AnalysedDate>
  readonly findings: ReadonlyArray<StyleFinding>
  /** `text` with every fix in it, and how many there were. */
  readonly fixed: { readonly text: string; readonly applied: number }
  readonly jsonld: { readonly [key: string]: Json }
  readonly removed: ReadonlyArray<{ readonly reason: RemovalReason; readonly text: string }>
  readonly stages: ReadonlyArray<{ readonly stage: string; readonly milliseconds: number }>
  readonly receipt: FullReceipt
  readonly failures: ReadonlyArray<Failure>
}

export interface Transliterate {
  readonly text: string
  readonly from: string
  /** An id of `systems`. */
  readonly system: string
  /** From the romanised text back. */
  readonly reverse: boolean
}

/** `spans`: `[inStart, inEnd, outStart, outEnd]` in the text given and in `text`, in order; they tile both. */
export interface Transliterated {
  readonly text: string
  readonly spans: ReadonlyArray<readonly [inStart: number, inEnd: number, outStart: number, outEnd: number]>
}

export interface Compare {
  readonly a: string
  readonly b: string
  readonly aLanguage?: string | undefined
  readonly bLanguage?: string | undefined
  readonly kind?: "person" | "organisation" | "place" | undefined
}

export interface Compared {
  readonly probability: number
  readonly verdict: "same" | "different" | "unknown"
  /** `reason` and the roles below are codes of `@polyonym/names`. */
  readonly pairs: ReadonlyArray<{ readonly a: string; readonly b: string; readonly reason: string; readonly weight: number }>
  readonly contradictions: ReadonlyArray<string>
  readonly omissions: ReadonlyArray<string>
  readonly parts: readonly [a: ReadonlyArray<NamedPart>, b: ReadonlyArray<NamedPart>]
}
export interface NamedPart {
  readonly text: string
  readonly role: string
}

/** A CSV as `readTable` of `@polyonym/lexicon/sources` takes it; `name` is what the pack shall be called. */
export interface MakePack {
  readonly csv: string
  readonly name: string
}

export interface MadePack extends GivenPack {
  readonly name: string
  readonly entities: number
  readonly names: number
  /** Rows that did not go in. `code`: `columns`, `quote`, `type`, `no-name`, `field` … */
  readonly broken: ReadonlyArray<{ readonly line: number; readonly code: string; readonly detail: string }>
}

/** The report of a text: the same as `analyse`, as one HTML file. */
export interface Report extends Analyse {}

export interface ListedSystem {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly standard: string
  readonly issuer: string
  readonly year?: number
  readonly reversible: boolean
  readonly lossy: boolean
}

export interface ListedStyle {
  readonly id: string
  readonly title: string
  readonly languages: ReadonlyArray<string>
}

/** Fetches what a text in these languages needs, and the sentences of `locale`, before there is a text. */
export interface Prepare {
  readonly languages: ReadonlyArray<string>
  readonly locale: string
}

/** Every question with its answer. */
export interface Questions {
  readonly analyse: { readonly question: Analyse; readonly answer: AnalysisResult }
  readonly transliterate: { readonly question: Transliterate; readonly answer: Transliterated }
  readonly compare: { readonly question: Compare; readonly answer: Compared }
  readonly pack: { readonly question: MakePack; readonly answer: MadePack }
  readonly report: { readonly question: Report; readonly answer: { readonly html: string } }
  readonly prepare: { readonly question: Prepare; readonly answer: { readonly languages: ReadonlyArray<string> } }
  readonly systems: { readonly question: Record<never, never>; readonly answer: ReadonlyArray<ListedSystem> }
  readonly styles: { readonly question: Record<never, never>; readonly answer: ReadonlyArray<ListedStyle> }
}
export type Kind = keyof Questions
export type Question<K extends Kind> = Questions[K]["question"]
export type Answer<K extends Kind> = Questions[K]["answer"]

/** What is being done: something is loaded (`what`: a language or a part), or the stages run. */
export interface Progress {
  readonly step: "loading" | "running"
  readonly what?: string
}

/**
 * Why there is no answer. `code`: `StageFailed`, `LimitExceeded`, `UnknownStyle`, `UnknownSystem`, `NotReversible`, `PackInvalid` (nothing of a CSV goes into a pack), `NotLoaded` (a part could
 * not be fetched), `Stuck` (the worker was ended because it did not come back), `Unexpected`.
 */
export interface Trouble {
  readonly code: string
  readonly stage?: string
  readonly detail: string
}

/** From the page to the worker. `id` is new for each question. */
export type ToWorker =
  | { readonly [K in Kind]: { readonly id: number; readonly kind: K; readonly question: Question<K> } }[Kind]
  | { readonly id: number; readonly kind: "cancel" }

/** From the worker to the page, by the `id` of the question. `cancelled`: a cancelled question is out of the way. */
export type FromWorker =
  | { readonly id: number; readonly kind: "progress"; readonly progress: Progress }
  | { readonly id: number; readonly kind: "result"; readonly answer: Answer<Kind> }
  | { readonly id: number; readonly kind: "trouble"; readonly trouble: Trouble }
  | { readonly id: number; readonly kind: "cancelled" }

/** A question that was not answered: thrown by `Client.ask`. */
export class Unanswered extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.detail)
    this.name = "Unanswered"
    this.trouble = trouble
  }
}

/** `signal` cancels the question: the promise rejects with its reason at once, whatever the worker does. */
export interface AskOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/**
 * The page's side of the worker, as `openClient()` of `src/worker/client.ts` gives it. A worker that is still busy with a cancelled question when another one has waited for
 * a while is ended and a new one started; questions that were open then are asked again, but the one that was stuck.
 */
export interface Client {
  /** Rejects with `Unanswered`, or with the signal's reason. */
  readonly ask: <K extends Kind>(kind: K, question: Question<K>, options?: AskOptions) => Promise<Answer<K>>
  readonly close: () => void
}
