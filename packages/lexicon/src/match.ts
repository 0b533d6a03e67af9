import type { Entity } from "./record.ts"

/** The written form of a name by which an entity was found. `lemma` is the name as the pack has it, `kind` that of the name. */
export interface MatchForm {
  readonly language: string
  readonly inflected: boolean
  readonly lemma: string
  readonly kind: string | undefined
}

/**
 * A name found: `text === input.slice(start, end)`, in UTF-16 code units, end-exclusive. `forms[i]` says by which form `candidates[i]` was
 * found; `form` is the first of them.
 */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly candidates: ReadonlyArray<Entity>
  readonly forms: ReadonlyArray<MatchForm>
  readonly form: MatchForm
}
