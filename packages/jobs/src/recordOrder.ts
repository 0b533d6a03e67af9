/** Which of two records of a document stands. */

export const states = ["waiting", "failed", "dead", "done"] as const
export type State = (typeof states)[number]

/** The place of a state in the order in which one replaces another of the same version: a result stands, whatever else is told of that version later. */
export const rankOf: Readonly<Record<State, number>> = { waiting: 0, failed: 1, dead: 2, done: 3 }

export interface Ranked {
  readonly version: number
  readonly state: State
  readonly attempts: number
}

/** Whether `next` is written over `old`; what is equal is written again. */
export function outranks(next: Ranked, old: Ranked): boolean {
  if (next.version !== old.version) return next.version > old.version
  if (next.state !== old.state) return rankOf[next.state] > rankOf[old.state]
  return next.attempts >= old.attempts
}
