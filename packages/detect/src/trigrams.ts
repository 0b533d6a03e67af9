import { francAll } from "franc"
import { models } from "../data/models.js"

/** franc's constants: how far off a trigram is that a model does not have, and how much of a text is looked at. */
const farthest = 300
const longest = 2048
const anchor = "eng"

const ranks = new Map<string, Array<readonly [language: string, rank: number]>>()
for (const [language, model] of Object.entries(models)) {
  model.split("|").forEach((trigram, rank) => {
    const known = ranks.get(trigram)
    if (known === undefined) ranks.set(trigram, [[language, rank]])
    else known.push([language, rank])
  })
}
/** Languages in Latin script whose models come with this package. */
export const extra: ReadonlySet<string> = new Set(Object.keys(models))

/** How far a text is from each of this package's own models: franc's measure, on the same cleaned text. */
function distances(text: string): Map<string, number> {
  const clean = ` ${text.slice(0, longest).replace(/[!-@]+/g, " ").replace(/\s+/g, " ").trim().toLowerCase()} `
  const counts = new Map<string, number>()
  for (let i = clean.length - 3; i >= 0; i--) {
    const trigram = clean.slice(i, i + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  const sums = new Map<string, number>()
  for (const language of extra) sums.set(language, counts.size * farthest)
  for (const [trigram, count] of counts) {
    for (const [language, rank] of ranks.get(trigram) ?? []) sums.set(language, sums.get(language)! - farthest + Math.abs(count - rank - 1))
  }
  return sums
}

/**
 * franc's likeness (1 is the likest that franc knows) by ISO 639-3 code, and by BCP 47 tag for the languages whose models this package brings. Those are set on
 * franc's scale by way of English, which both have.
 */
export function likeness(text: string, only: ReadonlyArray<string>, withExtra: boolean): Map<string, number> {
  const alike = new Map<string, number>()
  const asked = withExtra && !only.includes(anchor) ? [...only, anchor] : only
  if (asked.length === 0) return alike
  for (const [code, value] of francAll(text, { only: [...asked], minLength: 1 })) alike.set(code, value)
  const english = alike.get(anchor)
  if (!withExtra || english === undefined || english <= 0) return alike
  const own = distances(text)
  const most = Math.min(longest, text.length) * farthest
  const least = (own.get("en")! - (1 - english) * most) / english
  for (const [language, distance] of own) if (language !== "en" && most > least) alike.set(language, 1 - (distance - least) / (most - least))
  return alike
}
