/** Which units names, links and decisions connect, and which of them what is worth more or less now may regroup. */
import type { Corpus } from "./corpus.ts"
import type { Rulings } from "./decisions.ts"
import type { Unit } from "./unit.ts"

/** The units that names that may be one, and decisions, lead to. */
export function componentOf(corpus: Corpus, rulings: Rulings, start: Unit): ReadonlySet<Unit> {
  const found = new Set([start])
  const opened = new Set<string>()
  const reached = new Set<string>()
  const reach = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    for (const unit of corpus.unitsWithName(name)) found.add(unit)
  }
  for (const unit of found) {
    for (const key of unit.nodes.keys()) {
      if (opened.has(key) || !corpus.nodes.get(key)!.full) continue
      opened.add(key)
      reach(key)
      for (const other of corpus.nodes.get(key)!.edges.keys()) reach(other)
    }
    for (const key of rulings.same.get(unit.key) ?? []) {
      const other = corpus.units.get(key)
      if (other !== undefined) found.add(other)
    }
  }
  return found
}

/** Keys of units that have a feature whose worth has changed: those that a surname stands for, and those that share it with another of their component. */
export function* reweighed(corpus: Corpus, isLoose: (unit: Unit) => boolean): Generator<string> {
  for (const feature of corpus.reweighed) {
    const together = new Map<number, Array<string>>()
    for (const unit of corpus.unitsWith(feature)) {
      if (isLoose(unit)) yield unit.key
      else if (together.has(unit.component)) together.get(unit.component)!.push(unit.key)
      else together.set(unit.component, [unit.key])
    }
    for (const keys of together.values()) if (keys.length > 1) yield* keys
  }
}
