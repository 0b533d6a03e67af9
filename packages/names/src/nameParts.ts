import type { NamePart } from "./name.ts"

/** Parts that carry the name: no titles, particles or suffixes. */
export const isNamePart = (part: NamePart): boolean => part.role !== "title" && part.role !== "form" && part.role !== "nickname" && part.role !== "particle" && part.role !== "suffix"
