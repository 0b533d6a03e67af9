/** The sightings of a corpus, indexed by name, surname, link and what stands beside them. */
import { contradictionOf, edgeOf, type KeptName, makeNode, mayBeOne, type NameEdge, NameNode, natsOf, nodeKeyOf } from "./nameNode.ts"
import type { SightedDocument } from "./sighting.ts"
import { SetsByKey } from "./sparse.ts"
import { entriesOf, type Entry, makeUnit, putEntry, roleFeature, takeEntry, typeOf, type Unit } from "./unit.ts"
import { weights } from "./weights.ts"

/** Where the number of documents that have a feature passes one of these, it is worth less. */
const steps: ReadonlyArray<readonly [documents: number, worth: number]> = [[8, 1], [32, 0.7], [128, 0.4], [512, 0.15]]
export const kindOfFeature = (feature: string): string => feature.slice(0, feature.indexOf(" "))
/** A feature that so few documents have joins two sightings of one name by itself. */
const fewDocuments: Readonly<Record<string, number>> = { PER: 32, ORG: 8, LOC: 8, role: 128 }

/** So few names in full with a surname are looked at each, whatever they share with the surname alone. */
export const fewNames = 8

export class Corpus {
  readonly documents = new Map<string, { readonly said: SightedDocument; readonly entries: ReadonlyArray<Entry> }>()
  readonly entries = new Map<string, Entry>()
  readonly units = new Map<string, Unit>()
  readonly nodes = new Map<string, NameNode>()
  readonly #unitsOfNode = new SetsByKey<Unit>()
  readonly #blocks = new SetsByKey<NameNode>()
  readonly #fullBySurname = new SetsByKey<NameNode>()
  readonly #bareBySurname = new SetsByKey<NameNode>()
  /** Persons by what stands beside them. */
  readonly #unitsOfFeature = new SetsByKey<Unit>()
  readonly #documentsOf = new Map<string, number>()
  /** Keys of units that came, went, or say something else now. */
  readonly dirty = new Set<string>()
  /** Features that are worth less or more now. */
  readonly reweighed = new Set<string>()
  /** Names that a store is to keep; nothing where there is no store. */
  #freshNames: Set<string> | undefined
  #keptNames: ReadonlyMap<string, KeptName> | undefined
  /** Folded surnames of which names in full came or went. */
  readonly dirtySurnames = new Set<string>()

  add(said: SightedDocument): void {
    this.remove(said.id)
    const entries = entriesOf(said)
    this.documents.set(said.id, { said, entries })
    this.#weigh(entries, 1)
    for (const entry of entries) this.#put(entry)
  }

  remove(id: string): boolean {
    const there = this.documents.get(id)
    if (there === undefined) return false
    this.documents.delete(id)
    for (const entry of there.entries) this.#take(entry)
    this.#weigh(there.entries, -1)
    return true
  }

  /** Counts a document for what it is about. */
  #weigh(entries: ReadonlyArray<Entry>, by: 1 | -1): void {
    const about = new Set(entries.flatMap(({ sighting }) => [`${sighting.type} ${sighting.id}`, ...sighting.roles.map(({ text }) => roleFeature(text))]))
    for (const feature of about) {
      const before = this.worth(feature)
      const next = (this.#documentsOf.get(feature) ?? 0) + by
      if (next > 0) this.#documentsOf.set(feature, next)
      else this.#documentsOf.delete(feature)
      if (this.worth(feature) !== before) this.reweighed.add(feature)
    }
  }

  /** How many documents have a person, body, place or role. */
  documentsWith(feature: string): number {
    return this.#documentsOf.get(feature) ?? 0
  }

  /** What it says, in nats, that two persons share this. */
  worth(feature: string): number {
    const documents = this.documentsWith(feature)
    const step = steps.find(([most]) => documents <= most)
    return step === undefined ? 0 : step[1] * weights.rarity[kindOfFeature(feature) as keyof typeof weights.rarity]
  }

  isStrong(feature: string): boolean {
    return this.documentsWith(feature) <= fewDocuments[kindOfFeature(feature)]!
  }

  #put(entry: Entry): void {
    let unit = this.units.get(entry.unit)
    if (unit === undefined) this.units.set(entry.unit, unit = makeUnit(entry))
    putEntry(unit, entry)
    this.entries.set(entry.id, entry)
    entry.nodes.forEach((key, index) => {
      if (!this.nodes.has(key)) this.#openNode(key, entry, index)
      this.#unitsOfNode.add(key, unit)
    })
    for (const feature of entry.features) this.#unitsOfFeature.add(feature, unit)
    this.dirty.add(unit.key)
  }

  #take(entry: Entry): void {
    const unit = this.units.get(entry.unit)!
    for (const key of entry.nodes) this.#leave(this.nodes.get(key)!)
    const left = takeEntry(unit, entry)
    this.entries.delete(entry.id)
    if (!left) this.units.delete(unit.key)
    for (const key of entry.nodes) if (!unit.nodes.has(key)) this.#dropNode(key, unit)
    for (const feature of entry.features) if (!unit.features.has(feature)) this.#unitsOfFeature.delete(feature, unit)
    this.dirty.add(unit.key)
  }

  /** What a sighting had its name in common with may be grouped otherwise without it. */
  #leave(node: NameNode): void {
    this.#mark(node)
    if (!node.full) return
    for (const key of [node.key, ...node.edges.keys()]) for (const unit of this.unitsWithName(key)) this.dirty.add(unit.key)
  }

  /** Runs what takes the documents of a store in, with the names that it kept; from then on names are gathered for it. */
  withNames(names: Iterable<KeptName>, work: () => void): void {
    this.#keptNames = new Map([...names].map((kept) => [nodeKeyOf(kept.type, { text: kept.text, language: kept.language ?? "" }), kept]))
    this.#freshNames = new Set()
    work()
    this.#keptNames = undefined
  }

  /** The names that were read or compared since this was last asked. */
  takeFreshNames(): ReadonlyArray<KeptName> {
    const fresh = [...this.#freshNames ?? []].flatMap((key) => this.nodes.get(key)?.kept() ?? [])
    this.#freshNames?.clear()
    return fresh
  }

  #openNode(key: string, { sighting }: Entry, form: number): void {
    const kept = this.#keptNames?.get(key)
    if (kept === undefined) {
      this.#freshNames?.add(key)
      this.#putNode(makeNode(sighting.type, sighting.forms[form]!), true)
      return
    }
    const node = new NameNode(key, kept)
    this.#putNode(node, false)
    for (const [other, edge] of kept.edges) this.#join(node, this.nodes.get(other), edge)
  }

  #join(node: NameNode, other: NameNode | undefined, edge: NameEdge): void {
    if (other === undefined) return
    node.join(other.key, edge)
    other.join(node.key, edge)
  }

  #putNode(node: NameNode, isNew: boolean): void {
    this.nodes.set(node.key, node)
    if (node.surname !== "") (node.full ? this.#fullBySurname : this.#bareBySurname).add(node.surname, node)
    if (this.namesBySurname(node.surname, true).size <= fewNames + 1) this.#mark(node)
    const near = new Set<NameNode>()
    for (const block of node.blocks) {
      for (const other of this.#blocks.get(block)) near.add(other)
      this.#blocks.add(block, node)
    }
    if (!isNew) return
    for (const other of near) {
      const edge = mayBeOne(node, other) ? edgeOf(node, other) : undefined
      if (edge === undefined) continue
      this.#join(node, other, edge)
      this.#freshNames?.add(other.key)
    }
  }

  #mark({ full, surname }: NameNode): void {
    if (full && surname !== "") this.dirtySurnames.add(surname)
  }

  #dropNode(key: string, unit: Unit): void {
    this.#unitsOfNode.delete(key, unit)
    if (this.#unitsOfNode.has(key)) return
    const node = this.nodes.get(key)!
    this.nodes.delete(key)
    for (const other of node.edges.keys()) this.nodes.get(other)?.part(key)
    for (const block of node.blocks) this.#blocks.delete(block, node)
    if (node.surname !== "") (node.full ? this.#fullBySurname : this.#bareBySurname).delete(node.surname, node)
  }

  unitsWithName(key: string): ReadonlySet<Unit> {
    return this.#unitsOfNode.get(key)
  }
  unitsWith(feature: string): ReadonlySet<Unit> {
    return this.#unitsOfFeature.get(feature)
  }
  namesInBlock(block: string): ReadonlySet<NameNode> {
    return this.#blocks.get(block)
  }
  /** Names in full, or surnames alone, whose folded surname is this one. */
  namesBySurname(surname: string, full: boolean): ReadonlySet<NameNode> {
    return (full ? this.#fullBySurname : this.#bareBySurname).get(surname)
  }

  /** The names of a unit in a fixed order. */
  namesOf(unit: Unit): ReadonlyArray<NameNode> {
    return [...unit.nodes.keys()].sort().map((key) => this.nodes.get(key)!)
  }
  /** Whether a unit is a person who is nowhere named in full. */
  isBare(unit: Unit): boolean {
    if (unit.link !== undefined || typeOf(unit) !== "PER") return false
    for (const key of unit.nodes.keys()) if (this.nodes.get(key)!.full) return false
    return true
  }

  /** The names by which two units may be one, and how probable it is; nothing where none is. */
  likeliest(a: Unit, b: Unit): Likeness | undefined {
    let best: Likeness | undefined
    for (const key of [...a.nodes.keys()].sort()) {
      const node = this.nodes.get(key)!
      if (!node.full) continue
      if (b.nodes.has(key)) {
        if (best === undefined || best.nats < equalNats) best = { a: node, b: node, nats: equalNats, edge: undefined }
        continue
      }
      for (const [other, edge] of node.edges) {
        if (!b.nodes.has(other)) continue
        const nats = natsOf(edge.probability)
        const node2 = this.nodes.get(other)!
        if (best === undefined || nats > best.nats || (nats === best.nats && best.edge !== undefined && other < best.b.key)) best = { a: node, b: node2, nats, edge }
      }
    }
    return best
  }

  /** Whether names of both exclude each other. */
  contradict(a: Unit, b: Unit): boolean {
    if (typeOf(a) !== "PER" || typeOf(b) !== "PER") return false
    const [left, right] = [this.#told(a), this.#told(b)]
    return left.some((one) => right.some((other) => contradictionOf(one, other) !== ""))
  }
  #told(unit: Unit): ReadonlyArray<NameNode> {
    return this.namesOf(unit).filter(({ full }) => full).slice(0, mostTold)
  }
}

const mostTold = 6
/** What names that are written alike say, nats. */
const equalNats = 6

export interface Likeness {
  readonly a: NameNode
  readonly b: NameNode
  readonly nats: number
  /** Nothing where both are written alike. */
  readonly edge: NameEdge | undefined
}
