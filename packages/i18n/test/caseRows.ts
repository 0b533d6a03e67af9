import { toI18nextResources } from "../src/pure.ts"
import { caseTable } from "./caseTable.ts"

export interface CaseRow {
  readonly language: string
  readonly type: string
  readonly gender: "m" | "f" | undefined
  readonly name: string
  readonly context: string
  /** Forms that are right. */
  readonly right: ReadonlyArray<string>
  /** What the resources give. */
  readonly form: string
}

const contexts = ["genitive", "dative", "accusative", "instrumental", "locative", "vocative"]

/** The table as rows of a name and a case. */
export const caseRows: ReadonlyArray<CaseRow> = Object.entries(caseTable).flatMap(([language, text]) => text.trim().split("\n").flatMap((line) => {
  const [, type, sign, name, forms] = /^([A-Z]+)([mf]?) (.+) = (.+)$/.exec(line)!
  const gender = sign === "m" || sign === "f" ? sign : undefined
  const entity = { id: "Q1", type: type!, gender: gender === "m" ? "male" as const : gender === "f" ? "female" as const : undefined, names: [{ text: name!, language }] }
  const { names } = toI18nextResources([entity], { locales: [language] })[language]!
  return forms!.split("; ").map((right, at) => ({ language, type: type!, gender, name: name!, context: contexts[at]!, right: right.split("|"), form: names![`Q1_${contexts[at]}`] ?? names!["Q1"]! }))
}))
