import { scriptOf } from "@polyonym/script"
import type { Rule } from "./system.ts"

/** What becomes of a character without a rule; `undefined` keeps it. */
export type Unknown = ((character: string) => string | undefined) | undefined

const letter = /^\p{L}\p{M}{0,3}$/u

/** The scripts (ISO 15924) of the letters that rules convert. */
function scriptsOf(rules: ReadonlyArray<Rule>): ReadonlySet<string> {
  const scripts = new Set<string>()
  for (const { letters } of rules) scripts.add(scriptOf(letters.codePointAt(0)!))
  scripts.delete("Zyyy")
  scripts.delete("Zinh")
  return scripts
}

export function unknownBy(manner: "keep" | "drop" | "mark" | "ascii", rules: ReadonlyArray<Rule>, ascii: (text: string) => string): Unknown {
  if (manner === "keep") return undefined
  if (manner === "ascii") return (character) => character.charCodeAt(0) < 0x80 ? undefined : ascii(character)
  const scripts = scriptsOf(rules)
  const to = manner === "drop" ? "" : "\ufffd"
  return (character) => letter.test(character) && scripts.has(scriptOf(character.codePointAt(0)!)) ? to : undefined
}
