import type { Trouble } from "../protocol.ts"

/** A part of the program or its data that could not be fetched. */
export class NotLoaded extends Error {
  readonly _tag = "NotLoaded"
  override readonly name = "NotLoaded"
  constructor(part: string, cause: unknown) {
    super(`${part}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** What is imported, or `NotLoaded`. */
export async function fetched<A>(part: string, loading: Promise<A>): Promise<A> {
  try {
    return await loading
  } catch (cause) {
    throw new NotLoaded(part, cause)
  }
}

/** What Chromium, Firefox and Safari say of a module that could not be fetched. */
const isUnfetched = (thrown: unknown): boolean => thrown instanceof TypeError && /dynamically imported module|module script/i.test(thrown.message)

interface Tagged {
  readonly _tag?: unknown
  readonly stage?: unknown
  readonly cause?: unknown
}
const known = new Set(["StageFailed", "UnknownStyle", "UnknownSystem", "NotReversible", "PackInvalid", "NotLoaded"])

/** What was thrown, as plain data. */
export function troubleOf(thrown: unknown): Trouble {
  const { _tag, stage, cause } = (typeof thrown === "object" && thrown !== null ? thrown : {}) as Tagged
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  const code = isUnfetched(thrown) ? "NotLoaded" : typeof _tag === "string" && known.has(_tag) ? _tag : "Unexpected"
  if (code !== "StageFailed") return { code, detail }
  const inner = (cause as Tagged | undefined)?._tag
  return { code: inner === "LimitExceeded" ? "LimitExceeded" : code, ...(typeof stage === "string" ? { stage } : {}), detail: cause instanceof Error ? cause.message : detail }
}
