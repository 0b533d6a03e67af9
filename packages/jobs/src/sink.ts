import type * as Effect from "effect/Effect"
import type { SinkFailed } from "./errors.ts"
import type { Result } from "./model.ts"

/**
 * Where results go besides the engine's own store. A batch may come twice (its worker died between the sink and the acknowledgement): a sink keeps one record a document id, that of
 * the highest version, so writing the same again changes nothing.
 */
export interface Sink {
  readonly name: string
  /** All of them are safe when this succeeds. */
  readonly write: (results: ReadonlyArray<Result>) => Effect.Effect<void, SinkFailed>
}
