import { createRequire } from "node:module"

type Measure = (text: string) => number

const { require_module: requiresModules } = process.features as { readonly require_module?: boolean }
/** The library builds tables when it is loaded: where this Node can load it later, it is loaded for the first text that asks for it. */
let measure: Measure | undefined = requiresModules === true ? undefined : (await import("string-width")).default
const load = (): Measure => (createRequire(import.meta.url)("string-width") as { readonly default: Measure }).default

/** Letters, digits and signs of the Latin, Greek and Cyrillic scripts: a column each. */
const oneEach = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2015\u2018-\u2027\u2030-\u203a]*$/

/** How many columns of a terminal a text takes. */
export const columnsOf: Measure = (text) => oneEach.test(text) ? text.length : (measure ??= load())(text)
