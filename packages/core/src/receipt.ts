/** A table, model or pack that a result depends on; goes into the receipt. */
export interface Asset {
  readonly id: string
  readonly version: string
  readonly sha256: string
}

/**
 * What made a result: the same object for all documents of one open pipeline.
 *
 * `config` is the SHA-256 of the stage's settings as canonical JSON. `environment` names what of the platform the result depends on (a version of `Intl`, say).
 */
export interface Receipt {
  readonly stages: ReadonlyArray<{ readonly name: string; readonly version: string; readonly config: string }>
  readonly assets: ReadonlyArray<Asset>
  readonly environment: Readonly<Record<string, string>>
}

/** A receipt together with the hash of what went in: same values, same bytes of result. */
export interface FullReceipt extends Receipt {
  readonly input: string
}

/**
 * The receipt of a document that no stage has seen.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Receipt } from "@polyonym/core"
 *
 * assert.deepEqual(Receipt.empty.stages, [])
 * ```
 */
export const empty: Receipt = { stages: [], assets: [], environment: {} }

/**
 * The receipt of a document that went through what `first` and then what `second` lists.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Receipt } from "@polyonym/core"
 *
 * const stage = { name: "segment", version: "1", config: "" }
 * assert.deepEqual(Receipt.append(Receipt.empty, { ...Receipt.empty, stages: [stage] }).stages, [stage])
 * ```
 */
export function append(first: Receipt, second: Receipt): Receipt {
  if (first.stages.length === 0 && first.assets.length === 0) return second
  const assets = new Map([...first.assets, ...second.assets].map((asset) => [`${asset.id}\n${asset.version}\n${asset.sha256}`, asset]))
  return { stages: [...first.stages, ...second.stages], assets: [...assets.values()], environment: { ...first.environment, ...second.environment } }
}
