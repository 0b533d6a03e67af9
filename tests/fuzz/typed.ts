import assert from "node:assert/strict"

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

interface Range {
  readonly start: number
  readonly end: number
}

/** Expects ranges within a text, each a whole number of UTF-16 code units, and reading what they say. */
export function expectRanges(text: string, ranges: Iterable<Range & { readonly text?: unknown }>): void {
  for (const { start, end, text: said } of ranges) {
    assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length, `[${start}, ${end}) in a text of ${text.length}`)
    if (typeof said === "string") assert.equal(text.slice(start, end), said)
  }
}

/** Expects ranges that begin in order, none before the end of the one before. */
export function expectApart(ranges: Iterable<Range>): void {
  let last = 0
  for (const { start, end } of ranges) {
    assert.ok(start >= last, `[${start}, ${end}) begins before ${last}, where the one before ends`)
    last = end
  }
}

/** Expects spans `[inStart, inEnd, outStart, outEnd]` that tile both texts. */
export function expectTiled(length: number, outLength: number, spans: Iterable<readonly [number, number, number, number]>): void {
  let [inAt, outAt] = [0, 0]
  for (const [inStart, inEnd, outStart, outEnd] of spans) {
    assert.deepEqual([inStart, outStart], [inAt, outAt])
    ;[inAt, outAt] = [inEnd, outEnd]
  }
  assert.deepEqual([inAt, outAt], [length, outLength])
}

/** Expects edits `[inStart, inEnd, outStart, outEnd]` that make the second text of the first, with what stands between them as it was. */
export function expectRebuilt(source: string, made: string, edits: Iterable<readonly [number, number, number, number]>): void {
  let [at, built] = [0, ""]
  for (const [inStart, inEnd, outStart, outEnd] of edits) {
    assert.ok(inStart >= at && inEnd >= inStart, `an edit of [${inStart}, ${inEnd}) behind ${at}`)
    built += source.slice(at, inStart)
    assert.equal(outStart, built.length)
    built += made.slice(outStart, outEnd)
    at = inEnd
  }
  assert.equal(built + source.slice(at), made)
}

/** Expects blocks that are the text, joined by blank lines, and lead back into the source. */
export function expectBlocks(source: string, { text, blocks }: { readonly text: string; readonly blocks: ReadonlyArray<Range & { readonly text: string; readonly sourceStart: number; readonly sourceEnd: number }> }): void {
  assert.equal(blocks.map((block) => block.text).join("\n\n"), text)
  expectRanges(text, blocks)
  expectRanges(source, blocks.map(({ sourceStart, sourceEnd }) => ({ start: sourceStart, end: sourceEnd })))
}

/** Expects text without a lone surrogate, where what it was made of has none. */
export const expectWellFormed = (source: string, made: string): void => assert.ok(made.isWellFormed() || !source.isWellFormed(), "a lone surrogate was made")
