/** What people install: the preset `article` as a Promise, as a runner for many documents, and as a typed pipeline. */
export { article, type ArticleMeta, type ArticleOptions, type ArticleRunner, modelsFor, openArticle, type OpenOptions } from "./article.ts"
export { articlePipeline, type ArticleSettings } from "./articlePipeline.ts"
export { type LinkedFormat, linkedFormats, mergeWithPage, openLinkedData, provenanceOf } from "./linkedData.ts"
export type { ArticleDocument, ArticleName, ArticleResult } from "./result.ts"
export { stageRegistry } from "./stageRegistry.ts"
export { lint, lintFix, type LintFixed, type LintMessage, type LintOptions, lintSync } from "./lint.ts"
