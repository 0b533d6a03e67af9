import { examplesOf } from "../../scripts/tagger/examples.ts"
import { learn } from "../../scripts/tagger/crfTrainer.ts"
import { writeModel } from "../../scripts/tagger/writeModel.ts"
import { listHash, wordList } from "../../src/tagger/wordList.ts"

/** A sentence with its names in brackets: "[PER Ana Kos] lives". */
export function annotated(marked: string): { readonly text: string; readonly language: string; readonly entities: ReadonlyArray<{ readonly start: number; readonly end: number; readonly type: string }> } {
  const entities: Array<{ start: number; end: number; type: string }> = []
  let text = ""
  let at = 0
  for (const match of marked.matchAll(/\[(PER|ORG|LOC) ([^\]]*)\]/gu)) {
    text += marked.slice(at, match.index)
    entities.push({ start: text.length, end: text.length + match[2]!.length, type: match[1]! })
    text += match[2]!
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), language: "en", entities }
}

const given = ["Ana", "Bruno", "Clara", "Dario", "Elsa", "Fabian", "Greta", "Hugo"]
const family = ["Kos", "Lind", "Marlow", "Novak", "Orsini", "Petrov", "Quist", "Rask"]
const towns = ["Vessel", "Torwick", "Almeda", "Brenn", "Castor", "Dunmore", "Eastham", "Fallow"]
const bodies = ["Ministry", "Bank", "Council", "Institute"]

/** Sentences of one mould each, with invented names. */
export const sentences = given.flatMap((first, a) => [
  `Yesterday [PER ${first} ${family[a]!}] spoke in [LOC ${towns[a]!}].`,
  `The [ORG ${bodies[a % 4]!} of Trade] in [LOC ${towns[(a + 3) % 8]!}] said nothing about it.`,
  `Nobody met [PER ${first} ${family[(a + 2) % 8]!}] at the [ORG ${bodies[(a + 1) % 4]!} of Health].`,
  "The weather was fine and people went to the beach."
])

const words = ["vessel", "torwick", "almeda"]
const entries = [{ hashes: words.map((one) => listHash(one)), values: [0, 1, 2], stems: false, shift: 0 }]

/** A model learned from the sentences, as bytes; the same every time. */
export function toyModel(): Uint8Array {
  const options = { lists: entries.map(({ hashes, values, stems, shift }) => wordList(hashes, values, stems, shift)), dictionary: undefined, inflected: false, smallNames: false, fold: undefined }
  const cache = new Map()
  const examples = sentences.flatMap((one) => examplesOf(annotated(one), options, cache, undefined, 1))
  const learned = learn(examples, { runs: 2, epochs: 12, rate: 0.2, l1: 0.01, dropout: 0.1, least: 1 })
  return writeModel({ language: "en", version: "0", licence: "CC0-1.0", unit: "word", inflected: false, smallNames: false, fold: "", bias: 0, calibration: [1, 0] }, entries, learned, { prune: 0, thin: 0 })
}
