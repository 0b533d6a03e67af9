/** Sentences again in capitals, each a document, so that a model reads headlines. */
import { segmentText } from "@polyonym/segment/pure"
import type { Annotated } from "./corpora.ts"

/** One sentence in forty of those with names, where capitals are as long as small letters. */
export function shouted(documents: ReadonlyArray<Annotated>): Array<Annotated> {
  const found: Array<Annotated> = []
  let number = 0
  for (const { text, language, entities } of documents) {
    for (const { start, end } of segmentText(text, { language }).sentences) {
      const own = entities.filter((one) => one.start >= start && one.end <= end)
      if (own.length === 0 || number++ % 40 !== 0) continue
      const upper = text.slice(start, end).toUpperCase()
      if (upper.length === end - start) found.push({ text: upper, language, entities: own.map((one) => ({ ...one, start: one.start - start, end: one.end - start })) })
    }
  }
  return found
}
