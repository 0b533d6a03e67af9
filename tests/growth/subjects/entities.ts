import { findExpressions, findQuotations, loadTagger, openTagger, tagText } from "@polyonym/entities/pure"
import { mentionsIn } from "../made.ts"
import { figures } from "../patterns.ts"
import { beside, prepared, type Subject, subjectsOf, upTo } from "../subject.ts"

/** Subjects of entities. */
export const entitySubjects: ReadonlyArray<Subject> = [
  ...subjectsOf("@polyonym/entities/pure", {
    tagText: (text) => tagText(text),
    findQuotations: (text) => findQuotations(text, [])
  }),
  ...upTo(262_144, subjectsOf("@polyonym/entities/pure", {
    "tagText: English": (text) => tagText(text, { language: "en" }),
    loadTagger: async (text) => tagText(text, { language: "en", tagger: await loadTagger("en") } as never)
  })),
  // Prose has one number in a hundred characters: beside what they read.
  ...beside(figures, subjectsOf("@polyonym/entities/pure", {
    findExpressions: (text) => findExpressions(text, { language: "en", sentences: [{ start: 0, end: text.length }] }),
    "findExpressions: Ukrainian": (text) => findExpressions(text, { language: "uk", sentences: [{ start: 0, end: text.length }] })
  })),
  prepared("@polyonym/entities/pure", "openTagger", (text) => new TextEncoder().encode(text), (bytes) => openTagger(bytes)),
  prepared("@polyonym/entities/pure", "findQuotations: among mentions", (text) => [text, mentionsIn(text)] as const, ([text, mentions]) => findQuotations(text, mentions))
]
