import type { IdentityStoreShape } from "@polyonym/identity"
import type { SeenDocument } from "@polyonym/identity/pure"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import { SinkFailed } from "../errors.ts"
import type { Result } from "../model.ts"
import type { Sink } from "../sink.ts"
import { filing } from "./files.ts"
import { openFile } from "./jsonLinesSink.ts"
import { newestOf, valueOf, type ValueOptions, Versions } from "./newest.ts"

/** Where it is remembered what the store has. */
export interface IdentityOptions extends ValueOptions {
  /** A file in which it is kept which version of each document the store has; without it that is forgotten when the process ends. */
  readonly versions?: string
}

const where = "the identity store"

/** A result as the store takes it. Throws `SinkFailed`. */
function seenIn(result: Result, options: ValueOptions, { decodeSeen, NotSeen }: typeof import("@polyonym/identity/pure")): SeenDocument {
  const value = JSON.parse(valueOf(result, options, where)) as { readonly document?: unknown } | null
  try {
    return decodeSeen({ id: result.id, document: value?.document ?? value })
  } catch (thrown) {
    if (!(thrown instanceof NotSeen)) throw thrown
    throw new SinkFailed({ where, problem: `what was made of document ${result.id} is no document with identities: ${thrown.field} is missing or of another kind` })
  }
}

/** Which versions the store has: in a file, or in memory. */
interface Kept {
  readonly fresh: (results: ReadonlyArray<Result>) => ReadonlyArray<Result>
  readonly put: (results: ReadonlyArray<Result>) => Effect.Effect<void, SinkFailed>
}

const inMemory = (): Kept => {
  const versions = new Versions()
  return {
    fresh: (results) => newestOf(results).filter((result) => versions.supersedes(result)),
    put: (results) => Effect.sync(() => {
      for (const result of results) versions.put(result)
    })
  }
}

const inFile = (file: string): Effect.Effect<Kept, SinkFailed, Scope.Scope> => Effect.map(openFile(file), (opened): Kept => ({
  fresh: (results) => opened.fresh(results),
  put: (results) => filing(file, () => opened.write(results, { value: () => "null" }))
}))

/**
 * Results to an `IdentityStore` of `@polyonym/identity`: each is a document with its facts (`Document.toJson`), by itself or as `document` of an object, as `polyonym run --format
 * document --jsonl` writes them. A document takes the place of its older self; a batch is taken in as one. The store itself knows no versions: that an older self which comes late (its
 * worker died, and another took over) changes nothing is certain while one process writes, and after its end where `versions` names a file.
 *
 * A result that is no such document fails the batch with `SinkFailed`: the pipeline has to find identities.
 *
 * ```ts no-run
 * const sink = yield* identitySink(yield* IdentityStore, { versions: "identities.versions.jsonl" })
 * ```
 */
export const identitySink = (store: Pick<IdentityStoreShape, "addAll">, options: IdentityOptions = {}): Effect.Effect<Sink, SinkFailed, Scope.Scope> =>
  Effect.gen(function*() {
    // Loaded when it is needed: it takes longer than the rest together.
    const pure = yield* Effect.promise(() => import("@polyonym/identity/pure"))
    const kept = yield* options.versions === undefined ? Effect.sync(inMemory) : inFile(options.versions)
    const turn = Semaphore.makeUnsafe(1)
    const write = (results: ReadonlyArray<Result>): Effect.Effect<void, SinkFailed> => Effect.gen(function*() {
      const fresh = kept.fresh(results)
      if (fresh.length === 0) return
      const seen = yield* Effect.try({ try: () => fresh.map((result) => seenIn(result, options, pure)), catch: (thrown) => thrown instanceof SinkFailed ? thrown : new SinkFailed({ where, problem: String(thrown) }) })
      yield* Effect.mapError(store.addAll(seen), ({ file, problem }) => new SinkFailed({ where: file, problem }))
      yield* kept.put(fresh)
    })
    return { name: where, write: (results) => turn.withPermit(Effect.uninterruptible(write(results))) }
  })
