import type { Expanded, Rule, System } from "../system.ts"
import { type Details, table } from "./table.ts"

/** A rule from its letters; `+` parts what each letter gives, and what is not parted is the first's. */
export function rule(letters: string, to: string, after?: string, before?: string): Rule {
  const parts = to.split("+")
  return {
    letters, to: Array.from({ length: letters.length }, (_, n) => parts[n] ?? ""),
    ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before })
  }
}

/** A system whose rules are made on first use; `expand` as in `System`. */
export function generated(from: string, id: string, standard: string, rules: () => ReadonlyArray<Rule>, details: Details, expand?: (text: string) => Expanded): System {
  const { info, dropsApostrophe } = table(from, id, standard, rules, details)
  let made: ReadonlyArray<Rule> | undefined
  return { info, dropsApostrophe, get rules() { return made ??= rules() }, ...(expand === undefined ? {} : { expand }) }
}
