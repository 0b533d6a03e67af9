/** Linked data from plain results, free of `effect`. */
export { iriOf, type Result, toJsonLd } from "./newsArticle.ts"
export { type SafeJsonLd, stringify, toScript } from "./safeJson.ts"
