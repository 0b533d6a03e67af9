import type { Answer, Kind, Progress, Question } from "../protocol.ts"

/** What the answer to a question may use while it is made. */
export interface Asked {
  readonly progress: (progress: Progress) => void
  /** Lets messages in; throws `Cancelled` where the question is no longer wanted. */
  readonly pause: () => Promise<void>
}

/** The question is no longer wanted. */
export class Cancelled extends Error {
  override readonly name = "Cancelled"
}

export type Answering = { readonly [K in Kind]: (question: Question<K>, asked: Asked) => Promise<Answer<K>> }
