import { canonicalJson, sha256 } from "@polyonym/core/pure"
import { decodePage, type Feed, type FeedEntry, MalformedFeed, readFeed } from "@polyonym/extract/pure"
import type { JobInput, Json } from "../model.ts"
import type { Found } from "./found.ts"

/** The entries of a feed that were given, by id: the hash of each. The oldest are forgotten. */
export type Given = Map<string, string>
const mostGiven = 10_000

/** Whether an id of a feed is one for the whole world: an address, a URN, a tag. */
const isGlobal = (id: string): boolean => /^(?:https?:\/\/|urn:|tag:)/i.test(id)

function idOf({ id, url, title, text, html }: FeedEntry, address: string): string {
  const own = id ?? url
  if (own === undefined) return `${address}#${sha256(canonicalJson([title, text ?? html])).slice(0, 32)}`
  return isGlobal(own) ? own : `${address}#${own}`
}

/** An entry as a document: its HTML or its text, or its title where it has no more. */
function inputOf(entry: FeedEntry, feed: Feed, address: string): JobInput {
  const { url, title, publishedAt, updatedAt, byline, html, text } = entry
  const fields: Readonly<Record<string, Json | undefined>> = {
    url, title, publishedAt, updatedAt, byline: byline.length > 0 ? byline : undefined, language: entry.language ?? feed.language, feed: address,
    ...(html === undefined ? { text: text ?? title ?? "" } : { html })
  }
  return { ...Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => value === undefined ? [] : [[key, value] as const])), id: idOf(entry, address) }
}

/** What is new or changed in a feed. Remembers it in `given`. */
export function entriesIn(bytes: Uint8Array, contentType: string | undefined, url: string, address: string, given: Given): ReadonlyArray<Found> {
  const { text } = decodePage(bytes, { contentType, mediaType: "application/xml" })
  let feed: Feed
  try {
    feed = readFeed(text, { url })
  } catch (thrown) {
    if (!(thrown instanceof MalformedFeed)) throw thrown
    return [{ bad: { where: address, ...(thrown.line > 0 ? { line: thrown.line } : {}), problem: thrown.problem } }]
  }
  const broken = feed.broken.map(({ index, problem }): Found => ({ bad: { where: address, problem: `entry ${index + 1}: ${problem}` } }))
  const fresh = feed.entries.flatMap((entry): ReadonlyArray<Found> => {
    const input = inputOf(entry, feed, address)
    const hash = sha256(canonicalJson(input))
    const isKnown = given.get(input.id) === hash
    given.delete(input.id)
    given.set(input.id, hash)
    return isKnown ? [] : [{ input }]
  })
  for (const id of given.keys()) {
    if (given.size <= Math.max(mostGiven, feed.entries.length)) break
    given.delete(id)
  }
  return [...broken, ...fresh]
}
