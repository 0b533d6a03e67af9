import { classOf, digit, fold, letter } from "./characters.ts"
import { monthOf } from "./months.ts"

/** A date as a line states it. */
export interface StatedDate {
  /** ISO 8601: a date, or a date-time without zone unless the page states one. `undefined`: there is a date, but not a whole or a sure one. */
  readonly iso?: string | undefined
  /** Words of the line that belong neither to date nor to time, folded. */
  readonly rest: ReadonlyArray<string>
  /** Where the date begins and ends in the line: UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Whether the line says that the date is one of change, not of publication. */
  readonly updated: boolean
}

interface Token {
  readonly text: string
  readonly number: boolean
  readonly start: number
  readonly end: number
  /** The characters between this token and the next. */
  after: string
}

const isoForm = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/

/** Digits of any script as ASCII digits; each stays one code unit. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (one) => {
    const unit = one.charCodeAt(0)
    return String(unit - (unit < 0x6f0 ? 0x660 : unit < 0x900 ? 0x6f0 : 0x966))
  })
}

/** Thai, whose words no space divides but whose dates stand apart. */
const isThai = (unit: number): boolean => unit >= 0x0e00 && unit < 0x0e80

function tokensOf(text: string): Array<Token> {
  const tokens: Array<Token> = []
  for (let i = 0; i < text.length;) {
    const kind = classOf(text.charCodeAt(i))
    if (kind !== letter && kind !== digit && kind !== 4) {
      if (tokens.length > 0) tokens[tokens.length - 1]!.after += text[i]!
      i++
      continue
    }
    const start = i
    do i++
    while (i < text.length && classOf(text.charCodeAt(i)) === kind && (kind !== 4 || isThai(text.charCodeAt(i)) && isThai(text.charCodeAt(i - 1))))
    tokens.push({ text: fold(text.slice(start, i)), number: kind === digit, start, end: i, after: "" })
  }
  return tokens
}

const two = (value: number): string => String(value).padStart(2, "0")
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dateOf(year: number, month: number, day: number): string | undefined {
  if (year < 100) year += 2000
  // The Buddhist era is 543 years ahead.
  if (year > 2400 && year < 2700) year -= 543
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > days[month - 1]!) return undefined
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

interface Found {
  readonly from: number
  /** One after the last token. */
  readonly to: number
  readonly date: string | undefined
}

const isYear = (value: number): boolean => (value > 1800 && value < 2200) || (value > 2400 && value < 2700)

const ordinals: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "er", "го", "ого", "a", "o"])
const joins: ReadonlySet<string> = new Set(["de", "del", "of", "the", "den", "di"])

/** The date that begins at a token. */
function dateAt(tokens: ReadonlyArray<Token>, at: number, language: string | undefined): Found | undefined {
  const first = tokens[at]!
  const number = (i: number): number => tokens[i]?.number === true ? Number(tokens[i]!.text) : NaN
  const month = (i: number): { month: number; next: number } | undefined => {
    const token = tokens[i]
    if (token === undefined || token.number) return undefined
    const next = tokens[i + 1]
    const pair = next === undefined || next.number ? undefined : monthOf(`${token.text} ${next.text}`)
    if (pair !== undefined) return { month: pair, next: i + 2 }
    const single = monthOf(token.text)
    return single === undefined ? undefined : { month: single, next: i + 1 }
  }
  if (!first.number) {
    // August 14, 2025
    const named = month(at)
    if (named === undefined) return undefined
    const day = number(named.next)
    if (!(day >= 1 && day <= 31) || tokens[named.next]!.text.length > 2) return undefined
    let next = named.next + 1
    if (tokens[next] !== undefined && ordinals.has(tokens[next]!.text)) next++
    const year = number(next)
    if (!isYear(year)) return { from: at, to: named.next + 1, date: undefined }
    return { from: at, to: next + 1, date: dateOf(year, named.month, day) }
  }
  const value = Number(first.text)
  // 2025年8月14日, 2025년 8월 14일
  if (/^[年년]$/u.test(tokens[at + 1]?.text ?? "") && /^[月월]$/u.test(tokens[at + 3]?.text ?? "")) return { from: at, to: at + (/^[日일]$/u.test(tokens[at + 5]?.text ?? "") ? 6 : 5), date: dateOf(value, number(at + 2), number(at + 4)) }
  if (first.text.length === 4 && /^[-./]\s?$/.test(first.after) && /^[-./]\s?$/.test(tokens[at + 1]?.after ?? "") && number(at + 2) > 0) {
    return { from: at, to: at + 3, date: dateOf(value, number(at + 1), number(at + 2)) }
  }
  if (first.text.length > 2 || value < 1 || value > 31) return undefined
  // 14.08.2025, 14/8/25
  const inner = first.after.trim()
  if (/^[./-]$/.test(inner) && tokens[at + 1]?.number === true && tokens[at + 1]!.after.trim() === inner && tokens[at + 2]?.number === true && [2, 4].includes(tokens[at + 2]!.text.length)) {
    const second = number(at + 1)
    const year = number(at + 2)
    const monthFirst = second > 12 && value <= 12
    // English slashes are read in two ways; neither is guessed.
    const unsure = (language === undefined || language === "en") && inner === "/" && value <= 12 && second <= 12 && value !== second
    return { from: at, to: at + 3, date: unsure ? undefined : monthFirst ? dateOf(year, value, second) : dateOf(year, second, value) }
  }
  // 14 August 2025, 14. August 2025, 14 de agosto de 2025
  let next = at + 1
  if (tokens[next] !== undefined && ordinals.has(tokens[next]!.text)) next++
  while (tokens[next] !== undefined && joins.has(tokens[next]!.text)) next++
  const named = month(next)
  if (named === undefined) return undefined
  next = named.next
  while (tokens[next] !== undefined && joins.has(tokens[next]!.text)) next++
  // "16 октября / أكتوبر" may be followed by the same month under another name.
  const again = month(next)
  if (again !== undefined && again.month === named.month) next = again.next
  const year = number(next)
  if (!isYear(year)) return { from: at, to: named.next, date: undefined }
  return { from: at, to: next + 1, date: dateOf(year, named.month, value) }
}

const clockMarks: ReadonlySet<string> = new Set(["h", "uhr", "ч", "год"])
const hourMarks: ReadonlySet<string> = new Set(["時", "时", "点", "點", "시"])
const noon: Readonly<Record<string, number>> = { pm: 12, p: 12, am: 0, a: 0, "م": 12, "مساء": 12, "ص": 0, "صباحا": 0 }

/** The time of day that begins at a token: 18:42, 6.42 p.m., 18h30, 11 h 30, 6 p.m. */
function timeAt(tokens: ReadonlyArray<Token>, at: number): { to: number; time: string } | undefined {
  const first = tokens[at]!
  if (!first.number || first.text.length > 2) return undefined
  let hour = Number(first.text)
  let minute = NaN
  let next = at + 1
  const second = tokens[next]
  if (second?.number === true && second.text.length === 2 && /^\s?[:.]$/.test(first.after)) {
    minute = Number(second.text)
    next++
    if (tokens[next]?.number === true && tokens[next]!.text.length === 2 && second.after === ":") next++
  } else if (second !== undefined && hourMarks.has(second.text)) {
    const third = tokens[next + 1]
    const whole = third?.number === true && third.text.length <= 2
    minute = whole ? Number(third.text) : 0
    next += whole ? (/^[分분]$/u.test(tokens[next + 2]?.text ?? "") ? 3 : 2) : 1
  } else if (second !== undefined && clockMarks.has(second.text) && second.text === "h" && first.after.length <= 1) {
    const third = tokens[next + 1]
    minute = third?.number === true && third.text.length === 2 ? Number(third.text) : 0
    next += third?.number === true && third.text.length === 2 ? 2 : 1
  }
  const half = tokens[next] === undefined ? undefined : noon[tokens[next]!.text]
  if (half !== undefined && hour <= 12) {
    const letters = tokens[next]!.text
    if ((letters === "p" || letters === "a") && tokens[next + 1]?.text !== "m") return finish()
    if (Number.isNaN(minute)) minute = 0
    hour = hour % 12 + half
    next += letters === "p" || letters === "a" ? 2 : 1
  }
  return finish()

  function finish(): { to: number; time: string } | undefined {
    return hour < 24 && minute < 60 ? { to: next, time: `${two(hour)}:${two(minute)}` } : undefined
  }
}

const updates = ["updat", "modif", "edited", "revis", "оновл", "обновл", "aktualis", "aktualiz", "geandert", "mis a jour", "mise a jour", "actualiz", "zaktualiz", "aggiorn", "atualiz", "guncel", "تحديث", "更新", "수정", "อัปเดต", "bijgewerkt", "uppdater", "diperbarui", "अपडेट", "به روز"]
const published = ["publ", "post", "опубл", "veroff", "erschien", "نشر", "发布", "發布", "creat", "створен", "создан", "dodan", "yayin", "paru", "公開", "配信", "입력", "등록", "เผยแพร่", "gepubliceerd", "gepost", "zverejn", "vydano", "diterbitkan", "tayang", "प्रकाशित", "منتشر"]

/** The date of a short line, `undefined` where it states none. Relative times ("2 hours ago") and dates without a year give no `iso`. */
export function statedDate(line: string, language?: string): StatedDate | undefined {
  if (line.length > 160) return undefined
  const text = westernDigits(line)
  const folded = fold(text)
  const iso = isoForm.exec(text)
  const updatedAt = Math.min(...updates.map((word) => folded.indexOf(word)).filter((at) => at >= 0))
  const publishedAt = Math.min(...published.map((word) => folded.indexOf(word)).filter((at) => at >= 0))
  if (iso !== null) {
    const date = dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    const end = iso.index + iso[0].length
    const rest = tokensOf(`${text.slice(0, iso.index)} ${text.slice(end)}`).map((token) => token.text)
    const time = iso[4] === undefined || Number(iso[4]) > 23 || Number(iso[5]) > 59 ? "" : `T${iso[4]}:${iso[5]}${iso[6] ?? ""}`
    return { iso: date === undefined ? undefined : date + time, rest, start: iso.index, end, updated: updatedAt < iso.index && !(publishedAt < updatedAt) }
  }
  const tokens = tokensOf(text)
  const found: Array<Found> = []
  for (let i = 0; i < tokens.length; i++) {
    const one = dateAt(tokens, i, language)
    if (one === undefined) continue
    found.push(one)
    i = one.to - 1
  }
  // Of several, the one that the line calls its publication, otherwise the first.
  const label = publishedAt === Infinity ? -1 : publishedAt
  const chosen = found.find(({ from, date }) => date !== undefined && tokens[from]!.start > label) ?? found.find(({ date }) => date !== undefined) ?? found[0]
  if (chosen === undefined) return undefined
  const used = new Set<number>()
  for (const { from, to } of found) for (let i = from; i < to; i++) used.add(i)
  let time: string | undefined
  for (let i = 0; i < tokens.length; i++) {
    const one = used.has(i) ? undefined : timeAt(tokens, i)
    if (one === undefined) continue
    for (let k = i; k < one.to; k++) used.add(k)
    // The time beside the date that was chosen: between it and the next one.
    const after = found.find(({ from }) => from >= chosen.to)
    if (i >= chosen.to ? after === undefined || i < after.from : chosen === found[0] && chosen.from - one.to <= 3) time ??= one.time
    i = one.to - 1
  }
  const start = tokens[chosen.from]!.start
  return {
    iso: chosen.date === undefined ? undefined : time === undefined ? chosen.date : `${chosen.date}T${time}`,
    rest: tokens.filter((_, i) => !used.has(i)).map((token) => token.text),
    start,
    end: tokens[chosen.to - 1]!.end,
    updated: updatedAt < start && !(publishedAt < start)
  }
}
