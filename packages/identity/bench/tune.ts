/** Searches the weights at random, from where they are, on the half of the persons that is for tuning. Prints each better set. */
import { sightingsOf } from "@polyonym/identity/pure"
import { Graph } from "../src/graph.ts"
import { weights } from "../src/weights.ts"
import { makeCorpus, random } from "./corpus.ts"
import { scoresOf } from "./score.ts"

const data = process.env["POLYONYM_DATA"]
if (data === undefined) throw new Error("POLYONYM_DATA names the folder with the evaluation data")
const seconds = Number(process.argv[2] ?? 240)
const corpora = [7, 21, 101, 202, 303, 404, 505, 606].map((seed) => {
  const { documents, gold } = makeCorpus(data, 0, { seed })
  const graph = new Graph()
  for (const document of documents) graph.add(sightingsOf(document))
  const units = gold.map(({ document, id }) => graph.corpus.documents.get(document)!.entries.find(({ sighting }) => sighting.id === id)!.unit)
  return { graph, units, labels: gold.map(({ person }) => person) }
})

function measure(): { readonly goal: number; readonly text: string } {
  let [f1, precision, bPrecision, recall] = [0, 0, 0, 0]
  for (const { graph, units, labels } of corpora) {
    for (const key of graph.corpus.units.keys()) graph.corpus.dirty.add(key)
    const scores = scoresOf(units.map((unit) => graph.group(unit)!.id), labels)
    f1 += scores.f1 / corpora.length
    precision += scores.pairPrecision / corpora.length
    bPrecision += scores.precision / corpora.length
    recall += scores.pairRecall / corpora.length
  }
  return { goal: f1 - 8 * Math.max(0, 0.9875 - bPrecision), text: `B³ ${f1.toFixed(4)} (precision ${bPrecision.toFixed(4)}), pairs ${precision.toFixed(4)} ${recall.toFixed(4)}` }
}

const next = random(5)
/** Weights by the path that leads to them. */
const places = Object.entries(weights).flatMap(([key, value]) => typeof value === "number" ? [{ owner: weights as unknown as Record<string, number>, key }] : Object.keys(value).map((inner) => ({ owner: value as Record<string, number>, key: inner })))
  // Not told by this corpus, in which nobody changes office and nobody is alone with a name in the world.
  .filter(({ key }) => key !== "roleApart" && key !== "common")
const start = performance.now()
let best = measure()
console.log(best.text, `${(performance.now() - start).toFixed(0)} ms`)
while (performance.now() - start < seconds * 1000) {
  const before = places.map(({ owner, key }) => owner[key]!)
  for (let i = 0; i < 3; i++) {
    const { owner, key } = places[Math.floor(next() * places.length)]!
    owner[key] = Math.round((owner[key]! * (0.7 + 0.6 * next()) + 0.3 * (next() - 0.5)) * 100) / 100
  }
  const found = measure()
  if (found.goal > best.goal) {
    best = found
    console.log(best.text, JSON.stringify(weights))
  } else places.forEach(({ owner, key }, index) => owner[key] = before[index]!)
}
