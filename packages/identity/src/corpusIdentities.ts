/** The identities of a corpus, held in memory: documents and decisions in, identities out. */
import type { Evidence } from "@polyonym/facts/pure"
import { compareNames } from "@polyonym/names/pure"
import type { Decision, DecisionConflict, Meant } from "./decisions.ts"
import type { IdentityEvent } from "./events.ts"
import { Graph, type Group } from "./graph.ts"
import { describe, entriesIn, type KnownIdentity, named } from "./identity.ts"
import { type KeptName, makeNodes, type NameNode } from "./nameNode.ts"
import { bySign, type IdentityType, type SeenDocument, type SightedDocument, sightingsOf } from "./sighting.ts"

/** What came of taking a document in. */
export interface Added {
  /** By the entity's id within the document, its id in the corpus. */
  readonly ids: Readonly<Record<string, string>>
  /** What became of identities that were there. */
  readonly events: ReadonlyArray<IdentityEvent>
}

/** What came of a decision. */
export interface Decided {
  /** The decision with what its ids stood for. */
  readonly decision: Decision
  /** Whether it is new. */
  readonly isNew: boolean
  readonly events: ReadonlyArray<IdentityEvent>
}

/** Two identities that may be one, for a person to decide. */
export interface DoubtfulPair {
  readonly a: KnownIdentity
  readonly b: KnownIdentity
  /** Log odds, nats, that they are one. */
  readonly nats: number
  /** What speaks for and against. */
  readonly evidence: ReadonlyArray<Evidence>
}

export interface Found {
  readonly identity: KnownIdentity
  /** That the name is one of its names, 0..1. */
  readonly probability: number
}

export interface FindOptions {
  /** BCP 47. */
  readonly language?: string | undefined
  readonly type?: IdentityType | undefined
  /** 10 unless given. */
  readonly limit?: number | undefined
}

const allTypes: ReadonlyArray<IdentityType> = ["PER", "ORG", "LOC", "EVENT", "PRODUCT"]
const isSighted = (document: SeenDocument | SightedDocument): document is SightedDocument => "sightings" in document
const mostMeant = 3
/** Whether it is known what each id of a decision stands for. */
const isPlain = ({ kind, meant }: Decision): boolean => meant?.a !== undefined && (kind === "rename" || meant.b !== undefined)

/**
 * One identity over many documents. What it gives is a function of the documents and decisions that are in it: their order, and how they were batched, change nothing.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { CorpusIdentities } from "@polyonym/identity/pure"
 *
 * const seen = (id: string, text: string, language: string, script: string) => ({
 *   id, identities: { style: "own-preference", identities: [
 *     { id: `nil-${id}`, type: "PER" as const, preferred: {}, mentions: [], roles: [], why: [], spellings: [{ text, language, script, count: 1 }] }
 *   ] }
 * })
 * const corpus = new CorpusIdentities()
 * corpus.add(seen("a", "Ostap Hrynko", "en", "Latn"))
 * corpus.add(seen("b", "Остап Гринько", "uk", "Cyrl"))
 * assert.equal(corpus.list().length, 1)
 * assert.equal(corpus.find("Гринько")[0]?.identity.documents.length, 2)
 * ```
 */
export class CorpusIdentities {
  readonly #graph = new Graph()
  readonly #renamed = new Map<string, ReadonlyArray<string>>()

  /** Takes a document in; one with the same id is replaced. */
  add(document: SeenDocument | SightedDocument): Added {
    const said = isSighted(document) ? document : sightingsOf(document)
    this.put(said)
    const events = this.settle()
    return { ids: this.idsIn(said.id), events }
  }

  /** Takes a document in without grouping anew; `settle` or the next question does. */
  put(document: SeenDocument | SightedDocument): void {
    this.#graph.add(isSighted(document) ? document : sightingsOf(document))
  }

  /** Groups anew what documents and decisions touched; what became of identities that were there. */
  settle(): ReadonlyArray<IdentityEvent> {
    const events = this.#graph.settle()
    this.recall(events)
    return events
  }

  /** Takes up events of before, by which old ids resolve. */
  recall(events: Iterable<IdentityEvent>): void {
    for (const { from, to } of events) for (const id of from) if (!to.includes(id)) this.#renamed.set(id, to)
  }

  /** Forgets a document; nothing where there is none. */
  remove(id: string): ReadonlyArray<IdentityEvent> {
    return this.#graph.remove(id) ? this.settle() : []
  }

  /** Takes a decision in, with what its ids stand for now. */
  decide(decision: Decision): Decided {
    const full = this.#withMeaning(decision)
    const isNew = this.#graph.decide(full)
    return { decision: full, isNew, events: this.settle() }
  }

  /**
   * Takes several decisions in and groups anew once; the events stand with the last. What their ids stand for is read before any of them is followed, and after them where it is they that made the
   * identity.
   */
  decideAll(decisions: Iterable<Decision>): ReadonlyArray<Decided> {
    const told: Array<{ readonly decision: Decision; readonly isNew: boolean } | undefined> = []
    let left = [...decisions].map((decision, place) => ({ decision, place }))
    const last = left.length - 1
    const events: Array<IdentityEvent> = []
    for (let isLast = false; left.length > 0;) {
      const read = left.map(({ decision, place }) => ({ place, decision: this.#withMeaning(decision) }))
      const ready: typeof read = isLast ? read : read.filter(({ decision }) => isPlain(decision))
      for (const { decision, place } of ready) told[place] = { decision, isNew: this.#graph.decide(decision) }
      events.push(...this.settle())
      isLast = ready.length === 0
      left = left.filter(({ place }) => told[place] === undefined)
    }
    return told.map((one, place) => ({ ...one!, events: place === last ? events : [] }))
  }

  /** Takes the documents and decisions of a store in, with the names that it kept. */
  restore(names: Iterable<KeptName>, documents: Iterable<SightedDocument>, decisions: Iterable<Decision>): void {
    this.#graph.corpus.withNames(names, () => {
      for (const document of documents) this.#graph.add(document)
    })
    for (const decision of decisions) this.#graph.decide(decision)
  }
  /** The names that came since this was last asked, for a store to keep. */
  takeFreshNames(): ReadonlyArray<KeptName> {
    return this.#graph.corpus.takeFreshNames()
  }

  #withMeaning(decision: Decision): Decision {
    if (decision.meant !== undefined) return decision
    const a = this.#meant(decision.a)
    const b = decision.kind === "rename" ? undefined : this.#meant(decision.b)
    return a === undefined && b === undefined ? decision : { ...decision, meant: { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) } }
  }

  #meant(id: string): Meant | undefined {
    const entry = this.#graph.corpus.entries.get(id)
    const entries = entry === undefined ? this.#group(id) === undefined ? [] : entriesIn(this.#group(id)!) : [entry]
    const form = entries[0]?.sighting.forms[0]
    if (form === undefined) return undefined
    return { name: form.text, language: form.language, type: entries[0]!.sighting.type, documents: [...new Set(entries.map(({ document }) => document))].slice(0, mostMeant) }
  }

  get decisions(): ReadonlyArray<Decision> {
    return this.#graph.decisions
  }
  /** Decisions that were not followed, each with the newer ones that it contradicts. */
  get conflicts(): ReadonlyArray<DecisionConflict> {
    return this.#graph.rulings.conflicts
  }
  /** Decisions about identities that are not in the corpus. */
  get waiting(): ReadonlyArray<Decision> {
    return this.#graph.rulings.waiting
  }
  /** How many documents there are. */
  get size(): number {
    return this.#graph.corpus.documents.size
  }
  /** How many identities there are. */
  get count(): number {
    return this.#graph.groups.size
  }
  /** What the documents say, in order of their ids. */
  *documents(): Generator<SightedDocument> {
    for (const id of [...this.#graph.corpus.documents.keys()].sort()) yield this.#graph.corpus.documents.get(id)!.said
  }
  document(id: string): SightedDocument | undefined {
    return this.#graph.corpus.documents.get(id)?.said
  }

  #describe(group: Group): KnownIdentity {
    return describe(this.#graph.corpus, group, this.#graph.rulings)
  }

  #group(id: string): Group | undefined {
    const resolved = this.resolve(id)
    return resolved === undefined ? undefined : this.#graph.groups.get(resolved)
  }

  /** The id that an identity has now: given one of a sighting, of a link, or of before. */
  resolve(id: string): string | undefined {
    const { groups, corpus } = this.#graph
    for (let now: string | undefined = id, steps = 0; now !== undefined && steps < mostSteps; steps++) {
      if (groups.has(now)) return now
      const unit = corpus.entries.get(now)?.unit ?? (corpus.units.has(`link ${now}`) ? `link ${now}` : undefined)
      if (unit !== undefined) return this.#graph.group(unit)?.id
      now = this.#renamed.get(now)?.[0]
    }
    return undefined
  }

  /** An identity by its id of now or before, or by that of a sighting. */
  show(id: string): KnownIdentity | undefined {
    const group = this.#group(id)
    return group === undefined ? undefined : this.#describe(group)
  }

  /** All identities, in order of their ids. */
  list(options: { readonly type?: IdentityType | undefined } = {}): ReadonlyArray<KnownIdentity> {
    return [...this.identities()].filter(({ type }) => options.type === undefined || type === options.type)
  }
  *identities(): Generator<KnownIdentity> {
    const { groups } = this.#graph
    for (const id of [...groups.keys()].sort()) yield this.#describe(groups.get(id)!)
  }

  /** By the entity's id within a document, its id in the corpus. */
  idsIn(document: string): Readonly<Record<string, string>> {
    const { corpus } = this.#graph
    const entries = corpus.documents.get(document)?.entries ?? []
    return Object.fromEntries(entries.map(({ sighting, unit }) => [sighting.id, this.#graph.group(unit)!.id]))
  }
  /** The identities of a document. */
  inDocument(document: string): ReadonlyArray<KnownIdentity> {
    return [...new Set(Object.values(this.idsIn(document)))].sort().flatMap((id) => this.show(id) ?? [])
  }

  /** Who and what stands in the same documents, with their number; the most frequent first. */
  together(id: string, options: { readonly limit?: number | undefined } = {}): ReadonlyArray<{ readonly id: string; readonly name: string; readonly documents: number }> {
    const group = this.#group(id)
    if (group === undefined) return []
    const counts = new Map<string, number>()
    for (const document of new Set(entriesIn(group).map((entry) => entry.document))) {
      for (const other of new Set(Object.values(this.idsIn(document)))) if (other !== group.id) counts.set(other, (counts.get(other) ?? 0) + 1)
    }
    return [...counts].sort(([a, x], [b, y]) => y - x || bySign(a, b)).slice(0, options.limit ?? usualLimit)
      .map(([other, documents]) => ({ id: other, name: this.#describe(this.#graph.groups.get(other)!).name, documents }))
  }

  /** Identities by a name in any spelling and script, the likeliest first. */
  find(text: string, { language, type, limit = usualLimit }: FindOptions = {}): ReadonlyArray<Found> {
    const found = new Map<Group, number>()
    for (const asked of makeNodes(type === undefined ? allTypes : [type], { text, language: language ?? "und" })) {
      for (const node of this.#near(asked)) {
        const probability = node.key === asked.key ? 1 : compareNames(asked.name, node.name).probability
        if (probability < leastFound) continue
        for (const unit of this.#graph.corpus.unitsWithName(node.key)) {
          const group = this.#graph.group(unit.key)!
          if (probability > (found.get(group) ?? 0)) found.set(group, probability)
        }
      }
    }
    return [...found].sort(([a, x], [b, y]) => y - x || bySign(a.id, b.id)).slice(0, limit).map(([group, probability]) => ({ identity: this.#describe(group), probability }))
  }

  #near(asked: NameNode): ReadonlySet<NameNode> {
    const { corpus } = this.#graph
    const near = new Set<NameNode>()
    for (const block of asked.blocks) for (const node of corpus.namesInBlock(block)) near.add(node)
    if (asked.surname !== "") for (const full of [true, false]) if (!asked.full || !full) for (const node of corpus.namesBySurname(asked.surname, full)) near.add(node)
    const own = corpus.nodes.get(asked.key)
    return own === undefined ? near : near.add(own)
  }

  /** Pairs for a person to decide, the likeliest first. */
  doubtful(options: { readonly limit?: number | undefined } = {}): ReadonlyArray<DoubtfulPair> {
    const pairs = new Map<string, { a: string; b: string; nats: number; why: ReadonlyArray<Evidence> }>()
    for (const { a, b, nats, why } of this.#graph.doubts) {
      const [left, right] = [this.#graph.group(a)?.id, this.#graph.group(b)?.id].sort((x, y) => bySign(x ?? "", y ?? ""))
      if (left === undefined || right === undefined || left === right) continue
      const key = `${left}\n${right}`
      const there = pairs.get(key)
      if (there === undefined || there.nats < nats) pairs.set(key, { a: left, b: right, nats, why })
    }
    return [...pairs.values()].sort((x, y) => y.nats - x.nats || bySign(x.a, y.a) || bySign(x.b, y.b)).slice(0, options.limit ?? Infinity)
      .map(({ a, b, nats, why }) => ({ a: this.show(a)!, b: this.show(b)!, nats, evidence: named(this.#graph.corpus, why, entriesIn(this.#graph.groups.get(a)!)) }))
  }
}

const usualLimit = 10
const leastFound = 0.3
const mostSteps = 32
