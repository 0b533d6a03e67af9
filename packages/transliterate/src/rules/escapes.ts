import { errorAt } from "./ruleError.ts"

/** Whether a code unit is blank between the parts of a rule: the property Pattern_White_Space. */
export function isBlank(unit: string): boolean {
  return /^\p{Pattern_White_Space}$/u.test(unit)
}

/** The first offset at or after `at` that is not blank. */
export function skipBlanks(source: string, at: number): number {
  let here = at
  while (here < source.length && isBlank(source[here]!)) here++
  return here
}

const letters: Readonly<Record<string, number>> = { a: 7, b: 8, e: 27, f: 12, n: 10, r: 13, t: 9, v: 11 }

const forms: ReadonlyArray<readonly [RegExp, number]> = [
  [/[ux]\{ *([0-9A-Fa-f]{1,6}) *\}/y, 16],
  [/u([0-9A-Fa-f]{4})/y, 16],
  [/U([0-9A-Fa-f]{8})/y, 16],
  [/x([0-9A-Fa-f]{1,2})/y, 16],
  [/([0-7]{1,3})/y, 8],
]

/** The code point of the escape whose backslash stands at `at`, and where the escape ends. */
export function readEscape(source: string, at: number): { readonly codePoint: number, readonly end: number } {
  const from = at + 1
  if (from >= source.length) throw errorAt(source, at, "a backslash ends the rules; write the character that it escapes, or '\\\\' for a backslash")
  const named = source[from]!
  for (const [form, radix] of forms) {
    form.lastIndex = from
    const found = form.exec(source)
    if (found === null) continue
    const codePoint = Number.parseInt(found[1]!, radix)
    if (codePoint > 0x10ffff) throw errorAt(source, at, `the escape ${source.slice(at, form.lastIndex)} is beyond U+10FFFF; write a code point`)
    const end = form.lastIndex
    if (codePoint < 0xd800 || codePoint > 0xdbff || !source.startsWith("\\u", end)) return { codePoint, end }
    const low = /^\\u(d[c-f][0-9a-f]{2})/i.exec(source.slice(end, end + 6))
    return low === null ? { codePoint, end } : { codePoint: (codePoint - 0xd800) * 0x400 + Number.parseInt(low[1]!, 16) - 0xdc00 + 0x10000, end: end + 6 }
  }
  if (named === "N" && source[from + 1] === "{") throw errorAt(source, at, "character names '\\N{…}' are not supported; write '\\u' and four hexadecimal digits")
  if (/[uUx]/.test(named)) throw errorAt(source, at, `the escape '\\${named}' lacks its hexadecimal digits; write '\\u0041' or '\\x{41}'`)
  if (named === "c" && from + 1 < source.length) return { codePoint: source.charCodeAt(from + 1) & 0x1f, end: from + 2 }
  const codePoint = letters[named] ?? source.codePointAt(from)!
  return { codePoint, end: from + (codePoint > 0xffff ? 2 : 1) }
}
