import { LibraryMissing, loadLibrary } from "@polyonym/transliterate/pure"

/** What went wrong in what went wrong, at most. */
const deepest = 4

/** The missing library that an error is about, or the error that it comes from. */
function missingIn(thrown: unknown): LibraryMissing | undefined {
  for (let error = thrown, depth = 0; error instanceof Error && depth < deepest; error = error.cause, depth++) if (error instanceof LibraryMissing) return error
  return undefined
}

/**
 * Runs something that reads names or pages. Chinese and the rarer scripts are read by libraries (`pinyin-pro`, `any-ascii`) that are there at once in Node and elsewhere have to be imported:
 * where one is missing it is imported, and the same is run again. Rejects with what `run` throws, or with the error of an import that failed.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { transliterator } from "@polyonym/transliterate/pure"
 * import { withLibraries } from "polyonym"
 *
 * assert.equal(await withLibraries(() => transliterator({ from: "zh", system: "iso-7098-2015" }).convert("北京")), "běijīng")
 * ```
 */
export async function withLibraries<A>(run: () => A | Promise<A>): Promise<A> {
  const imported = new Set<string>()
  for (;;) {
    try {
      return await run()
    } catch (thrown) {
      const missing = missingIn(thrown)
      if (missing === undefined || imported.has(missing.library)) throw thrown
      await loadLibrary(missing.library)
      imported.add(missing.library)
    }
  }
}
