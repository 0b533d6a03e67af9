import type * as Effect from "effect/Effect"
import type { JobInput, Outcome } from "./model.ts"

/**
 * What works at documents: a pipeline in this thread, or threads of its own. Never fails as a whole: each document has its outcome, in the order of the inputs. Interrupting it
 * stops the work as soon as it can.
 */
export interface Processor {
  readonly run: (inputs: ReadonlyArray<JobInput>) => Effect.Effect<ReadonlyArray<Outcome>>
}
