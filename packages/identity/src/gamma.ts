/** log Γ(x + n) − log Γ(x): the log of x (x + 1) … (x + n − 1). */
export function rising(x: number, n: number): number {
  if (n <= 24) {
    let product = 1
    for (let i = 0; i < n; i++) product *= x + i
    return Math.log(product)
  }
  return logGamma(x + n) - logGamma(x)
}

/** Stirling's series, after moving x beyond 8. */
function logGamma(x: number): number {
  let shift = 0
  let at = x
  for (; at < 8; at++) shift += Math.log(at)
  return (at - 0.5) * Math.log(at) - at + 0.9189385332046727 + 1 / (12 * at) - 1 / (360 * at ** 3) - shift
}
