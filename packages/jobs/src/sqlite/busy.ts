/** Waiting for the one writer of a database. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { causesOf } from "../sql/causes.ts"

const busy = 5
const longest = Duration.seconds(10)
const waits = Schedule.spaced("10 millis").pipe(Schedule.jittered, Schedule.upTo({ duration: longest }))

/** SQLite's code of what was thrown, without its extension. */
export function codeOf(thrown: unknown): number | undefined {
  for (const cause of causesOf(thrown)) if (typeof cause === "object" && cause !== null && "errcode" in cause && typeof cause.errcode === "number") return cause.errcode & 0xff
  return undefined
}

/**
 * Does again what found the database busy. SQLite's own waiting would hold up the whole thread, and with it the transaction of another connection in the same thread that it waits for.
 */
export const whenFree = <A, E, R>(statement: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => Effect.retry(statement, { while: (error) => codeOf(error) === busy, schedule: waits })
