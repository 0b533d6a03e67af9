import type { Finding } from "./finding.ts"
import { recallName } from "../recall.ts"
import type { Subject } from "./subjects.ts"

/** The share that another entity must have to be worth a look. */
const leastShare = 0.35

const familyOf = (name: string, language: string): string | undefined => {
  const parts = recallName(name, language, "person").parts.filter(({ role }) => role !== "title" && role !== "suffix")
  return parts.length === 1 && parts[0]!.role === "family" ? parts[0]!.plain : undefined
}

/** Surnames alone that two persons of the text have, or that may be two entities of the packs: suggestions. Each entity is told once. */
export function namesakes(subjects: ReadonlyArray<Subject>): Array<Finding> {
  const bearers = new Map<string, Map<string, string>>()
  for (const { identity, language, lemmas, kind } of subjects) {
    if (kind !== "person") continue
    for (const lemma of lemmas.slice(0, 1)) {
      const parts = recallName(lemma, language, kind).parts
      const family = parts.find(({ role }) => role === "family")
      if (family === undefined || !parts.some(({ role }) => role === "given")) continue
      const key = `${language} ${family.plain}`
      bearers.set(key, (bearers.get(key) ?? new Map<string, string>()).set(identity.id, lemma))
    }
  }
  const findings: Array<Finding> = []
  const told = new Set<string>()
  for (const { mention, identity, language, lemmas, kind } of subjects) {
    if (kind !== "person" || told.has(identity.id)) continue
    const family = familyOf(lemmas[0]!, language)
    if (family === undefined) continue
    const inText = bearers.get(`${language} ${family}`)
    const others = (mention.alternatives ?? []).filter(({ score }) => score >= leastShare).map(({ name }) => name)
    const may = inText !== undefined && inText.size > 1 && !inText.has(identity.id) ? [...inText.values()] : others.length > 0 && mention.name !== undefined ? [mention.name, ...others] : []
    if (may.length < 2) continue
    told.add(identity.id)
    findings.push({
      ruleId: "namesake", start: mention.start, end: mention.end, actual: mention.text, expected: may, level: "info", id: identity.id,
      params: { actual: mention.text, first: may[0]!, second: may[1]! }
    })
  }
  return findings
}
