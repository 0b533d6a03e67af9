/**
 * One warm run of the whole pipeline on a news page as a ratio to `francAll` of npm's franc on the same text, in pairs inside one process.
 *
 * Reads the page that is named on the line; without one, an article of examples/article.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"
import { Document } from "@polyonym/core"
import { Lexicon } from "@polyonym/lexicon"
import { Effect } from "effect"
import { francAll } from "franc"
import { articlePipeline } from "../src/index.ts"

const page = process.argv[2] ?? join(fileURLToPath(import.meta.url), "../../../../examples/article/pages/en.txt")
const source = readFileSync(page, "utf8")

const median = (values: ReadonlyArray<number>): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

const main = Effect.gen(function*() {
  const runner = yield* articlePipeline().open
  const { text } = runner.sync(Document.make(source))
  const time = (run: () => unknown): number => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  const ours: Array<number> = []
  const theirs: Array<number> = []
  for (let i = 0; i < 400; i++) {
    const one = time(() => runner.sync(Document.make(source)))
    const other = time(() => francAll(text))
    if (i < 100) continue
    ours.push(one)
    theirs.push(other)
  }
  const ratios = ours.map((one, i) => one / theirs[i]!)
  console.log(`${text.length} characters of text; pipeline ${median(ours).toFixed(2)} ms, francAll ${median(theirs).toFixed(2)} ms, ratio ${median(ratios).toFixed(2)} (medians of 300 pairs)`)
})

await Effect.runPromise(main.pipe(Effect.scoped, Effect.provide(Lexicon.layerDefault)))
