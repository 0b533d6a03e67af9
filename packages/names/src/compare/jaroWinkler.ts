/** Jaro-Winkler likeness, 0..1 (Winkler 1990): shared letters near each other, and a bonus for a shared start. General knowledge. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return a === "" ? 0.5 : 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const usedA = new Uint8Array(a.length)
  const usedB = new Uint8Array(b.length)
  let matches = 0
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (usedB[j] === 1 || a[i] !== b[j]) continue
      usedA[i] = usedB[j] = 1
      matches++
      break
    }
  }
  if (matches === 0) return 0
  let swaps = 0
  let j = 0
  for (let i = 0; i < a.length; i++) {
    if (usedA[i] === 0) continue
    while (usedB[j] === 0) j++
    if (a[i] !== b[j]) swaps++
    j++
  }
  const jaro = (matches / a.length + matches / b.length + (matches - swaps / 2) / matches) / 3
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
