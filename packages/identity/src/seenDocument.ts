import { Document } from "@polyonym/core"
import { Article, Identities, Languages, Mentions } from "@polyonym/facts"
import type { SeenDocument } from "./sighting.ts"

/**
 * A document of a pipeline as a store takes it: its identities, and its mentions and language where it has them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document } from "@polyonym/core"
 * import { Identities } from "@polyonym/facts"
 * import { seenDocument } from "@polyonym/identity"
 *
 * const document = Document.add(Document.make("…", { id: "a", publishedAt: "2026-03-02" }), Identities, { style: "own-preference", identities: [] })
 * assert.deepEqual(seenDocument(document), { id: "a", publishedAt: "2026-03-02", identities: { style: "own-preference", identities: [] } })
 * ```
 */
export function seenDocument(document: Document.Document<Identities>): SeenDocument {
  const mentions = Document.find(document, Mentions)
  const languages = Document.find(document, Languages)
  const publishedAt = document.meta.publishedAt ?? Document.find(document, Article)?.publishedAt
  return {
    id: document.id, ...(publishedAt === undefined ? {} : { publishedAt }), ...(languages === undefined ? {} : { language: languages.language }),
    identities: Document.get(document, Identities), ...(mentions === undefined ? {} : { mentions })
  }
}
