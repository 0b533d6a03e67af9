/** Some of the things that go by number: each number has one place, where the last one asked for stays. */
export interface Cache<A> {
  get(key: number): A | undefined
  set(key: number, value: A): A
}

/** A cache with room for `size` things, which it takes when the first one comes. */
export function createCache<A>(size: number): Cache<A> {
  let keys: Float64Array | undefined
  const values: Array<A | undefined> = []
  return {
    get(key) {
      const place = key % size
      return keys !== undefined && keys[place] === key ? values[place] : undefined
    },
    set(key, value) {
      if (keys === undefined) {
        keys = new Float64Array(size).fill(-1)
        values.length = size
      }
      const place = key % size
      keys[place] = key
      values[place] = value
      return value
    }
  }
}
