import type { Rule, System } from "./system.ts"

/** The rules of one letter, those with a context first. */
interface Compiled {
  readonly to: string
  readonly after: ReadonlySet<string> | undefined
  readonly final: boolean
}

/** A system ready to run: rules by the letter's code unit. */
export interface Table {
  readonly rules: ReadonlyMap<string, ReadonlyArray<Compiled>>
  readonly joins: ReadonlySet<string>
}

export function compile({ rules, joins }: Pick<System, "rules" | "joins">): Table {
  const byLetter = new Map<string, Array<Compiled>>()
  for (const { letter, to, after, final } of rules as ReadonlyArray<Rule>) {
    const list = byLetter.get(letter) ?? []
    byLetter.set(letter, list)
    list.push({ to, after: after === undefined ? undefined : new Set(after), final: final === true })
  }
  return { rules: byLetter, joins: new Set(joins) }
}

/** The romanisation of `letter` (lower case) behind `previous` (lower case, `^` at the beginning of a word); `undefined` where the table has none. */
export function romanise(table: Table, letter: string, previous: string, last: () => boolean): string | undefined {
  const list = table.rules.get(letter)
  if (list === undefined) return undefined
  for (const { to, after, final } of list) {
    if (after !== undefined && !after.has(previous)) continue
    if (final && !last()) continue
    return to
  }
  return undefined
}
