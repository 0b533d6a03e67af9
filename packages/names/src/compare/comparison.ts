/** What comes of comparing two names, and what its parts are made of. */
import type { Evidence } from "@polyonym/facts/pure"
import type { MatchReason } from "../organisations/match.ts"

/** Why two parts are taken for one. */
export interface PartPair {
  readonly a: string
  readonly b: string
  readonly reason: MatchReason
  /** How probable it is by itself that both write one name, 0..1. */
  readonly weight: number
}

/** What comes of comparing two names. */
export interface Comparison {
  /** That both are one name, 0..1, calibrated on labelled pairs of which about half are. */
  readonly probability: number
  readonly verdict: "same" | "different" | "unknown"
  readonly evidence: ReadonlyArray<Evidence>
  readonly pairs: ReadonlyArray<PartPair>
  /** Parts that exclude each other, by role: `given`, `patronymic`, `family`, `gender`, `initial`. */
  readonly contradictions: ReadonlyArray<string>
  /** Parts that one of the names lacks, by role. */
  readonly omissions: ReadonlyArray<string>
}

export const evidence = (code: string, params: Evidence["params"]): Evidence => ({ code, params })
export const unknown = (code: string, params: Evidence["params"]): Comparison => ({ probability: 0.5, verdict: "unknown", evidence: [evidence(code, params)], pairs: [], contradictions: [], omissions: [] })

/** e to the x for |x| ≤ 40, by halving and a series: the same on every engine. */
export function exponential(x: number): number {
  const small = x / 64
  let term = 1
  let sum = 1
  for (let i = 1; i < 12; i++) {
    term *= small / i
    sum += term
  }
  for (let i = 0; i < 6; i++) sum *= sum
  return sum
}
export const logistic = (x: number): number => 1 / (1 + exponential(-Math.max(-20, Math.min(20, x))))
