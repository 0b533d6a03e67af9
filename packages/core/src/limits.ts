/**
 * What one document may cost before it fails with `LimitExceeded`, its partial result kept. `characters` counts UTF-16 code units of the source.
 */
export interface Limits {
  readonly characters: number
}

/** Ten million characters: some twenty novels. */
export const defaults: Limits = { characters: 10_000_000 }
