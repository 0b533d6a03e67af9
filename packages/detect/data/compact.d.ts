/** The weights of one script, as src/packing.ts tells. */
interface Script {
  readonly languages: string
  readonly groups: ReadonlyArray<ReadonlyArray<number>>
  readonly bias: ReadonlyArray<number>
  readonly unit: number
  readonly slopes: ReadonlyArray<number>
  readonly priors: ReadonlyArray<number>
  readonly trust: ReadonlyArray<number>
  readonly trusted: ReadonlyArray<number>
  readonly reliable: ReadonlyArray<number>
  readonly coverage: number
  readonly finer?: ReadonlyArray<{ readonly own: number; readonly model: Script }>
  readonly bits: number
  readonly largest: number
  readonly size: readonly [grams: number, weights: number]
  readonly data: string
}
/** The weights of the compact model. See compact.js. */
export declare const compact: { readonly id: string; readonly version: string; readonly scripts: Readonly<Record<string, Script>> }
