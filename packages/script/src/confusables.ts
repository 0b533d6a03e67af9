import { sources, targets } from "../data/confusables.js"

/** What each character looks like, read from the data on first use. */
let known: ReadonlyMap<number, string> | undefined

/** The prototype of each character that has one other than itself; characters as they occur in NFD. */
export function prototypes(): ReadonlyMap<number, string> {
  return known ??= read()
}

function read(): ReadonlyMap<number, string> {
  const map = new Map<number, string>()
  const written = targets.split(" ")
  let source = 0
  let before = 0
  for (const [i, run] of sources.split(" ").entries()) {
    const target = written[i]!.split(".").map((difference) => before += parseInt(difference, 36))
    const [gap, length = "1"] = run.split(/[+=]/) as [string, string?]
    const step = run.includes("+") ? 1 : 0
    source += parseInt(gap, 36)
    for (let left = parseInt(length, 36), at = 0; at < left; at++) map.set(source++, String.fromCodePoint(target[0]! + at * step, ...target.slice(1)))
  }
  return map
}

/** UTF-16 code units that are put together before they go to the rest. */
const PART = 4096
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu

/**
 * What a text looks like: two texts that have the same skeleton can be taken for each other. It is there to be compared, not to be shown.
 *
 * The internal skeleton of UTS #39: NFD, without default ignorable code points, each character replaced by its prototype in Unicode's
 * confusables.txt 15.0.0, NFD again. For 13 ligatures (such as U+01C6) the prototype's own prototype is taken, so that a skeleton is its own skeleton.
 * Nothing is done about the order in which right-to-left text is shown: characters are compared in the order they are stored.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { skeleton } from "@polyonym/script"
 *
 * assert.equal(skeleton("раураl"), "paypal")
 * assert.equal(skeleton("modern"), skeleton("modem"))
 * ```
 */
export function skeleton(text: string): string {
  const map = prototypes()
  const plain = text.normalize("NFD").replace(IGNORABLE, "")
  const parts: Array<string> = []
  let part = ""
  let kept = 0
  for (let i = 0; i < plain.length;) {
    const codePoint = plain.codePointAt(i)!
    const size = codePoint > 0xffff ? 2 : 1
    const target = map.get(codePoint)
    if (target !== undefined) {
      if (kept < i) part += plain.slice(kept, i)
      part += target
      kept = i + size
      if (part.length > PART) {
        parts.push(part)
        part = ""
      }
    }
    i += size
  }
  if (kept === 0) return plain
  parts.push(part, plain.slice(kept))
  return parts.join("").normalize("NFD")
}

/**
 * Whether two texts can be taken for each other: their skeletons are the same. A text can be taken for itself.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { confusable } from "@polyonym/script"
 *
 * assert.equal(confusable("scope", "ѕсоре"), true)
 * assert.equal(confusable("scope", "скоре"), false)
 * ```
 */
export function confusable(one: string, other: string): boolean {
  return one === other || skeleton(one) === skeleton(other)
}
