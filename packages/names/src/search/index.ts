/** An index of names, searched over scripts and spellings. */
export { InvalidIndex } from "./bytes.ts"
export { buildNameIndex, type NameHit, type NameIndex, type NameRow, openNameIndex, type SearchOptions } from "./nameIndex.ts"
