/** Names, roles and demonyms of a text, free of `effect`. */
export { findQuotations, type Quotation, type QuotationOptions } from "./quotations/findQuotations.ts"
export { findExpressions, type ExpressionOptions } from "./time/expressions.ts"
export { tagText, type TagOptions } from "./tagText.ts"
export { loadTagger, openTagger, TaggerModelInvalid, type TaggedName, type Tagger, type TaggerModelPackage, type TaggerOptions, type TagType } from "./tagger/index.ts"
