/** Documents as examples for learning, through the same reading that the tagger does. */
import { segmentText } from "@polyonym/segment/pure"
import { contextFeatures } from "../../src/tagger/contextFeatures.ts"
import { mix } from "../../src/tagger/hashing.ts"
import { beginOf, endOf, insideOf, singleOf, tagTypes } from "../../src/tagger/labels.ts"
import { readDocument, type KnownName } from "../../src/tagger/readDocument.ts"
import { edge, featureOf } from "../../src/tagger/scorer.ts"
import { wordInfo, type WordInfo, type WordOptions } from "../../src/tagger/wordInfo.ts"
import type { WordList } from "../../src/tagger/wordList.ts"
import type { Annotated } from "./corpora.ts"
import type { Example } from "./crfTrainer.ts"

/** Labels of tokens for annotated names. */
export function labelsOf(starts: ReadonlyArray<number>, ends: ReadonlyArray<number>, entities: Annotated["entities"]): Uint8Array {
  const labels = new Uint8Array(starts.length)
  for (const { start, end, type } of entities) {
    const number = tagTypes.indexOf(type as "PER")
    let first = -1
    let last = -1
    for (let at = 0; at < starts.length; at++) {
      if (ends[at]! <= start || starts[at]! >= end) continue
      if (first < 0) first = at
      last = at
    }
    if (first < 0) continue
    if (first === last) labels[first] = singleOf(number)
    else for (let at = first; at <= last; at++) labels[at] = at === first ? beginOf(number) : at === last ? endOf(number) : insideOf(number)
  }
  return labels
}

/** What a model's documents are read with. */
export interface ReadingOptions extends WordOptions {
  readonly dictionary: WordList | undefined
}

/** The examples of a document: each sentence, with the features that the tagger will look for. */
export function examplesOf(document: Annotated, options: ReadingOptions, cache: Map<string, WordInfo>, gazetteer: ReadonlyArray<KnownName> | undefined, weight: number): Array<Example> {
  const wordOf = (text: string): WordInfo => {
    const known = cache.get(text)
    if (known !== undefined) return known
    const made = wordInfo(text, options)
    cache.set(text, made)
    return made
  }
  const { sentences } = segmentText(document.text, { language: document.language })
  const read = readDocument(document.text, sentences, { wordOf, dictionary: options.dictionary, fold: options.fold }, gazetteer)
  const labels = labelsOf(read.tokens.starts, read.tokens.ends, document.entities)
  const out = new Int32Array(256)
  return read.sentences.map((sentence) => {
    const { words, from, to } = sentence
    const features: Array<number> = []
    const offsets = [0]
    for (let at = from; at < to; at++) {
      for (const one of words[at]!.own) features.push(featureOf(one))
      for (const shift of [-2, -1, 1, 2]) {
        const near = shift === -1 || shift === 1
        const other = at + shift < from || at + shift >= to ? undefined : words[at + shift]!
        if (other !== undefined) for (const one of near ? other.near : other.far) features.push(featureOf(mix(one, shift)))
        else if (near) features.push(featureOf(mix(edge, shift)))
      }
      const count = contextFeatures(sentence, at, out)
      for (let number = 0; number < count; number++) features.push(featureOf(out[number]!))
      offsets.push(features.length)
    }
    return { features: Int32Array.from(features), offsets: Int32Array.from(offsets), labels: labels.slice(from, to), weight }
  })
}
