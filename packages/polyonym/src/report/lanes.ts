import { type Html, markup, none } from "../html.ts"

/** One row of a chart along a line: what it is called, what is said of it, and its bar in hundredths of the line. */
export interface Lane {
  readonly id?: string
  readonly label: Html
  /** After the bar. */
  readonly end?: Html
  /** Below the bar. */
  readonly note?: Html
  readonly from: number
  readonly to: number
  /** Drawn as not being known to its end. */
  readonly open?: boolean
  readonly kind?: string
}

const at = (value: number): string => String(Math.round(value * 1000) / 1000)
// Narrower than this, in hundredths, no bar is seen.
const least = 1

function bar({ from, to, open }: Lane, ticks: ReadonlyArray<{ readonly at: number }>, mirrored: boolean, breaks: ReadonlyArray<number>): Html {
  const width = Math.max(to - from, least)
  const start = Math.min(from, 100 - width)
  const place = (value: number): string => at(mirrored ? 100 - value : value)
  return markup`<svg class="lane" width="100%" height="18" aria-hidden="true" focusable="false">${ticks.map((tick) => markup`<line x1="${place(tick.at)}%" x2="${place(tick.at)}%" y1="0" y2="18"/>`)}${breaks.map((one) => markup`<line class="break" x1="${place(one)}%" x2="${place(one)}%" y1="0" y2="18"/>`)}<rect${open === true ? markup` class="open"` : none} x="${at(mirrored ? 100 - start - width : start)}%" y="5" width="${at(width)}%" height="8" rx="2"/></svg>`
}

/** Rows with bars along one line, whose ticks stand under them; at `breaks` a piece of the line is left out. Mirrored where the page runs from right to left. */
export function lanes(rows: ReadonlyArray<Lane>, ticks: ReadonlyArray<{ readonly at: number; readonly label: string }>, mirrored: boolean, breaks: ReadonlyArray<number> = []): Html {
  const axis = ticks.length === 0 ? none : markup`<div class="axis" aria-hidden="true"><span></span><svg width="100%" height="16" focusable="false">${ticks.map((tick) => {
    const anchor = tick.at > 92 ? mirrored ? "start" : "end" : tick.at < 8 ? mirrored ? "end" : "start" : "middle"
    return markup`<text x="${at(mirrored ? 100 - tick.at : tick.at)}%" y="12" direction="ltr" text-anchor="${anchor}">${tick.label}</text>`
  })}</svg></div>`
  return markup`<ol class="lanes">${rows.map((row) => markup`<li${row.id === undefined ? none : markup` id="${row.id}"`}${row.kind === undefined ? none : markup` class="${row.kind}"`}><span class="what">${row.label}</span>${bar(row, ticks, mirrored, breaks)}${row.end === undefined ? none : markup`<span class="end">${row.end}</span>`}${row.note === undefined ? none : markup`<span class="note">${row.note}</span>`}</li>`)}</ol>${axis}`
}
