/** What speaks for two persons being one, and what against: log odds in nats, and the reasons. */
import { compareNames, prepareName } from "@polyonym/names/pure"
import type { Evidence } from "@polyonym/facts/pure"
import type { Corpus, Likeness } from "./corpus.ts"
import { bySign, type Wording } from "./sighting.ts"
import type { Unit } from "./unit.ts"
import { weights } from "./weights.ts"

export interface Score {
  readonly nats: number
  /** What of it comes of what stands beside both. */
  readonly shared: number
  readonly why: ReadonlyArray<Evidence>
}

const years = 15
const mostRoles = 4
const likelyRole = 0.8
const unlikelyRole = 0.45
/** What is left of two roles being unlike where they are in two languages, whose words need not be known. */
const abroad = 0.3
const keptRoles = new Map<string, number>()
const mostKept = 20_000

/** How probable two roles are one, in whatever languages: each is read as the name of an office. */
function rolesAlike(a: Wording, b: Wording): number {
  if (a.text.toLowerCase() === b.text.toLowerCase()) return 1
  const [left, right] = [`${a.language} ${a.text}`, `${b.language} ${b.text}`]
  const key = left < right ? `${left}\n${right}` : `${right}\n${left}`
  let found = keptRoles.get(key)
  if (found === undefined) {
    const read = ({ text, language }: Wording) => prepareName(text, { language, kind: "organisation" })
    found = compareNames(...(left < right ? [read(a), read(b)] as const : [read(b), read(a)] as const)).probability
    if (keptRoles.size >= mostKept) keptRoles.clear()
    keptRoles.set(key, found)
  }
  return found
}

/** What stands beside the sightings of a person, counted. */
export interface Profile {
  readonly sightings: number
  readonly features: ReadonlyMap<string, number>
  readonly roles: ReadonlyMap<string, Wording & { readonly count: number }>
  readonly years: readonly [first: number, last: number] | undefined
}

export function profileOf(units: ReadonlyArray<Unit>): Profile {
  const features = new Map<string, number>()
  const roles = new Map<string, Wording & { count: number }>()
  let sightings = 0
  let [first, last] = [Infinity, -Infinity]
  for (const unit of units) {
    sightings += unit.entries.size
    for (const [feature, count] of unit.features) features.set(feature, (features.get(feature) ?? 0) + count)
    for (const { sighting, publishedAt } of unit.entries.values()) {
      for (const { text, language } of sighting.roles) roles.set(`${text}\n${language}`, { text, language, count: (roles.get(`${text}\n${language}`)?.count ?? 0) + 1 })
      const year = Number.parseInt(publishedAt ?? "", 10)
      if (!Number.isInteger(year)) continue
      first = Math.min(first, year)
      last = Math.max(last, year)
    }
  }
  return { sightings, features, roles, years: first === Infinity ? undefined : [first, last] }
}

/** The roles that most sightings have. */
const mainRoles = ({ roles }: Profile): ReadonlyArray<Wording> =>
  [...roles.values()].sort((a, b) => b.count - a.count || bySign(a.text, b.text) || bySign(a.language, b.language)).slice(0, mostRoles)

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4
const shown = 4

/** That two sightings share a role, or what stands beside them. */
export function sharedEvidence(feature: string): Evidence {
  const [type, what] = [feature.slice(0, feature.indexOf(" ")), feature.slice(feature.indexOf(" ") + 1)]
  return type === "role" ? { code: "shared-role", params: { what } } : { code: "shared-context", params: { what, type } }
}

const inOneLanguage = (a: ReadonlyArray<Wording>, b: ReadonlyArray<Wording>): boolean => a.some((one) => b.some((other) => one.language.slice(0, 2) === other.language.slice(0, 2)))

/** The share of sightings that have a feature, as far as it counts: what half of them have counts in full. */
const shareOf = ({ features, sightings }: Profile, feature: string): number => Math.min(1, (weights.share * (features.get(feature) ?? 0)) / sightings)

function kindsOf({ features }: Profile): ReadonlySet<string> {
  const kinds = new Set<string>()
  for (const feature of features.keys()) kinds.add(feature.slice(0, feature.indexOf(" ")))
  return kinds
}

/** What stands beside both, and what beside one would have to stand beside the other. */
export function contextScore(corpus: Corpus, a: Profile, b: Profile): Score {
  const [small, large] = a.features.size <= b.features.size ? [a, b] : [b, a]
  const both: Array<{ feature: string; worth: number }> = []
  const sharedOf: Record<string, number> = {}
  for (const feature of small.features.keys()) {
    if (!large.features.has(feature)) continue
    const share = Math.sqrt(shareOf(a, feature) * shareOf(b, feature))
    const kind = feature.slice(0, feature.indexOf(" "))
    sharedOf[kind] = (sharedOf[kind] ?? 0) + share
    const worth = corpus.worth(feature) * share
    if (worth > 0) both.push({ feature, worth })
  }
  both.sort((x, y) => y.worth - x.worth || bySign(x.feature, y.feature))
  const why = both.slice(0, shown).map(({ feature }) => sharedEvidence(feature))
  let shared = 0
  for (const { worth } of both) shared += worth
  let nats = 0
  const [kindsA, kindsB] = [kindsOf(a), kindsOf(b)]
  const apart = (kind: string, weight: number, code: string): void => {
    const missing = kindsA.has(kind) && kindsB.has(kind) ? 1 - Math.min(1, sharedOf[kind] ?? 0) : 0
    if (missing === 0) return
    nats += weight * missing * sureness(a, b)
    if (missing > 0.5) why.push({ code, params: {} })
  }
  apart("LOC", weights.placesApart, "other-places")
  apart("PER", weights.othersApart, "other-persons")
  apart("ORG", weights.bodiesApart, "other-bodies")
  const [rolesA, rolesB] = [mainRoles(a), mainRoles(b)]
  if (rolesA.length > 0 && rolesB.length > 0) {
    let best = { alike: -1, a: rolesA[0]!, b: rolesB[0]! }
    for (const one of rolesA) for (const other of rolesB) {
      const alike = rolesAlike(one, other)
      if (alike > best.alike) best = { alike, a: one, b: other }
    }
    if (best.alike < 1 && best.alike >= likelyRole) {
      shared += weights.roleAlike
      why.push({ code: "alike-role", params: { a: best.a.text, b: best.b.text } })
    }
    if (best.alike <= unlikelyRole) {
      nats += weights.roleApart * (inOneLanguage(rolesA, rolesB) ? 1 : abroad)
      why.push({ code: inOneLanguage(rolesA, rolesB) ? "other-role" : "unlike-role", params: { a: best.a.text, b: best.b.text } })
    }
  }
  if (a.years !== undefined && b.years !== undefined && (a.years[0] - b.years[1] > years || b.years[0] - a.years[1] > years)) {
    nats += weights.yearsApart
    why.push({ code: "other-years", params: {} })
  }
  const counted = Math.min(weights.sharedMost, shared)
  return { nats: rounded(nats + counted), shared: rounded(counted), why }
}

/** What is missing says more, the more sightings there are that could have it. */
const sureness = (a: Profile, b: Profile): number => Math.min(weights.surest, Math.sqrt(Math.min(a.sightings, b.sightings)))

/** Evidence of two names. */
export function nameEvidence({ a, b, edge }: Likeness): ReadonlyArray<Evidence> {
  if (edge === undefined) return [{ code: "one-name", params: { text: a.text } }]
  return [{ code: "spelling", params: { a: a.text, b: b.text, likeness: edge.probability } }]
}

/** Whether two persons with names that may be one are one. */
export function personScore(corpus: Corpus, a: Profile, b: Profile, likeness: Likeness): Score {
  const context = contextScore(corpus, a, b)
  const common = Math.max(likeness.a.commonness, likeness.b.commonness)
  return {
    nats: rounded(weights.bias + weights.name * Math.min(4, likeness.nats) + context.nats - common * weights.common), shared: context.shared,
    why: [...nameEvidence(likeness), ...(common > 0 && context.shared === 0 ? [{ code: "common-name", params: { nats: rounded(common) } }] : []), ...context.why]
  }
}

/** The same of what is no person: the name decides. */
export const nameScore = (likeness: Likeness): Score => ({ nats: rounded(weights.name * Math.min(4, likeness.nats)), shared: 0, why: nameEvidence(likeness) })
