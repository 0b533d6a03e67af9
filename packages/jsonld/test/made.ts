import type { Article, Identity, Json, Mention } from "@polyonym/facts/pure"
import { type Result, toJsonLd } from "@polyonym/jsonld/pure"

/** A block whose ranges say nothing. */
export const block = (kind: Article["blocks"][number]["kind"], text: string, start = 0): Article["blocks"][number] =>
  ({ kind, text, start, end: start + text.length, sourceStart: start, sourceEnd: start + text.length })

/** A person that is mentioned nowhere, but for what the test says. */
export const identity = (it: Partial<Identity>): Identity =>
  ({ id: "nil-0123456789ab", type: "PER", preferred: {}, spellings: [], mentions: [], roles: [], why: [], ...it })

/** A spelling seen once. */
export const spelling = (text: string, language = "uk", script = "Cyrl"): Identity["spellings"][number] => ({ text, language, script, count: 1 })

/** A mention of a person. */
export const mention = (text: string, start: number): Mention => ({ start, end: start + text.length, text, type: "PER", confidence: 1, language: "uk", why: [] })

/** Linked data of a Ukrainian article that is empty, but for what the test says. */
export const made = (article: Partial<Article>, identities: ReadonlyArray<Identity> = [], more: Partial<Result> = {}): { readonly [key: string]: Json } =>
  toJsonLd({
    article: { byline: [], blocks: [], removed: [], ...article },
    languages: { language: "uk", script: "Cyrl", confidence: 1, reliable: true, alternatives: [], spans: [] },
    identities: { style: "own-preference", identities },
    ...more
  })
