/** How else a name may be written, and keys that its spellings share. */
export { nameKeys } from "./nameKeys.ts"
export { nameVariants } from "./nameVariants.ts"
export type { NameVariant, VariantOptions } from "./variant.ts"
