/** Joins clusters by what speaks for them together, the likeliest pair first, as far as nothing keeps them apart. */
import type { Cluster, Clusters } from "./clusters.ts"
import type { Corpus, Likeness } from "./corpus.ts"
import type { Doubt } from "./grouping.ts"
import { nameScore, personScore, type Profile, profileOf, type Score } from "./score.ts"
import { typeOf, type Unit } from "./unit.ts"
import { weights } from "./weights.ts"

/** From here on two are one. */
const joinFrom = 0
/** From here on two that are not joined are doubtful. */
const doubtFrom = -3
/** A third that is as near, but for so many nats. */
const margin = 1
/** As many clusters are compared each with each; of more, the first ones with a link or most sightings. */
const mostClusters = 160
const mostDoubts = 24
const mostLooked = 12
/** So few sightings are looked at as lone ones: the fewer, the more may speak against them. */
const mostLone = 2

interface Pair {
  readonly likeness: Likeness
  readonly score: Score
  /** Left alone for a third, until something is joined. */
  open: boolean
}

/** Two offices that exclude each other keep even the only ones with a name apart. */
const hasOtherRole = ({ why }: Score): boolean => why.some(({ code }) => code === "other-role")

/** For each cluster the places of those before it that have a name of its own, or one that may be it. */
function nearOf(corpus: Corpus, clusters: ReadonlyArray<Cluster>): ReadonlyArray<ReadonlySet<number>> {
  const places = new Map<string, Array<number>>()
  return clusters.map(({ units }, place) => {
    const names = new Set(units.slice(0, mostLooked).flatMap(({ nodes }) => [...nodes.keys()]))
    const near = new Set<number>()
    for (const name of names) for (const key of [name, ...corpus.nodes.get(name)!.edges.keys()]) for (const other of places.get(key) ?? []) near.add(other)
    for (const name of names) places.set(name, [...places.get(name) ?? [], place])
    return near
  })
}

export class Agglomeration {
  readonly #corpus: Corpus
  readonly #clusters: Clusters
  /** A unit of each cluster; nothing where it was joined to another. */
  readonly #units: Array<Unit | undefined>
  readonly #profiles: Array<Profile>
  /** For each place the pairs with others, by the other's place. */
  readonly #pairs: ReadonlyArray<Map<number, Pair>>

  constructor(corpus: Corpus, clusters: Clusters) {
    this.#corpus = corpus
    this.#clusters = clusters
    const all = clusters.all()
    const chosen = all.length <= mostClusters ? all : all.map((cluster, place) => ({ cluster, place })).sort((a, b) => b.cluster.links.size - a.cluster.links.size || b.cluster.units.length - a.cluster.units.length || a.place - b.place).slice(0, mostClusters).map(({ cluster }) => cluster)
    this.#units = chosen.map(({ units }) => units[0]!)
    this.#profiles = chosen.map(({ units }) => profileOf(units))
    this.#pairs = chosen.map(() => new Map())
    nearOf(corpus, chosen).forEach((near, i) => {
      for (const j of near) {
        const likeness = this.#likenessOf(chosen[i]!, chosen[j]!)
        if (likeness !== undefined) this.#put(i, j, likeness)
      }
    })
  }

  #likenessOf(a: Cluster, b: Cluster): Likeness | undefined {
    if (a.links.size > 0 && b.links.size > 0) return undefined
    let likeness: Likeness | undefined
    for (const one of a.units.slice(0, mostLooked)) for (const other of b.units.slice(0, mostLooked)) {
      const found = typeOf(one) === typeOf(other) ? this.#corpus.likeliest(one, other) : undefined
      if (found !== undefined && (likeness === undefined || found.nats > likeness.nats)) likeness = found
    }
    return likeness
  }

  #put(i: number, j: number, likeness: Likeness): void {
    const [high, low] = i > j ? [this.#profiles[i]!, this.#profiles[j]!] : [this.#profiles[j]!, this.#profiles[i]!]
    const pair: Pair = { likeness, score: likeness.a.type === "PER" ? personScore(this.#corpus, high, low, likeness) : nameScore(likeness), open: true }
    this.#pairs[i]!.set(j, pair)
    this.#pairs[j]!.set(i, pair)
  }

  #pair(i: number, j: number): Pair | undefined {
    return this.#pairs[i]!.get(j)
  }

  /** The likeliest pair of all that are open; of pairs as likely the first. */
  #best(): readonly [number, number, Pair] | undefined {
    let best: readonly [number, number, Pair] | undefined
    this.#pairs.forEach((pairs, i) => {
      for (const [j, pair] of pairs) {
        if (j > i || !pair.open || pair.score.nats < joinFrom) continue
        if (best === undefined || pair.score.nats > best[2].score.nats || (pair.score.nats === best[2].score.nats && i === best[0] && j < best[1])) best = [i, j, pair]
      }
    })
    return best
  }

  #areApart(i: number, j: number): boolean {
    return this.#clusters.areApart(this.#clusters.of(this.#units[i]!), this.#clusters.of(this.#units[j]!))
  }

  /** Whether a third is as near to one of two, and is not one with the other. */
  #hasRival(i: number, j: number, { nats, shared }: Score): boolean {
    const least = nats - (shared === 0 ? margin : weights.clearly)
    return [...this.#pairs[i]!].some(([k, near]) => k !== j && near.score.nats >= least && ((this.#pair(j, k)?.score.nats ?? -Infinity) < joinFrom || this.#areApart(j, k)))
  }

  /** Joins what is one; gives what is left open. */
  run(): ReadonlyArray<Doubt> {
    for (let best = this.#best(); best !== undefined; best = this.#best()) {
      const [i, j, pair] = best
      pair.open = false
      if (this.#areApart(i, j)) continue
      if (this.#hasRival(i, j, pair.score) || this.#hasRival(j, i, pair.score)) continue
      this.#join(i, j, pair)
    }
    this.#joinOnly()
    return this.#doubts()
  }

  /** Joins a lone sighting, or two, to the only one who is called so, where not much speaks against it. */
  #joinOnly(): void {
    const alive = this.#units.flatMap((unit, place) => (unit === undefined ? [] : [place]))
    const isLone = (place: number): boolean => this.#profiles[place]!.sightings <= mostLone && this.#clusters.of(this.#units[place]!).links.size === 0
    const chosen = alive.filter(isLone).flatMap((i) => {
      const near = [...this.#pairs[i]!.keys()]
      const known = near.filter((j) => !isLone(j))
      const [only] = known.length > 0 || near.length > 1 ? known : near
      const pair = only === undefined || known.length > 1 ? undefined : this.#pair(i, only)
      return pair === undefined || pair.score.nats < weights.only / this.#profiles[i]!.sightings || hasOtherRole(pair.score) || near.some((j) => this.#clusters.decided(this.#clusters.of(this.#units[i]!), this.#clusters.of(this.#units[j]!))) ? [] : [{ i, only: only!, pair }]
    })
    chosen.sort((x, y) => y.pair.score.nats - x.pair.score.nats || x.i - y.i)
    for (const { i, only, pair } of chosen) {
      if (this.#units[i] === undefined || this.#units[only] === undefined || this.#areApart(i, only)) continue
      this.#join(i, only, pair)
    }
  }

  #join(i: number, j: number, { score }: Pair): void {
    const cluster = this.#clusters.of(this.#units[j]!)
    this.#clusters.join(this.#units[j]!, this.#units[i]!, score.why)
    this.#units[i] = undefined
    this.#profiles[j] = profileOf(cluster.units)
    const [own, taken] = [this.#pairs[j]!, this.#pairs[i]!]
    own.delete(i)
    taken.delete(j)
    for (const k of new Set([...own.keys(), ...taken.keys()])) {
      this.#pairs[k]!.delete(i)
      const [one, other] = [own.get(k)?.likeness, taken.get(k)?.likeness]
      this.#put(j, k, one === undefined || (other !== undefined && other.nats > one.nats) ? other! : one)
    }
    taken.clear()
    for (const pairs of this.#pairs) for (const pair of pairs.values()) pair.open = true
  }

  /** Pairs of clusters that may be one, the likeliest first. */
  #doubts(): ReadonlyArray<Doubt> {
    const doubts: Array<Doubt> = []
    this.#pairs.forEach((pairs, i) => {
      for (const [j, { score }] of [...pairs].sort(([x], [y]) => x - y)) {
        if (j < i && score.nats >= doubtFrom && !this.#areApart(i, j)) doubts.push({ a: this.#units[j]!.key, b: this.#units[i]!.key, nats: score.nats, why: score.why })
      }
    })
    return doubts.sort((x, y) => y.nats - x.nats).slice(0, mostDoubts)
  }
}
