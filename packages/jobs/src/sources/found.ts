import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { SourceFailed } from "../errors.ts"
import type { JobInput } from "../model.ts"
import type { Source } from "../source.ts"
import { fileProblem } from "./fileProblem.ts"

/** What could not be read of a source, and cost no other document. */
export interface Bad {
  /** The file, the table, the address. */
  readonly where: string
  /** From 1, where the source has lines. */
  readonly line?: number
  readonly problem: string
}

/** What every source may be told. */
export interface BadOptions {
  /** Told of each document that cannot be read; without it the first ends the source with `SourceFailed`. */
  readonly onBad?: (bad: Bad) => Effect.Effect<void>
}

/** A document that was read, or why one was not. */
export type Found = { readonly input: JobInput } | { readonly bad: Bad }

export const failureOf = ({ where, line, problem }: Bad): SourceFailed => new SourceFailed({ where: line === undefined ? where : `${where}:${line}`, problem })

/** Tells of what could not be read, and gives the rest. */
export const kept = (found: ReadonlyArray<Found>, { onBad }: BadOptions): Effect.Effect<ReadonlyArray<JobInput>, SourceFailed> => {
  const inputs = found.flatMap((one) => "input" in one ? [one.input] : [])
  const bad = found.flatMap((one) => "bad" in one ? [one.bad] : [])
  if (bad.length === 0) return Effect.succeed(inputs)
  return onBad === undefined ? Effect.fail(failureOf(bad[0]!)) : Effect.as(Effect.forEach(bad, onBad, { discard: true }), inputs)
}

/** A source from pieces that are read as they are asked for. What the reading throws ends it. */
export const sourceFrom = (where: string, pieces: () => AsyncIterable<ReadonlyArray<Found>>, options: BadOptions): Source =>
  Stream.suspend(() => {
    const failed = (thrown: unknown): SourceFailed => thrown instanceof SourceFailed ? thrown : new SourceFailed({ where, problem: fileProblem(thrown) })
    return Stream.flattenIterable(Stream.mapEffect(Stream.fromAsyncIterable(pieces(), failed), (found) => kept(found, options)))
  })
