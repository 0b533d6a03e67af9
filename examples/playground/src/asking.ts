import { batch, signal, type ReadonlySignal } from "@preact/signals"
import { type Answer, type Client, type Kind, type Progress, type Question, type Trouble, Unanswered } from "./protocol.ts"
import { openClient } from "./worker/client.ts"

let client: Client | undefined
/** The worker, started when it is first asked. */
export const worker = (): Client => client ??= openClient()

export const troubleOf = (error: unknown): Trouble =>
  error instanceof Unanswered ? error.trouble : { code: "Unexpected", detail: error instanceof Error ? error.message : String(error) }

/** A question whose last asking counts: what was asked before is cancelled. */
export interface Asking<K extends Kind> {
  /** The newest answer; it stays until there is another. */
  readonly answer: ReadonlySignal<Answer<K> | undefined>
  /** The question that it answers. */
  readonly answered: ReadonlySignal<Question<K> | undefined>
  readonly trouble: ReadonlySignal<Trouble | undefined>
  /** What is being done about the last question; undefined when it is answered. */
  readonly progress: ReadonlySignal<Progress | undefined>
  /** Asks after a while, unless something else is asked before. */
  readonly ask: (question: Question<K>, afterMilliseconds?: number) => void
  /** Cancels, and forgets the answer. */
  readonly clear: () => void
}

export function asking<K extends Kind>(kind: K): Asking<K> {
  const answer = signal<Answer<K> | undefined>(undefined)
  const answered = signal<Question<K> | undefined>(undefined)
  const trouble = signal<Trouble | undefined>(undefined)
  const progress = signal<Progress | undefined>(undefined)
  let last = new AbortController()
  const ask = (question: Question<K>, afterMilliseconds = 0): void => {
    last.abort()
    const current = last = new AbortController()
    const isLast = (): boolean => current === last
    if (progress.peek() === undefined) progress.value = { step: "running" }
    setTimeout(async () => {
      if (!isLast()) return
      try {
        const options = { signal: current.signal, onProgress: (next: Progress): void => {
          if (isLast()) progress.value = next
        } }
        const given = await worker().ask(kind, question, options)
        if (!isLast()) return
        batch(() => {
          answered.value = question
          answer.value = given
          trouble.value = progress.value = undefined
        })
      } catch (error) {
        if (!isLast()) return
        batch(() => {
          trouble.value = troubleOf(error)
          progress.value = undefined
        })
      }
    }, afterMilliseconds)
  }
  const clear = (): void => {
    last.abort()
    last = new AbortController()
    batch(() => {
      answer.value = answered.value = trouble.value = progress.value = undefined
    })
  }
  return { answer, answered, trouble, progress, ask, clear }
}
