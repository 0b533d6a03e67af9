/** Named romanisation systems, free of `effect`. */
export type { UnitSpan } from "./conversion.ts"
export { compileRules, type LoadedRules, RuleError, type RuleOptions, type RuleTransform } from "./rules/index.ts"
export type { SystemInfo } from "./system.ts"
export { defaultSystem } from "./tables.ts"
export { systems, type Transliterator, transliterator, type TransliteratorOptions, UnknownSystem } from "./transliterator.ts"
