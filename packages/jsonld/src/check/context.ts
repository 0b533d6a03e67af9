import type { Vocabulary } from "./vocabulary.ts"

/** What a key or a type means under a context. */
export type Term =
  | { readonly kind: "schema"; readonly name: string }
  | { readonly kind: "keyword"; readonly name: string }
  /** Of another vocabulary that the document declares. */
  | { readonly kind: "foreign" }
  /** Nothing gives it a meaning. */
  | { readonly kind: "unknown"; readonly name: string }

/** The active context: only what telling schema.org's terms from others takes. */
export interface ActiveContext {
  /** What bare terms belong to: schema.org, another vocabulary, nothing. */
  readonly vocab: "schema" | "foreign" | undefined
  /** Whether a context was named that is not known here: bare terms may be its. */
  readonly remote: boolean
  readonly terms: ReadonlyMap<string, string>
}

export const noContext: ActiveContext = { vocab: undefined, remote: false, terms: new Map() }
export const schemaContext: ActiveContext = { vocab: "schema", remote: false, terms: new Map() }

const schemaIri = /^https?:\/\/(?:[a-z0-9-]+\.)?schema\.org\/?(.*)$/i
const keywords = new Set(
  ("@context @id @type @value @language @graph @list @set @index @reverse @direction @included @nest @json @none @base @vocab @import @propagate @protected @version @container @prefix").split(" ")
)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)

/** The context that `local` makes of the active one. `fail` is told what cannot be read. */
export function enter(active: ActiveContext, local: unknown, fail: (what: unknown) => void): ActiveContext {
  let now = active
  for (const one of Array.isArray(local) ? local : [local]) {
    if (one === null) now = noContext
    else if (typeof one === "string") now = schemaIri.test(one) ? { ...now, vocab: "schema" } : { ...now, remote: true }
    else if (isRecord(one)) now = define(now, one)
    else fail(one)
  }
  return now
}

function define(active: ActiveContext, local: Readonly<Record<string, unknown>>): ActiveContext {
  const terms = new Map(active.terms)
  let { vocab } = active
  for (const [term, value] of Object.entries(local)) {
    if (term === "@vocab") vocab = typeof value !== "string" ? undefined : schemaIri.test(value) ? "schema" : "foreign"
    const iri = typeof value === "string" ? value : isRecord(value) && typeof value["@id"] === "string" ? value["@id"] : isRecord(value) ? term : ""
    terms.set(term, iri)
  }
  return { ...active, vocab, terms }
}

/** What a key means, and (with `type`) what a value of `@type` means. */
export function termOf(key: string, context: ActiveContext, vocabulary: Vocabulary, seen = 0): Term {
  if (key.charCodeAt(0) === 64) return keywords.has(key) ? { kind: "keyword", name: key } : { kind: "unknown", name: key }
  const defined = context.terms.get(key)
  if (defined !== undefined && defined !== key && seen < 8) return defined === "" ? { kind: "foreign" } : termOf(defined, context, vocabulary, seen + 1)
  const colon = key.indexOf(":")
  if (colon > 0) {
    const [, name] = schemaIri.exec(key) ?? []
    if (name !== undefined) return { kind: "schema", name }
    const prefix = key.slice(0, colon)
    const rest = key.slice(colon + 1)
    const iri = context.terms.get(prefix)
    if (iri !== undefined) return schemaIri.test(iri) ? { kind: "schema", name: rest } : { kind: "foreign" }
    if (prefix === "schema" && context.vocab === "schema") return { kind: "schema", name: rest }
    return rest.startsWith("//") || prefix === "urn" || vocabulary.prefixes.has(prefix) ? { kind: "foreign" } : { kind: "unknown", name: key }
  }
  if (context.vocab === "schema") {
    if (key === "type" || key === "id") return { kind: "keyword", name: `@${key}` }
    return { kind: "schema", name: key }
  }
  return context.vocab === "foreign" || context.remote ? { kind: "foreign" } : { kind: "unknown", name: key }
}
