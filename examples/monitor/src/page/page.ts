import { createHash } from "node:crypto"
import type { Kind, Named, Overview } from "../overview.ts"
import { axis, bar, columns, strip } from "./chart.ts"
import { count, languageName, many, safe, timeName } from "./html.ts"
import { style } from "./style.ts"
import { together } from "./together.ts"

/** How the work went, for the line at the foot. */
export interface Run {
  /** `sqlite`, `postgres`, … */
  readonly engine: string
  readonly workers: number
  readonly threads: number
  readonly seconds: number
}

const kinds: ReadonlyArray<readonly [Kind, label: string, className: string]> = [["PER", "People", "per"], ["ORG", "Bodies", "org"], ["LOC", "Places", "loc"]]
const mostBeside = 6
const name = (text: string): string => `<bdi>${safe(text)}</bdi>`
const highest = (all: ReadonlyArray<Named>): number => all.reduce((most, { byDay }) => byDay.reduce((a, b) => Math.max(a, b), most), 1)

function written({ written: languages }: Named): string {
  return `<dl class="written">${languages.map(({ language, texts }) =>
    `<div><dt>${safe(languageName(language))}</dt><dd><ul>${texts.map((text) => `<li><bdi lang="${safe(language)}">${safe(text)}</bdi></li>`).join("")}</ul></dd></div>`).join("")}</dl>`
}

function row(one: Named, { days }: Overview, most: number): string {
  const languages = one.languages.map(([language, documents]) => `${safe(languageName(language))} ${count(documents)}`).join(", ")
  const beside = one.beside.slice(0, mostBeside).map((other) => `<li>${name(other.name)} <span class="soft">${count(other.documents)}</span></li>`).join("")
  return `<details><summary class="row"><span class="name">${name(one.name)}</span>${strip(one.byDay, days, most)}<span class="number">${count(one.documents)}</span></summary>
<div class="more"><div><h3>${many(one.spellings, "spelling")}</h3>${written(one)}</div>
<div><h3>In the same articles</h3><ol class="beside">${beside}</ol><h3>Languages</h3><p class="small">${languages}</p></div></div></details>`
}

function section([kind, label, className]: (typeof kinds)[number], overview: Overview): string {
  const all = overview.named.filter((one) => one.kind === kind)
  const rest = overview.identities[kind] - all.length
  return `<section class="${className}" id="${className}" aria-labelledby="h-${className}"><h2 id="h-${className}">${label} by day</h2>
<div class="axes">${axis(overview.days)}</div>
${all.map((one) => row(one, overview, highest(all))).join("\n")}
${rest > 0 ? `<p class="small soft">and ${count(rest)} more</p>` : ""}</section>`
}

function articles({ days, documentsByDay, languages }: Overview): string {
  if (days.length === 0) return ""
  const most = languages[0]?.[1] ?? 1
  return `<section class="plain" id="articles" aria-labelledby="h-articles"><h2 id="h-articles">Articles by day</h2>${columns(documentsByDay, days)}
<dl class="languages">${languages.map(([language, documents]) => `<div><dt>${safe(languageName(language))}</dt><dd>${bar(documents, most)}<span>${count(documents)}</span></dd></div>`).join("")}</dl></section>`
}

const figures = ({ documents, languages, identities, spellings }: Overview): string => {
  const all: ReadonlyArray<readonly [string, number]> = [["articles", documents], ["languages", languages.length], ["people", identities.PER], ["bodies", identities.ORG], ["places", identities.LOC], ["spellings", spellings]]
  return `<dl class="figures">${all.map(([label, value]) => `<div><dt>${label}</dt><dd>${count(value)}</dd></div>`).join("")}</dl>`
}

/** One self-contained page without a script: it loads nothing and sends nothing. */
export function toPage(overview: Overview, { engine, workers, threads, seconds }: Run): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`
  const { days } = overview
  const time = days.length === 0 ? "" : timeName(days[0]!, days.at(-1)!)
  const links = [...kinds.map(([, label, className]) => [className, label] as const), ["together", "Together"] as const, ["articles", "Articles"] as const]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Names by day</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#per">To the names</a>
<header>
<p class="kicker">polyonym monitor</p>
<h1>Names by day</h1>
<p class="soft">${safe(time)}</p>
${figures(overview)}
<nav aria-label="Sections"><ul>${links.map(([id, label]) => `<li><a href="#${id}">${label}</a></li>`).join("")}</ul></nav>
</header>
<main>
${kinds.map((kind) => section(kind, overview)).join("\n")}
${together(overview)}
${articles(overview)}
</main>
<footer class="small soft"><p>${many(overview.documents, "article")} in ${count(Math.round(seconds))} s over ${safe(engine)}, ${many(workers, "process", "processes")} with ${many(threads, "thread")}. All persons are made up.</p></footer>
</body>
</html>
`
}
