import type { Token } from "./lexer.ts"

const digits: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }

/** A numeral in Chinese characters, or in digits before 万 or 亿. */
export interface HanNumber {
  readonly end: number
  readonly value: number
  /** Whether it has digits of 0 to 9, which need no measure word. */
  readonly digits: boolean
  /** 数百, 十几: no one value. */
  readonly vague: boolean
}

/** The numeral that begins at a token: 三万五千, 5000万, 二〇二五, 数十. */
export function hanNumber(tokens: ReadonlyArray<Token>, at: number): HanNumber | undefined {
  const first = tokens[at]!
  if (first.kind === "number") {
    let [end, value] = [at + 1, first.value]
    for (let size = tokens[end]; size !== undefined && size.gap === 0 && (myriads[size.lower] ?? places[size.lower]) !== undefined && size.lower !== "十"; size = tokens[++end]) value *= myriads[size.lower] ?? places[size.lower]!
    return Number.isNaN(value) ? undefined : { end, value: Math.round(value * 1e6) / 1e6, digits: true, vague: false }
  }
  let [end, total, section, last, read, vague, lastSize] = [at, 0, 0, -1, 0, false, 0]
  let spelled = ""
  for (let token = tokens[end]; token !== undefined && (end === at || token.gap === 0) && end - at < 20; token = tokens[++end]) {
    const { lower } = token
    if ((lower === "数" || lower === "几" || lower === "幾" || lower === "數") && !vague) {
      vague = true
      last = 1
      continue
    }
    const digit = digits[lower]
    const place = places[lower]
    const size = myriads[lower]
    if (digit !== undefined) {
      if (last > 0 && digit !== 0) spelled ||= String(last)
      if (spelled !== "" || end === at && digits[tokens[end + 1]?.lower ?? ""] !== undefined) spelled += String(digit)
      last = digit
    } else if (place !== undefined) {
      section += (last < 0 ? 1 : last) * place
      last = -1
    } else if (size !== undefined) {
      if (end === at) return undefined
      const part = section + Math.max(last, 0)
      if (size > lastSize) total = (total + part) * size
      else total += part * size
      lastSize = size
      section = 0
      last = -1
    } else break
    read++
  }
  if (read === 0) return undefined
  if (vague && total + section === 0) return undefined
  if (spelled.length > 1 && total === 0 && section === 0) return spelled.length > 2 ? { end, value: Number(spelled), digits: false, vague: false } : undefined
  return { end, value: total + section + Math.max(last, 0), digits: false, vague }
}
