import { expect } from "vitest"

const untyped: ReadonlySet<string> = new Set(["Error", "TypeError", "SyntaxError", "ReferenceError", "RangeError", "URIError", "InternalError", "AssertionError"])

/** Whether an error is of a class that a package documents: it has a tag, or a name of its own. */
export const isTyped = (error: unknown): boolean => error instanceof Error && ("_tag" in error || !untyped.has(error.name))

/** Runs it; a typed error is an answer, `undefined`, and anything else that is thrown is thrown on. */
export async function tried<A>(run: () => A | Promise<A>): Promise<A | undefined> {
  try {
    return await run()
  } catch (error) {
    if (!isTyped(error)) throw error
    return undefined
  }
}

/** Expects ranges within a text, each a whole number of UTF-16 code units, and reading what they say. */
export function expectRanges(text: string, ranges: Iterable<{ readonly start: number; readonly end: number; readonly text?: unknown }>): void {
  for (const { start, end, text: said } of ranges) {
    expect(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length, `[${start}, ${end}) in a text of ${text.length}`).toBe(true)
    if (typeof said === "string") expect(text.slice(start, end)).toBe(said)
  }
}
