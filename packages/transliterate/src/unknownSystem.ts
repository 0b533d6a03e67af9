/** Edits from one text to another, by letters put in, left out and changed; texts are ids and short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}

/** The names that are most like `wanted`, nearest first; `within` is how much of a name may differ. */
export function nearest(wanted: string, names: Iterable<string>, count = 3, within = 0.5): Array<string> {
  const short = wanted.slice(0, 60).toLowerCase()
  return [...new Set(names)]
    .map((name) => ({ name, far: name.toLowerCase().startsWith(short) ? 0 : distance(short, name.toLowerCase()) / Math.max(short.length, name.length) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .filter(({ far }) => far <= within)
    .slice(0, count)
    .map(({ name }) => name)
}

/** No system of this id or alias for this language. The message lists those there are for the language, or those of most alike names. */
export class UnknownSystem extends Error {
  readonly _tag = "UnknownSystem"
  override readonly name = "UnknownSystem"
  readonly system: string
  readonly from: string
  /** The ids that are most like it, nearest first; at most three. */
  readonly nearest: ReadonlyArray<string>
  constructor(system: string, from: string, message: string, near: ReadonlyArray<string>) {
    super(message)
    this.system = system
    this.from = from
    this.nearest = near
  }
}

/** A system that there is no way back from: it works by words or syllables, not by letters. */
export class NotReversible extends Error {
  readonly _tag = "NotReversible"
  override readonly name = "NotReversible"
  readonly system: string
  constructor(system: string) {
    super(`there is no way back from the system "${system}": it works by syllables or words; take one whose letters can be told (systems() says which are reversible)`)
    this.system = system
  }
}
