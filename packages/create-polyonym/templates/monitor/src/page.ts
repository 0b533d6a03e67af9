import type { NamesByDay } from "./names.ts"

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" }
const text = (value: string | number): string => String(value).replace(/[&<>"']/g, (sign) => escapes[sign]!)

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
.wide { overflow-x: auto }
table { border-collapse: collapse }
th, td { padding: .35rem .7rem; text-align: start; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
th[scope="col"] { white-space: nowrap }
td.count { text-align: end; font-variant-numeric: tabular-nums }
td:last-child { min-width: 16rem }
td small { display: block; opacity: .75 }
`

/** One page without scripts or network: a row for a name, a column for a day. */
export function pageOf({ days, names }: NamesByDay, most = 200): string {
  const head = ["Name", "Type", "Articles", ...days].map((title) => `<th scope="col">${text(title)}</th>`).join("")
  const rows = names.slice(0, most).map(({ name, type, articles, byDay, spellings, languages }) =>
    `<tr><th scope="row"><bdi>${text(name)}</bdi></th><td>${text(type)}</td><td class="count">${text(articles)}</td>${byDay.map((count) => `<td class="count">${count === 0 ? "" : text(count)}</td>`).join("")}` +
    `<td><bdi>${text(spellings.join(", "))}</bdi><small>${text(languages.join(", "))}</small></td></tr>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Names by day</title>
<style>${style}</style>
<body>
<main>
<h1>Names by day</h1>
<div class="wide" tabindex="0" role="region" aria-label="Names by day">
<table>
<thead><tr>${head}<th scope="col">Written as</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>
</main>
</body>
</html>
`
}
