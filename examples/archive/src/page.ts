import { createHash } from "node:crypto"
import { script } from "./script.ts"
import { mostUnits, style } from "./style.ts"
import { type Letter, lettersOf, stays, type TracedText, type Unit } from "./trace.ts"

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" }
const safe = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one]!)
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** A system's short name: that of the standard without the language. */
export const shortName = (id: string): string => id.startsWith("iso-9") ? "ISO 9" : id.startsWith("ala-lc") ? "ALA-LC" : id

const languageNames = new Intl.DisplayNames("en", { type: "language" })

const classes = (...names: ReadonlyArray<string>): string => names.filter((name) => name !== "").join(" ")

/** A line longer than the style sheet has rules for goes on in the next row. */
const rows = (line: ReadonlyArray<Unit>): ReadonlyArray<ReadonlyArray<Unit>> =>
  line.length <= mostUnits ? [line] : [line.slice(0, mostUnits), ...rows(line.slice(mostUnits))]

const row = (units: ReadonlyArray<Unit>, { text, systems }: TracedText, first: boolean): string => {
  const source = units.map(({ source: letter, results }, i) => {
    if (letter === " ") return letter
    const lost = results.some(({ back }) => !back) ? "lost" : ""
    return `<span class="${classes("u", `u${i}`, lost)}" tabindex="${first && i === 0 ? 0 : -1}">${safe(letter)}</span>`
  })
  const columns = systems.map(({ id }, column) => {
    const results = units.map(({ source: letter, results }, i) => {
      const { text: result, back } = results[column]!
      if (letter === " ") return result
      return `<span class="${classes("u", `u${i}`, back ? "" : "lost", stays(letter, result) ? "stays" : "", result === "" ? "none" : "")}">${safe(result)}</span>`
    })
    return `<td role="cell" lang="${safe(text.language)}-Latn" data-system="${safe(shortName(id))}">${results.join("")}</td>`
  })
  return `<tr role="row" class="l"><td role="cell" lang="${safe(text.language)}">${source.join("")}</td>${columns.join("")}</tr>`
}

const letterRow = ({ letter, count, results }: Letter): string => {
  const cells = results.map(({ texts, lost, stays: kept }) => {
    const what = kept ? "no rule: it stays" : lost === 0 ? "" : lost === count ? "does not come back" : `${lost} of ${count} do not come back`
    return `<td>${texts.map((text) => text === "" ? "∅" : safe(text)).join(", ")}${what === "" ? "" : ` <span class="what">${what}</span>`}</td>`
  })
  return `<tr><th scope="row">${safe(letter)}</th><td>${count}</td>${cells.join("")}</tr>`
}

const section = (traced: TracedText, number: number): string => {
  const { text, systems, lines } = traced
  const meta = [text.author, text.year, languageNames.of(text.language)].filter((part) => part !== undefined).map((part) => safe(part)).join(" · ")
  const heads = systems.map(({ id, standard }) => `<th role="columnheader" scope="col" title="${safe(standard)}">${safe(shortName(id))}</th>`)
  const body = lines.flatMap(rows).map((units, i) => row(units, traced, i === 0))
  return `<section id="t${number}" aria-labelledby="h${number}">
<h2 id="h${number}" lang="${safe(text.language)}">${safe(text.title)}</h2>
<p class="meta">${meta}</p>${text.note === undefined ? "" : `\n<p class="note">${safe(text.note)}</p>`}
<table class="text" role="table" aria-labelledby="h${number}"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Source</th>${heads.join("")}</tr></thead>
<tbody role="rowgroup">
${body.join("\n")}
</tbody></table>
<details><summary>Letter by letter</summary><div class="scroll" tabindex="0" role="region" aria-label="Letters of ${safe(text.title)}"><table class="letters"><thead><tr><th scope="col">Letter</th><th scope="col">Times</th>${
    systems.map(({ standard }) => `<th scope="col">${safe(standard)}</th>`).join("")}</tr></thead>
<tbody>${lettersOf(traced).map(letterRow).join("\n")}</tbody></table></div></details>
</section>`
}

/** One self-contained page: every text beside its romanisations, each letter paired with what it became. It loads nothing. */
export function toPage(texts: ReadonlyArray<TracedText>): string {
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
  const contents = texts.map(({ text }, i) => `<li><a href="#t${i}" lang="${safe(text.language)}">${safe(text.title)}</a><small>${safe([text.author, text.year].filter((part) => part !== undefined).join(", "))}</small></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An archive in ISO 9 and ALA-LC</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>An archive in ISO 9 and ALA-LC</h1>
<p class="hint">Point at a letter to see what it became, or press Tab to go into a text and then the arrow keys.</p>
<p><span class="lost">Dotted</span> letters do not come back: from the romanised text alone the source cannot be told. <span class="stays">Coloured</span> ones (bold in print) the system has no rule for.</p>
<nav aria-label="Texts"><ol>${contents.join("")}</ol></nav>
</header>
<main>
${texts.map(section).join("\n")}
</main>
<output aria-live="polite">No letter chosen.</output>
<script>${script}</script>
</body>
</html>
`
}
