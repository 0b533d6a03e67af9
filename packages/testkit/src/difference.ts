/** Where two values first differ, and what stands there. */
export interface Difference {
  /** Such as `mentions[3].start`; empty for the values themselves. */
  readonly path: string
  readonly first: unknown
  readonly second: unknown
}

const isObject = (value: unknown): value is object => value !== null && typeof value === "object"

/** What an object is; one without a prototype is as good as a plain one. */
const kindOf = (value: object): unknown => Object.getPrototypeOf(value) ?? Object.prototype

const entriesOf = (value: object): ReadonlyMap<unknown, unknown> => {
  if (value instanceof Map) return value as ReadonlyMap<unknown, unknown>
  if (value instanceof Set) return new Map([...value].map((inner: unknown, i) => [i, inner]))
  return new Map(Object.entries(value))
}

/** The first difference of two values, compared deep. A property that is `undefined` counts as one that is not there, as in JSON; `-0` is `0`. */
export const difference = (first: unknown, second: unknown): Difference | undefined => differ(first, second, "", new Map())

const differ = (first: unknown, second: unknown, path: string, seen: Map<object, object>): Difference | undefined => {
  if (first === second || (Number.isNaN(first) && Number.isNaN(second))) return undefined
  const differs: Difference = { path, first, second }
  if (!isObject(first) || !isObject(second) || kindOf(first) !== kindOf(second)) return differs
  if (seen.get(first) === second) return undefined
  seen.set(first, second)
  if (first instanceof Date) return first.getTime() === (second as Date).getTime() ? undefined : differs
  const list = Array.isArray(first) || ArrayBuffer.isView(first)
  const [ours, theirs] = [entriesOf(first), entriesOf(second)]
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const at = list ? `${path}[${String(key)}]` : path === "" ? String(key) : `${path}.${String(key)}`
    const found = differ(ours.get(key), theirs.get(key), at, seen)
    if (found !== undefined) return found
  }
  return undefined
}

/** A value in a message: JSON, cut to a line. */
export const shown = (value: unknown): string => {
  const text = (() => {
    try {
      return value instanceof Error ? `${value.name}: ${value.message}` : JSON.stringify(value) ?? String(value)
    } catch {
      return String(value)
    }
  })()
  return text.length > 120 ? `${text.slice(0, 120).toWellFormed()}…` : text
}

/** A difference as words: `words[2].end is 5 the first time and 6 the second`. */
export const differing = ({ path, first, second }: Difference, one: string, other: string): string =>
  `${path === "" ? "it" : path} is ${shown(first)} ${one} and ${shown(second)} ${other}`
