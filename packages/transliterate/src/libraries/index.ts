/** Libraries that only some systems need, too large to come with every bundle: read when they are first asked for. */
import { required } from "#libraries"

/** A library that some systems need: `any-ascii` for `unknown: "ascii"`, `pinyin-pro` for Chinese. */
export type LibraryName = "any-ascii" | "pinyin-pro"

/** A library was asked for that is not at hand: outside of Node it is imported first, by `openTransliterator` or `loadLibrary`. */
export class LibraryMissing extends Error {
  readonly _tag = "LibraryMissing"
  override readonly name = "LibraryMissing"
  readonly library: LibraryName
  constructor(library: LibraryName) {
    super(`the library '${library}' is not loaded; await loadLibrary("${library}") or openTransliterator(…) once before, and see that '${library}' is installed`)
    this.library = library
  }
}

const loaded = new Map<LibraryName, unknown>()

/** A library's module. Throws `LibraryMissing`. */
export function library(name: LibraryName): unknown {
  const there = loaded.get(name) ?? required(name)
  if (there === undefined) throw new LibraryMissing(name)
  loaded.set(name, there)
  return there
}

/**
 * Imports a library, wherever the code runs; what needs it is there afterwards. Rejects if it is not installed.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadLibrary, transliterator } from "@polyonym/transliterate/pure"
 *
 * await loadLibrary("pinyin-pro")
 * assert.equal(transliterator({ from: "zh", system: "iso-7098-2015" }).convert("北京"), "běijīng")
 * ```
 */
export async function loadLibrary(name: LibraryName): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, name === "any-ascii" ? await import("any-ascii") : await import("pinyin-pro"))
}

/** ASCII for any text, by the library any-ascii. */
export function ascii(text: string): string {
  return (library("any-ascii") as { readonly default: (text: string) => string }).default(text)
}
