import { joinNames } from "./joinNames.ts"
import type { NameKind } from "./name.ts"
import { readingsOf } from "./readings.ts"
import { recallName } from "./recall.ts"

/** A name to be grouped. `type`: names of different types never meet (`PER`, `ORG`, `LOC`, …). */
export interface GroupedName {
  readonly text: string
  /** BCP 47. */
  readonly language?: string | undefined
  readonly type?: string | undefined
}

/** How a mention's type is read as a kind of name. */
export const kindOf = (type: string | undefined): NameKind => type === undefined || type === "PER" ? "person" : type === "LOC" ? "place" : "organisation"

/**
 * Groups names over languages and scripts: arrays of indices into `names`, each ascending, in order of their first. Names that contradict each other never meet;
 * a bare surname stands for the one person that is named in full with it, and one that fits two persons stays alone. At most 48 groups are compared with a name.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { groupNames } from "@polyonym/names/pure"
 *
 * const groups = groupNames([
 *   { text: "Olena Tkachenko", language: "en" }, { text: "Олени Ткаченко", language: "uk" }, { text: "Taras Tkachenko", language: "en" }
 * ])
 * assert.deepEqual(groups, [[0, 1], [2]])
 * ```
 */
export function groupNames(names: ReadonlyArray<GroupedName>): ReadonlyArray<ReadonlyArray<number>> {
  return joinNames(names.map((name) => readingsOf(recallName(name.text, name.language, kindOf(name.type)))), names.map((name) => name.type))
}
