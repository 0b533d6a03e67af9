/** Knowledge packs as a service. The plain functions are in `@polyonym/lexicon/pure`; those that a stage's author needs are here too. */
export { Lexicon, type LexiconShape, PackInvalid } from "./lexicon.ts"
export { compilePack, type CompileOptions } from "./compile.ts"
export { defaultPack } from "./defaultPack.ts"
export type { Match, MatchForm } from "./match.ts"
export { createMatcher, type FindOptions, type Matcher } from "./matcher.ts"
export { openPack, type Pack } from "./open.ts"
export type { Entity, EntityType, PackInfo, PackName, PackRecord } from "./record.ts"
