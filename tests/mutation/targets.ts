import { relative } from "node:path"
import { join } from "node:path"
import { filesBelow, root } from "../workspace.ts"
import type { Target } from "./session.ts"

const typescript = (folder: string, keep: (path: string) => boolean = () => true): ReadonlyArray<string> =>
  filesBelow(join(root, folder), (path) => path.endsWith(".ts")).map((path) => relative(root, path)).filter(keep)
const tests = (folder: string, keep: (path: string) => boolean = () => true): ReadonlyArray<string> => typescript(folder, (path) => path.endsWith(".test.ts") && keep(path))
const named = (...names: ReadonlyArray<string>) => (path: string): boolean => names.some((name) => path.endsWith(`/${name}.ts`))

/** What `npm run mutation` knows. */
export const targets: Readonly<Record<string, Target>> = {
  core: {
    sources: typescript("packages/core/src", (path) => !named("index", "pure", "pool", "poolThread", "parallel", "parallelWorker")(path)),
    tests: tests("packages/core/test", (path) => !named("types.test", "size.test", "chainCost.test", "parallel.test")(path)),
    // The first starts threads; the others are a great many documents, or very long ones, that cost every survivor seconds.
    without: [
      "sync, run, stream and worker threads", "does not wait for the end of a batch of slow documents", "one poisoned in a hundred", "what is watched", "refuses a document over the limit",
      "is compact: sixteen bytes", "takes long clusters whole"
    ]
  },
  "jsonld-check": {
    sources: typescript("packages/jsonld/src/check"),
    tests: tests("packages/jsonld/test/check")
  },
  "names-compare": {
    sources: typescript("packages/names/src/compare", (path) => !named("judgeModel")(path)),
    tests: tests("packages/names/test", (path) => /\/(?:compar|organisations)/.test(path))
  },
  "transliterate-engine": {
    sources: typescript("packages/transliterate/src", (path) => named("engine", "conversion", "trie", "streaming")(path) || path.includes("/rules/") ||
      named("reverse/matcher", "reverse/search", "reverse/reverser", "reverse/inverse", "reverse/source", "reverse/ahead", "reverse/stretches", "reverse/words")(path)),
    tests: tests("packages/transliterate/test", (path) => (/\/test\/(?:engine|rules|backwards)\//.test(path) && !named("linear.test")(path)) || named("capitals.test", "writing.test")(path))
  }
}
