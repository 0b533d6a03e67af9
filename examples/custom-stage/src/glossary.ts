import { Document, Fact, Stage } from "@polyonym/core"
import { Segments } from "@polyonym/facts"
import { Context, Effect, Schema } from "effect"

/** What words mean, by the word in small letters. */
export class Glossary extends Context.Service<Glossary, { readonly explain: (word: string) => string | undefined }>()("stranger/Glossary") {}

const Term = Schema.Struct({ start: Schema.Int, end: Schema.Int, text: Schema.String, meaning: Schema.String })
/** The words that the glossary explains. */
export class Terms extends Fact.make<Terms>()("stranger/terms", Schema.Array(Term)) {}

export const glossary = Stage.loaded("glossary", { needs: [Segments], gives: [Terms] }, Effect.map(Effect.service(Glossary), ({ explain }) =>
  (document: Document.Document<Segments>) => ({
    "stranger/terms": Document.get(document, Segments).words.flatMap(({ start, end }) => {
      const text = document.text.slice(start, end)
      const meaning = explain(text.toLowerCase())
      return meaning === undefined ? [] : [{ start, end, text, meaning }]
    })
  })))
