import type { NameKind } from "../name.ts"
import { judgeForm } from "../style/judge.ts"
import type { SpellingIndex } from "../style/spellingIndex.ts"
import type { Style } from "../style/style.ts"
import type { Finding, Reading } from "./finding.ts"
import type { LintOptions } from "./lintOptions.ts"
import { styleFinding } from "./styleForms.ts"
import { takesNoEnding } from "./subjects.ts"
import { languageIn } from "./strays.ts"
import { merged, touches, type Zone } from "./zones.ts"

/** Latin words with capitals, by themselves or joined by hyphens. */
const capitalised = /(?<![\p{L}\p{M}\p{N}@#_’'.-])\p{Lu}[\p{Ll}\p{M}’'ʼ]{2,40}(?:[ -]\p{Lu}[\p{Ll}\p{M}’'ʼ]{2,40}){0,2}(?![\p{L}\p{M}\p{N}_@])/gu
const shortest = 4

/**
 * Persons in full, places and bodies that no mention covers, under a spelling that no pack knows but that their names may have in Latin letters (`spelt`): a misspelt town is often not known for one.
 * They inform. In a text of a language that inflects names nothing is looked for.
 */
export function speltNames({ text, language: own, languages, mentions }: Reading, zone: (start: number, end: number) => Zone, style: Style, { asOf, names, country, spelt }: LintOptions): Array<Finding> {
  if (spelt === undefined) return []
  const covered = merged(mentions.filter(({ type, id, text: name }) => type !== "QUOTE" && type !== "ROLE" && (id !== undefined || type !== "LOC" || /\s/u.test(name))))
  const languageAt = languageIn(languages, own)
  const known = new Map<string, Spelt | undefined>()
  const findings: Array<Finding> = []
  for (const { 0: found, index } of text.matchAll(capitalised)) {
    const language = languageAt(index)
    if (!takesNoEnding(language)) continue
    for (const { name, at } of parts(found)) {
      const start = index + at
      const end = start + name.length
      if (name.length < shortest || touches(covered, start, end) || zone(start, end) === "quoted" || zone(start, end) === "skipped") continue
      if (!known.has(name)) known.set(name, speltAs(name, spelt))
      const entity = known.get(name)
      const judgement = entity === undefined ? undefined : judgeForm(name, { style, language, ...entity, asOf, names, country })
      if (entity === undefined || judgement?.verdict !== "departs" || judgement.preferred === undefined) continue
      findings.push({ ...styleFinding({ start, end, actual: name, expected: [judgement.preferred], id: entity.id }, judgement, style), level: "info" })
      break
    }
  }
  return findings
}

interface Spelt {
  readonly id: string
  readonly kind: NameKind
}

function speltAs(name: string, spelt: SpellingIndex): Spelt | undefined {
  for (const kind of ["person", "place", "organisation"] as const) {
    const id = spelt.find(name, kind)
    if (id !== undefined) return { id, kind }
  }
  return undefined
}

/** The words of a run that stand together, the longest first; without a possessive. */
function* parts(run: string): Generator<{ readonly name: string; readonly at: number }> {
  const words = [...run.matchAll(/[^ ]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  for (let count = words.length; count > 0; count--) {
    for (let first = 0; first + count <= words.length; first++) {
      const at = words[first]!.start
      yield { name: run.slice(at, words[first + count - 1]!.end).replace(/['’]s?$/u, ""), at }
    }
  }
}
