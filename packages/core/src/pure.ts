/** The plain side of core, free of `effect`: source maps, offsets in other units, receipts, hashes. */
export { widenToGraphemes } from "./graphemes.ts"
export { type OffsetUnit, offsetsFrom, offsetsIn } from "./offsets.ts"
export type { Asset, FullReceipt, Receipt } from "./receipt.ts"
export { canonicalJson, sha256 } from "./sha256.ts"
export * as SourceMap from "./sourceMap.ts"
