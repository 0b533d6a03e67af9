import type { LanguageEngine } from "../engine.ts"
import { withLanguages } from "../tags.ts"
import { EngineUnavailable } from "./unavailable.ts"

/** What the package of the large model has to give as `largeModel`. */
export type LargeModel = Omit<LanguageEngine, "id">

const name = "@polyonym/detect-large"
// A package of its own, which need not be there: the name is no literal, so that no bundler looks for it before somebody asks.
const fromPackage = (): Promise<unknown> => import(/* @vite-ignore */ `${name}/pure`)

const isModel = (value: unknown): value is LargeModel =>
  typeof value === "object" && value !== null && typeof (value as LargeModel).detect === "function" && typeof (value as LargeModel).detectSpans === "function" && Array.isArray((value as LargeModel).languages)

/**
 * The engine of the package `@polyonym/detect-large`. Throws `EngineUnavailable` when that is not installed, or is no such package. `load` fetches the module, for a bundler
 * that must see the name: `loadLarge(() => import("@polyonym/detect-large/pure"))`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { EngineUnavailable, loadLarge } from "@polyonym/detect/pure"
 *
 * await assert.rejects(loadLarge(() => Promise.reject(new Error("not installed"))), (error) => error instanceof EngineUnavailable && error.engine === "large")
 * ```
 */
export async function loadLarge(load: () => Promise<unknown> = fromPackage): Promise<LanguageEngine> {
  const remedy = `Install it (npm install ${name}), or use the engine compact.`
  let found: unknown
  try {
    found = await load()
  } catch (cause) {
    throw new EngineUnavailable({ engine: "large", what: `The engine large needs the package ${name}, which cannot be loaded.`, remedy, cause })
  }
  const model = (found as { readonly largeModel?: unknown } | undefined)?.largeModel
  if (!isModel(model)) throw new EngineUnavailable({ engine: "large", what: `The package ${name} has no model that this version of @polyonym/detect can use.`, remedy: "Install the version of both that belong together." })
  return {
    id: "large",
    languages: model.languages,
    detect: (text, options) => model.detect(text, withLanguages(options)),
    detectSpans: (text, options, main) => model.detectSpans(text, withLanguages(options), main),
    ...(model.assets === undefined ? {} : { assets: model.assets })
  }
}
