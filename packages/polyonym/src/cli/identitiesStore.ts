/** The store that the commands of `identities` work on. */
import { IdentityStore, type IdentityStoreShape, type StoreError } from "@polyonym/identity"
import * as Effect from "effect/Effect"
import { messagesIn, type Messages } from "../messages/onDemand.ts"
import { localeOf, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { Problem } from "./problem.ts"
import { type Terminal, terminalOf } from "./terminal.ts"

/** What every command of `identities` is told. */
export interface StoreSettings {
  readonly store: string
  readonly json: boolean
  readonly colour: "auto" | "always" | "never"
  readonly locale: string | undefined
  readonly debug: boolean
}

/** An open store, whose changes are awaited. */
export interface OpenStore {
  readonly store: IdentityStoreShape
  readonly run: <A>(work: Effect.Effect<A, StoreError>) => Promise<A>
}

/** Opens the store, works on it and closes it; gives the exit code. */
export async function withStore(settings: StoreSettings, host: Host, work: (open: OpenStore, messages: Messages, look: Terminal) => Promise<number>): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  const look = terminalOf(settings, host)
  const run = async <A>(effect: Effect.Effect<A, StoreError>): Promise<A> => {
    const out = await Effect.runPromise(Effect.result(effect))
    if (out._tag === "Success") return out.success
    const { _tag, file, problem } = out.failure
    throw new Problem(_tag, messages.say(_tag === "StoreCorrupt" ? "error_storeCorrupt" : "error_storeUnavailable", { file, detail: problem }), 2)
  }
  const opened = Effect.flatMap(IdentityStore, (store) => Effect.tryPromise({ try: () => work({ store, run }, messages, look), catch: (thrown) => thrown }))
  try {
    const out = await Effect.runPromise(Effect.result(Effect.provide(opened, IdentityStore.sqlite(settings.store))))
    if (out._tag === "Success") return out.success
    const failure = out.failure as Partial<StoreError>
    if (failure._tag === "StoreCorrupt" || failure._tag === "StoreUnavailable") return await run(Effect.fail(failure as StoreError))
    throw out.failure
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}
