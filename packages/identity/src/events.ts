/** What became of identities when they were grouped anew. */
import { bySign } from "./sighting.ts"

/** `merged`: several are one; `split`: one is several; `renamed`: one has another id; `gone`: nothing is left of it. */
export interface IdentityEvent {
  readonly kind: "merged" | "split" | "renamed" | "gone"
  readonly from: ReadonlyArray<string>
  readonly to: ReadonlyArray<string>
}

export class Regrouping {
  /** Units that left a group, and its id when they first did. */
  readonly #left = new Map<string, string>()

  leave(unit: string, id: string): void {
    if (!this.#left.has(unit)) this.#left.set(unit, id)
  }

  /** In order of ids. `idOf` gives what a unit belongs to now, `isThere` whether an id is still in use. */
  events(idOf: (unit: string) => string | undefined, isThere: (id: string) => boolean): ReadonlyArray<IdentityEvent> {
    const targets = new Map<string, Set<string>>()
    const sources = new Map<string, Set<string>>()
    for (const [unit, from] of this.#left) {
      const to = idOf(unit)
      const there = targets.get(from) ?? new Set(isThere(from) ? [from] : [])
      targets.set(from, there)
      if (to === undefined) continue
      there.add(to)
      sources.set(to, (sources.get(to) ?? new Set()).add(from))
    }
    const out: Array<IdentityEvent> = []
    for (const [from, to] of targets) {
      if (to.size === 0) out.push({ kind: "gone", from: [from], to: [] })
      if (to.size > 1) out.push({ kind: "split", from: [from], to: [...to].sort() })
    }
    for (const [to, from] of sources) {
      if (from.size > 1) out.push({ kind: "merged", from: [...from].sort(), to: [to] })
      const [only] = from
      if (from.size === 1 && only !== to && targets.get(only!)!.size === 1) out.push({ kind: "renamed", from: [only!], to: [to] })
    }
    return out.sort((a, b) => bySign(a.from.join(" "), b.from.join(" ")) || bySign(a.kind, b.kind))
  }
}
