/** Pairs of the written bodies: every two spellings of one, and of two bodies those that are alike in some word. */
import { compareByLexicon } from "../../src/organisations/compareOrganisations.ts"
import type { Lexicon } from "../../src/organisations/lexicon.ts"
import { prepareName } from "../../src/parse/prepareName.ts"
import type { Name } from "../../src/parse/parts.ts"
import { bodies } from "./bodies.ts"

export interface Row {
  readonly a: Name
  readonly b: Name
  readonly same: boolean
  readonly body: number
}

const names = bodies.map((spellings) => spellings.map(({ language, text }) => prepareName(text, { language, kind: "organisation" })))

function shuffled<T>(list: ReadonlyArray<T>, seed: number): ReadonlyArray<T> {
  let state = seed
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  return list.map((value) => [random(), value] as const).sort(([x], [y]) => x - y).map(([, value]) => value)
}

/** Of the pairs of two bodies, those that are alike in two words or more. */
const hardShare = 0.15

export function rows(known: Lexicon): ReadonlyArray<Row> {
  const same: Array<Row> = []
  const other: Array<Row> = []
  const hard: Array<Row> = []
  for (const [body, own] of names.entries()) {
    for (let i = 0; i < own.length; i++) for (let j = i + 1; j < own.length; j++) if (own[i]!.language !== own[j]!.language) same.push({ a: own[i]!, b: own[j]!, same: true, body })
    for (let next = body + 1; next < names.length; next++) {
      for (const a of own) for (const b of names[next]!) {
        if (a.language === b.language) continue
        const shared = compareByLexicon(a, b, known).pairs.filter(({ reason }) => reason !== "related").length
        if (shared > 0) (shared > 1 ? hard : other).push({ a, b, same: false, body })
      }
    }
  }
  const hardest = shuffled(hard, 5).slice(0, Math.round(same.length * hardShare))
  return [...same, ...hardest, ...shuffled(other, 7).slice(0, same.length - hardest.length)]
}
