/** The persons that the desk follows: a knowledge pack of its own, laid over the default one. Whoever is not on it is found by the texts alone. */
import { compilePack, openPack, type Pack, type PackRecord } from "@polyonym/lexicon/pure"
import { expandName } from "@polyonym/names/pure"
import { circles, type PersonKey, persons } from "./corpus/cast.ts"
import { languages } from "./corpus/languages/index.ts"
import { spellingsOf } from "./corpus/sentence.ts"

const followed: ReadonlyArray<PersonKey> = Object.values(circles).flat()

const recordOf = (key: PersonKey): PackRecord => ({
  id: `desk:${key}`, type: "PER", gender: persons[key][0] === "f" ? "female" : "male",
  names: languages.flatMap(({ code, persons: names }) => spellingsOf(names[key]).map((text, at) => ({ text, language: code, kind: at === 0 ? "label" : "alias" })))
})

export const watchList = (): Pack => openPack(compilePack(followed.map(recordOf), { name: "watch list", version: "1", licence: "CC0-1.0", attribution: "the desk", expand: expandName }))
