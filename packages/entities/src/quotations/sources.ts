import type { Mention } from "@polyonym/facts/pure"
import type { Around } from "./context.ts"
import type { Passage } from "./passage.ts"
import { part } from "./speechTable.ts"
import { isRole, speakers, unnamed, type Subject } from "./subjects.ts"

/** The person that a verb of citing has for its object, in any case; else no one. */
export function objectOf(passage: Passage, around: Around): Subject {
  const found = around.map((at) => at < 0 ? undefined : passage.names[at]).filter((one) => one !== undefined)
  const mention = found.find(({ type }) => type === "PER")
  return mention === undefined ? unnamed : { kind: "name", mention }
}

/** The name after "according to": a person's before a body's, in any case. */
export function nameAfter(passage: Passage, around: Around, from: number): Subject {
  let body: Mention | undefined
  let governing = false
  for (let index = from; index < around.length && index < from + 14; index++) {
    const at = around[index]!
    if (at < 0 || /^[,:;.，：、،]$/u.test(passage.page.tokens[at]!.text)) break
    const name = passage.names[at]
    if (name === undefined && passage.roles[at] === undefined && index > from && (passage.bits[at]! & (part.oblique | part.indefinite)) !== 0) governing = true
    if (governing && name !== undefined && passage.roles[at - 1]?.of !== name.chain) continue
    if (name?.type === "PER") return { kind: "name", mention: name }
    if (name !== undefined && speakers.has(name.type) && body === undefined && !(index > from && isRole(passage, around[index - 1]!))) body = name
    if ((passage.bits[at]! & (part.say | part.relative)) !== 0) break
  }
  return body === undefined ? unnamed : { kind: "name", mention: body }
}
