import { sharesOf, slopeAt } from "./calibration.ts"
import type { Finer, ScriptModel } from "./packing.ts"
import { type Evidence, scoresOf } from "./scoring.ts"

/** A character of Chinese or Japanese says as much as so many letters. */
const letterWorth = 3

/** Letters that a length is counted in. */
export const lettersOf = ({ script, letters }: Evidence): number => script === "Hani" ? letters * letterWorth : letters

/**
 * The probability of each language of a model's script, with what is added for each, 0 for those not possible. Where a few that are easily taken for each other are likelier together than any
 * other language, these are told apart again by the model made for them, over the evidence that `again` gives for it.
 */
export function probabilities(evidence: Evidence, added: ReadonlyArray<number>, possible: ((language: number) => boolean) | undefined, again: (model: ScriptModel) => Evidence): ReadonlyArray<number> {
  const model = evidence.model!
  const scores = Array.from(scoresOf(evidence))
  const letters = lettersOf(evidence)
  const found = [...sharesOf(possible === undefined ? scores : scores.map((score, at) => possible(at) ? score : -Infinity), added, slopeAt(model.slopes, letters))]
  let finer: Finer | undefined
  let mass = Math.max(...found)
  for (const one of model.finer) {
    const together = one.members.reduce((sum, at) => sum + found[at]!, 0)
    if (together >= mass) {
      finer = one
      mass = together
    }
  }
  if (finer === undefined) return found
  const members = finer.members.map((at, own) => ({ at, own })).filter(({ at }) => possible === undefined || possible(at))
  if (members.length < 2 || mass - Math.max(...members.map(({ at }) => found[at]!)) < 1e-4) return found
  const second = scoresOf(again(finer.model))
  finerShares(finer, members.map(({ at }) => scores[at]!), members.map(({ own }) => second[own]!), members.map(({ at }) => added[at]!), letters, model).forEach((share, i) => {
    found[members[i]!.at] = share * mass
  })
  return found
}

/** The share of each member among them, by the scores of both models. */
export function finerShares({ own, model }: Pick<Finer, "own" | "model">, scores: ReadonlyArray<number>, second: ReadonlyArray<number>, added: ReadonlyArray<number>, letters: number, first: ScriptModel): ReadonlyArray<number> {
  const slope = slopeAt(first.slopes, letters) * own
  const finer = slopeAt(model.slopes, letters)
  return sharesOf(scores.map((score, i) => score * slope + second[i]! * finer), added.map((value, i) => value * own + model.priors[i]!), 1)
}
