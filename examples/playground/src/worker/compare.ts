import { compareNames, type Name, prepareName } from "@polyonym/names/pure"
import { withLibraries } from "polyonym"
import type { Compare, Compared, NamedPart } from "../protocol.ts"

const partsOf = ({ parts }: Name): ReadonlyArray<NamedPart> => parts.map(({ text, role }) => ({ text, role }))

/** Two names, with the reasons of the score. */
export const compare = ({ a, b, aLanguage, bLanguage, kind }: Compare): Promise<Compared> =>
  withLibraries(() => {
    const first = prepareName(a, { language: aLanguage, kind })
    const second = prepareName(b, { language: bLanguage, kind })
    const { probability, verdict, pairs, contradictions, omissions } = compareNames(first, second)
    return { probability, verdict, pairs, contradictions, omissions, parts: [partsOf(first), partsOf(second)] }
  })
