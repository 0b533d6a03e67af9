import { plainUnit } from "./character.ts"

/** The hash of no letters. */
export const seed = 0x811c9dc5 | 0
/** The factor by which each letter goes in (FNV-1a, general knowledge). */
export const factor = 0x01000193

/** Stirs the bits of a token's hash; never 0. */
export function stir(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 12) || 1
}

/** The hash of a sequence of tokens that is one token longer; never 0. */
export function follow(sequence: number, token: number): number {
  const once = Math.imul(((sequence << 5) | (sequence >>> 27)) ^ token, 0x9e3779b1)
  return once ^ (once >>> 15) || 1
}

/** The hash of a folded token: Latin letters count without diacritics, so that both ways of writing meet; which is meant is compared later. */
export function hashOf(folded: string): number {
  let hash = seed
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ plainUnit(folded.charCodeAt(at)), factor)
  return stir(hash)
}
