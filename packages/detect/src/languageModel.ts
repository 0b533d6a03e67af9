import { type PackedModel, type ScriptModel, unpackScript } from "./packing.ts"

/** The weights of all scripts that several languages share; each script's are unpacked on first use. */
export interface LanguageModel {
  readonly id: string
  readonly version: string
  readonly packed: PackedModel
  readonly unpacked: Map<string, ScriptModel>
}

export const openModel = (packed: PackedModel): LanguageModel => ({ id: packed.id, version: packed.version, packed, unpacked: new Map() })

/** The weights of a script; none for one that a single language is written in. */
export function scriptModelOf({ packed, unpacked }: LanguageModel, script: string): ScriptModel | undefined {
  const known = unpacked.get(script)
  if (known !== undefined) return known
  if (!Object.hasOwn(packed.scripts, script)) return undefined
  const model = unpackScript(packed.scripts[script]!)
  unpacked.set(script, model)
  return model
}
