import type { Article, Identities, Mention } from "@polyonym/facts/pure"
import { CorpusIdentities, type SeenDocument } from "@polyonym/identity/pure"
import { pieces } from "./pieces.ts"

const perName = 24
/** A corpus compares names that are alike with each other: their number is not what grows here, but their length. */
const mostPersons = 12

/** Names made of a text: a piece of it each, told apart by a number. */
export const namesIn = (text: string): ReadonlyArray<string> => pieces(text, perName).map((piece, at) => `${piece.trim()} N${at}`)

/** A mention for every piece of a text. */
export const mentionsIn = (text: string, each = perName): ReadonlyArray<Mention> =>
  pieces(text, each).map((piece, at) => ({ start: at * each, end: at * each + piece.length, text: piece, type: at % 3 === 0 ? "LOC" : "PER", confidence: 0.9, language: "en", why: [], chain: `c${at}` }))

/** An identity for every piece of a text, of the mention there. */
export const identitiesOf = (text: string, each = perName): Identities["identities"] =>
  pieces(text, each).map((piece, at) => ({
    id: `nil-${at.toString(16).padStart(12, "0")}`, type: "PER" as const, preferred: { en: piece }, spellings: [{ text: piece, language: "en", script: "Latn", count: 1 }], mentions: [at], roles: [piece], why: []
  }))

/** What the stages find in an article: a block for every line, a mention and an identity for every piece. */
export const resultOf = (text: string) => {
  let at = 0
  const blocks: Array<Article["blocks"][number]> = text.split("\n").map((line) => {
    const start = at
    at += line.length + 1
    return { kind: "body" as const, text: line, start, end: start + line.length, sourceStart: start, sourceEnd: start + line.length }
  })
  return {
    text, article: { title: text, byline: [text], removed: [], blocks }, mentions: { mentions: mentionsIn(text) },
    languages: { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] },
    identities: { style: "own-preference", identities: identitiesOf(text) }
  }
}

/** A document that names a few persons, together with all of a text. */
export const seenIn = (text: string, id = "d1"): SeenDocument => {
  const each = Math.max(perName, Math.ceil(text.length / mostPersons))
  return { id, language: "en", identities: { style: "own-preference", identities: identitiesOf(text, each) }, mentions: { mentions: [...mentionsIn(text, each)] } }
}

/** A corpus that has seen one document. */
export const corpusOf = (text: string): CorpusIdentities => {
  const corpus = new CorpusIdentities()
  corpus.add(seenIn(text))
  return corpus
}
