/** How well the ends of sentences are found. */
import type { Corpus } from "./documents.ts"
import type { Segmenter } from "./peers.ts"
import { printTable } from "./table.ts"

interface Count {
  right: number
  given: number
  known: number
}
const scoreOf = ({ right, given, known }: Count): number => given + known === 0 ? 100 : 200 * right / (given + known)

/** All ends, and those behind a mark that no line break tells: of ends of the others neither what is found nor what is missed is counted. */
function counted(corpus: Corpus, { ends }: Segmenter): { readonly all: Count; readonly marked: Count } {
  const all = { right: 0, given: 0, known: 0 }
  const marked = { right: 0, given: 0, known: 0 }
  for (const known of corpus.documents) {
    const gold = new Set(known.ends)
    const last = known.text.trimEnd().length
    const found = new Set(ends(known.text, known.language).filter((end) => end < last))
    all.known += gold.size
    marked.known += known.marked.size
    for (const end of found) {
      const hit = gold.has(end)
      all.given++
      if (hit) all.right++
      if ((hit && !known.marked.has(end)) || /^[^\S\n]*\n/u.test(known.text.slice(end, end + 8))) continue
      marked.given++
      if (hit) marked.right++
    }
  }
  return { all, marked }
}

/** F1 in percent by corpus and segmenter. */
export function printBoundaries(corpora: ReadonlyArray<Corpus>, segmenters: ReadonlyArray<Segmenter>): void {
  const rows = corpora.map((corpus) => {
    const scores = segmenters.map((segmenter) => segmenter.only !== undefined && segmenter.only !== corpus.language ? undefined : counted(corpus, segmenter))
    const sum = (count: (known: Corpus["documents"][number]) => number): string => String(corpus.documents.reduce((total, known) => total + count(known), 0))
    return [`${corpus.name} (${corpus.language})`, corpus.real ? "yes" : "no", String(corpus.documents.length), sum(({ ends }) => ends.length), sum(({ marked }) => marked.size),
      ...scores.map((score) => score === undefined ? "–" : `${scoreOf(score.all).toFixed(1)} / ${scoreOf(score.marked).toFixed(1)}`)]
  })
  printTable("ends of sentences, F1 in %: all / those behind a stop, a colon or a semicolon and not at a line break (the others are headlines and points of lists, which nothing tells where a corpus has lost its lines); the last end of a text is not counted; sentences are joined by a space, Chinese and Japanese by nothing, but for gum and factrueval, which have their own lines",
    ["corpus", "documents", "texts", "ends", "marked", ...segmenters.map(({ name }) => name)], rows)
}

/** Every end that is missed (`-`) or wrong (`+`), in its surroundings. */
export function printErrors(corpora: ReadonlyArray<Corpus>, { ends }: Segmenter): void {
  for (const { name, documents } of corpora) {
    for (const { text, language, ends: known } of documents) {
      const found = new Set(ends(text, language))
      const gold = new Set(known).add(text.trimEnd().length)
      const different = [...[...gold].filter((end) => !found.has(end)).map((end) => [end, "-"] as const), ...[...found].filter((end) => !gold.has(end)).map((end) => [end, "+"] as const)].toSorted((a, b) => a[0] - b[0])
      for (const [end, sign] of different) console.log(`${name} ${language} ${sign} ${JSON.stringify(text.slice(Math.max(0, end - 50), end))} | ${JSON.stringify(text.slice(end, end + 40))}`)
    }
  }
}
