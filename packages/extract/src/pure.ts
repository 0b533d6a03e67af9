export type { Extracted } from "./article.ts"
export { extractArticle, type ExtractOptions } from "./extractArticle.ts"
export { plainText } from "./plainText.ts"
