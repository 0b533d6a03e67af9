/** Linked data from plain results, free of `effect`. */
export { type CheckOptions, checkJsonLd } from "./check/checkJsonLd.ts"
export type { Finding, FindingCode } from "./check/finding.ts"
export { iriOf } from "./entityNode.ts"
export { type Profile, type Result, toJsonLd } from "./newsArticle.ts"
export { type SafeJsonLd, stringify, toScript } from "./safeJson.ts"
