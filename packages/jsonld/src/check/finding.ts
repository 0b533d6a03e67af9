/**
 * What can be wrong. `missing-property` and `superseded` are advice; the others say that the document does not state what it seems to.
 *
 * - `not-an-object`, `bad-keyword`, `too-deep`: the document cannot be read as JSON-LD.
 * - `no-context`: nothing says that the terms are schema.org's; they are taken to be.
 * - `unknown-property`, `unknown-type`: no term of schema.org, nor of a context that the document brings.
 * - `wrong-domain`: the property does not belong to a thing of that type.
 * - `wrong-range`: the value is of a type that the property does not take.
 * - `bad-date`, `bad-time`, `bad-duration`, `bad-number`, `bad-language`: the value is not written as its type asks.
 * - `bad-iri`, `relative-iri`, `unsafe-iri`: no address, one that means something else on another page, one that can run.
 */
export type FindingCode =
  | "not-an-object" | "bad-keyword" | "too-deep" | "no-context" | "unknown-property" | "unknown-type" | "wrong-domain" | "wrong-range"
  | "bad-date" | "bad-time" | "bad-duration" | "bad-number" | "bad-language" | "bad-iri" | "relative-iri" | "unsafe-iri" | "superseded" | "missing-property"

/** One thing that is wrong with a document. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: "error" | "warning"
  /** Where: a JSON Pointer (RFC 6901) into the document; "" is the whole. */
  readonly pointer: string
  /** What the message needs: `property`, `type`, `value`, `expected`, `suggestion`. */
  readonly params: Readonly<Record<string, string>>
}

/** A place in a document: its key, and the place that holds it; undefined is the document itself. */
export type Place = { readonly outer: Place; readonly key: string | number } | undefined

/** A place as a JSON Pointer; `~` and `/` are escaped (RFC 6901, clause 3, general knowledge). */
export function pointerOf(place: Place): string {
  let pointer = ""
  for (let at = place; at !== undefined; at = at.outer) pointer = `/${String(at.key).replaceAll("~", "~0").replaceAll("/", "~1")}${pointer}`
  return pointer
}
