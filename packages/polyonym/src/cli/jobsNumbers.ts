import type { Messages } from "../messages/onDemand.ts"
import { Problem } from "./problem.ts"

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const
const written = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)?$/

/** Milliseconds of a length of time such as `500ms`, `90s`, `5m`, `1h`; a number alone counts seconds. */
export function durationOf(said: string | undefined, option: string, messages: Messages): number | undefined {
  if (said === undefined) return undefined
  const found = written.exec(said.trim())
  if (found === null) throw new Problem("Usage", messages.say("error_duration", { option, value: said }), 2)
  return Number(found[1]) * units[(found[2] ?? "s") as keyof typeof units]
}

/** A number that was said, if it lies where it must. */
export function within(said: number | undefined, option: string, least: number, most: number, messages: Messages): number | undefined {
  if (said !== undefined && (said < least || said > most)) throw new Problem("Usage", messages.say("error_range", { option, value: said, least, most }), 2)
  return said
}
