/** Language tags (BCP 47) alone, for programs that want no more loaded. */
export { formatLanguageTag, type LanguageTag, type LanguageTagParts, parseLanguageTag } from "./languageTag.ts"
export { addLikelySubtags, fallbacks, removeLikelySubtags } from "./likelySubtags.ts"
export { type LanguageMatch, matchLanguage, type MatchOptions } from "./matchLanguage.ts"
