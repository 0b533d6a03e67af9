import { lookup } from "node:dns/promises"
import { sha256 } from "@polyonym/core/pure"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { SourceFailed } from "../errors.ts"
import type { Source } from "../source.ts"
import type { entriesIn, Given } from "./feedEntries.ts"
import { type Answer, type Asking, askFor, type FetchLike, type Validators } from "./feedFetch.ts"
import { type BadOptions, type Found, kept } from "./found.ts"
import type { Resolve } from "./privateAddress.ts"

/** How often feeds are asked for, and what they may cost. */
export interface FeedsOptions extends BadOptions {
  /** Asks each feed once and ends; otherwise the source goes on until it is interrupted. */
  readonly once?: boolean
  /** Between two requests for a feed; default 15 minutes. Doubled with each failure in a row, up to a day. */
  readonly every?: Duration.Input
  /** By how much of itself the time between may be longer, by chance; default 0.1. */
  readonly jitter?: number
  /** For one feed, redirects and all; default 30 seconds. */
  readonly timeLimit?: Duration.Input
  /** Bytes that a feed may have, unpacked; default 16 MiB. */
  readonly largest?: number
  /** Feeds that are asked for at a time, one a host; default 8. */
  readonly concurrency?: number
  /** Follows redirects from one host to an address of a private net. */
  readonly privateRedirects?: boolean
  readonly userAgent?: string
  /** Default: the platform's. */
  readonly fetch?: FetchLike
  /** The addresses of a host's name, to tell private ones; default: the system's resolver. */
  readonly resolve?: Resolve
}

/** What is known of a feed from one request to the next. */
interface Remembered {
  readonly address: string
  readonly given: Given
  readonly validators: Validators
  readonly body: string | undefined
  readonly failures: number
  /** Milliseconds until the next request. */
  readonly delay: number
}

const day = 24 * 3600_000
const nothing: Validators = { etag: undefined, modified: undefined }
const resolveBySystem: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)
const milliseconds = (input: Duration.Input): number => Duration.toMillis(Duration.fromInputUnsafe(input))

/** What `fetch` throws says little by itself: the cause says more. */
const wordsOf = (thrown: unknown): string => {
  const { message, cause } = thrown as { readonly message?: string; readonly cause?: { readonly message?: string; readonly code?: string } }
  const inner = cause?.message === undefined || cause.message === "" ? cause?.code : cause.message
  return inner === undefined ? message ?? String(thrown) : `${message}: ${inner}`
}

class Poller {
  readonly #options: FeedsOptions
  readonly #asking: Asking
  readonly #entriesIn: typeof entriesIn
  readonly #all: Semaphore.Semaphore
  readonly #hosts = new Map<string, Semaphore.Semaphore>()
  constructor(options: FeedsOptions, entries: typeof entriesIn) {
    const { fetch = globalThis.fetch, resolve = resolveBySystem, userAgent = "polyonym-jobs (feed reader)", largest = 16 * 1024 * 1024, privateRedirects = false, concurrency = 8 } = options
    this.#options = options
    this.#entriesIn = entries
    this.#asking = { fetch, resolve, userAgent, largest, privateRedirects }
    this.#all = Semaphore.makeUnsafe(Math.max(1, concurrency))
  }

  /** One request a host at a time. */
  #politely<A>(address: string, work: Effect.Effect<A>): Effect.Effect<A> {
    const { host } = new URL(address)
    const turn = this.#hosts.get(host) ?? Semaphore.makeUnsafe(1)
    this.#hosts.set(host, turn)
    return turn.withPermit(this.#all.withPermit(work))
  }

  #ask({ address, validators }: Remembered): Effect.Effect<Answer> {
    const { timeLimit = "30 seconds" } = this.#options
    const failed = (problem: string): Answer => ({ kind: "refused", problem, gone: false, wait: 0 })
    const asked = Effect.flatMap(Clock.currentTimeMillis, (now) => Effect.tryPromise({ try: (signal) => askFor(address, validators, this.#asking, now, signal), catch: wordsOf }))
    return this.#politely(address, Effect.timeoutOrElse(Effect.catch(asked, (problem) => Effect.succeed(failed(problem))), {
      duration: timeLimit, orElse: () => Effect.succeed(failed(`no answer within ${Duration.format(Duration.fromInputUnsafe(timeLimit))}`))
    }))
  }

  /** What an answer brings, and what is remembered of it; nothing of a feed that is gone. */
  #read(was: Remembered, answer: Answer): { readonly found: ReadonlyArray<Found>; readonly next: Omit<Remembered, "delay"> | undefined; readonly wait: number } {
    if (answer.kind === "unchanged") return { found: [], next: { ...was, failures: 0 }, wait: 0 }
    if (answer.kind === "refused") return { found: [{ bad: { where: was.address, problem: answer.problem } }], next: answer.gone ? undefined : { ...was, failures: was.failures + 1 }, wait: answer.wait }
    const body = sha256(answer.bytes)
    const found = body === was.body ? [] : this.#entriesIn(answer.bytes, answer.contentType, answer.url, was.address, was.given)
    return { found, next: { ...was, validators: answer.validators, body, failures: 0 }, wait: 0 }
  }

  /** One feed, again and again. */
  poll(address: string): Source {
    const { once = false, every = "15 minutes", jitter = 0.1, onBad = once ? undefined : ({ where, problem }) => Effect.logWarning(`${where}: ${problem}`) } = this.#options
    const first: Remembered = { address, given: new Map(), validators: nothing, body: undefined, failures: 0, delay: 0 }
    return Stream.paginate(first, (was) => Effect.gen({ self: this }, function*() {
      if (was.delay > 0) yield* Effect.sleep(was.delay)
      const { found, next, wait } = this.#read(was, yield* this.#ask(was))
      const inputs = yield* kept(found, onBad === undefined ? {} : { onBad })
      if (once || next === undefined) return [inputs, Option.none<Remembered>()] as const
      const base = Math.max(Math.min(day, wait), Math.min(Math.max(day, milliseconds(every)), milliseconds(every) * 2 ** Math.min(next.failures, 20)))
      const delay = base * (1 + jitter * (yield* Random.next))
      return [inputs, Option.some({ ...next, delay })] as const
    }))
  }
}

/**
 * Documents from the entries of feeds (RSS, Atom, JSON Feed), as they appear: HTML or text, with `url`, `title`, `publishedAt`, `updatedAt`, `byline`, `language` and `feed`, the
 * address that it came from. An entry comes again when it changes. Its id is its own where that is an address, a URN or a tag; otherwise it stands behind the feed's.
 *
 * The network is reached at the addresses that are given, and where these redirect to; never to a private net, unless that is the host that was given. (The name is looked up before
 * it is asked: a server of names that gives another answer a moment later is not caught.) A server is asked for one feed at a time, told what is known (`If-None-Match`,
 * `If-Modified-Since`), and left alone as long as it says (`Retry-After`, a day at most). What a feed said is remembered as long as the source runs; after a restart all its entries
 * come once more, and `submit` passes over those it knows.
 *
 * A feed that cannot be read is told to `onBad`, without it logged as a warning, and asked again later. With `once` the first failure ends the source unless there is `onBad`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { feeds } from "@polyonym/jobs/sources"
 * import { Effect, Stream } from "effect"
 *
 * const feed = `<rss version="2.0"><channel><title>The Lantern</title><item><guid isPermaLink="false">7</guid><title>Low Water</title></item></channel></rss>`
 * const source = feeds(["https://lantern.example/feed"], { once: true, fetch: async () => new Response(feed) })
 * assert.deepEqual(await Effect.runPromise(Stream.runCollect(source)), [
 *   { id: "https://lantern.example/feed#7", title: "Low Water", text: "Low Water", feed: "https://lantern.example/feed" }
 * ])
 * ```
 */
export function feeds(addresses: ReadonlyArray<string | URL>, options: FeedsOptions = {}): Source {
  const all = [...new Set(addresses.map(String))]
  const wrong = all.find((address) => !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
  if (wrong !== undefined) return Stream.fail(new SourceFailed({ where: wrong, problem: "it is no address of http or https" }))
  // Loaded when it is needed: what reads feeds takes longer than the rest together.
  return Stream.unwrap(Effect.map(Effect.promise(() => import("./feedEntries.ts")), (loaded) => {
    const poller = new Poller(options, loaded.entriesIn)
    return Stream.mergeAll(all.map((address) => poller.poll(address)), { concurrency: "unbounded" })
  }))
}
