/** The identities of a corpus in memory: a function of the documents and the decisions that are there, kept up to date where something comes or goes. */
import type { Evidence } from "@polyonym/facts/pure"
import { besides, choose, connected, type Core } from "./bare.ts"
import { componentOf, reweighed } from "./components.ts"
import { Corpus, fewNames } from "./corpus.ts"
import { type Decision, noRulings, type Rulings, ruleOn, writeDecision } from "./decisions.ts"
import { type IdentityEvent, Regrouping } from "./events.ts"
import { type Doubt, groupUnits } from "./grouping.ts"
import { bySign, type SightedDocument } from "./sighting.ts"
import { byOrder, typeOf, type Unit } from "./unit.ts"

/** Units that are one. */
export interface Group extends Core {
  readonly id: string
  readonly units: ReadonlyArray<Unit>
  why: ReadonlyArray<Evidence>
  /** Units that are called by a surname alone, and why they belong here. */
  attached: Map<Unit, ReadonlyArray<Evidence>> | undefined
}

const linkOrder = (a: string, b: string): number => a.length - b.length || bySign(a, b)

/** A link where there is one, otherwise the id of the first sighting. */
export function idOf(units: ReadonlyArray<Unit>): string {
  const links = units.flatMap(({ link }) => link ?? []).sort(linkOrder)
  return links[0] ?? units.map(({ first }) => first).sort(byOrder)[0]!.id
}

export class Graph {
  readonly corpus = new Corpus()
  readonly #decisions = new Map<string, Decision>()
  readonly #groupOf = new Map<string, Group>()
  readonly #byId = new Map<string, Group>()
  readonly #doubts = new Map<string, ReadonlyArray<Doubt>>()
  #rulings: Rulings = noRulings
  #ruled = true
  #components = 0

  add(document: SightedDocument): void {
    this.corpus.add(document)
    this.#ruled = false
  }
  remove(id: string): boolean {
    this.#ruled = false
    return this.corpus.remove(id)
  }
  /** Whether it is new. */
  decide(decision: Decision): boolean {
    const line = writeDecision(decision)
    if (this.#decisions.has(line)) return false
    this.#decisions.set(line, decision)
    this.#ruled = false
    return true
  }

  get decisions(): ReadonlyArray<Decision> {
    return [...this.#decisions].sort(([a, x], [b, y]) => bySign(x.at ?? "", y.at ?? "") || bySign(a, b)).map(([, decision]) => decision)
  }
  get rulings(): Rulings {
    this.settle()
    return this.#rulings
  }
  /** All groups by id. */
  get groups(): ReadonlyMap<string, Group> {
    this.settle()
    return this.#byId
  }
  group(unit: string): Group | undefined {
    this.settle()
    return this.#groupOf.get(unit)
  }
  get doubts(): ReadonlyArray<Doubt> {
    this.settle()
    return [...this.#doubts.values()].flat()
  }

  #rule(): void {
    if (this.#ruled) return
    this.#ruled = true
    if (this.#decisions.size === 0) return
    const before = this.#rulings
    this.#rulings = ruleOn(this.corpus, this.#decisions.values())
    for (const kind of ["same", "different"] as const) {
      const [old, now] = [before[kind], this.#rulings[kind]]
      for (const key of new Set([...old.keys(), ...now.keys()])) {
        const [left, right] = [old.get(key), now.get(key)]
        if (left?.size !== right?.size || [...left ?? []].some((other) => right?.has(other) !== true)) this.corpus.dirty.add(key)
      }
    }
  }

  /** Whether a unit is grouped by what stands beside a surname, not by its name. */
  #isLoose = (unit: Unit): boolean => this.corpus.isBare(unit) && !this.#rulings.same.has(unit.key)

  /** Brings the groups up to date; what became of identities that were there. */
  settle(): ReadonlyArray<IdentityEvent> {
    this.#rule()
    const { corpus } = this
    if (corpus.dirty.size === 0 && corpus.dirtySurnames.size === 0 && corpus.reweighed.size === 0) return []
    const regrouping = new Regrouping()
    const loose = new Set<string>()
    const done = new Set<Unit>()
    const changed = new Set<Unit>()
    const queue = [...corpus.dirty, ...reweighed(corpus, this.#isLoose)]
    for (let at = 0; at < queue.length; at++) {
      const key = queue[at]!
      const unit = corpus.units.get(key)
      if (unit !== undefined && done.has(unit)) continue
      if (unit !== undefined && !this.#isLoose(unit)) {
        const component = componentOf(corpus, this.#rulings, unit)
        for (const one of component) done.add(one)
        queue.push(...this.#group(component, regrouping, loose, changed))
        continue
      }
      queue.push(...this.#dissolve(key, regrouping, loose))
      if (unit !== undefined) loose.add(key)
    }
    for (const key of this.#shaken(changed)) loose.add(key)
    corpus.dirty.clear()
    corpus.dirtySurnames.clear()
    corpus.reweighed.clear()
    this.#attach(loose, regrouping)
    return regrouping.events((key) => this.#groupOf.get(key)?.id, (id) => this.#byId.has(id))
  }

  /** Forgets the group of a unit; the keys of the others that were in it. Those that a surname attached are loose again. */
  #dissolve(key: string, regrouping: Regrouping, loose: Set<string>): ReadonlyArray<string> {
    const group = this.#groupOf.get(key)
    if (group === undefined) return []
    if (!group.units.some((unit) => unit.key === key)) {
      regrouping.leave(key, group.id)
      this.#groupOf.delete(key)
      for (const unit of group.attached?.keys() ?? []) if (unit.key === key) group.attached!.delete(unit)
      return []
    }
    for (const unit of group.attached?.keys() ?? []) {
      regrouping.leave(unit.key, group.id)
      this.#groupOf.delete(unit.key)
      loose.add(unit.key)
    }
    for (const unit of group.units) {
      regrouping.leave(unit.key, group.id)
      this.#groupOf.delete(unit.key)
      this.#doubts.delete(unit.key)
    }
    if (this.#byId.get(group.id) === group) this.#byId.delete(group.id)
    return group.units.map((unit) => unit.key).filter((other) => other !== key)
  }

  /** Groups a component; keys of others that were in groups with its units. A group of the same units that say the same as before stays, with those that a surname attached to it. */
  #group(component: ReadonlySet<Unit>, regrouping: Regrouping, loose: Set<string>, changed: Set<Unit>): ReadonlyArray<string> {
    const number = ++this.#components
    const { groups, doubts } = groupUnits(this.corpus, this.#rulings, [...component])
    const staying = new Set<Unit>()
    const fresh = groups.filter(({ units, why }) => {
      const group = this.#groupOf.get(units[0]!.key)
      if (group === undefined || !this.#isSame(group, units)) return true
      group.why = why
      for (const unit of units) staying.add(unit)
      return false
    })
    const others: Array<string> = []
    for (const unit of component) {
      unit.component = number
      this.#doubts.delete(unit.key)
      if (!staying.has(unit)) others.push(...this.#dissolve(unit.key, regrouping, loose))
    }
    for (const { units, why } of fresh) {
      this.#put(units, why)
      for (const unit of units) changed.add(unit)
    }
    for (const doubt of doubts) this.#doubts.set(doubt.a, [...this.#doubts.get(doubt.a) ?? [], doubt])
    return others
  }

  #isSame(group: Group, units: ReadonlyArray<Unit>): boolean {
    return group.units.length === units.length && units.every((unit, place) => group.units[place] === unit && !this.corpus.dirty.has(unit.key)) && group.id === idOf(units)
  }

  #put(units: ReadonlyArray<Unit>, why: ReadonlyArray<Evidence>): void {
    const group: Group = { id: idOf(units), units, why, attached: undefined }
    for (const unit of units) this.#groupOf.set(unit.key, group)
    this.#byId.set(group.id, group)
  }

  /** Surnames alone that may stand for somebody else, now that these are grouped otherwise. */
  *#shaken(changed: Iterable<Unit>): Generator<string> {
    const { corpus } = this
    for (const surname of corpus.dirtySurnames) for (const { key } of corpus.namesBySurname(surname, false)) for (const unit of corpus.unitsWithName(key)) yield unit.key
    for (const unit of changed) {
      if (typeOf(unit) !== "PER") continue
      for (const surname of new Set(corpus.namesOf(unit).map((name) => name.surname))) {
        const few = corpus.namesBySurname(surname, true).size <= fewNames + 1
        for (const { key } of corpus.namesBySurname(surname, false)) for (const other of corpus.unitsWithName(key)) {
          if (few || [...other.features.keys()].some((feature) => unit.features.has(feature))) yield other.key
        }
      }
    }
  }

  /** Takes loose units, and those that are one with them, out of their groups. */
  #loosened(keys: ReadonlySet<string>, regrouping: Regrouping): ReadonlySet<Unit> {
    const near = (unit: Unit): ReadonlyArray<Unit> => besides(this.corpus, unit).filter(this.#isLoose)
    const units = new Set<Unit>()
    const queue = [...keys]
    for (let at = 0; at < queue.length; at++) {
      const unit = this.corpus.units.get(queue[at]!)
      if (unit === undefined || units.has(unit) || !this.#isLoose(unit)) continue
      units.add(unit)
      queue.push(...this.#dissolve(unit.key, regrouping, new Set()), ...near(unit).map(({ key }) => key))
      this.#doubts.delete(unit.key)
    }
    return units
  }

  #attach(keys: ReadonlySet<string>, regrouping: Regrouping): void {
    const { corpus } = this
    const near = (unit: Unit): ReadonlyArray<Unit> => besides(corpus, unit).filter(this.#isLoose)
    const coreOf = (unit: Unit): Group | undefined => this.#isLoose(unit) ? undefined : this.#groupOf.get(unit.key)
    for (const component of connected(this.#loosened(keys, regrouping), near)) {
      const left: Array<Unit> = []
      for (const unit of component) {
        const { core, why, doubts } = choose(corpus, this.#rulings, unit, coreOf)
        if (doubts.length > 0) this.#doubts.set(unit.key, doubts)
        if (core === undefined) left.push(unit)
        else {
          (core.attached ??= new Map()).set(unit, why)
          this.#groupOf.set(unit.key, core)
        }
      }
      const open = new Set(left)
      for (const alike of connected(left, (unit) => near(unit).filter((other) => open.has(other)))) this.#put([...alike].sort((a, b) => bySign(a.key, b.key)), alike.size > 1 ? [{ code: "shared-context", params: { units: alike.size } }] : [])
    }
  }
}
