import { isPrivate, type Resolve } from "./privateAddress.ts"

/** `fetch`, as far as it is used. */
export type FetchLike = (address: string, init: { readonly headers: Readonly<Record<string, string>>; readonly redirect: "manual"; readonly signal: AbortSignal }) => Promise<FetchAnswer>
/** `Response`, as far as it is used. */
export interface FetchAnswer {
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null }
  readonly body: AsyncIterable<Uint8Array> | null
}

/** What the last answer said of itself, so that the next need not say the same. */
export interface Validators {
  readonly etag: string | undefined
  readonly modified: string | undefined
}

export interface Asking {
  readonly fetch: FetchLike
  readonly resolve: Resolve
  readonly userAgent: string
  readonly largest: number
  readonly privateRedirects: boolean
}

/** What came of asking for a feed. `wait`: milliseconds that the server asks to be left alone. */
export type Answer =
  | { readonly kind: "feed"; readonly bytes: Uint8Array; readonly url: string; readonly contentType: string | undefined; readonly validators: Validators }
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly problem: string; readonly gone: boolean; readonly wait: number }

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])
const accepted = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"

const refused = (problem: string, wait = 0, gone = false): Answer => ({ kind: "refused", problem, gone, wait })

/** Retry-After (RFC 9110, 10.2.3; general knowledge): seconds, or a date. */
function waitOf(told: string | null, now: number): number {
  if (told === null) return 0
  const wait = /^\d{1,9}$/.test(told.trim()) ? Number(told) * 1000 : Date.parse(told) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : 0
}

/** The body, or nothing where it is larger than is allowed. */
async function bodyOf(answer: FetchAnswer, largest: number): Promise<Uint8Array | undefined> {
  const parts: Array<Uint8Array> = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.length
    // Leaving the loop ends the transfer.
    if (size > largest) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Lets go of a connection whose body nobody reads. */
async function discard({ body }: FetchAnswer): Promise<void> {
  await body?.[Symbol.asyncIterator]().return?.()
}

/** The address that a redirect leads to, or why it is not followed. */
async function redirected(from: URL, location: string | null, first: URL, { privateRedirects, resolve }: Asking): Promise<URL | string> {
  if (location === null || !URL.canParse(location, from.href)) return "a redirect leads nowhere"
  const to = new URL(location, from.href)
  if (to.protocol !== "http:" && to.protocol !== "https:") return `a redirect leads to ${to.protocol}, which is not followed`
  if (privateRedirects || to.host === first.host) return to
  return await isPrivate(to.hostname, resolve) ? `a redirect leads to ${to.host}, an address of a private net, which is not followed` : to
}

/** Asks for a feed, unless it is what it was. Throws what `fetch` throws. */
export async function askFor(address: string, { etag, modified }: Validators, asking: Asking, now: number, signal: AbortSignal): Promise<Answer> {
  const first = new URL(address)
  const headers = { accept: accepted, "user-agent": asking.userAgent, ...(etag === undefined ? {} : { "if-none-match": etag }), ...(modified === undefined ? {} : { "if-modified-since": modified }) }
  let url = first
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await asking.fetch(url.href, { headers, redirect: "manual", signal })
    const { status } = answer
    const told = (name: string): string | undefined => answer.headers.get(name) ?? undefined
    if (redirects.has(status)) {
      await discard(answer)
      const to = await redirected(url, answer.headers.get("location"), first, asking)
      if (typeof to === "string") return refused(to)
      url = to
      continue
    }
    if (status === 200) {
      const bytes = await bodyOf(answer, asking.largest)
      if (bytes === undefined) return refused(`it has more than ${asking.largest} bytes`)
      return { kind: "feed", bytes, url: url.href, contentType: told("content-type"), validators: { etag: told("etag"), modified: told("last-modified") } }
    }
    await discard(answer)
    if (status === 304) return { kind: "unchanged" }
    return status === 410 ? refused("it is gone for good (410)", 0, true) : refused(`the server answers ${status}`, waitOf(answer.headers.get("retry-after"), now))
  }
  return refused(`more than ${mostRedirects} redirects`)
}
