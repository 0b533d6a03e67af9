import type { WordTable } from "../wordTable.ts"

/** For languages without a table of their own: only the pack speaks, and what joins the parts of a name. */
export const other: WordTable = {
  language: "und", roles: "", modifiers: "", links: "", honorificsMale: "", honorificsFemale: "", honorifics: "", speech: "", by: "", organisations: "",
  media: "", joints: "", topics: "", generics: "", places: "", placeWords: "", prepositions: "", stops: "", articles: "",
  particles: "de del da dos di van von der den ter bin ibn al el", labels: "", events: "", products: ""
}
