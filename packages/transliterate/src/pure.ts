/** Named romanisation systems, free of `effect`. */
export type { SystemInfo } from "./system.ts"
export { defaultSystem } from "./tables.ts"
export { systems, type Transliterator, transliterator, type TransliteratorOptions, type UnitSpan, UnknownSystem } from "./transliterator.ts"
