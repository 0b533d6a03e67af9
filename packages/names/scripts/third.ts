/** Which third a person is in, by a hash of the id: 0 to learn from, 1 to check on, 2 left unread until the end. */
export function third(person: string): number {
  let hash = 2166136261
  for (let i = 0; i < person.length; i++) hash = Math.imul(hash ^ person.charCodeAt(i), 16777619) >>> 0
  return (hash >>> 8) % 3
}
