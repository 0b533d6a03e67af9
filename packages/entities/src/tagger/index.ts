/** The statistical tagger: what `/pure` gives of it. */
export type { TagType } from "./labels.ts"
export { loadTagger, type TaggerModelPackage } from "./loadTagger.ts"
export { openTagger, type TaggedName, type Tagger, type TaggerOptions } from "./tagger.ts"
export { TaggerModelInvalid } from "./taggerModelInvalid.ts"
