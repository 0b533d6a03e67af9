import { evidence, type Candidate } from "../candidate.ts"
import { joined } from "../page.ts"
import { begins, isHan, textOf, type Han } from "./han.ts"
import { knownNames } from "./knownNames.ts"
import { simplified } from "./simplified.ts"

const longest = 8
/** What makes of a place its people, its language or another state. */
const derived = /^(?:人|族|语|語|话|話|裔|籍|帝国|帝國|王国|王國)/u

/** Names that all know, where words begin and end with them. */
export function listedNames(han: Han): Array<Candidate> {
  const { tokens } = han.page
  const found: Array<Candidate> = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isHan(han, at) || !begins(han, at)) continue
    let limit = at + 1
    while (limit < at + longest && isHan(han, limit) && joined(han.page, limit)) limit++
    for (let last = limit; last > at + 1; last--) {
      const type = begins(han, last) ? knownNames.get(simplified(textOf(han, at, last))) : undefined
      if (type === undefined) continue
      if (type !== "LOC" || !derived.test(textOf(han, last, last + 2))) {
        found.push({ first: at, last, start: tokens[at]!.start, end: tokens[last - 1]!.end, type, score: 0.6, why: [evidence("listed")], entities: [] })
      }
      at = last - 1
      break
    }
  }
  return found
}
