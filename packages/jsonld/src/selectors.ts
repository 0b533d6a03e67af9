import { type OffsetUnit, offsetsIn } from "@polyonym/core/pure"
import type { Json, Span } from "@polyonym/facts/pure"

/** Where a range of a text is: its position, and the text itself with what stands around it. */
export interface Quote extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

const around = 32

/** The start of a range that cuts no surrogate pair. */
const whole = (text: string, at: number): number => (at > 0 && at < text.length && /[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1]!) ? at - 1 : at)

/**
 * The quote of a range, with up to 32 code units on both sides.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { quoteOf } from "@polyonym/jsonld/pure"
 *
 * assert.equal(quoteOf("They met in Kyiv on Monday.", { start: 12, end: 16 }).exact, "Kyiv")
 * ```
 */
export function quoteOf(text: string, { start, end }: Span): Quote {
  const last = Math.min(text.length, end + around)
  return { start, end, exact: text.slice(start, end), prefix: text.slice(whole(text, Math.max(0, start - around)), start), suffix: text.slice(end, last === text.length ? last : whole(text, last)) }
}

/** W3C's two selectors for a range: by position, counted in `unit`, and by the text (Web Annotation Data Model, TextPositionSelector and TextQuoteSelector, general knowledge). */
export function selectorsIn(text: string, unit: OffsetUnit): (span: Span) => Array<Json> {
  const offset = offsetsIn(text, unit)
  return (span) => {
    const { exact, prefix, suffix } = quoteOf(text, span)
    return [
      { type: "TextPositionSelector", start: offset(span.start), end: offset(span.end) },
      { type: "TextQuoteSelector", exact: exact.toWellFormed(), ...(prefix === "" ? {} : { prefix: prefix.toWellFormed() }), ...(suffix === "" ? {} : { suffix: suffix.toWellFormed() }) }
    ]
  }
}

/** How many code units two texts share at the end of one and of the other, or at their beginnings. */
function shared(a: string, b: string, fromEnd: boolean): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && (fromEnd ? a[a.length - 1 - count] === b[b.length - 1 - count] : a[count] === b[count])) count++
  return count
}

/**
 * Finds a range again in a text that has changed since: the place where the quoted text stands with most of what stood around it; of several the
 * one nearest to the old position. Offsets are UTF-16 code units, end-exclusive. Undefined where the quoted text is gone, or where two places are
 * equally good and neither side is known.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { anchor } from "@polyonym/jsonld/pure"
 *
 * const quote = { start: 12, end: 16, exact: "Kyiv", prefix: "The mayor of ", suffix: " spoke." }
 * assert.deepEqual(anchor("Subscribe!\n\nKyiv is far. The mayor of Kyiv spoke.", quote), { start: 38, end: 42 })
 * assert.equal(anchor("Nothing is left of it.", quote), undefined)
 * ```
 */
export function anchor(text: string, { start, exact, prefix, suffix }: Quote): Span | undefined {
  if (exact === "") return undefined
  let best: { readonly at: number; readonly score: number } | undefined
  let rivals = 0
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = shared(text.slice(Math.max(0, at - around), at), prefix, true)
    const after = shared(text.slice(at + exact.length, at + exact.length + around), suffix, false)
    const score = before + after
    if (best === undefined || score > best.score || (score === best.score && Math.abs(at - start) < Math.abs(best.at - start))) {
      rivals = best !== undefined && score === best.score ? rivals + 1 : 0
      best = { at, score }
    } else if (score === best.score) rivals++
  }
  if (best === undefined || (rivals > 0 && best.score === 0 && prefix + suffix !== "")) return undefined
  return { start: best.at, end: best.at + exact.length }
}
