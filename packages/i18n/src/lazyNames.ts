/** Longer keys are asked for by nobody. */
const longestKey = 512

/**
 * A bundle of resources whose values are found when they are asked for, and kept. It lists what has been asked for so far: what a server sends to a browser is what its page has used.
 * `known` is in it from the start; what is written into it stays.
 */
export function lazyNames(find: (key: string) => string | undefined, known: Readonly<Record<string, string>>): Record<string, string> {
  const target = Object.assign(Object.create(null) as Record<string, string>, known)
  const ask = (key: string | symbol): void => {
    if (typeof key !== "string" || key.length > longestKey || Object.hasOwn(target, key)) return
    const value = find(key)
    if (value !== undefined) target[key] = value
  }
  return new Proxy(target, {
    get(own, key) {
      ask(key)
      return typeof key === "string" ? own[key] : undefined
    },
    has(own, key) {
      ask(key)
      return Object.hasOwn(own, key)
    },
    getOwnPropertyDescriptor(own, key) {
      ask(key)
      return Object.getOwnPropertyDescriptor(own, key)
    }
  })
}
