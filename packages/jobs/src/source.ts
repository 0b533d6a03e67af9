import type * as Stream from "effect/Stream"
import type { SourceFailed } from "./errors.ts"
import type { JobInput } from "./model.ts"

/** Where documents come from. What cannot be read of one document is told through `onBad` of the source's own options and costs no other. */
export type Source = Stream.Stream<JobInput, SourceFailed>
