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
  score: Score
  /** Left alone for a third, until something is joined. */
  open: boolean
}

/** Two offices that exclude each other keep even the only ones with a name apart. */
const hasOtherRole = ({ why }: Score): boolean => why.some(({ code }) => code === "other-role")

export class Agglomeration {
  readonly #corpus: Corpus
  readonly #clusters: Clusters
  /** A unit of each cluster; nothing where it was joined to another. */
  readonly #units: Array<Unit | undefined>
  readonly #profiles: Array<Profile>
  /** By the higher place, then the lower one. */
  readonly #pairs: Array<Array<Pair | undefined>> = []

  constructor(corpus: Corpus, clusters: Clusters) {
    this.#corpus = corpus
    this.#clusters = clusters
    const all = clusters.all()
    const chosen = all.length <= mostClusters ? all : all.map((cluster, place) => ({ cluster, place })).sort((a, b) => b.cluster.links.size - a.cluster.links.size || b.cluster.units.length - a.cluster.units.length || a.place - b.place).slice(0, mostClusters).map(({ cluster }) => cluster)
    this.#units = chosen.map(({ units }) => units[0]!)
    this.#profiles = chosen.map(({ units }) => profileOf(units))
    for (let i = 0; i < chosen.length; i++) this.#pairs.push(Array.from({ length: i }, (_, j) => this.#pairOf(chosen[i]!, chosen[j]!, i, j)))
  }

  #pairOf(a: Cluster, b: Cluster, i: number, j: number): Pair | undefined {
    if (a.links.size > 0 && b.links.size > 0) return undefined
    let likeness: Likeness | undefined
    for (const one of a.units.slice(0, mostLooked)) for (const other of b.units.slice(0, mostLooked)) {
      const found = typeOf(one) === typeOf(other) ? this.#corpus.likeliest(one, other) : undefined
      if (found !== undefined && (likeness === undefined || found.nats > likeness.nats)) likeness = found
    }
    return likeness === undefined ? undefined : { likeness, score: this.#scoreOf(likeness, i, j), open: true }
  }

  #scoreOf(likeness: Likeness, i: number, j: number): Score {
    return likeness.a.type === "PER" ? personScore(this.#corpus, this.#profiles[i]!, this.#profiles[j]!, likeness) : nameScore(likeness)
  }

  #pair(i: number, j: number): Pair | undefined {
    return i > j ? this.#pairs[i]![j] : this.#pairs[j]![i]
  }

  /** The likeliest pair of all that are open. */
  #best(): readonly [number, number, Pair] | undefined {
    let best: readonly [number, number, Pair] | undefined
    for (let i = 0; i < this.#units.length; i++) {
      if (this.#units[i] === undefined) continue
      for (let j = 0; j < i; j++) {
        const pair = this.#units[j] === undefined ? undefined : this.#pairs[i]![j]
        if (pair !== undefined && pair.open && pair.score.nats >= joinFrom && (best === undefined || pair.score.nats > best[2].score.nats)) best = [i, j, pair]
      }
    }
    return best
  }

  #areApart(i: number, j: number): boolean {
    return this.#clusters.areApart(this.#clusters.of(this.#units[i]!), this.#clusters.of(this.#units[j]!))
  }

  /** Whether a third is as near to one of two, and is not one with the other. */
  #hasRival(i: number, j: number, nats: number): boolean {
    return this.#units.some((unit, k) => {
      if (unit === undefined || k === i || k === j) return false
      const near = this.#pair(i, k)
      return near !== undefined && near.score.nats >= nats - margin && ((this.#pair(j, k)?.score.nats ?? -Infinity) < joinFrom || this.#areApart(j, k))
    })
  }

  /** Joins what is one; gives what is left open. */
  run(): ReadonlyArray<Doubt> {
    for (let best = this.#best(); best !== undefined; best = this.#best()) {
      const [i, j, pair] = best
      pair.open = false
      if (this.#areApart(i, j)) continue
      if (pair.score.shared === 0 && (this.#hasRival(i, j, pair.score.nats) || this.#hasRival(j, i, pair.score.nats))) continue
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
      const near = alive.filter((j) => j !== i && this.#pair(i, j) !== undefined)
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
    for (let k = 0; k < this.#units.length; k++) {
      if (k === j || this.#units[k] === undefined) continue
      const [own, taken] = [this.#pair(j, k), this.#pair(i, k)]
      const likeness = taken === undefined || (own !== undefined && own.likeness.nats >= taken.likeness.nats) ? own?.likeness : taken.likeness
      const [high, low] = j > k ? [j, k] : [k, j]
      this.#pairs[high]![low] = likeness === undefined ? undefined : { likeness, score: this.#scoreOf(likeness, high, low), open: true }
    }
    for (const row of this.#pairs) for (const pair of row) if (pair !== undefined) pair.open = true
  }

  /** Pairs of clusters that may be one, the likeliest first. */
  #doubts(): ReadonlyArray<Doubt> {
    const doubts: Array<Doubt> = []
    for (let i = 0; i < this.#units.length; i++) for (let j = 0; j < i; j++) {
      const [a, b] = [this.#units[i], this.#units[j]]
      const pair = a === undefined || b === undefined ? undefined : this.#pairs[i]![j]
      if (pair !== undefined && pair.score.nats >= doubtFrom && !this.#areApart(i, j)) doubts.push({ a: b!.key, b: a!.key, nats: pair.score.nats, why: pair.score.why })
    }
    return doubts.sort((x, y) => y.nats - x.nats).slice(0, mostDoubts)
  }
}
