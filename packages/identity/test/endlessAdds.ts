/** Adds documents to the store that is named on the line until it is killed; tells how many after each. */
import { IdentityStore } from "@polyonym/identity"
import * as Effect from "effect/Effect"
import { newsroom } from "./made.ts"

const program = Effect.gen(function*() {
  const store = yield* IdentityStore
  for (let i = 0; ; i++) {
    yield* store.add({ ...newsroom[i % newsroom.length]!, id: `e${i}` })
    process.stdout.write(`${i + 1}\n`)
  }
})
await Effect.runPromise(Effect.provide(program, IdentityStore.sqlite(process.argv[2]!)))
