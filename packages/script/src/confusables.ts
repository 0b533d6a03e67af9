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

/** From how many code units on what is written becomes text, and the most that one character becomes in UTF-16 code units. */
const chunk = 4096
const widest = 64
const units = new Uint16Array(chunk + widest)
const textOf = (count: number): string => String.fromCharCode.apply(null, units.subarray(0, count) as unknown as Array<number>)

const ignorable = /\p{Default_Ignorable_Code_Point}/u
const [stays, changes] = [1, 2]
/** For each code unit whether it stays as it is, 0 until it is looked up; halves of pairs always may change. */
const fates = new Uint8Array(0x10000).fill(changes, 0xd800, 0xe000)
/** What is written for code points that may change. */
const written = new Map<number, string>()
const mostWritten = 20_000

function writtenFor(codePoint: number): string {
  const known = written.get(codePoint)
  if (known !== undefined) return known
  const character = String.fromCodePoint(codePoint)
  const target = ignorable.test(character) ? "" : prototypes().get(codePoint) ?? character
  if (written.size < mostWritten) written.set(codePoint, target)
  return target
}

function fateOf(unit: number): number {
  const character = String.fromCharCode(unit)
  return ignorable.test(character) || prototypes().has(unit) ? changes : stays
}

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
  const plain = text.normalize("NFD")
  let out = ""
  let at = 0
  let replaced = false
  for (let i = 0; i < plain.length;) {
    const unit = plain.charCodeAt(i)
    if ((fates[unit] ||= fateOf(unit)) === stays) {
      units[at++] = unit
      i++
    } else {
      const codePoint = plain.codePointAt(i)!
      const width = codePoint > 0xffff ? 2 : 1
      const target = writtenFor(codePoint)
      if (target !== "" && (target.length !== width || !plain.startsWith(target, i))) replaced = true
      for (let k = 0; k < target.length; k++) units[at++] = target.charCodeAt(k)
      i += width
    }
    if (at < chunk) continue
    out += textOf(at)
    at = 0
  }
  out += textOf(at)
  return replaced ? out.normalize("NFD") : out
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
