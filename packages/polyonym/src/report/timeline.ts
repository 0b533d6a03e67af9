import { escaped, type Html, markup, none, written } from "../html.ts"
import { type Part, partsOf, placeIn, ticksIn } from "./dates.ts"
import { stretchOf } from "./edtf.ts"
import { type Lane, lanes } from "./lanes.ts"
import { direction, lang, mostDates, once, type View } from "./view.ts"

const mostTicks = 6

type Unit = "day" | "month" | "year"

const tickFormats = once((key) => {
  const [locale, unit, years] = key.split(" ") as [string, Unit, string]
  return new Intl.DateTimeFormat(locale, {
    calendar: "gregory", timeZone: "UTC",
    ...(unit === "year" ? {} : { month: "short" as const }), ...(unit === "day" ? { day: "numeric" as const } : {}), ...(unit !== "day" || years === "true" ? { year: "numeric" as const } : {})
  })
})

/** How a tick is written: as much of the date as its unit has. */
const tickNamer = (unit: Unit, withYear: boolean, locale: string): ((at: number) => string) => {
  const format = tickFormats(`${locale} ${unit} ${withYear}`)
  return (at) => format.format(at)
}

/** Ticks with their labels, in each part of the line as many as there is room for. */
function ticksOf(parts: ReadonlyArray<Part>, locale: string): ReadonlyArray<{ readonly at: number; readonly label: string }> {
  return parts.flatMap((part) => {
    const most = Math.max(1, Math.floor(mostTicks * part.width / 100))
    const { unit, at } = ticksIn(part.from, part.to, most)
    const name = tickNamer(unit, parts.length > 1, locale)
    return (most === 1 || at.length === 0 ? [part.first] : at).map((time) => ({ at: placeIn(parts, time), label: name(time) }))
  })
}

/** A mention as a link to where it stands, if it is marked there. */
const link = ({ document, result }: View, place: number, placed: ReadonlySet<number>): Html => {
  const { text, language } = result.mentions[place]!
  const shown = markup`<bdi${lang(language)}>${written(text)}</bdi>`
  return placed.has(place) ? markup`<a href="#d${document}m${place}">${shown}</a>` : shown
}

const valueOf = (value: string): Html => markup`<code dir="ltr">${written(value)}</code>`

/** The dates of the text on a line, that of publication among them, and those of which it isn't known when they are. */
export function timelineOf(view: View, placed: ReadonlySet<number>): Html {
  const { dates, document, result, messages, published } = view
  const known = published === undefined ? undefined : stretchOf(published)
  const dated = new Set(dates.flatMap(({ mentions }) => mentions))
  const unplaced = result.mentions.flatMap(({ type }, place) => type === "DATE" && !dated.has(place) ? [place] : [])
  if (dates.length === 0 && unplaced.length === 0) return none
  const stretches = [...dates, ...(known === undefined ? [] : [known])]
  const parts = stretches.length === 0 ? [] : partsOf(stretches)
  const rows = dates.slice(0, mostDates).map((date, index): Lane & { readonly since: number } => {
    const texts = [...new Map(date.mentions.map((place) => [result.mentions[place]!.text, place])).values()]
    const plain = texts.length === 1 && result.mentions[texts[0]!]!.text === date.value
    return {
      id: `d${document}t${index}`, since: date.from, from: placeIn(parts, date.from), to: placeIn(parts, date.to), open: date.open, kind: "date",
      label: markup`${texts.map((place, i) => markup`${i > 0 ? ", " : ""}${link(view, place, placed)}`)}${plain ? none : markup` ${valueOf(date.value)}`}`
    }
  })
  const publication = known === undefined || dates.length === 0 ? [] : [{ since: known.from, from: placeIn(parts, known.from), to: placeIn(parts, known.to), kind: "published", label: markup`${escaped(messages.say("report_published"))} ${valueOf(published!.slice(0, 10))}` }]
  const sorted = [...rows, ...publication].sort((a, b) => a.since - b.since)
  return markup`${rows.length === 0 ? none : lanes(sorted, ticksOf(parts, messages.locale), messages.direction === "rtl", parts.slice(1).map(({ start }) => start - 2.5))}
${unplaced.length === 0 ? none : markup`<p class="unplaced"><span class="label">${escaped(messages.say("report_undated"))}</span> ${unplaced.slice(0, mostDates).map((place, i) => markup`${i > 0 ? " · " : ""}<span${direction(result.mentions[place]!.text)}>${link(view, place, placed)}</span>`)}</p>`}`
}
