import { Document } from "@polyonym/core"

/** A document with a name to call it by in a message. */
export interface Sample {
  readonly name: string
  readonly document: Document.Document
}

/** Which document, and how its text begins. */
export const naming = ({ name, document }: Sample): string => {
  const { text } = document
  return `${name}: ${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)}`
}

/** The caller's documents, named by their place. */
export const samplesOf = (documents: ReadonlyArray<string | Document.Document>): ReadonlyArray<Sample> =>
  documents.map((one, i) => ({ name: `documents[${i}]`, document: typeof one === "string" ? Document.make(one) : one }))
