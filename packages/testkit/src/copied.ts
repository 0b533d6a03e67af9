const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A deep copy of plain objects, arrays, maps, sets and typed arrays. Anything else is taken for immutable and shared. */
export const copied = <A>(value: A): A => copy(value, new Map()) as A

const copy = (value: unknown, seen: Map<object, unknown>): unknown => {
  if (value === null || typeof value !== "object") return value
  const done = seen.get(value)
  if (done !== undefined) return done
  const keep = <T>(made: T): T => {
    seen.set(value, made)
    return made
  }
  if (Array.isArray(value)) {
    const list = keep<Array<unknown>>([])
    for (const inner of value) list.push(copy(inner, seen))
    return list
  }
  if (value instanceof Map) {
    const map = keep(new Map<unknown, unknown>())
    for (const [key, inner] of value) map.set(copy(key, seen), copy(inner, seen))
    return map
  }
  if (value instanceof Set) {
    const set = keep(new Set<unknown>())
    for (const inner of value) set.add(copy(inner, seen))
    return set
  }
  if (ArrayBuffer.isView(value)) return keep(structuredClone(value))
  if (!isPlain(value)) return value
  const record = keep(Object.create(Object.getPrototypeOf(value) as object | null) as Record<PropertyKey, unknown>)
  for (const key of Reflect.ownKeys(value)) {
    Object.defineProperty(record, key, { value: copy((value as Record<PropertyKey, unknown>)[key], seen), enumerable: true, writable: true, configurable: true })
  }
  return record
}

/** A deep copy of which every plain object and array is frozen. */
export const frozenCopy = <A>(value: A): A => frozen(copied(value), new Set())

const frozen = <A>(value: A, seen: Set<unknown>): A => {
  if (value === null || typeof value !== "object" || seen.has(value)) return value
  seen.add(value)
  if (Array.isArray(value) || isPlain(value)) {
    for (const inner of Object.values(value)) frozen(inner, seen)
    Object.freeze(value)
  }
  return value
}
