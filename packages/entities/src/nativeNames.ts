import type { Span } from "@polyonym/facts/pure"
import { arabicNames } from "./arabic/arabicNames.ts"
import type { Candidate } from "./candidate.ts"
import { chineseNames } from "./chinese/chineseNames.ts"
import type { Covering } from "./covering.ts"
import type { Page } from "./page.ts"
import type { Role } from "./roles.ts"

/** What the grammar of a script without capitals finds. */
export interface NativeNames {
  readonly candidates: ReadonlyArray<Candidate>
  /** Roles by the start of the name beside which they stand. */
  readonly roles: ReadonlyMap<number, Role>
  /** Names of the text that stand again in part. */
  recurring(chosen: ReadonlyArray<Candidate>, taken: Int32Array): ReadonlyArray<Candidate>
  /** The page, with the words that begin a name or a role without what is written on them. */
  trimmed(chosen: ReadonlyArray<Candidate>): Page
}

/** The names of a page in Arabic and in Chinese; `words` are those of the segmentation. */
export function nativeNames(page: Page, words: ReadonlyArray<Span>, covering: Covering, known: ReadonlyArray<Candidate>): NativeNames {
  const arabic = arabicNames(page, covering, known)
  const chinese = chineseNames(page, words, covering, known)
  const both = [arabic, chinese].filter((one) => one !== undefined)
  return {
    candidates: both.flatMap(({ candidates }) => candidates),
    roles: new Map(both.flatMap(({ roles }) => [...roles])),
    recurring: (chosen, taken) => both.flatMap((one) => one.recurring(chosen, taken)),
    trimmed: (chosen) => arabic?.trimmed(chosen) ?? page
  }
}
