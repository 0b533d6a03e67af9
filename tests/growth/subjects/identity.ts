import { IdentityStore } from "@polyonym/identity"
import { decodeSeen, isDecision, readDecision, sightingsOf, toCsv, toFtm, toI18next, toJsonLines, writeDecision } from "@polyonym/identity/pure"
import * as Effect from "effect/Effect"
import { corpusOf, seenIn } from "../made.ts"
import { prepared, type Subject, subjectsOf } from "../subject.ts"

const decision = (text: string): string => JSON.stringify({ kind: "rename", a: "nil-1", name: text, by: text, at: "2026-01-01T00:00:00Z" })

/** Subjects of identity. */
export const identitySubjects: ReadonlyArray<Subject> = [
  ...subjectsOf("@polyonym/identity/pure", {
    isDecision: (text) => isDecision({ kind: "rename", a: text, name: text, by: text, at: text }),
    readDecision: (text) => readDecision(decision(text)),
    writeDecision: (text) => writeDecision(JSON.parse(decision(text)))
  }),
  prepared("@polyonym/identity/pure", "decodeSeen", (text) => JSON.parse(JSON.stringify({ id: "d1", facts: { identities: seenIn(text).identities, mentions: seenIn(text).mentions } })) as unknown, (seen) => decodeSeen(seen)),
  prepared("@polyonym/identity/pure", "sightingsOf", (text) => seenIn(text), (seen) => sightingsOf(seen)),
  prepared("@polyonym/identity/pure", "CorpusIdentities", (text) => text, (text) => corpusOf(text)),
  prepared("@polyonym/identity/pure", "CorpusIdentities: find", (text) => text, (text) => corpusOf("Anna Borg").find(text)),
  prepared("@polyonym/identity/pure", "CorpusIdentities: list", corpusOf, (corpus) => [corpus.doubtful(), ...corpus.list().map(({ id }) => corpus.together(id))]),
  prepared("@polyonym/identity", "IdentityStore", (text) => seenIn(text), (seen) => Effect.runPromise(Effect.provide(Effect.flatMap(IdentityStore, (store) => store.add(seen)), IdentityStore.memory))),
  prepared("@polyonym/identity", "IdentityStore: a file", (text) => seenIn(text), (seen) => Effect.runPromise(Effect.provide(Effect.flatMap(IdentityStore, (store) => store.add(seen)), IdentityStore.sqlite(":memory:")))),
  prepared("@polyonym/identity/pure", "toCsv", (text) => corpusOf(text).list(), (identities) => [...toCsv(identities)]),
  prepared("@polyonym/identity/pure", "toFtm", (text) => corpusOf(text).list(), (identities) => [...toFtm(identities)]),
  prepared("@polyonym/identity/pure", "toI18next", (text) => corpusOf(text).list(), (identities) => toI18next(identities)),
  prepared("@polyonym/identity/pure", "toJsonLines", (text) => corpusOf(text).list(), (identities) => [...toJsonLines(identities)])
]
