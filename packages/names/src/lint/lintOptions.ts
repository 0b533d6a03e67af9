import type { NameInLanguage } from "../identities.ts"
import type { SpellingIndex } from "../style/spellingIndex.ts"
import type { Style } from "../style/style.ts"

/** What a text's names are judged by. */
export interface LintOptions {
  /** One of `styles`, or a style of one's own. */
  readonly style: string | Style
  /** ISO 8601 date: the forms that hold then. */
  readonly asOf?: string | undefined
  /** What a knowledge pack calls an entity, by language. */
  readonly names?: ((id: string) => ReadonlyArray<NameInLanguage> | undefined) | undefined
  /** ISO 3166-1 code of an entity's country, from a knowledge pack. */
  readonly country?: ((id: string) => string | undefined) | undefined
  /** Finds entities under spellings that no pack knows: a `spellingIndex` of the pack's entities. */
  readonly spelt?: SpellingIndex | undefined
  /** The one entity that a pack calls so in any language, in letters that are not Latin. */
  readonly called?: ((name: string) => string | undefined) | undefined
}
