import type { Reader } from "../quantities/reader.ts"
import type { Direction } from "./expression.ts"

/** Verb endings that point to the past, by language; a word is at least five letters long unless it is listed. */
const past: Readonly<Record<string, RegExp>> = {
  en: /(?:[^e]ed|eed)$/u, de: /(?:t|ng|nd|r|l|h|b|g|n|m|f|k|s)te(?:n)?$/u, fr: /(?:ait|aient|èrent|irent|urent)$/u, es: /(?:ó|aron|ieron|aba|aban|ían|yeron|ujeron)$/u,
  uk: /(?:[аеиіоуяюєї]в|ла|ло|ли|лися|лася|лась|лось|лись|вся|вши|ено|ано|уто)$/u, ru: /(?:[аеиоуыяю]л|ла|ло|ли|лся|лась|лось|лись)$/u, pl: /(?:[aeiouyąęió]ł|ła|ło|li|ły|łem|łam|no|[aeęiruy]to)$/u,
  tr: /(?:[dt][ıiuü]|m[ıi]ş|muş|müş)(?:l[ae]r|k)?$/u
}
const future: Readonly<Record<string, RegExp>> = {
  fr: /(?:[eiud]r|err|r)(?:a|ont)$/u, es: /r(?:á|án|emos|ía|ían)$/u, tr: /[ae]ca(?:k|ğ)|ece(?:k|ğ)/u, uk: /(?:тиме|тимуть|тиметься)$/u, ar: /^س[يتن]/u
}
/** Words that end as such verbs do. */
const other = new Set([
  "hundred", "united", "indeed", "speed", "need", "exceed", "heute", "letzte", "letzten", "dritte", "dritten", "zweite", "zweiten", "ersten", "bitte", "seiten", "leute", "gestern", "weiter", "rechten", "weiten", "minuten", "monaten",
  "guten", "alten", "sollte", "sollten", "könnte", "könnten", "möchte", "möchten", "müsste", "müssten", "dürfte", "dürften", "школа", "справа", "сила", "коли", "після", "дела", "если", "школы", "апреля", "только", "около", "kwietnia", "miasto", "konto", "święto", "często", "prosto", "ostatnio", "trudno", "dobrze", "można", "równo", "dawno", "późno", "niedawno", "mimo", "okno", "ziarno", "ahora", "para", "contra", "manera", "sera", "ara", "سيارات", "سيارة", "سياسة", "سياسي", "سياسية", "سيدة", "سينما", "سيطرة", "سياق", "سنوية", "ستارة", "سيناريو", "سنتيمترا"
])
/** Languages where a sentence without a verb of the past speaks of what is to come when it names a day. */
const marked = new Set(["de", "es", "fr", "pl", "ru", "tr", "uk"])

const reach = 14

/** Which way the verbs nearest to an expression point; before it counts more than behind it, another clause less. */
function verbs(reader: Reader, first: number, end: number, weekday: boolean): Direction {
  const { tokens } = reader
  const { language, sentence } = tokens[first]!
  let best = Number.POSITIVE_INFINITY
  let found: Direction = "none"
  let words = 0
  const look = (at: number, cost: number): void => {
    const token = tokens[at]!
    if (token.kind !== "word" && token.kind !== "suffix" || cost >= best) return
    const direction = directionOf(reader, at, language)
    if (direction === "none") return
    best = cost
    found = direction
  }
  for (let step = -1, from = first - 1; step <= 1; step += 2, from = end) {
    let clauses = 0
    for (let at = from, distance = 1; at >= 0 && at < tokens.length && distance <= reach; at += step, distance++) {
      const token = tokens[at]!
      if (token.sentence !== sentence || tokens[step < 0 ? at + 1 : at]!.gap === 2) break
      if (/^[,;:—–()«»“”"]$/u.test(token.lower)) clauses++
      if (token.lower === ";") break
      words++
      look(at, distance + 3 * clauses + (step > 0 ? 1 : 0))
    }
  }
  return found === "none" && weekday && marked.has(language) && words > 6 ? "future" : found
}

/** «sind … zu sehen»: what can or must be done. */
function toBe({ tokens }: Reader, at: number): boolean {
  const { lower, sentence } = tokens[at]!
  if (lower !== "ist" && lower !== "sind") return false
  for (let next = at + 1; next + 1 < tokens.length && next - at <= reach && tokens[next + 1]!.sentence === sentence; next++) {
    if (tokens[next]!.lower === "zu" && !tokens[next + 1]!.capital && /[^u]e?n$/u.test(tokens[next + 1]!.lower)) return true
  }
  return false
}

function directionOf(reader: Reader, at: number, language: string): Direction {
  if (reader.flag(at, "future") > 0 || language === "de" && toBe(reader, at)) return "future"
  if (reader.flag(at, "past") > 0) return "past"
  const { lower, capital } = reader.tokens[at]!
  if (lower.length < 4 || capital || other.has(lower) || language !== "ar" && reader.matches(at).some(({ sense }) => sense.rel !== undefined || sense.ord !== undefined || sense.unit !== undefined || sense.month !== undefined || sense.day !== undefined)) return "none"
  if (future[language]?.test(lower) === true && !(language === "ar" && (lower.length < 5 || reader.matches(at).length > 0))) return "future"
  return lower.length > 4 && past[language]?.test(lower) === true ? "past" : "none"
}

/** Which way the words about an expression point: a preposition right before it, else the nearest verb. */
export function directionAt(reader: Reader, first: number, end: number, weekday: boolean): Direction {
  let at = first
  while (at > 0 && reader.flag(at - 1, "the") > 0 || reader.before(at, "startend") >= 0) at = Math.max(0, reader.before(at, "startend") >= 0 ? reader.before(at, "startend") : at - 1)
  if (reader.before(at, "until") >= 0 || reader.flag(end, "untilafter") > 0) return "future"
  if (reader.before(at, "since") >= 0 && reader.tokens[first]!.language !== "en" || reader.tokens[at - 1]?.lower === "since" || reader.flag(end, "sinceafter") > 0) return "past"
  return verbs(reader, first, end, weekday)
}

/** Which way the verbs alone point. */
export const tenseAt = (reader: Reader, first: number, end: number): Direction => verbs(reader, first, end, false)
