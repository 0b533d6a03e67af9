import type { Candidate } from "./candidate.ts"
import { foldMarks, nameStem } from "./inflection.ts"
import { inflects, likeliestNominative, meetsByNominative } from "./nominatives.ts"
import { has, type Page } from "./page.ts"
import { word } from "./wordTable.ts"

/** The key under which the same name meets in other cases and in capitals. */
function keyOf(page: Page, { first, last, start, end, type }: Candidate): string {
  if (last - first === 1) {
    const token = page.tokens[first]!
    if (token.shape === "upper" || token.shape === "none") return `${type} ${page.text.slice(start, end).toLowerCase()}`
  }
  const language = page.languages[first]!
  if (meetsByNominative(language)) return `${type} ${foldMarks(likeliestNominative(page.text.slice(start, end).toLowerCase(), language, type === "LOC" ? "place" : "organisation"))}`
  const parts: Array<string> = []
  for (let at = first; at < last; at++) {
    const token = page.tokens[at]!
    if (token.shape === "sign" || at === first && has(page, at, word.article)) continue
    const declined = inflects(page.languages[at]!) || page.languages[at] === "de" && token.lower.length > 5
    parts.push(foldMarks(declined ? page.languages[at] === "de" ? token.lower.replace(/(?:e[nrsm]?|s)$/u, "") : nameStem(token.lower) : token.lower))
  }
  return `${type} ${parts.join(" ")}`
}

/** Abbreviations that a name of several words may have: the initials of its capitals, of all its words, and HQ for headquarters. */
function initialsOf(page: Page, { first, last }: Candidate): Array<string> {
  let capitals = ""
  let all = ""
  for (let at = first; at < last; at++) {
    const { shape, lower } = page.tokens[at]!
    if (shape === "sign") continue
    for (const part of lower.split("-")) {
      all += part[0] ?? ""
      if (shape !== "lower") capitals += part[0] ?? ""
    }
  }
  const tail = page.tokens[last - 1]!.lower === "headquarters" ? [`${capitals}q`] : []
  return [capitals, all, ...tail].filter((one) => one.length > 2)
}

/** Groups the mentions of bodies, places, events and products: by the pack's entity, by name, and bodies by head, topic and country. */
export function chainBodies(page: Page, candidates: ReadonlyArray<Candidate>): Array<Array<Candidate>> {
  const groups: Array<Array<Candidate>> = []
  const keys = new Map<string, number>()
  const group = new Map<Candidate, number>()
  const bodies = new Map<string, Map<string, number>>()
  const heads = new Map<string, Set<number>>()
  const expansions = new Map<string, number>()
  const ranges = new Map<string, number>()
  const put = (candidate: Candidate, names: ReadonlyArray<string>, joins: number | undefined): void => {
    let at = joins ?? -1
    for (const name of names) if (at < 0) at = keys.get(name) ?? -1
    if (at < 0) at = groups.push([]) - 1
    groups[at]!.push(candidate)
    group.set(candidate, at)
    ranges.set(`${candidate.start} ${candidate.end}`, at)
    for (const name of names) if (!keys.has(name)) keys.set(name, at)
    if (candidate.type !== "ORG") return
    for (let token = candidate.first; token < candidate.last; token++) {
      if (!has(page, token, word.organisation)) continue
      const stem = nameStem(page.tokens[token]!.lower)
      const set = heads.get(stem)
      if (set === undefined) heads.set(stem, new Set([at]))
      else if (set.size < 4) set.add(at)
    }
  }
  const single = (candidate: Candidate): boolean => candidate.type === "ORG" && candidate.last - candidate.first === 1 && candidate.entities.length === 0 && has(page, candidate.first, word.organisation)
  for (const candidate of candidates) {
    const names: Array<string> = []
    const [entity] = candidate.entities
    if (entity !== undefined) names.push(`#${entity.id}`)
    else names.push(keyOf(page, candidate))
    let joins = candidate.joins === undefined ? undefined : ranges.get(`${candidate.joins.start} ${candidate.joins.end}`)
    if (joins !== undefined) names.push(keyOf(page, candidate))
    const { body } = candidate
    if (entity === undefined && body !== undefined && body.topic !== "" && joins === undefined) {
      const family = `${body.head}|${body.topic}`
      const known = bodies.get(family)
      if (known !== undefined) {
        if (body.country !== undefined) joins = known.get(body.country) ?? (known.size === 1 ? known.get("") : undefined)
        else joins = known.get("") ?? (known.size === 1 ? [...known.values()][0] : undefined)
        // another country's body of the same name is another body
        if (joins === undefined) names.length = 0
      }
    }
    if (single(candidate)) {
      const set = heads.get(nameStem(page.tokens[candidate.first]!.lower))
      if (set !== undefined && set.size === 1) joins ??= [...set][0]
    }
    if (candidate.last - candidate.first === 1 && page.tokens[candidate.first]!.shape === "upper" && candidate.type === "ORG" && entity === undefined) joins ??= expansions.get(page.tokens[candidate.first]!.lower)
    put(candidate, names, joins)
    if (candidate.last - candidate.first > 2 && candidate.type === "ORG") for (const letters of initialsOf(page, candidate)) if (!expansions.has(letters)) expansions.set(letters, group.get(candidate)!)
    if (body !== undefined && body.topic !== "") {
      const family = `${body.head}|${body.topic}`
      const known = bodies.get(family) ?? new Map<string, number>()
      bodies.set(family, known)
      const at = group.get(candidate)!
      if (!known.has(body.country ?? "")) known.set(body.country ?? "", at)
    }
  }
  return groups
}
