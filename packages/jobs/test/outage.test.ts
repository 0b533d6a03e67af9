import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { expect, it } from "@effect/vitest"
import { JobsUnavailable } from "@polyonym/jobs"
import { makeWaitOut } from "../src/outage.ts"

const away = new JobsUnavailable({ engine: "some", problem: "away", advice: "wait" })

it.effect("waits out an outage, and tells of it once", () =>
  Effect.gen(function*() {
    const told: Array<string> = []
    const waitOut = makeWaitOut("1 minute", { onOutage: ({ problem }) => Effect.sync(() => void told.push(problem)) })
    let calls = 0
    const call = Effect.suspend(() => (++calls < 5 ? Effect.fail(away) : Effect.succeed("there")))
    const fiber = yield* Effect.forkChild(waitOut(call))
    yield* TestClock.adjust("5 seconds")
    expect(yield* Fiber.join(fiber)).toBe("there")
    expect(calls).toBe(5)
    expect(told).toEqual(["away"])
  }))

it.effect("gives up when the patience is used up, and so do the calls around", () =>
  Effect.gen(function*() {
    const waitOut = makeWaitOut("1 minute", { onOutage: () => Effect.void })
    let calls = 0
    const call = Effect.suspend(() => {
      calls++
      return Effect.fail(away)
    })
    const fiber = yield* Effect.forkChild(Effect.flip(waitOut(waitOut(call))))
    yield* TestClock.adjust("59 seconds")
    const before = calls
    expect(fiber.pollUnsafe()).toBeUndefined()
    yield* TestClock.adjust("2 seconds")
    expect(yield* Fiber.join(fiber)).toBe(away)
    expect(calls).toBe(before + 1)
  }))

it.effect("leaves other errors alone", () =>
  Effect.gen(function*() {
    const waitOut = makeWaitOut("1 minute", {})
    expect(yield* Effect.flip(waitOut(Effect.fail("other")))).toBe("other")
  }))
