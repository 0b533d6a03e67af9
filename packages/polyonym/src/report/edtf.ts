/** A stretch of time: milliseconds since 1970 in UTC, end-exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** Whether one of its ends is not known. */
  readonly open: boolean
}

// A year of four digits whose last may be unknown, then a month or season, a day, a time.
const point = /^(-?)(\d{1,4}X{0,3})(?:-(\d\d|\dX|XX)(?:-(\d\d|\dX|XX))?)?(?:T[\d:.,Z+-]{1,30})?$/

const time = (year: number, month = 0, day = 1): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getTime()
}

/** The least and the greatest number that digits with unknown ones stand for. */
const bounds = (digits: string): readonly [least: number, most: number] => [Number(digits.replaceAll("X", "0")), Number(digits.replaceAll("X", "9"))]

/** Northern seasons 21 to 24 begin with March, June, September and December. */
const seasonMonth = (season: number): number => 2 + 3 * (season - 21)

function pointOf(text: string): Stretch | undefined {
  const found = point.exec(text.replace(/[?~%]/g, ""))
  if (found === null) return undefined
  const [, minus, digits = "", month, day] = found
  if (digits.length !== 4) return undefined
  const [least, most] = minus === "-" ? bounds(digits).map((year) => -year).reverse() as [number, number] : bounds(digits)
  const made = (from: number, to: number): Stretch => ({ from, to, open: false })
  if (month === undefined || month.includes("X") || least !== most) return made(time(least), time(most + 1))
  const number = Number(month)
  if (number >= 21 && number <= 24) return made(time(least, seasonMonth(number)), time(least, seasonMonth(number) + 3))
  if (number < 1 || number > 12) return undefined
  if (day === undefined || day.includes("X")) return made(time(least, number - 1), time(least, number))
  if (Number(day) < 1 || Number(day) > 31) return undefined
  return made(time(least, number - 1, Number(day)), time(least, number - 1, Number(day) + 1))
}

/**
 * The stretch of time that a value of EDTF means: years, months, seasons, days and times, with unknown digits (`199X`), marks of doubt (`?~%`), intervals that may
 * be open (`1994/..`), and sets (`[1994,1996]`: from its first to its last). Undefined for what is none, and for years of more than four digits.
 */
export function stretchOf(value: string): Stretch | undefined {
  if (value.length > 200) return undefined
  const inner = /^[[{](.{1,190})[\]}]$/.exec(value)?.[1]
  if (inner !== undefined) {
    const members = inner.split(",").flatMap((one) => one.split("..")).map((one) => one.trim()).filter((one) => one !== "").map(pointOf)
    const known = members.filter((one) => one !== undefined)
    return known.length === 0 || known.length < members.length ? undefined : { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)), open: inner.startsWith("..") || inner.endsWith("..") }
  }
  const [first = "", last, more] = value.split("/")
  if (more !== undefined) return undefined
  if (last === undefined) return pointOf(first)
  const [from, to] = [pointOf(first), pointOf(last)]
  const open = first === "" || first === ".." || last === "" || last === ".."
  const known = from ?? to
  if (known === undefined || !open && (from === undefined || to === undefined)) return undefined
  const stretch = { from: (from ?? known).from, to: (to ?? known).to, open }
  return stretch.from < stretch.to ? stretch : undefined
}
