import type { LanguageEngine } from "../engine.ts"
import { compactEngine } from "./compact.ts"
import { loadEnsemble } from "./ensemble.ts"
import { loadFranc } from "./franc.ts"
import { loadLarge } from "./large.ts"
import type { EngineId } from "./unavailable.ts"

/**
 * An engine by its name, with what it needs loaded. Throws `EngineUnavailable` where a package of its own is not installed.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadEngine } from "@polyonym/detect/pure"
 *
 * const engine = await loadEngine("compact")
 * assert.equal(engine.detect("Вони зустрілися в Києві, щоб говорити про мир.").language, "uk")
 * ```
 */
export function loadEngine(id: EngineId): Promise<LanguageEngine> {
  if (id === "large") return loadLarge()
  if (id === "franc") return loadFranc()
  return id === "ensemble" ? loadEnsemble() : Promise.resolve(compactEngine)
}
