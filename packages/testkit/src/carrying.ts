import { Document, type Fact, Pipeline, Stage } from "@polyonym/core"
import { copied } from "./copied.ts"

/** How a fact's value is taken over. */
type Take = <A>(value: A) => A

const valuesOf = (document: Document.Document, facts: Fact.Facts, take: Take): ReadonlyMap<Fact.Any, unknown> => {
  const values = new Map<Fact.Any, unknown>()
  for (const fact of facts) {
    const value: unknown = Document.find(document, fact)
    if (value !== undefined) values.set(fact, take(value))
  }
  return values
}

/** The same document, source, map and meta included, that carries copies of `facts` and no other fact. `meta` over the document's own. */
export const carryingOnly = (of: Document.Document, facts: Fact.Facts, options: { readonly take?: Take; readonly meta?: Document.Meta } = {}): Document.Document => {
  const values = valuesOf(of, facts, options.take ?? copied)
  const { id, source, text, map } = of
  // A rewrite is the one public way to a document whose text is not its source.
  const carry = Stage.rewrite("carry", { gives: [...values.keys()] }, () => ({
    ...Object.fromEntries([...values].map(([fact, value]) => [fact.key as string, value])),
    change: { text, map }
  }))
  return Pipeline.empty.to(carry).sync(Document.make(source, { id, ...of.meta, ...options.meta }))
}

/** The same document with everything it carries, but with copies of `facts` in place of its own, so that nobody else's are changed. */
export const withCopies = (of: Document.Document, facts: Fact.Facts, take: Take = copied): Document.Document => {
  let document = of
  for (const [fact, value] of valuesOf(of, facts, take)) document = Document.add(document, fact, value)
  return document
}
