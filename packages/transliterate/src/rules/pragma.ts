import { errorAt } from "./ruleError.ts"

/** A statement that begins with `use`. */
export interface Pragma {
  /** The range that `use variable range` names. */
  readonly range: readonly [first: number, last: number] | undefined
  readonly end: number
}

const begin = /use\p{Pattern_White_Space}/iuy
const blanks = String.raw`\p{Pattern_White_Space}`
const number = "(0x[0-9a-f]{1,8}|[0-9]{1,10})"
const forms = [
  `variable${blanks}+range${blanks}+${number}${blanks}+${number}${blanks}*;`,
  `maximum${blanks}+backup${blanks}+${number}${blanks}*;`,
  `nf[cd]${blanks}+rules${blanks}*;`,
].map((form) => new RegExp(`${blanks}*${form}`, "iuy"))

/** Reads `use variable range 0xE000 0xEFFF;`, `use maximum backup 16;`, `use nfd rules;` or `use nfc rules;`. Only the first says anything here. */
export function readPragma(source: string, at: number): Pragma | undefined {
  begin.lastIndex = at
  if (!begin.test(source)) return undefined
  for (const form of forms) {
    form.lastIndex = at + 4
    const found = form.exec(source)
    if (found === null) continue
    if (found[2] === undefined) return { range: undefined, end: form.lastIndex }
    const [first, last] = [numberOf(found[1]!), numberOf(found[2])]
    if (first > last || last > 0xffff) throw errorAt(source, at, "the range must go up, and end at 0xFFFF or before")
    return { range: [first, last], end: form.lastIndex }
  }
  throw errorAt(source, at, "'use …' is not one of 'use variable range 0xE000 0xEFFF;', 'use maximum backup 16;', 'use nfd rules;' and 'use nfc rules;'")
}

/** A number in hexadecimal, octal or decimal digits. */
function numberOf(digits: string): number {
  return Number.parseInt(digits, /^0x/i.test(digits) ? 16 : digits.startsWith("0") ? 8 : 10)
}
