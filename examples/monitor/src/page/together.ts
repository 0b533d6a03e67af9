import type { Named, Overview } from "../overview.ts"
import { count, safe } from "./html.ts"

const most = 14

/** Who stands with whom, as a table whose cells are darker the more articles name both. */
export function together({ named }: Overview): string {
  const people = named.filter(({ kind }) => kind === "PER").slice(0, most)
  if (people.length < 2) return ""
  const both = (a: Named, b: Named): number => a.beside.find(({ id }) => id === b.id)?.documents ?? 0
  const highest = people.reduce((top, a) => people.reduce((so, b) => a === b ? so : Math.max(so, both(a, b)), top), 1)
  const cell = (a: Named, b: Named): string => {
    if (a === b) return "<td class=\"self\"></td>"
    const articles = both(a, b)
    return articles === 0 ? "<td class=\"none\">·</td>" : `<td class="h${Math.min(3, Math.floor((articles / highest) * 3) + 1)}">${count(articles)}</td>`
  }
  const head = people.map(({ name }) => `<th scope="col"><bdi>${safe(name)}</bdi></th>`).join("")
  const rows = people.map((a) => `<tr><th scope="row"><bdi>${safe(a.name)}</bdi></th>${people.map((b) => cell(a, b)).join("")}</tr>`).join("\n")
  return `<section class="plain" id="together" aria-labelledby="h-together"><h2 id="h-together">In the same articles</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Table of people by people"><table><caption>Articles that name both, of the people named most</caption><thead><tr><td></td>${head}</tr></thead>
<tbody>${rows}</tbody></table></div></section>`
}
