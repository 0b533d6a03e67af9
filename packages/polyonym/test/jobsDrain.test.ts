import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { describe, expect, it } from "vitest"
import type { Host } from "../src/cli/host.ts"
import { draining, grace } from "../src/cli/jobsDrain.ts"
import { durationOf } from "../src/cli/jobsNumbers.ts"
import { statusTable } from "../src/cli/jobsStatus.ts"
import { columnsOf } from "../src/cli/columns.ts"
import { terminal } from "../src/cli/terminal.ts"
import { locales, messagesIn } from "../src/messages.ts"

/** A host whose signals the test sends. */
function signalled(): { readonly host: Host; readonly signal: (code: number) => void; readonly heard: () => boolean } {
  let begin: ((code: number) => void) | undefined
  const drain: Host["drain"] = (told) => {
    begin = told
    return () => {
      begin = undefined
    }
  }
  return { host: { drain } as unknown as Host, signal: (code) => begin?.(code), heard: () => begin !== undefined }
}
const run = <A, E>(effect: Effect.Effect<A, E>): Promise<A> => Effect.runPromise(Effect.provide(effect, TestClock.layer()))

describe("a drain", () => {
  it("without a signal is the work itself, and hears nothing afterwards", async () => {
    const { host, heard } = signalled()
    expect(await run(draining(host, Effect.void, () => Effect.succeed("done")))).toEqual({ value: "done", code: undefined })
    expect(heard()).toBe(false)
    await expect(run(draining(host, Effect.void, () => Effect.fail(new Error("lost"))))).rejects.toThrow("lost")
  })
  it("at a signal lets the work end by itself", async () => {
    const { host, signal } = signalled()
    const told: Array<string> = []
    const out = await run(Effect.gen(function*() {
      const begun = yield* Deferred.make<void>()
      const fiber = yield* Effect.forkChild(draining(host, Effect.sync(() => void told.push("begun")), (stop) => Effect.andThen(Deferred.succeed(begun, undefined), Effect.as(stop, "finished"))))
      yield* Deferred.await(begun)
      signal(143)
      return yield* Fiber.join(fiber)
    }))
    expect({ out, told }).toEqual({ out: { value: "finished", code: 143 }, told: ["begun"] })
  })
  it("interrupts work that takes longer than the grace, and no sooner", async () => {
    const { host, signal } = signalled()
    const interrupted: Array<string> = []
    const out = await run(Effect.gen(function*() {
      const begun = yield* Deferred.make<void>()
      const stuck = Effect.onInterrupt(Effect.andThen(Deferred.succeed(begun, undefined), Effect.never), () => Effect.sync(() => void interrupted.push("given back")))
      const fiber = yield* Effect.forkChild(draining(host, Effect.void, () => stuck))
      yield* Deferred.await(begun)
      signal(130)
      yield* TestClock.adjust((grace - 1) * 1000)
      const before = [...interrupted]
      yield* TestClock.adjust(1000)
      return [before, yield* Fiber.join(fiber)] as const
    }))
    expect({ out, interrupted }).toEqual({ out: [[], { value: undefined, code: 130 }], interrupted: ["given back"] })
  })
})

describe("the table of a status", () => {
  const status = { total: 1_234_567, done: 1_000_000, failed: 3, dead: 12, waiting: 234_552, rate: 98.76 }
  it.each(locales)("in %s fits its width, and its columns stand under each other", (locale) => {
    const messages = messagesIn(locale)
    for (const width of [40, 80, 120]) {
      const lines = statusTable(status, `sqlite:/a/folder/${"of-a-long-name/".repeat(10)}jobs.db`, terminal(false, width), messages)
      for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
      expect(columnsOf(lines[1]!)).toBe(Math.min(60, width))
    }
  })
  it("shows a share of the bar for each share of the documents, however small, and the time that is left", () => {
    const lines = statusTable(status, "nats://a", terminal(false, 80), messagesIn("en"))
    expect(lines[1]).toMatch(/^█{46,49}▓▒░{10,12}$/)
    expect(lines).toContain("Time left              39:35")
    expect(statusTable({ ...status, rate: 0 }, "x", terminal(false), messagesIn("en")).at(-1)).toMatch(/–$/)
    expect(statusTable({ total: 0, done: 0, failed: 0, dead: 0, waiting: 0, rate: 0 }, "x", terminal(false), messagesIn("en"))).toHaveLength(9)
  })
})

describe("a length of time", () => {
  const messages = messagesIn("en")
  it.each([["500ms", 500], ["90", 90_000], ["90s", 90_000], ["1.5m", 90_000], ["2h", 7_200_000], ["0", 0]] as const)("%s is %d ms", (said, milliseconds) => {
    expect(durationOf(said, "--lease", messages)).toBe(milliseconds)
  })
  it.each(["", "s", "-1s", "1 day", "1e9", "Infinity", "1.2345s", `${"9".repeat(400)}s`])("%j is none", (said) => {
    expect(() => durationOf(said, "--lease", messages)).toThrow(/--lease: “/)
  })
})
