import type { Complaint } from "./measuring.ts"

/** Patterns on which a subject takes more than three times as long as on prose, though its time grows with the length, and why. */
export const known: Readonly<Record<string, { readonly patterns: ReadonlyArray<string>; readonly reason: string }>> = {
  ...Object.fromEntries([
    "@polyonym/extract/pure plainText", "@polyonym/extract/pure extractArticle", "@polyonym/extract/pure extractArticle: a page", "@polyonym/extract/pure extractArticle: by rules",
    "@polyonym/extract/pure extractArticles", "@polyonym/extract/pure extractMarkdown", "@polyonym/extract/pure repeatedLines",
    "@polyonym/extract plainText", "@polyonym/extract extractArticle", "@polyonym/extract extractArticle: HTML", "@polyonym/extract extractArticleWith"
  ].map((title) => [title, {
    patterns: ["right-to-left embeddings"],
    reason: "what nothing closes is taken out: here every second character, and an edit that leads back is kept for each; half a million of them take one to two seconds, two millionths for each character"
  }])),
  "@polyonym/identity/pure CorpusIdentities: find": { patterns: ["combining marks", "joiners"], reason: "prose of a megabyte is answered within 20 ms, which is no measure: half a microsecond for each character, half a second for a megabyte of nothing else" },
  "polyonym/report toReviewPage": { patterns: ["right-to-left embeddings"], reason: "each is shown by its name, in markup of 34 characters: the page is eighteen times as long as the text, and takes under two seconds for a megabyte of nothing else" }
}

/** Whether a complaint is one of these. */
export const isKnown = (title: string, { kind, pattern }: Complaint): boolean => kind === "beside prose" && known[title]?.patterns.includes(pattern) === true
