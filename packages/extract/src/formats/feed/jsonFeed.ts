import { nestingDepth } from "./nesting.ts"
import { feedDate } from "./dates.ts"
import { MalformedFeed } from "./malformedFeed.ts"
import { type Feed, type FeedEntry, safeUrl } from "./readFeed.ts"

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)
const stringOf = (value: unknown): string | undefined => typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? String(value) : undefined

function bylineOf(item: Readonly<Record<string, unknown>>): ReadonlyArray<string> {
  const authors = Array.isArray(item["authors"]) ? item["authors"] : [item["author"]]
  return [...new Set(authors.slice(0, 50).flatMap((author) => isObject(author) ? stringOf(author["name"])?.trim() ?? [] : []))]
}

function entryOf(item: Readonly<Record<string, unknown>>, base: string | undefined): FeedEntry {
  const url = safeUrl(stringOf(item["url"]) ?? stringOf(item["external_url"]), base)
  const html = stringOf(item["content_html"])
  const text = html === undefined ? stringOf(item["content_text"]) ?? stringOf(item["summary"]) : undefined
  return {
    id: stringOf(item["id"]) ?? url,
    url,
    title: stringOf(item["title"])?.replace(/\s+/g, " ").trim(),
    publishedAt: feedDate(stringOf(item["date_published"]) ?? ""),
    updatedAt: feedDate(stringOf(item["date_modified"]) ?? ""),
    byline: bylineOf(item),
    language: stringOf(item["language"]),
    ...(html === undefined ? {} : { html }),
    ...(text === undefined ? {} : { text })
  }
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org; general knowledge). Throws `MalformedFeed`. */
export function readJsonFeed(input: string, base: string | undefined): Feed {
  if (nestingDepth(input) > 100) throw new MalformedFeed(0, "its values lie more than 100 deep in each other: no feed does")
  let value: unknown
  try {
    value = JSON.parse(input.replace(/^\ufeff/, ""))
  } catch (thrown) {
    throw new MalformedFeed(0, `this is no JSON (${thrown instanceof Error ? thrown.message : String(thrown)})`)
  }
  if (!isObject(value) || !Array.isArray(value["items"])) throw new MalformedFeed(0, "this is no JSON Feed: it has no list of “items”")
  const came = safeUrl(base, undefined) ?? safeUrl(stringOf(value["feed_url"]), undefined)
  const url = safeUrl(stringOf(value["home_page_url"]), came)
  const entries: Array<FeedEntry> = []
  const broken: Array<{ index: number; problem: string }> = []
  value["items"].forEach((item: unknown, index) => {
    const entry = isObject(item) ? entryOf(item, came ?? url) : undefined
    if (entry !== undefined && (entry.html !== undefined || entry.text !== undefined || entry.title !== undefined)) entries.push(entry)
    else broken.push({ index, problem: entry === undefined ? "it is no object" : "it has neither a title nor a text" })
  })
  return { title: stringOf(value["title"]), language: stringOf(value["language"]), url, entries, broken }
}
