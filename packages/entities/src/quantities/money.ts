import type { Reader } from "./reader.ts"

/** What a dollar or a peso is in a region; elsewhere the dollar is that of the United States. */
const dollars: Readonly<Record<string, string>> = { CA: "CAD", AU: "AUD", NZ: "NZD", SG: "SGD", HK: "HKD", MX: "MXN", AR: "ARS", CL: "CLP", CO: "COP", UY: "UYU", TW: "TWD" }

/** ISO 4217 of a sign of currency, by the language and region of the text. */
export function currencyOfSign(sign: string, tag: string): string | undefined {
  const region = /-([A-Z]{2})\b/u.exec(tag)?.[1]
  switch (sign) {
    case "$": case "＄": return region === undefined ? "USD" : dollars[region] ?? "USD"
    case "€": return "EUR"
    case "£": return region === "EG" ? "EGP" : "GBP"
    case "¥": case "￥": return tag.startsWith("zh") ? "CNY" : "JPY"
    case "₴": return "UAH"
    case "₽": return "RUB"
    case "₺": return "TRY"
    case "₹": return "INR"
    case "₪": return "ILS"
    case "₩": return "KRW"
    case "₸": return "KZT"
    default: return undefined
  }
}

/** A currency: its code, undefined where the word is that of several countries. */
export interface Currency {
  readonly end: number
  readonly code: string | undefined
  /** 0.01 of a cent. */
  readonly by: number
}

/** Whether 块 is the measure word of a thing that follows: 一块面包. */
function measures({ tokens }: Reader, at: number, end: number): boolean {
  const next = tokens[end]
  return end === at + 1 && /^[块塊]$/u.test(tokens[at]!.lower) && next?.kind === "word" && next.gap === 0 && !/^[的多左以上下一]/u.test(next.lower)
}

/** The currency that is named at a token: $, EUR, гривень, 美元. */
export function currencyAt(reader: Reader, at: number): Currency | undefined {
  const token = reader.tokens[at]
  if (token === undefined || token.gap === 2) return undefined
  const named = reader.field(at, "currency")
  const sign = token.kind === "sign" ? currencyOfSign(token.lower, reader.tag) : undefined
  if (sign !== undefined && (named === undefined || named.end === at + 1)) return { end: at + 1, code: sign, by: 1 }
  if (named !== undefined) {
    const text = reader.text.slice(token.start, reader.tokens[named.end - 1]!.end)
    // a code stands in capitals: TOP, ALL and the like are words otherwise
    if (text.length === 3 && text.toUpperCase() === named.value && text !== named.value) return undefined
    const flagged = reader.flag(named.end, "percent") > 0 && token.language === "zh"
    if (flagged || measures(reader, at, named.end)) return undefined
    const [code = "", part] = named.value.split("/")
    return { end: named.end, code: code === "" ? undefined : code, by: part === undefined ? 1 : 0.01 }
  }
  const vague = reader.flag(at, "money")
  return vague > 0 ? { end: vague, code: undefined, by: 1 } : undefined
}

/** The currency behind a number, over the "of" that large numbers take: 41 millions d'euros, 2.300 millones de euros. */
export function currencyBehind(reader: Reader, at: number): Currency | undefined {
  const direct = currencyAt(reader, at)
  if (direct !== undefined) return direct
  const link = reader.joined(at) ? reader.flag(at, "of") || reader.flag(at, "vagueof") : 0
  return link > 0 ? currencyAt(reader, link) : undefined
}

/** A scale that only money has glued to it: £3m, $5bn, $10k. */
export function moneyScale(reader: Reader, at: number): { readonly end: number; readonly by: number } | undefined {
  const token = reader.tokens[at]
  if (token === undefined || token.gap === 2 || token.language !== "en" || !/^[mkb]$/u.test(token.lower)) return undefined
  return { end: at + 1, by: { m: 1e6, k: 1e3, b: 1e9 }[token.lower as "m"] }
}
