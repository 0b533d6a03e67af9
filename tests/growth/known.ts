import type { Complaint } from "./measuring.ts"

/** Patterns on which a subject takes more than three times as long as on prose, though its time grows with the length, and why. */
export const known: Readonly<Record<string, { readonly patterns: ReadonlyArray<string>; readonly reason: string }>> = {
  "polyonym/report toReviewPage": {
    patterns: ["apostrophes between letters", "opening tags", "joiners", "right-to-left embeddings"],
    reason: "a megabyte of prose is written in a tenth of a second, which is no measure: signs of markup become five, what is not seen becomes 34, seven times on the page, in half a second and, of controls alone (a page of 80 MB), one second"
  },
  "polyonym/report toIdentitiesPage": { patterns: ["right-to-left embeddings"], reason: "each is shown by its name, in markup of 34 characters: two and a half seconds for a page that is eighteen times as long, where prose takes half a second" },
  ...Object.fromEntries(["tagText: English", "loadTagger", "findExpressions"].map((name) => [`@polyonym/entities/pure ${name}`, {
    patterns: ["digits and commas"], reason: "each digit is a quantity: half a million of them in three to four seconds, where prose of that length has some thousands and takes one; measured where POLYONYM_GROWTH=whole"
  }])),
  "polyonym/cli identities export: a page": { patterns: ["right-to-left embeddings"], reason: "the same page, of 64 KB: a third of a second" }
}

/** Whether a complaint is one of these. */
export const isKnown = (title: string, { kind, pattern }: Complaint): boolean => kind === "beside prose" && known[title]?.patterns.includes(pattern) === true
