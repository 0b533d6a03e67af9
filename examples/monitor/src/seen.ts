import type { SightedDocument } from "@polyonym/identity/pure"

/** The result of one article: what it is, and what it says of whom. */
export interface Seen extends SightedDocument {
  /** BCP 47. */
  readonly language: string
  readonly title: string
}
