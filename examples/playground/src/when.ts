/** Where a value of EDTF (ISO 8601-2) begins, as a key that sorts by time: years, months, days and times, with marks of doubt and unknown digits, of intervals and sets their first. */
export function beginning(value: string): string {
  const first = value.replace(/^[[{]/, "").split(/\/|,|\.\./).find((part) => part !== "") ?? ""
  const found = /^(-?)Y?(\d[\dX]{0,3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(T[\d:.]{1,20})?/.exec(first.replace(/[?~%]/g, ""))
  if (found === null) return `~${value}`
  const [, minus, year = "", month = "", day = "", time = ""] = found
  const least = (digits: string): string => digits.replaceAll("X", "0").padStart(2, "0")
  const number = Number(year.replaceAll("X", "0"))
  const whole = (minus === "-" ? 10_000 - number : 10_000 + number).toString().padStart(5, "0")
  // the seasons 21 to 24 begin with March, June, September and December
  const season = { 21: "03", 22: "06", 23: "09", 24: "12" }[month] ?? least(month)
  return `${whole}-${season}-${least(day)}${time}`
}

/** The year that a value begins with, to part a line of time by; undefined where none is told. */
export const yearOf = (value: string): string | undefined => /^[[{]?(-?\d[\dX]{3})/.exec(value)?.[1]
