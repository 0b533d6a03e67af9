const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
/** Zones by name, as RFC 822 has them. */
const zones: Readonly<Record<string, string>> = { UT: "Z", UTC: "Z", GMT: "Z", Z: "Z", EST: "-05:00", EDT: "-04:00", CST: "-06:00", CDT: "-05:00", MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00" }
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i
const rfc = /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}{0,8}\.?,?\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{4}|[A-Z]{1,4}))?)?/iu

const pad = (number: number): string => String(number).padStart(2, "0")

function stated(year: number, month: number, day: number, hour: string | undefined, minute: string | undefined, second: string | undefined, zone: string): string | undefined {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month < 1 || month > 12 || day < 1 || day > days) return undefined
  const date = `${year}-${pad(month)}-${pad(day)}`
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return date
  return `${date}T${pad(Number(hour))}:${minute}${second === undefined ? "" : `:${second}`}${zone}`
}

/** ISO 8601 of a date as feeds write it (RFC 3339, RFC 822 with years of two or four digits); a date or a date-time, with a zone where there is one. */
export function feedDate(text: string): string | undefined {
  const value = text.trim().slice(0, 100)
  const plain = iso.exec(value)
  if (plain !== null) {
    const [, year, month, day, hour, minute, second, zone = ""] = plain
    return stated(Number(year), Number(month), Number(day), hour, minute, second, zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, "$1:$2"))
  }
  const worded = rfc.exec(value)
  if (worded === null) return undefined
  const [, day, month, year, hour, minute, second, zone] = worded
  const full = year!.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900)
  const offset = zone === undefined ? "" : zones[zone.toUpperCase()] ?? (/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : "")
  return stated(full, months.indexOf(month!.toLowerCase()) + 1, Number(day), hour, minute, second, offset)
}
