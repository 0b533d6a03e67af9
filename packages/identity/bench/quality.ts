/**
 * How right the identities of a made corpus are. `--read` reads the half that nothing was tuned on; `--seed`, `--documents` (1,000) make another; `--no-namesakes` makes it without persons of one name;
 * `--errors` prints pairs that were joined or parted wrongly.
 */
import { parseArgs } from "node:util"
import { CorpusIdentities } from "@polyonym/identity/pure"
import { makeCorpus } from "./corpus.ts"
import { scoresOf } from "./score.ts"

const data = process.env["POLYONYM_DATA"]
if (data === undefined) throw new Error("POLYONYM_DATA names the folder with the evaluation data")
const { values } = parseArgs({ options: { read: { type: "boolean" }, seed: { type: "string", default: "7" }, documents: { type: "string", default: "1000" }, "no-namesakes": { type: "boolean" }, errors: { type: "boolean" } } })
const half = values.read === true ? 1 : 0
const { documents, gold, persons, namesakes } = makeCorpus(data, half, { seed: Number(values.seed), documents: Number(values.documents), ...(values["no-namesakes"] === true ? { namesakes: 0 } : {}) })
const corpus = new CorpusIdentities()
const start = performance.now()
for (const document of documents) corpus.add(document)
const took = performance.now() - start
const ids = new Map(documents.map(({ id }) => [id, corpus.idsIn(id)]))
const found = gold.map(({ document, id }) => ids.get(document)![id]!)
const scores = scoresOf(found, gold.map(({ person }) => person))
const percent = (x: number): string => (100 * x).toFixed(2)
console.log(`${half === 1 ? "read" : "tuned"} half: ${documents.length} documents, ${gold.length} mentions, ${persons} persons, ${namesakes} namesakes, ${new Set(found).size} groups, ${(took / documents.length).toFixed(1)} ms a document, ${corpus.doubtful().length} doubtful pairs`)
console.log(`B³ F1 ${percent(scores.f1)} (precision ${percent(scores.precision)}, recall ${percent(scores.recall)}); pairs: precision ${percent(scores.pairPrecision)}, recall ${percent(scores.pairRecall)}`)

if (values.errors === true) {
  const byFound = new Map<string, Set<string>>()
  const byGold = new Map<string, Set<string>>()
  gold.forEach(({ person }, index) => {
    byFound.set(found[index]!, (byFound.get(found[index]!) ?? new Set()).add(person))
    byGold.set(person, (byGold.get(person) ?? new Set()).add(found[index]!))
  })
  const say = (id: string): string => `${id} ${corpus.show(id)!.names.map(({ text, count }) => `${text}×${count}`).join(", ")} [${corpus.show(id)!.documents.length}]`
  for (const [id, people] of byFound) if (people.size > 1) console.log("JOINED", [...people].join(" "), say(id), JSON.stringify(corpus.show(id)!.evidence.slice(0, 6)))
  for (const [person, there] of byGold) if (there.size > 1) console.log("PARTED", person, [...there].map(say).join(" || "))
}
