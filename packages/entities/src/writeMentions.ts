import type { Mention } from "@polyonym/facts/pure"
import type { Entity } from "@polyonym/lexicon/pure"
import type { Candidate } from "./candidate.ts"
import { link, type Ranking } from "./linking.ts"
import type { Page } from "./page.ts"
import type { Person } from "./personChains.ts"
import type { Role } from "./roles.ts"

const round = (score: number): number => Math.round(Math.max(0, Math.min(1, score)) * 1e4) / 1e4
const mostAlternatives = 4
const idOf = (entity: Entity): string => entity.qid ?? entity.id

/** The order of mentions: by start, the longer first, then by type. */
export const inOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1)

/** The mentions of a page in order, chains numbered by first mention. */
export function write(
  page: Page, names: ReadonlyArray<Candidate>, persons: ReadonlyArray<Person>, groups: ReadonlyArray<ReadonlyArray<Candidate>>,
  roles: ReadonlyArray<{ readonly candidate: Candidate; readonly role: Role }>, demonyms: ReadonlyArray<Candidate>, lemmas: ReadonlyMap<Candidate, string>
): Array<Mention> {
  const links = link(persons, groups)
  const entities = new Map<Candidate, Entity>()
  const others = new Map<Candidate, Ranking>()
  const groupOf = new Map<Candidate, number>()
  let groupCount = 0
  const join = (members: ReadonlyArray<Candidate>, entity: Entity | undefined, ranking: Ranking): void => {
    const rest = ranking.filter((one) => one.entity !== entity).slice(0, mostAlternatives)
    for (const member of members) {
      groupOf.set(member, groupCount)
      if (entity !== undefined) entities.set(member, entity)
      if (rest.length > 0) others.set(member, rest)
    }
    groupCount++
  }
  persons.forEach(({ members, entity }, at) => join(members, entity, links.persons[at]!))
  groups.forEach((members, at) => join(members, links.groups[at]![0]?.entity, links.groups[at]!))
  const chains = new Map<number, string>()
  const chainOf = (candidate: Candidate): string => {
    const group = groupOf.get(candidate)!
    let chain = chains.get(group)
    if (chain === undefined) chains.set(group, chain = `c${chains.size + 1}`)
    return chain
  }
  const spoken = new Map<Candidate, string>()
  for (const { candidate, role } of roles) if (!spoken.has(candidate)) spoken.set(candidate, page.text.slice(page.tokens[role.first]!.start, page.tokens[role.last - 1]!.end))
  const found: Array<Mention> = []
  for (const candidate of names) {
    const { start, end, type, score, why, first } = candidate
    const lemma = lemmas.get(candidate)
    const text = page.text.slice(start, end)
    const entity = entities.get(candidate)
    const role = spoken.get(candidate)
    found.push({
      start, end, text, type, confidence: round(score), chain: chainOf(candidate),
      ...(entity === undefined ? {} : { id: idOf(entity), name: entity.names[0]?.text ?? text }),
      ...(others.has(candidate) ? { alternatives: others.get(candidate)!.map(({ entity: other, score: share }) => ({ id: idOf(other), name: other.names[0]?.text ?? text, score: round(share) })) } : {}),
      ...(lemma === undefined || lemma === text ? {} : { lemma }),
      ...(role === undefined ? {} : { role }),
      language: page.tokens[first]!.language, why
    })
  }
  for (const { candidate, role } of roles) {
    const [start, end] = [page.tokens[role.first]!.start, page.tokens[role.last - 1]!.end]
    found.push({
      start, end, text: page.text.slice(start, end), type: "ROLE", confidence: round(Math.min(0.95, candidate.score)), of: chainOf(candidate),
      language: page.tokens[role.first]!.language, why: [{ code: "beside", params: { name: page.text.slice(candidate.start, candidate.end) } }]
    })
  }
  for (const { start, end, score, why, first, lemma, entities: people } of demonyms) {
    const text = page.text.slice(start, end)
    found.push({
      start, end, text, type: "DEMONYM", confidence: round(score), ...(people[0] === undefined ? {} : { id: idOf(people[0]), name: people[0].names[0]?.text ?? text }),
      ...(lemma === undefined || lemma === text ? {} : { lemma }), language: page.tokens[first]!.language, why
    })
  }
  return found.sort(inOrder)
}
