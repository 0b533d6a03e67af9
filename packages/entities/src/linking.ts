import type { Entity } from "@polyonym/lexicon/pure"
import type { Candidate } from "./candidate.ts"
import type { Person } from "./personChains.ts"

/** What a chain is linked to, the best first; scores are shares of what the candidates have together, 0 to 1. */
export type Ranking = ReadonlyArray<{ readonly entity: Entity; readonly score: number }>

/** What an entity's prior, what the mentions of a chain have in common, and the rest of the document weigh. */
const priorWeight = 1
const supportWeight = 2
const countryWeight = 2.5
const roleWeight = 1.5
/** How much of the countries of a document one entity must share to count fully. */
const enough = 0.5

const stem = (word: string): string => word.toLowerCase().slice(0, 7)
const long = (text: string): ReadonlyArray<string> => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 4)

/** The entities that a chain may be, and for how many of its mentions with candidates each is one. */
function candidatesOf(members: ReadonlyArray<Candidate>): ReadonlyMap<Entity, number> {
  const support = new Map<string, { readonly entity: Entity; count: number }>()
  let listing = 0
  for (const { entities } of members) {
    if (entities.length === 0) continue
    listing++
    for (const entity of entities) {
      const known = support.get(entity.id)
      if (known === undefined) support.set(entity.id, { entity, count: 1 })
      else known.count++
    }
  }
  return new Map([...support.values()].map(({ entity, count }) => [entity, count / listing]))
}

/** The countries that the chains of a document stand for where there is no doubt, by how many chains. */
function countriesOf(chains: ReadonlyArray<ReadonlyMap<Entity, number>>): ReadonlyMap<string, number> {
  const countries = new Map<string, number>()
  for (const candidates of chains) {
    const [first, ...others] = [...candidates.keys()]
    if (first?.country === undefined || others.some(({ country }) => country !== first.country)) continue
    countries.set(first.country, (countries.get(first.country) ?? 0) + 1)
  }
  return countries
}

/**
 * Ranks what each chain may be: by prior, by how many of its mentions may be it, by the countries of the document's other chains, and of persons by the role beside the
 * name. `fixed` is what a chain is known to be for reasons of its own (a full name, a role); it stays first. Candidates that are level keep their order.
 */
export function rank(chains: ReadonlyArray<{ readonly members: ReadonlyArray<Candidate>; readonly fixed?: Entity | undefined; readonly role?: string | undefined }>): ReadonlyArray<Ranking> {
  const candidates = chains.map(({ members }) => candidatesOf(members))
  const countries = countriesOf(candidates)
  const total = [...countries.values()].reduce((sum, count) => sum + count, 0)
  return chains.map(({ fixed, role }, at) => {
    const own = candidates[at]!
    if (own.size === 0 && fixed === undefined) return []
    const words = role === undefined ? [] : long(role).map(stem)
    const doubtful = new Set([...own.keys()].map(({ country }) => country)).size > 1
    const scored = [...own].map(([entity, support]) => {
      const share = !doubtful || entity.country === undefined || total === 0 ? 0 : Math.min(1, (countries.get(entity.country) ?? 0) / total / enough)
      const fits = words.length > 0 && entity.roles.some((one) => long(one).some((word) => words.includes(stem(word))))
      return { entity, weight: priorWeight * Math.log(0.02 + entity.prior) + supportWeight * support + countryWeight * share + (fits ? roleWeight : 0) }
    })
    if (fixed !== undefined) {
      const there = scored.findIndex(({ entity }) => entity.id === fixed.id)
      const weight = Math.max(...scored.map((one) => one.weight), Math.log(0.02 + fixed.prior) + supportWeight) + 1
      if (there >= 0) scored.splice(there, 1)
      scored.unshift({ entity: fixed, weight })
    }
    const most = Math.max(...scored.map(({ weight }) => weight))
    const shares = scored.map(({ weight }) => Math.exp(weight - most))
    const sum = shares.reduce((all, one) => all + one, 0)
    return scored.map(({ entity }, index) => ({ entity, score: shares[index]! / sum })).sort((a, b) => b.score - a.score)
  })
}

/** The rankings of persons, whose link their chain has found already, and of the other chains. */
export function link(persons: ReadonlyArray<Person>, groups: ReadonlyArray<ReadonlyArray<Candidate>>): { readonly persons: ReadonlyArray<Ranking>; readonly groups: ReadonlyArray<Ranking> } {
  const ranked = rank([...persons.map(({ members, entity, role }) => ({ members, fixed: entity, role })), ...groups.map((members) => ({ members }))])
  return {
    // A person that the chain did not link has only alternatives.
    persons: ranked.slice(0, persons.length),
    groups: ranked.slice(persons.length)
  }
}
