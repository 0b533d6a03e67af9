/** The same digits on every engine: `Math.exp` and `Math.log` may differ in the last one. */
const ln2 = 0.6931471805599453

/** e to the power of `x`, 0 below -700. */
export function exp(x: number): number {
  if (x < -700) return 0
  if (x > 700) return exp(700)
  const whole = Math.round(x / ln2)
  const rest = x - whole * ln2
  let sum = 1
  for (let i = 14; i >= 1; i--) sum = 1 + (sum * rest) / i
  const factor = whole < 0 ? 0.5 : 2
  for (let i = Math.abs(whole); i > 0; i--) sum *= factor
  return sum
}

/** The natural logarithm of a positive number. */
export function log(x: number): number {
  let whole = 0
  let part = x
  while (part >= 1.5) {
    part *= 0.5
    whole++
  }
  while (part < 0.75) {
    part *= 2
    whole--
  }
  const y = (part - 1) / (part + 1)
  let sum = 0
  for (let i = 41; i >= 1; i -= 2) sum = sum * y * y + 1 / i
  return 2 * y * sum + whole * ln2
}

/** `x` to the power of `y`, for positive `x`. */
export const power = (x: number, y: number): number => exp(y * log(x))
