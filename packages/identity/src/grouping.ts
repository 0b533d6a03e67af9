/**
 * The groups of units that names, links or decisions connect: a function of what is there, not of how it came.
 *
 * - What people decided comes first.
 * - Sightings of one name that share something few documents have are one.
 * - Then pairs by what speaks for them, the strongest first, as far as nothing keeps them apart. A pair that nothing but the name joins is left alone where a third is as near to
 *   one and apart from the other; it is told as doubtful.
 */
import type { Evidence } from "@polyonym/facts/pure"
import { Agglomeration } from "./agglomeration.ts"
import { Clusters } from "./clusters.ts"
import { type Corpus } from "./corpus.ts"
import type { Rulings } from "./decisions.ts"
import { sharedEvidence } from "./score.ts"
import { bySign } from "./sighting.ts"
import { typeOf, type Unit } from "./unit.ts"

/** Two groups that may be one: units of both, and what speaks for and against. */
export interface Doubt {
  readonly a: string
  readonly b: string
  /** Log odds, nats. */
  readonly nats: number
  readonly why: ReadonlyArray<Evidence>
}

export interface Grouping {
  readonly groups: ReadonlyArray<{ readonly units: ReadonlyArray<Unit>; readonly why: ReadonlyArray<Evidence> }>
  readonly doubts: ReadonlyArray<Doubt>
}

/** Of more units those that share a name and something rare are joined before any are compared. */
const mostCompared = 80

function joinDecided(clusters: Clusters, units: ReadonlyArray<Unit>, rulings: Rulings): void {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  for (const unit of units) for (const other of rulings.same.get(unit.key) ?? []) clusters.join(unit, byKey.get(other)!, [{ code: "decision", params: { kind: "same" } }])
}

/** Joins persons of one name that share something rare; gives one unit for each group. */
function joinStrong(corpus: Corpus, clusters: Clusters, units: ReadonlyArray<Unit>): void {
  const seen = new Map<string, Unit>()
  for (const unit of units) {
    if (typeOf(unit) !== "PER" || corpus.isBare(unit)) continue
    const names = corpus.namesOf(unit).filter(({ full }) => full)
    for (const feature of [...unit.features.keys()].sort()) {
      if (!corpus.isStrong(feature)) continue
      for (const { key } of names) {
        const shared = `${key}\n${feature}`
        const first = seen.get(shared)
        if (first === undefined) seen.set(shared, unit)
        else clusters.tryJoin(first, unit, [
          { code: "one-name", params: { text: corpus.nodes.get(key)!.text } },
          sharedEvidence(feature)
        ])
      }
    }
  }
}

/** The groups of units that are connected; `units` in any order. */
export function groupUnits(corpus: Corpus, rulings: Rulings, found: ReadonlyArray<Unit>): Grouping {
  const units = [...found].sort((a, b) => bySign(a.key, b.key))
  const clusters = new Clusters(corpus, rulings, units)
  joinDecided(clusters, units, rulings)
  if (units.length > mostCompared) joinStrong(corpus, clusters, units)
  const doubts = clusters.all().length === 1 ? [] : new Agglomeration(corpus, clusters).run()
  return { groups: clusters.all().map(({ units: members, why }) => ({ units: members, why })), doubts }
}
