import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { type Added, CorpusIdentities, type Decided } from "./corpusIdentities.ts"
import type { Decision } from "./decisions.ts"
import type { IdentityEvent } from "./events.ts"
import { Keeping } from "./keeping.ts"
import type { SeenDocument, SightedDocument } from "./sighting.ts"
import { SqliteFile, storeError } from "./sqliteFile.ts"
import type { StoreCorrupt, StoreUnavailable } from "./storeErrors.ts"

export type StoreError = StoreUnavailable | StoreCorrupt

/** Identities that are kept. */
export interface IdentityStoreShape {
  /** Takes a document in, whole or not at all; one with the same id is replaced. */
  readonly add: (document: SeenDocument | SightedDocument) => Effect.Effect<Added, StoreError>
  /** Takes several in as one: grouped once, all or none. The events stand with the last. */
  readonly addAll: (documents: Iterable<SeenDocument | SightedDocument>) => Effect.Effect<ReadonlyArray<Added>, StoreError>
  readonly remove: (document: string) => Effect.Effect<ReadonlyArray<IdentityEvent>, StoreError>
  readonly decide: (decision: Decision) => Effect.Effect<Decided, StoreError>
  /** Takes several in as one: grouped once, all or none. The events stand with the last. */
  readonly decideAll: (decisions: Iterable<Decision>) => Effect.Effect<ReadonlyArray<Decided>, StoreError>
  /** What is known now: for every question. Changes go through the store. */
  readonly identities: Effect.Effect<CorpusIdentities, StoreError>
  /** What became of identities, from the beginning. */
  readonly events: Effect.Effect<ReadonlyArray<IdentityEvent>, StoreError>
}

function inMemory(): IdentityStoreShape {
  const identities = new CorpusIdentities()
  const happened: Array<IdentityEvent> = []
  const told = <A extends { readonly events: ReadonlyArray<IdentityEvent> }>(out: A): A => {
    happened.push(...out.events)
    return out
  }
  return {
    add: (document) => Effect.sync(() => told(identities.add(document))),
    addAll: (documents) => Effect.sync(() => {
      const all = [...documents]
      for (const document of all) identities.put(document)
      const events = told({ events: identities.settle() }).events
      return all.map(({ id }, place): Added => ({ ids: identities.idsIn(id), events: place === all.length - 1 ? events : [] }))
    }),
    remove: (document) => Effect.sync(() => told({ events: identities.remove(document) }).events),
    decide: (decision) => Effect.sync(() => told(identities.decide(decision))),
    decideAll: (decisions) => Effect.sync(() => {
      const all = identities.decideAll(decisions)
      told({ events: all.at(-1)?.events ?? [] })
      return all
    }),
    identities: Effect.succeed(identities),
    events: Effect.sync(() => [...happened])
  }
}

const inFile = (file: string): Effect.Effect<IdentityStoreShape, StoreError, Scope.Scope> => {
  const trying = <A>(work: () => A): Effect.Effect<A, StoreError> => Effect.try({ try: work, catch: (thrown) => storeError(file, thrown) })
  const opened = Effect.tryPromise({
    try: async () => {
      const rows = await SqliteFile.open(file)
      try {
        return new Keeping(rows)
      } catch (thrown) {
        rows.close()
        throw thrown
      }
    },
    catch: (thrown) => storeError(file, thrown)
  })
  return Effect.map(Effect.acquireRelease(opened, (keeping) => Effect.sync(() => keeping.close())), (keeping): IdentityStoreShape => ({
    add: (document) => trying(() => keeping.addAll([document])[0]!),
    addAll: (documents) => trying(() => keeping.addAll(documents)),
    remove: (document) => trying(() => keeping.remove(document)),
    decide: (decision) => trying(() => keeping.decide(decision)),
    decideAll: (decisions) => trying(() => keeping.decideAll(decisions)),
    identities: trying(() => keeping.identities),
    events: trying(() => keeping.events)
  }))
}

/**
 * Keeps identities: in memory, or in one SQLite file (`node:sqlite`, Node 22.5 or later), where each `add` is a transaction. Several processes may write to one file; each sees what the others wrote.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { IdentityStore } from "@polyonym/identity"
 *
 * const program = Effect.gen(function*() {
 *   const store = yield* IdentityStore
 *   yield* store.add({ id: "a", sightings: [{ id: "Q1", type: "PER", names: [{ text: "Ostap Hryn", language: "en", script: "Latn", count: 1 }], forms: [{ text: "Ostap Hryn", language: "en" }], roles: [] }] })
 *   return (yield* store.identities).list().map(({ id, name }) => `${id} ${name}`)
 * })
 * assert.deepEqual(await Effect.runPromise(Effect.provide(program, IdentityStore.memory)), ["Q1 Ostap Hryn"])
 * ```
 */
export class IdentityStore extends Context.Service<IdentityStore, IdentityStoreShape>()("@polyonym/identity/IdentityStore") {
  static readonly memory: Layer.Layer<IdentityStore> = Layer.sync(IdentityStore, inMemory)
  /** Opens the file, or makes it; fails with `StoreUnavailable` or `StoreCorrupt`. */
  static readonly sqlite = (file: string): Layer.Layer<IdentityStore, StoreError> => Layer.effect(IdentityStore, inFile(file))
}
