import { Document, Fact, Stage } from "@polyonym/core"
import { Segments } from "@polyonym/facts"
import { Schema } from "effect"

const schema = Schema.Struct({ lix: Schema.Int, words: Schema.Int, sentences: Schema.Int })
/** LIX: words to a sentence, and words of more than six letters in a hundred, added up. About 25 is easy, above 60 hard to read. */
export class ReadingLevel extends Fact.make<ReadingLevel>()("stranger/readingLevel", schema) {}

export const readingLevel = Stage.pure("reading-level", { needs: [Segments], gives: [ReadingLevel] }, (document) => {
  const { words, sentences } = Document.get(document, Segments)
  const long = words.filter(({ start, end }) => (document.text.slice(start, end).match(/\p{L}/gu) ?? []).length > 6).length
  const lix = words.length === 0 ? 0 : Math.round(words.length / Math.max(1, sentences.length) + 100 * long / words.length)
  return { "stranger/readingLevel": { lix, words: words.length, sentences: sentences.length } }
})
