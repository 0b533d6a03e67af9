import { compareNames } from "../compare/compareNames.ts"
import { inflectionOf } from "../inflection/languages.ts"
import { recallName, recallScript } from "../recall.ts"
import type { Finding } from "./finding.ts"
import { grouped } from "./grouped.ts"
import { nearNames } from "./nearNames.ts"
import { inPlaceOf, type Judging } from "./styleForms.ts"
import { type Subject, takesNoEnding } from "./subjects.ts"
import { differ } from "./wordSpellings.ts"

/** How probable it must be that two words write one name. */
const leastLikely = 0.7
/** More spellings of one entity are not compared. */
const mostSpellings = 24
/** Words of one entity's mentions that are spellings of each other, by the word that the group is known by. */
class SpellingGroups {
  private readonly parents = new Map<string, string>()
  root(word: string): string {
    let at = word
    for (let next = this.parents.get(at); next !== undefined && next !== at; next = this.parents.get(at)) at = next
    return at
  }
  join(a: string, b: string): void {
    for (const word of [a, b]) if (!this.parents.has(word)) this.parents.set(word, word)
    const [first, second] = [this.root(a), this.root(b)]
    if (first !== second) this.parents.set(second, first)
  }
  has(word: string): boolean {
    return this.parents.has(word)
  }
}

/** Subjects of one entity, language and script. */
function* alike(subjects: ReadonlyArray<Subject>, near: ReadonlyMap<string, string>): Generator<ReadonlyArray<Subject>> {
  const groups = grouped(subjects.filter(({ zone }) => zone !== "quoted"), ({ identity: { id }, language, name }) => `${near.get(id) ?? id}\u0000${language}\u0000${recallScript(name)}`)
  for (const group of groups.values()) if (group.length > 1) yield group
}

function groupsOf(subjects: ReadonlyArray<Subject>): SpellingGroups {
  const groups = new SpellingGroups()
  const [{ language, kind }] = subjects as [Subject]
  const inflected = inflectionOf(language) !== undefined
  const lemmas = new Map(subjects.map(({ name, lemmas }) => [name, lemmas]))
  const names = [...lemmas.keys()].slice(0, mostSpellings)
  for (const [at, name] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      if (inflected && lemmas.get(name)!.some((lemma) => lemmas.get(other)!.includes(lemma))) continue
      const [a, b] = inflected ? [lemmas.get(name)![0]!, lemmas.get(other)![0]!] : [name, other]
      for (const pair of compareNames(recallName(a, language, kind), recallName(b, language, kind)).pairs) {
        if ((pair.reason === "spelling" || pair.reason === "equal") && pair.weight >= leastLikely && differ(pair.a, pair.b, inflected)) groups.join(pair.a, pair.b)
      }
    }
  }
  return groups
}

const wordsIn = (name: string): ReadonlyArray<string> => name.split(/[\s-]+/u).filter((word) => word !== "")

/** The spelling of each group that is expected: the style's, else the one that stands most often, else the first. */
function chosen(subjects: ReadonlyArray<Subject>, groups: SpellingGroups, judge: Judging): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const styled = new Map<string, string>()
  for (const subject of subjects) {
    const words = wordsIn(subject.lemmas[0]!)
    const { verdict, preferred } = judge(subject).judgement
    const wanted = verdict === "preferred" ? words : verdict === "departs" && preferred !== undefined ? wordsIn(preferred) : []
    for (const [at, word] of words.entries()) {
      if (!groups.has(word)) continue
      const root = groups.root(word)
      const own = counts.get(root) ?? new Map<string, number>()
      counts.set(root, own.set(word, (own.get(word) ?? 0) + 1))
      if (wanted.length === words.length) styled.set(root, wanted[at]!)
    }
  }
  return new Map([...counts].map(([root, own]) => [root, styled.get(root) ?? [...own].reduce((best, one) => one[1] > best[1] ? one : best)[0]]))
}

/** How many mentions have one of some words, or will have it where the style is followed. */
function counting(group: ReadonlyArray<Subject>, judge: Judging): (words: ReadonlyArray<string>) => number {
  const known = new Map<string, number>()
  return (words) => {
    const key = words.join(" ")
    let count = known.get(key)
    if (count === undefined) {
      count = group.filter((one) => wordsIn(judge(one).judgement.preferred ?? one.lemmas[0]!).some((word) => words.includes(word))).length
      known.set(key, count)
    }
    return count
  }
}

/** Mentions that spell a name otherwise than the rest of the document, by language and script. */
export function inconsistentSpellings(subjects: ReadonlyArray<Subject>, judge: Judging, styled: (subject: Subject) => boolean): Array<Finding> {
  const findings: Array<Finding> = []
  const near = nearNames(subjects)
  for (const group of alike(subjects, near)) {
    const groups = groupsOf(group)
    const expectedOf = chosen(group, groups, judge)
    if (expectedOf.size === 0) continue
    const total = group.length
    const usualOf = counting(group, judge)
    for (const subject of group) {
      if (styled(subject)) continue
      const { mention: { start, end, text: actual }, identity: { id }, zone } = subject
      const lemma = subject.lemmas[0]!
      const other = lemma.replace(/[^\s-]+/gu, (word) => groups.has(word) ? expectedOf.get(groups.root(word)) ?? word : word)
      if (other === lemma) continue
      const forms = inPlaceOf(subject, lemma, other)
      const expected = forms.length > 0 ? forms : [other]
      const usual = usualOf(wordsIn(other).filter((word) => !wordsIn(lemma).includes(word)))
      const safe = !near.has(id) && subject.kind !== "organisation" && usual * 2 > total && forms.length === 1 && zone === "own" && (takesNoEnding(subject.language) || subject.lemmas.length === 1 || subject.mention.lemma !== undefined)
      findings.push({
        ruleId: "inconsistent-spelling", start, end, actual, expected, level: "warning", id,
        params: { actual, expected: expected[0]!, count: usual, total }, ...(safe ? { fix: forms[0]! } : {})
      })
    }
  }
  return findings
}
