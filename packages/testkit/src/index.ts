/** The laws that every stage keeps, as tests for Vitest, `node:test` or a plain loop. */
export { documents } from "./documents.ts"
export type { CancellationOptions } from "./laws/cancellation.ts"
export type { GrowthOptions } from "./laws/growth.ts"
export { LawBroken, type LawName } from "./lawBroken.ts"
export { stageLaws, type StageLaw, type StageLawsOptions } from "./stageLaws.ts"
