import { trustOf } from "../../src/calibration.ts"

/** A guess, by its signs and the number of its language, and whether it is right. */
export interface Guessed {
  readonly signs: ReadonlyArray<number>
  readonly language: number
  readonly right: boolean
}
export interface Trust {
  readonly trust: ReadonlyArray<number>
  readonly trusted: ReadonlyArray<number>
}

/** How strongly what a sign counts, and what is added for a language, is held to zero. */
const heldSigns = 0.1
const heldLanguages = 3
const rounded = (value: number): number => Number(value.toFixed(3))

/** Solves a system of linear equations by elimination; it is positive definite. */
function solved(matrix: ReadonlyArray<Float64Array>, right: Float64Array): Float64Array {
  const size = right.length
  for (let at = 0; at < size; at++) {
    for (let row = at + 1; row < size; row++) {
      const share = matrix[row]![at]! / matrix[at]![at]!
      if (share === 0) continue
      for (let column = at; column < size; column++) matrix[row]![column]! -= share * matrix[at]![column]!
      right[row]! -= share * right[at]!
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    for (let column = at + 1; column < size; column++) right[at]! -= matrix[at]![column]! * right[column]!
    right[at]! /= matrix[at]![at]!
  }
  return right
}

/** Logistic regression (Newton's method, ridge) of being right on the signs and on the language. */
export function fitTrust(guesses: ReadonlyArray<Guessed>, signs: number, languages: number): Trust {
  const size = signs + languages
  const weights = new Float64Array(size)
  for (let round = 0; round < 12; round++) {
    const held = Float64Array.from(weights, (_, at) => at === 0 ? 1e-3 : at < signs ? heldSigns : heldLanguages)
    const gradient = weights.map((weight, at) => -held[at]! * weight)
    const curvature = Array.from(weights, (_, row) => Float64Array.from(weights, (_, at) => at === row ? held[at]! : 0))
    for (const guess of guesses) {
      const p = 1 / (1 + Math.exp(-trustOf(guess.signs, guess.language, { trust: Array.from(weights.subarray(0, signs)), trusted: Array.from(weights.subarray(signs)) })))
      const off = Number(guess.right) - p
      const curve = p * (1 - p) + 1e-6
      const own = signs + guess.language
      guess.signs.forEach((sign, row) => {
        gradient[row]! += sign * off
        guess.signs.forEach((other, column) => curvature[row]![column]! += curve * sign * other)
        curvature[row]![own]! += curve * sign
        curvature[own]![row]! += curve * sign
      })
      gradient[own]! += off
      curvature[own]![own]! += curve
    }
    solved(curvature, gradient).forEach((step, at) => weights[at]! += step)
  }
  return { trust: Array.from(weights.subarray(0, signs), rounded), trusted: Array.from(weights.subarray(signs), rounded) }
}

const folds = 5

/** The log-odds of each guess by what was fitted on the other four fifths, and on all of `others`. */
export function heldOutTrust(guesses: ReadonlyArray<Guessed>, others: ReadonlyArray<Guessed>, signs: number, languages: number): ReadonlyArray<number> {
  const fits = Array.from({ length: folds }, (_, fold) => fitTrust([...guesses.filter((_, i) => i % folds !== fold), ...others], signs, languages))
  return guesses.map((guess, i) => trustOf(guess.signs, guess.language, fits[i % folds]!))
}
