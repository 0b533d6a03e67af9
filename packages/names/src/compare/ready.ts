/** A name with all that comparing it needs and that can be known of it alone; otherwise that is made when it is first asked for. */
import type { Name } from "../parse/types.ts"
import { prepareSound } from "../sound/odds.ts"
import { frameOf, heard } from "./heard.ts"
import { type Prepared, preparedOf } from "./prepared.ts"

export function readyOf(name: Name): Prepared {
  const prepared = preparedOf(name)
  for (const word of prepared.words) {
    heard(word)
    frameOf(word)
    prepareSound(word.token)
    for (const token of word.nominatives) prepareSound(token)
    if (word.father !== undefined) prepareSound(word.father)
  }
  for (const word of prepared.joined) {
    heard(word)
    frameOf(word)
    prepareSound(word.token)
  }
  return prepared
}
