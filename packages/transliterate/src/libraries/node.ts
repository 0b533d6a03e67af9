/** Libraries that are installed with this package, where there is `require`. */
import { createRequire } from "node:module"

/** A library's module; `undefined` where it is not installed, or where this version of Node can only `import` it. */
export function required(name: string): unknown {
  try {
    return createRequire(import.meta.url)(name)
  } catch {
    return undefined
  }
}
