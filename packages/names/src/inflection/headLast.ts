/** Ways to see a name whose head is its last word, as in Lithuanian and Latvian: genitives before it stay, adjectives agree with it across them. */
import type { Inflection } from "./languages.ts"
import type { WordRole } from "./paradigm.ts"
import type { Word } from "./words.ts"

interface Plan {
  readonly roles: ReadonlyArray<WordRole | undefined>
  /** Log weight. */
  readonly weight: number
}

/** What stands behind the head begins so: Statistikos departamentas prie Vyriausybės. */
const behind = /^(prie|už|dėl|su|į|be|pie|par|ar|pret|no|bez)$/
/** An adjective and its noun in the genitive plural: Jungtinių Tautų, Apvienoto Nāciju. */
const genitivePlural = /(o|ų) \S*(u|ų)$/
/** Log weights of a sure adjective that stays, of one that leaves its genitive, and of a word that may be one. */
const stays = -9
const leaves = -3
const doubted = -2
const mostAdjectives = 3

/** The plans of the words before `end`; `still` says which never change, `joined` which a hyphen joins to the next. */
export function headLastPlans(words: ReadonlyArray<Word>, end: number, heads: ReadonlyArray<WordRole>, still: (index: number) => boolean, joined: (index: number) => boolean, rules: Inflection): ReadonlyArray<Plan> {
  const from = words.findIndex((word, index) => index > 0 && index < end && behind.test(word.small))
  let head = (from < 0 ? end : from) - 1
  while (head > 0 && still(head)) head--
  const isSure = (index: number): boolean => rules.language.adjective?.test(words[index]!.small) === true
  const open: Array<number> = []
  for (let index = 0; index < head && open.length < mostAdjectives; index++) {
    if (still(index) || joined(index) || rules.analyses(words[index]!.small, "a").length === 0) continue
    if (isSure(index) || index === 0) open.push(index)
  }
  const inner = (index: number): boolean => index + 1 < head && !words[head]!.small.endsWith("ų") && genitivePlural.test(`${words[index]!.small} ${words[index + 1]!.small}`)
  const plans: Array<Plan> = []
  for (let chosen = 0; chosen < 1 << open.length; chosen++) {
    let weight = 0
    const roles: Array<WordRole | undefined> = words.map(() => undefined)
    for (const [at, index] of open.entries()) {
      const agrees = (chosen >> at & 1) === 1
      if (agrees) roles[index] = "a"
      if (!isSure(index)) weight += agrees ? doubted : 0
      else if (inner(index)) weight += agrees ? leaves : 0
      else weight += agrees ? 0 : stays
    }
    for (const role of heads) plans.push({ roles: roles.map((own, index) => index === head && !still(head) ? role : own), weight })
  }
  return plans
}
