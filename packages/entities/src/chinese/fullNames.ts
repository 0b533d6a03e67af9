import type { Entity } from "@polyonym/lexicon/pure"
import { compareNames, prepareName, type Name } from "@polyonym/names/pure"

const latin = /^\p{Script=Latin}+[ -]\p{Script=Latin}/u
/** Names of an entity that are compared at most. */
const most = 4
const prepared = new WeakMap<Entity, ReadonlyArray<Name>>()

/** The full names of a pack's person in Latin letters, made ready. */
function namesOf(entity: Entity): ReadonlyArray<Name> {
  let known = prepared.get(entity)
  if (known === undefined) {
    const full = new Map(entity.names.filter(({ text }) => latin.test(text)).map((name) => [name.text, name]))
    known = [...full.values()].slice(0, most).map(({ text, language }) => prepareName(text, { language, kind: "person" }))
    prepared.set(entity, known)
  }
  return known
}

/** Whether a full name in characters of transcription is that of a pack's person, given name and all: 安格拉·默克尔, Angela Merkel. */
export function transcribes(text: string, entity: Entity): boolean {
  const name = prepareName(text, { language: "zh", kind: "person" })
  return namesOf(entity).some((other) => compareNames(name, other).verdict === "same")
}
