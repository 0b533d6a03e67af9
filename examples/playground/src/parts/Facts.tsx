import type { JSX } from "preact"
import { analysis, placeOf } from "../analysis.ts"
import { langOf } from "../langOf.ts"
import { language, languageName, number, percent, say, sayOf, scriptName } from "../language.ts"
import type { AnalysedDate, AnalysisResult } from "../protocol.ts"
import { goTo } from "../pointing.ts"
import { beginning, yearOf } from "../when.ts"
import { goToMention } from "./TextView.tsx"

const most = 200
const excerpt = 160
const shortened = (text: string): string => text.length <= excerpt ? text : `${text.slice(0, excerpt)}…`

/** Which languages stand where. */
export function LanguageSpans(): JSX.Element | null {
  const result = analysis.answer.value
  if (result === undefined) return null
  const { text, languages, ...whole } = result
  const shares = new Map<string, number>()
  for (const { start, end, language: tag } of languages) shares.set(tag, (shares.get(tag) ?? 0) + end - start)
  const order = [...shares.keys()]
  return (
    <section id="languages" class="panel" aria-labelledby="languages-title">
      <h2 id="languages-title">{say("languages")} <span class="count">{number(shares.size)}</span></h2>
      <p>{say("languages_whole", { language: languageName(whole.language), script: scriptName(whole.script), percent: percent(whole.confidence) })}</p>
      <div class="bar" aria-hidden="true">
        {languages.slice(0, most).map(({ start, end, language: tag }) => <span key={start} class={`hue-${order.indexOf(tag) % 6}`} style={{ flexGrow: end - start }} title={languageName(tag)} />)}
      </div>
      <ul class="spans">
        {languages.slice(0, most).map(({ start, end, language: tag, script, confidence }) => (
          <li key={start}>
            <span class={`swatch hue-${order.indexOf(tag) % 6}`} aria-hidden="true" /> <b>{languageName(tag)}</b> <span class="soft">{scriptName(script)} · {percent(confidence)} · <span dir="ltr">{start}–{end}</span></span>
            <p class="excerpt" lang={langOf(tag)} dir="auto">{shortened(text.slice(start, end))}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Quotations with who says them. */
export function Quotes(): JSX.Element | null {
  const result = analysis.answer.value
  if (result === undefined) return null
  const { quotes, identities, text } = result
  return (
    <section id="quotes" class="panel" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{say("quotes")} <span class="count">{number(quotes.length)}</span></h2>
      {quotes.length === 0 && <p class="soft">{say("quotes_none")}</p>}
      <ul class="quotes">
        {quotes.slice(0, most).map(({ start, end, speaker, speech }) => (
          <li key={start}>
            <blockquote dir="auto">{text.slice(start, end)}</blockquote>
            <p class="speaker">
              {speaker !== undefined && <><span class="soft">{say("speaker")}</span> <button type="button" class="link" onClick={() => goTo(`n${speaker}`)}><bdi>{identities[speaker]!.shown}</bdi></button></>}
              {speaker === undefined && <span class="soft">{say(speech ? "speaker_none" : "speech_none")}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A day or a month as the language writes it; other values of EDTF as they are. */
function written(value: string): string {
  const [, year = "", month, day] = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-([0-3]\d))?$/.exec(value) ?? []
  if (year === "") return value
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return value
  return new Intl.DateTimeFormat(language.value, { calendar: "gregory", timeZone: "UTC", year: "numeric", ...(month === undefined ? {} : { month: "long" }), ...(day === undefined ? {} : { day: "numeric" }) }).format(date)
}

interface TimeRow {
  readonly value: string
  readonly dates: ReadonlyArray<AnalysedDate>
}

/** The dates that can be known, each value once, in order of time. */
function rowsOf({ dates, publishedAt }: AnalysisResult): ReadonlyArray<TimeRow> {
  const byValue = new Map<string, Array<AnalysedDate>>()
  if (publishedAt !== undefined) byValue.set(publishedAt.slice(0, 10), [])
  for (const date of dates) if (date.value !== undefined) byValue.set(date.value, [...byValue.get(date.value) ?? [], date])
  const key = new Map([...byValue.keys()].map((value) => [value, beginning(value)]))
  return [...byValue].map(([value, all]) => ({ value, dates: all })).sort((a, b) => key.get(a.value)! < key.get(b.value)! ? -1 : 1)
}

function DateLink({ date: { start, end }, text }: { readonly date: AnalysedDate; readonly text: string }): JSX.Element {
  const place = placeOf(start, end)
  const words = <bdi>{text.slice(start, end)}</bdi>
  return place === undefined ? words : <button type="button" class="link" onClick={() => goToMention(place)}>{words}</button>
}

/** The dates of the text in order of time, that of publication among them. */
export function Timeline(): JSX.Element | null {
  const result = analysis.answer.value
  if (result === undefined) return null
  const rows = rowsOf(result).slice(0, most)
  const unknown = result.dates.filter(({ value }) => value === undefined).slice(0, most)
  return (
    <section id="timeline" class="panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say("timeline")} <span class="count">{number(result.dates.length)}</span></h2>
      {result.dates.length === 0 && <p class="soft">{say("timeline_none")}</p>}
      <ol class="timeline">
        {rows.map(({ value, dates }, index) => {
          const year = yearOf(value)
          // where the text writes the date as the page would, the one stands for the other
          const alike = dates.find(({ start, end }) => result.text.slice(start, end) === written(value))
          const begins = index === 0 || year !== yearOf(rows[index - 1]!.value)
          return (
            <li key={value} class={begins ? "new-year" : undefined}>
              <time dateTime={/^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : undefined}>{alike === undefined ? <bdi>{written(value)}</bdi> : <DateLink date={alike} text={result.text} />}</time>
              {written(value) !== value && <code class="soft" dir="ltr"> {value}</code>}
              <span class="said">
                {value === result.publishedAt?.slice(0, 10) && <span class="soft">{say("timeline_published")} </span>}
                {dates.filter((date) => date !== alike).map((date) => <DateLink key={date.start} date={date} text={result.text} />)}
              </span>
            </li>
          )
        })}
      </ol>
      {unknown.length > 0 && <p><span class="soft">{say("timeline_unknown")}:</span> {unknown.map((date, index) => <span key={date.start}>{index > 0 && " · "}<DateLink date={date} text={result.text} /></span>)}</p>}
    </section>
  )
}

/** What was left out of the page, and why. */
export function Dropped(): JSX.Element | null {
  const removed = analysis.answer.value?.removed
  if (removed === undefined) return null
  return (
    <section id="dropped" class="panel" aria-labelledby="dropped-title">
      <h2 id="dropped-title">{say("dropped")} <span class="count">{number(removed.length)}</span></h2>
      {removed.length === 0 && <p class="soft">{say("dropped_none")}</p>}
      <ul class="dropped">
        {removed.slice(0, most).map(({ reason, text }, index) => <li key={index}><span class="level">{sayOf("removed", reason)}</span> <span dir="auto">{shortened(text)}</span></li>)}
      </ul>
    </section>
  )
}
