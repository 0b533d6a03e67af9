/** Which third a person is in: 0 is learned from, 1 is measured on, 2 is left unread. The same as in `scripts/scorePairs.ts`. */
export function third(person: string): number {
  let hash = 2166136261
  for (let i = 0; i < person.length; i++) hash = Math.imul(hash ^ person.charCodeAt(i), 16777619) >>> 0
  return (hash >>> 8) % 3
}
