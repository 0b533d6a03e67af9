/** Collections that most often hold one thing, or the things of one list, and then take up next to no room. */

/** Sets by key. */
export class SetsByKey<V extends object> {
  readonly #sets = new Map<string, V | Set<V>>()
  readonly #none: ReadonlySet<V> = new Set()

  add(key: string, value: V): void {
    const there = this.#sets.get(key)
    if (there === undefined) this.#sets.set(key, value)
    else if (there instanceof Set) there.add(value)
    else if (there !== value) this.#sets.set(key, new Set([there, value]))
  }
  delete(key: string, value: V): void {
    const there = this.#sets.get(key)
    if (there === value) this.#sets.delete(key)
    if (there instanceof Set && there.delete(value) && there.size === 0) this.#sets.delete(key)
  }
  has(key: string): boolean {
    return this.#sets.has(key)
  }
  get(key: string): ReadonlySet<V> {
    const there = this.#sets.get(key)
    return there === undefined ? this.#none : there instanceof Set ? there : new Set([there])
  }
}

/** How often each key of lists is in them. */
export class Tally {
  /** The one list. */
  #list: ReadonlyArray<string> | undefined
  #counts: Map<string, number> | undefined

  /** `list`: without anything twice. */
  add(list: ReadonlyArray<string>): void {
    if (this.#counts === undefined && this.#list === undefined) this.#list = list
    else this.#count(list, 1)
  }
  /** `list`: one that was added. */
  remove(list: ReadonlyArray<string>): void {
    if (this.#list === list) this.#list = undefined
    else this.#count(list, -1)
  }
  #count(list: ReadonlyArray<string>, by: 1 | -1): void {
    this.#counts ??= new Map((this.#list ?? []).map((key) => [key, 1]))
    this.#list = undefined
    for (const key of list) {
      const next = (this.#counts.get(key) ?? 0) + by
      if (next > 0) this.#counts.set(key, next)
      else this.#counts.delete(key)
    }
  }

  has(key: string): boolean {
    return this.#counts?.has(key) ?? this.#list?.includes(key) ?? false
  }
  keys(): Iterable<string> {
    return this.#counts?.keys() ?? this.#list ?? []
  }
  *[Symbol.iterator](): Generator<readonly [key: string, count: number]> {
    if (this.#counts !== undefined) yield* this.#counts
    else for (const key of this.#list ?? []) yield [key, 1]
  }
}

/** Values by key, in the order in which they came. */
export class ByKey<V> {
  #only: readonly [string, V] | undefined
  #all: Map<string, V> | undefined

  set(key: string, value: V): void {
    if (this.#all === undefined && (this.#only === undefined || this.#only[0] === key)) this.#only = [key, value]
    else (this.#all ??= new Map(this.#only === undefined ? [] : [this.#only])).set(key, value)
  }
  delete(key: string): void {
    this.#all?.delete(key)
    if (this.#only?.[0] === key) this.#only = undefined
  }
  get size(): number {
    return this.#all?.size ?? (this.#only === undefined ? 0 : 1)
  }
  values(): Iterable<V> {
    return this.#all?.values() ?? (this.#only === undefined ? [] : [this.#only[1]])
  }
}
