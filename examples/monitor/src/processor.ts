/** What a thread does with one article: who is named in it, and what the receipt says. */
import { seenDocument } from "@polyonym/identity"
import { sightingsOf } from "@polyonym/identity/pure"
import type { JobInput, Outcome } from "@polyonym/jobs/pure"
import { receiptHash } from "@polyonym/jobs/threads"
import { openArticle } from "polyonym"
import type { Seen } from "./seen.ts"
import { watchList } from "./watchList.ts"

const said = (input: JobInput, field: string): string => {
  const value = input[field]
  return typeof value === "string" ? value : ""
}

export async function createProcessor(): Promise<(input: JobInput) => Outcome> {
  const runner = await openArticle({ packs: [watchList()] })
  return (input) => {
    const { language, title, document, receipt } = runner.run(said(input, "text"), { id: input.id, url: said(input, "url"), publishedAt: said(input, "publishedAt") })
    const seen: Seen = { language, title: title ?? "", ...sightingsOf(seenDocument(document)) }
    return { id: input.id, receipt: receiptHash(receipt), result: JSON.stringify(seen) }
  }
}
