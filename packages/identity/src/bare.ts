/** Persons who are nowhere named in full: whom of those that are they may be. */
import { type Corpus, fewNames } from "./corpus.ts"
import type { Rulings } from "./decisions.ts"
import type { Doubt } from "./grouping.ts"
import { mayStandFor, type NameNode } from "./nameNode.ts"
import { contextScore, profileOf, type Score } from "./score.ts"
import { bySign } from "./sighting.ts"
import type { Unit } from "./unit.ts"
import { weights } from "./weights.ts"

/** Units that are one, without those that are only called by a surname. */
export interface Core {
  readonly units: ReadonlyArray<Unit>
}

export interface Choice<C extends Core> {
  /** Whom the name stands for; nothing where that is open. */
  readonly core: C | undefined
  readonly why: Score["why"]
  readonly doubts: ReadonlyArray<Doubt>
}

const doubtFrom = -1
const mostDoubts = 3

/** Units that are called so, each with its name. */
function* unitsCalled(corpus: Corpus, names: Iterable<NameNode>): Generator<readonly [NameNode, Unit]> {
  for (const name of names) for (const unit of corpus.unitsWithName(name.key)) yield [name, unit]
}

/** Those that share something with a unit that is worth something, by way of the fewer: those that are called so, or those that have what is shared. */
function* unitsSharing(corpus: Corpus, unit: Unit, names: ReadonlySet<NameNode>): Generator<readonly [NameNode, Unit]> {
  for (const feature of unit.features.keys()) {
    if (corpus.worth(feature) === 0) continue
    const there = corpus.unitsWith(feature)
    if (there.size > names.size) {
      for (const called of unitsCalled(corpus, names)) if (there.has(called[1])) yield called
      continue
    }
    for (const other of there) for (const key of other.nodes.keys()) {
      const name = corpus.nodes.get(key)!
      if (names.has(name)) yield [name, other]
    }
  }
}

/** The groups that a surname alone may stand for, and whether these are all that there are. */
function candidatesOf<C extends Core>(corpus: Corpus, unit: Unit, coreOf: (unit: Unit) => C | undefined): { readonly cores: ReadonlySet<C>; readonly all: boolean } {
  const cores = new Set<C>()
  let all = true
  for (const name of corpus.namesOf(unit)) {
    const names = corpus.namesBySurname(name.surname, true)
    const few = names.size <= fewNames
    all &&= few
    for (const [full, other] of few ? unitsCalled(corpus, names) : unitsSharing(corpus, unit, names)) {
      const core = coreOf(other)
      if (core !== undefined && !cores.has(core) && mayStandFor(name, full)) cores.add(core)
    }
  }
  return { cores, all }
}

const firstKey = ({ units }: Core): string => units.map(({ key }) => key).sort()[0]!

/** Whom a person without a full name is: the one who shares most with the text, if that is clear, or the only one who is called so. */
export function choose<C extends Core>(corpus: Corpus, rulings: Rulings, unit: Unit, coreOf: (unit: Unit) => C | undefined): Choice<C> {
  const { cores, all } = candidatesOf(corpus, unit, coreOf)
  const apart = rulings.different.get(unit.key)
  const own = profileOf([unit])
  const beside = new Set(corpus.documents.get(unit.first.document)!.entries.map((entry) => entry.unit))
  const isOther = ({ key }: Unit): boolean => apart?.has(key) === true || beside.has(key)
  const scores = [...cores].filter((core) => !core.units.some(isOther))
    .map((core) => ({ core, key: firstKey(core), ...contextScore(corpus, own, profileOf(core.units)) })).sort((x, y) => y.nats - x.nats || bySign(x.key, y.key))
  const [best, next] = scores
  if (best === undefined) return { core: undefined, why: [], doubts: [] }
  const clear = next === undefined || best.nats - next.nats >= weights.surnameClearly
  const joined = (best.shared > 0 && best.nats >= weights.surnameShared && clear) || (all && next === undefined && best.nats >= weights.surnameOnly)
  if (joined) return { core: best.core, why: [{ code: "surname-of", params: { text: unit.first.sighting.forms[0]!.text, of: best.core.units[0]!.first.sighting.forms[0]!.text } }, ...best.why], doubts: [] }
  return { core: undefined, why: [], doubts: scores.filter(({ nats }) => nats >= doubtFrom).slice(0, mostDoubts).map(({ key, nats, why }) => ({ a: unit.key, b: key, nats, why })) }
}

/** Persons with the same short name who share something few documents have, and whom these lead to. */
export function besides(corpus: Corpus, unit: Unit): ReadonlyArray<Unit> {
  const found = new Set<Unit>()
  for (const feature of unit.features.keys()) {
    if (!corpus.isStrong(feature)) continue
    const there = corpus.unitsWith(feature)
    for (const key of unit.nodes.keys()) {
      const called = corpus.unitsWithName(key)
      const [few, many] = called.size <= there.size ? [called, there] : [there, called]
      for (const other of few) if (many.has(other) && other.first.document !== unit.first.document && corpus.isBare(other)) found.add(other)
    }
  }
  return [...found]
}

/** Units that lead to each other, as sets. */
export function* connected(units: Iterable<Unit>, next: (unit: Unit) => Iterable<Unit>): Generator<ReadonlySet<Unit>> {
  const done = new Set<Unit>()
  for (const start of units) {
    if (done.has(start)) continue
    const found = new Set([start])
    for (const unit of found) for (const other of next(unit)) found.add(other)
    for (const unit of found) done.add(unit)
    yield found
  }
}
