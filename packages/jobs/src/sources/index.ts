/** Where documents come from. */
export { feeds, type FeedsOptions } from "./feeds.ts"
export type { FetchAnswer, FetchLike } from "./feedFetch.ts"
export type { Bad, BadOptions } from "./found.ts"
export { jsonLines, type JsonLinesOptions, standardInput, type StandardInputOptions } from "./jsonLines.ts"
export { pages, type PagesOptions } from "./pages.ts"
export type { Sql } from "./sql.ts"
export { table, type TableOptions } from "./table.ts"
