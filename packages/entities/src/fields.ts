import { joined, sign, type Page } from "./page.ts"
import { articles, conjunctions, fields } from "./words/fields.ts"

/** Where a field of work ends that begins at a token: one word or two; the token where there is none. */
function fieldAt(page: Page, at: number): number {
  const known = fields[page.languages[at] ?? ""]
  const token = page.tokens[at]
  if (known === undefined || token === undefined) return at
  const next = page.tokens[at + 1]
  if (next !== undefined && joined(page, at + 1) && known.has(`${token.lower} ${next.lower}`)) return at + 2
  return known.has(token.lower) ? at + 1 : at
}

const endsField = (page: Page, at: number): boolean => fieldAt(page, at - 1) === at || fieldAt(page, at - 2) === at

/** Where a field begins behind a conjunction or a comma, over "of the" as French and Spanish have it. */
function fieldStart(page: Page, at: number): number {
  const small = articles[page.languages[at] ?? ""]
  let first = at
  while (small !== undefined && first - at < 3 && small.has(page.tokens[first]?.lower ?? "") && joined(page, first)) first++
  return first
}

/**
 * Where a list of fields of work goes on from a token: "Ministry of Culture | and Tourism", "Ministry of Education | , Youth and Sport"; the token where it does not. All
 * have the first letter of the first, small or capital, and the last has a conjunction before it.
 */
export function furtherFields(page: Page, at: number): number {
  const and = conjunctions[page.languages[at] ?? ""]
  if (and === undefined || at < 1 || !endsField(page, at)) return at
  const { shape } = page.tokens[fieldAt(page, at - 1) === at ? at - 1 : at - 2]!
  let end = at
  for (let count = 0; count < 6 && end + 1 < page.tokens.length && joined(page, end) && joined(page, end + 1); count++) {
    const last = and.has(page.tokens[end]!.lower)
    if (!last && !sign(page, end, ",")) return at
    const first = fieldStart(page, end + 1)
    const next = joined(page, first) ? fieldAt(page, first) : first
    if (next === first || page.tokens[first]!.shape !== shape) return at
    if (last) return next
    end = next
  }
  return at
}
