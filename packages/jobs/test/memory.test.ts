import * as Effect from "effect/Effect"
import { memoryEngine } from "@polyonym/jobs/memory"
import { jobsContract } from "./contract/contract.ts"

jobsContract("memory", Effect.map(memoryEngine, (engine) => ({ connect: Effect.succeed(engine) })), { threads: false })
