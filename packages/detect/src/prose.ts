import { Document } from "@polyonym/core"
import { Article } from "@polyonym/facts"
import type { DetectOptions } from "./detect.ts"

/** Blocks that are measured for the document's language; credits, bylines and dates are mostly names. */
const measured: ReadonlySet<string> = new Set(["title", "heading", "body", "list-item", "quote", "table", "caption"])

/** The text that a document's language is told by, and the options with what the caller or the page states among what is expected. */
export function proseOf(document: Document.Document<never>, options: DetectOptions): { readonly prose: string; readonly options: DetectOptions } {
  const { text } = document
  const article = Document.find(document, Article)
  const stated = document.meta.language ?? article?.language
  const body = article?.blocks.filter(({ kind }) => measured.has(kind)).map((block) => text.slice(block.start, block.end)).join("\n\n") ?? ""
  return { prose: body === "" ? text : body, options: { ...options, expected: [...(stated === undefined ? [] : [stated]), ...(options.expected ?? [])] } }
}
