const longest = 128
const usedA = new Uint8Array(longest)
const usedB = new Uint8Array(longest)

/** Jaro-Winkler likeness, 0..1 (Winkler 1990): shared letters near each other, and a bonus for a shared start; of the first 128 letters. General knowledge. */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return left === "" ? 0.5 : 1
  const a = left.length > longest ? left.slice(0, longest) : left
  const b = right.length > longest ? right.slice(0, longest) : right
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1)
  for (let i = 0; i < a.length; i++) usedA[i] = 0
  for (let j = 0; j < b.length; j++) usedB[j] = 0
  let matches = 0
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i)
    const until = Math.min(b.length, i + reach + 1)
    for (let j = Math.max(0, i - reach); j < until; j++) {
      if (usedB[j] === 1 || letter !== b.charCodeAt(j)) continue
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
    if (a.charCodeAt(i) !== b.charCodeAt(j)) swaps++
    j++
  }
  const jaro = (matches / a.length + matches / b.length + (matches - swaps / 2) / matches) / 3
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
