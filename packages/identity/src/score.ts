/** What speaks for two persons being one, and what against: log odds in nats, and the reasons. */
import { compareNames, prepareName } from "@polyonym/names/pure"
import type { Evidence } from "@polyonym/facts/pure"
import { type Corpus, kindOfFeature as kindOf, type Likeness } from "./corpus.ts"
import { rising } from "./gamma.ts"
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
/** So many features of a kind count for each sighting, where it is asked what is missing. */
const mostBeside = 2
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
  /** How many features of each kind, counted as often as they stand, as far as they count: of a long text no more is expected to stand beside a person again than of a short one. */
  readonly totals: ReadonlyMap<string, number>
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
  const totals = new Map<string, number>()
  for (const [feature, count] of features) totals.set(kindOf(feature), Math.min((totals.get(kindOf(feature)) ?? 0) + count, mostBeside * sightings))
  return { sightings, features, totals, roles, years: first === Infinity ? undefined : [first, last] }
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

const apartCodes: Readonly<Record<string, string>> = { LOC: "other-places", PER: "other-persons", ORG: "other-bodies" }
type Kind = keyof typeof weights.strength
const kindsBeside: ReadonlyArray<Kind> = ["PER", "ORG", "LOC", "role"]

const inOneLanguage = (a: ReadonlyArray<Wording>, b: ReadonlyArray<Wording>): boolean => a.some((one) => b.some((other) => one.language.slice(0, 2) === other.language.slice(0, 2)))

/** What is shared, and what is missing, of one kind: nats. */
interface Beside {
  readonly shared: number
  readonly missing: number
}

/**
 * The log of how much likelier what stands beside both is, if both are drawn from one person's surroundings than from two: a Dirichlet-multinomial Bayes factor, whose prior is how common each
 * person, body or place is. Symmetric, and what it says does not depend on the order of documents.
 */
function besideOf(corpus: Corpus, a: Profile, b: Profile): ReadonlyMap<string, Beside> {
  const [small, large] = a.features.size <= b.features.size ? [a, b] : [b, a]
  const found = new Map<string, { shared: number; missing: number }>()
  for (const kind of kindsBeside) {
    const strength = weights.strength[kind]
    const [m, n] = [a.totals.get(kind) ?? 0, b.totals.get(kind) ?? 0]
    if (m > 0 && n > 0) found.set(kind, { shared: 0, missing: rising(strength, m) + rising(strength, n) - rising(strength, m + n) })
  }
  for (const [feature, count] of small.features) {
    const other = large.features.get(feature)
    if (other === undefined) continue
    const there = found.get(kindOf(feature))!
    const prior = weights.strength[kindOf(feature) as Kind] * Math.exp(-corpus.worth(feature))
    there.shared += rising(prior, count + other) - rising(prior, count) - rising(prior, other)
  }
  return found
}

/** What stands beside both, and what beside one would have to stand beside the other. */
export function contextScore(corpus: Corpus, a: Profile, b: Profile): Score {
  const [small, large] = a.features.size <= b.features.size ? [a, b] : [b, a]
  const both = [...small.features.keys()].filter((feature) => large.features.has(feature) && corpus.worth(feature) > 0).map((feature) => ({ feature, worth: corpus.worth(feature) }))
  both.sort((x, y) => y.worth - x.worth || bySign(x.feature, y.feature))
  const why = both.slice(0, shown).map(({ feature }) => sharedEvidence(feature))
  let shared = 0
  let nats = 0
  for (const [kind, beside] of besideOf(corpus, a, b)) {
    const sum = (beside.shared + (kind === "role" ? 0 : beside.missing)) * weights.scale[kind as Kind]
    if (sum > 0) shared += sum
    else nats += sum
    const code = beside.shared > 0 ? undefined : apartCodes[kind]
    if (code !== undefined) why.push({ code, params: {} })
  }
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
