/** Units being joined: what must not meet never does. */
import type { Corpus } from "./corpus.ts"
import type { Rulings } from "./decisions.ts"
import type { Evidence } from "@polyonym/facts/pure"
import { typeOf, type Unit } from "./unit.ts"

export interface Cluster {
  readonly units: Array<Unit>
  readonly links: Set<string>
  /** The documents that persons stand in: what one document tells apart is not one. */
  readonly documents: Set<string>
  readonly why: Array<Evidence>
}

const mostWhy = 12
const mostSeen = 12

const sayOnce = (to: Array<Evidence>, said: ReadonlyArray<Evidence>): void => {
  for (const one of said) if (to.length < mostWhy && !to.some(({ code, params }) => code === one.code && JSON.stringify(params) === JSON.stringify(one.params))) to.push(one)
}

/** The documents of a person. */
export const documentsOf = (unit: Unit): Set<string> => new Set(typeOf(unit) !== "PER" ? [] : [...unit.entries.values()].map(({ document }) => document))

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  for (const one of small) if (large.has(one)) return true
  return false
}

export class Clusters {
  readonly #of = new Map<string, Cluster>()
  readonly #corpus: Corpus
  readonly #rulings: Rulings
  constructor(corpus: Corpus, rulings: Rulings, units: ReadonlyArray<Unit>) {
    this.#corpus = corpus
    this.#rulings = rulings
    for (const unit of units) this.#of.set(unit.key, { units: [unit], links: new Set(unit.link === undefined ? [] : [unit.link]), documents: documentsOf(unit), why: [] })
  }

  of(unit: Unit): Cluster {
    return this.#of.get(unit.key)!
  }
  all(): ReadonlyArray<Cluster> {
    return [...new Set(this.#of.values())]
  }

  /** Whether people said that two clusters are two. */
  decided(a: Cluster, b: Cluster): boolean {
    const keys = new Set(b.units.map(({ key }) => key))
    return a.units.some(({ key }) => [...this.#rulings.different.get(key) ?? []].some((other) => keys.has(other)))
  }

  /** Whether two clusters must not be one: decided so, linked to two entities, told apart by a document, or by names that exclude each other. */
  areApart(a: Cluster, b: Cluster): boolean {
    if (a === b) return false
    if (a.links.size > 0 && b.links.size > 0) return true
    if (meet(a.documents, b.documents)) return true
    if (this.#rulings.different.size > 0 && this.decided(a, b)) return true
    return spread(a).some((one) => spread(b).some((other) => this.#corpus.contradict(one, other)))
  }

  join(a: Unit, b: Unit, why: ReadonlyArray<Evidence>): void {
    const [into, from] = [this.of(a), this.of(b)]
    if (into === from) return
    into.units.push(...from.units)
    for (const link of from.links) into.links.add(link)
    for (const document of from.documents) into.documents.add(document)
    for (const unit of from.units) this.#of.set(unit.key, into)
    sayOnce(into.why, from.why)
    sayOnce(into.why, why)
  }

  /** Joins what may be joined; whether it was, or was already. */
  tryJoin(a: Unit, b: Unit, why: ReadonlyArray<Evidence>): boolean {
    if (this.areApart(this.of(a), this.of(b))) return false
    this.join(a, b, why)
    return true
  }
}

/** Units of a cluster with different names. */
function spread({ units }: Cluster): ReadonlyArray<Unit> {
  const found = new Map<string, Unit>()
  for (const unit of units) {
    const name = [...unit.nodes.keys()].sort().join("\n")
    if (found.size < mostSeen && !found.has(name)) found.set(name, unit)
  }
  return [...found.values()]
}
