import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { JobInput } from "@polyonym/jobs"
import { type Bad, feeds, type FeedsOptions } from "@polyonym/jobs/sources"
import { Effect, Fiber, Stream } from "effect"
import { TestClock } from "effect/testing"
import { describe, expect, it } from "vitest"

const item = (id: string, title: string) => `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><description>&lt;p&gt;About ${title}.&lt;/p&gt;</description></item>`
const rss = (...items: ReadonlyArray<string>) => `<rss version="2.0"><channel><title>The Lantern</title><language>en</language>${items.join("")}</channel></rss>`
const lantern = "https://lantern.example/feed"

interface Asked {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}
/** A `fetch` that answers from a script, a step for each request. */
const scripted = (...steps: ReadonlyArray<(asked: Asked) => Response>) => {
  const asked: Array<Asked> = []
  const fetch: FeedsOptions["fetch"] = async (address, { headers }) => {
    asked.push({ address, headers })
    return steps[Math.min(asked.length, steps.length) - 1]!(asked.at(-1)!)
  }
  return { asked, fetch: fetch! }
}
const answer = (body: string | null, init: ResponseInit = {}) => () => new Response(body, init)
const redirect = (location: string) => answer(null, { status: 302, headers: { location } })

/** What a source gives until something is so, by a clock that jumps a minute at a time; and the minute of each request. */
const until = (isSo: (asked: number) => boolean, { asked, fetch }: ReturnType<typeof scripted>, options: FeedsOptions) => {
  const inputs: Array<JobInput> = []
  const bad: Array<Bad> = []
  const minutes: Array<number> = []
  let minute = 0
  const noted: FeedsOptions["fetch"] = (...given) => {
    minutes.push(minute)
    return fetch(...given)
  }
  const program = Effect.gen(function*() {
    const source = feeds([lantern], { jitter: 0, onBad: (one) => Effect.sync(() => void bad.push(one)), ...options, fetch: noted })
    const fiber = yield* Effect.forkChild(Stream.runForEach(source, (input) => Effect.sync(() => void inputs.push(input))))
    while (!isSo(asked.length)) {
      minute++
      yield* TestClock.adjust("1 minute")
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
    yield* Fiber.interrupt(fiber)
    return { inputs, bad, minutes }
  })
  return Effect.runPromise(Effect.scoped(Effect.provide(program, TestClock.layer())))
}
const askedOnce = (address: string, options: FeedsOptions) => Effect.runPromise(Effect.flip(Stream.runCollect(feeds([address], { once: true, ...options }))))

describe("feeds", () => {
  it("give entries once, again when they change, and ask only for what is new", async () => {
    const headers = { etag: '"1"', "last-modified": "Fri, 27 Nov 2026 02:00:00 GMT" }
    const script = scripted(
      answer(rss(item("7", "Ice")), { headers }), answer(null, { status: 304 }), answer(rss(item("8", "Low Water"), item("7", "Ice"))), answer(rss(item("8", "Lower Water"), item("7", "Ice")))
    )
    const { inputs, bad } = await until((count) => count === 5, script, { every: "15 minutes" })
    const { asked } = script
    expect(bad).toEqual([])
    expect(inputs.map(({ id, title }) => [id, title])).toEqual([[`${lantern}#7`, "Ice"], [`${lantern}#8`, "Low Water"], [`${lantern}#8`, "Lower Water"]])
    expect(inputs[0]).toEqual({ id: `${lantern}#7`, title: "Ice", html: "<p>About Ice.</p>", language: "en", feed: lantern })
    expect(asked[1]!.headers).toMatchObject({ "if-none-match": '"1"', "if-modified-since": "Fri, 27 Nov 2026 02:00:00 GMT" })
    expect(asked[3]!.headers).not.toHaveProperty("if-none-match")
  })
  it("wait longer after failures, as long as the server says, and for ever when it is gone", async () => {
    const { bad, minutes } = await until((count) => count === 4, scripted(answer("", { status: 500 })), { every: "10 minutes" })
    expect(bad.slice(0, 3).map(({ problem }) => problem)).toEqual(Array.from({ length: 3 }, () => "the server answers 500"))
    const gaps = minutes.slice(1).map((minute, at) => minute - minutes[at]!)
    for (const [at, least] of [20, 40, 80].entries()) expect(gaps[at]).toBeGreaterThanOrEqual(least - 1)
    const busy = await until((count) => count === 2, scripted(answer("", { status: 429, headers: { "retry-after": "7200" } })), { every: "10 minutes" })
    expect(busy.minutes[1]! - busy.minutes[0]!).toBeGreaterThanOrEqual(119)
    const gone = scripted(answer("", { status: 410 }))
    await Effect.runPromise(Stream.runCollect(feeds([lantern], { fetch: gone.fetch, onBad: () => Effect.void })))
    expect(gone.asked.length).toBe(1)
  })
  it("cost each other nothing, and ask a server for one at a time", async () => {
    let [now, most] = [0, 0]
    const fetch: FeedsOptions["fetch"] = async (address) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 5))
      now--
      return new Response(address.endsWith("3") ? "no feed" : rss(item("1", address)))
    }
    const bad: Array<Bad> = []
    const addresses = [1, 2, 3, 4].map((number) => `https://lune.example/${number}`)
    const source = feeds(addresses, { once: true, fetch, onBad: (one) => Effect.sync(() => void bad.push(one)) })
    const inputs = await Effect.runPromise(Stream.runCollect(source))
    expect(inputs.map(({ title }) => title).sort()).toEqual([1, 2, 4].map((number) => `https://lune.example/${number}`))
    expect(bad).toMatchObject([{ where: "https://lune.example/3", problem: expect.stringContaining("no feed") }])
    expect(most).toBe(1)
  })
  it.each([
    ["http://169.254.169.254/latest", "a private net"], ["http://[::ffff:127.0.0.1]/", "a private net"], ["http://2130706433/", "a private net"], ["http://inner.example/", "a private net"],
    ["http://[fd00::1]:8080/feed", "a private net"], ["file:///etc/passwd", "leads to file:"], ["http://", "leads nowhere"]
  ])("do not follow a redirect to %s", async (location, problem) => {
    const { asked, fetch } = scripted(redirect(location))
    const failure = await askedOnce(lantern, { fetch, resolve: async (host) => host === "inner.example" ? ["192.0.2.1", "10.1.2.3"] : ["192.0.2.1"] })
    expect(failure).toMatchObject({ _tag: "SourceFailed", where: lantern, problem: expect.stringContaining(problem) })
    expect(asked.length).toBe(1)
  })
  it("follow others, five at most, and within the host that was given", async () => {
    const { fetch } = scripted(redirect("https://elsewhere.example/feed"), redirect("/feed.xml"), answer(rss(item("7", "Ice"))))
    const there = Stream.runCollect(feeds([lantern], { once: true, fetch, resolve: async () => ["192.0.2.1"] }))
    expect(await Effect.runPromise(there)).toMatchObject([{ id: `${lantern}#7` }])
    const { fetch: inner } = scripted(redirect("http://127.0.0.1/other"), answer(rss(item("7", "Ice"))))
    expect(await Effect.runPromise(Stream.runCollect(feeds(["http://127.0.0.1/feed"], { once: true, fetch: inner })))).toHaveLength(1)
    expect((await askedOnce(lantern, { fetch: scripted(redirect(lantern)).fetch })).problem).toBe("more than 5 redirects")
  })
  it("say what is wrong with an address", async () => {
    expect((await askedOnce("ftp://lantern.example/", {})).problem).toContain("no address of http")
    expect((await askedOnce("feed", {})).problem).toContain("no address of http")
  })
  it("come over the network too, no more of them than is allowed, and no longer", async () => {
    const server = createServer((request, response) => {
      if (request.url === "/hang") return
      if (request.url === "/endless") {
        const more = (): void => {
          if (!response.destroyed) response.write("x".repeat(10_000), () => setImmediate(more))
        }
        more()
        return
      }
      response.setHeader("content-type", "application/rss+xml; charset=windows-1251")
      response.end(Buffer.concat([Buffer.from("<rss><channel><item><guid>http://lune.example/1</guid><title>"), Buffer.from([0xaf, 0xe6, 0xe0, 0xea]), Buffer.from("</title></item></channel></rss>")]))
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      expect(await Effect.runPromise(Stream.runCollect(feeds([`${base}/feed`], { once: true })))).toEqual([{ id: "http://lune.example/1", url: "http://lune.example/1", title: "Їжак", text: "Їжак", feed: `${base}/feed` }])
      expect((await askedOnce(`${base}/endless`, { largest: 50_000 })).problem).toBe("it has more than 50000 bytes")
      expect((await askedOnce(`${base}/hang`, { timeLimit: 200 })).problem).toBe("no answer within 200ms")
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    expect((await askedOnce(`${base}/feed`, {})).problem).toContain("ECONNREFUSED")
  })
})
