/** Whether the order of documents changes a byte: exports of a made corpus under ten shuffles and three batch sizes. `order.ts 250` takes so many documents of each half; 1,000 unless given. */
import { CorpusIdentities, type SightedDocument, sightingsOf, toCsv, toJsonLines } from "@polyonym/identity/pure"
import { makeCorpus, random } from "./corpus.ts"

const data = process.env["POLYONYM_DATA"]
if (data === undefined) throw new Error("POLYONYM_DATA names the folder with the evaluation data")
const wanted = Number(process.argv[2] ?? 1000)
const documents = [0, 1].flatMap((half) => makeCorpus(data, half as 0 | 1, { documents: wanted }).documents.map((document) => sightingsOf({ ...document, id: `${half}-${document.id}` })))

function shuffled(seed: number): ReadonlyArray<SightedDocument> {
  const next = random(seed)
  const out = [...documents]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}
function exported(order: ReadonlyArray<SightedDocument>, batch: number): string {
  const corpus = new CorpusIdentities()
  order.forEach((document, index) => {
    corpus.put(document)
    if (index % batch === batch - 1) corpus.settle()
  })
  const identities = corpus.list()
  return [...toJsonLines(identities), ...toCsv(identities), JSON.stringify(corpus.doubtful().map(({ a, b, nats, evidence }) => [a.id, b.id, nats, evidence]))].join("")
}

const reference = exported(documents, documents.length)
console.log(`${documents.length} documents, ${reference.length} characters of export`)
let different = 0
for (let seed = 1; seed <= 10; seed++) {
  for (const batch of [1, 32, 500]) {
    if (exported(shuffled(seed), batch) !== reference) {
      different++
      console.log(`shuffle ${seed}, batches of ${batch}: different`)
    }
  }
}
console.log(different === 0 ? "ten shuffles, three batch sizes: the same bytes" : `${different} of 30 differ`)
process.exitCode = different === 0 ? 0 : 1
