/** A worker process: `node worker.ts '{"where":…,"sinks":[…],"lease":…,"pause":…,"killAt":…}'`. Ends with 0 when all is done. */
import { makeJobs } from "@polyonym/jobs"
import * as Effect from "effect/Effect"
import { processor } from "./documents.ts"
import { engineAt, type SinkAt, sinkAt, type Where } from "./places.ts"
import { deadly, type KillAt } from "./steps.ts"

export interface Order {
  readonly where: Where
  readonly sinks: ReadonlyArray<SinkAt>
  /** Milliseconds. */
  readonly lease: number
  readonly pause: number
  readonly killAt?: KillAt
}

const { where, sinks: ats, lease, pause, killAt } = JSON.parse(process.argv[2]!) as Order
const engineOf = await engineAt(where)
const sinksOf = await Promise.all(ats.map(sinkAt))

const program = Effect.scoped(Effect.gen(function*() {
  const whole = { engine: yield* engineOf, sinks: yield* Effect.all(sinksOf), processor: processor(pause) }
  const { engine, sinks, processor: run } = killAt === undefined ? whole : deadly(whole, killAt)
  yield* makeJobs(engine).work({ processor: run, sinks, lease, attempts: 100, backOff: () => 50 })
}))
await Effect.runPromise(program)
