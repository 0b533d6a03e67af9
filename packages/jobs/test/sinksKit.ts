/** Results in random order, and what a sink must have of them in the end. */
import type { Result, Sink, SinkFailed } from "@polyonym/jobs"
import { Effect, type Scope } from "effect"
import fc from "fast-check"

/** Ids of every kind: words, paths, with what ends lines and strings, halves of surrogate pairs, NUL. */
export const ids: ReadonlyArray<string> = ["a", "b", "Львів", "../../etc/passwd", 'say "so"\n', "\\", '\\"\\\\0"', "\ud800", "\ud801", "a\0b", "\u2028", "x".repeat(2000)]

/** What is made of a version of a document: always the same. */
export const resultOf = (id: string, version: number): Result => ({
  id, version, receipt: `r${version}-${ids.indexOf(id)}`, result: JSON.stringify({ of: ids.indexOf(id), version, words: "a\u0000\ud800 }\n".repeat(version % 5) })
})

export const batches: fc.Arbitrary<ReadonlyArray<ReadonlyArray<Result>>> = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 9 })).map(([id, version]) => resultOf(id, version)), { maxLength: 12 }),
  { minLength: 1, maxLength: 8 }
)

/** The newest of each document, by id. */
export function newest(all: ReadonlyArray<ReadonlyArray<Result>>): ReadonlyMap<string, Result> {
  const kept = new Map<string, Result>()
  for (const result of all.flat()) if ((kept.get(result.id)?.version ?? 0) < result.version) kept.set(result.id, result)
  return kept
}

export type Opening = Effect.Effect<Sink, SinkFailed, Scope.Scope>

/** Opens a sink, writes batches and closes it. */
export const writeAll = (opening: Opening, all: ReadonlyArray<ReadonlyArray<Result>>): Promise<void> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(opening, (sink) => Effect.forEach(all, (results) => sink.write(results), { discard: true }))))

/** What keeps a sink from opening, or from taking a batch. */
export const failureOf = (opening: Opening, results: ReadonlyArray<Result> = []): Promise<SinkFailed> =>
  Effect.runPromise(Effect.scoped(Effect.flip(Effect.flatMap(opening, (sink) => sink.write(results)))))
