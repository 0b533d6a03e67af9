import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makeJobs } from "@polyonym/jobs"
import { postgresEngine } from "@polyonym/jobs/postgres"
import { jobsContract } from "./contract/contract.ts"
import { documents, processorOf, run } from "./contract/place.ts"
import { have, type PostgresServer, startPostgres } from "./servers/index.ts"

const failureOf = (url: string) => Effect.flip(Effect.scoped(postgresEngine({ url })))

it("says of a server that does not answer what to do, and no password", () =>
  run(Effect.gen(function*() {
    const failure = yield* failureOf("postgres://reader:not%20for%20eyes@127.0.0.1:9/news")
    expect(failure).toMatchObject({ _tag: "JobsUnavailable", engine: "postgres", advice: "start PostgreSQL, and look at the address" })
    expect(failure.message).toContain("127.0.0.1:9/news")
    expect(failure.message).not.toMatch(/not for eyes|not%20for/)
    expect(yield* failureOf("no address")).toMatchObject({ _tag: "JobsUnavailable", engine: "postgres" })
  })))

describe.skipIf(!have("postgres"))("PostgreSQL", () => {
  let server: PostgresServer
  let queues = 0
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.close())

  jobsContract("PostgreSQL", Effect.sync(() => {
    const options = { url: server.url, name: `queue_${++queues}`, connections: 3 }
    return { connect: postgresEngine(options), thread: { module: "@polyonym/jobs/postgres", options } }
  }), { threads: true })

  it("is set up by several workers that start at the same moment", () =>
    run(Effect.gen(function*() {
      const engines = yield* Effect.all(Array.from({ length: 5 }, () => postgresEngine({ url: server.url, name: "fresh", connections: 2 })), { concurrency: "unbounded" })
      yield* makeJobs(engines[0]!).submit(Stream.fromIterable(documents(10)), { batch: 2 })
      const worked = yield* Effect.all(engines.map((engine) => makeJobs(engine).work({ processor: processorOf() })), { concurrency: "unbounded" })
      expect(worked.reduce((sum, { done }) => sum + done, 0)).toBe(10)
    })))

  it("says what the server refuses", () =>
    run(Effect.gen(function*() {
      const failure = yield* failureOf(server.url.replace(/\/postgres$/, "/nowhere"))
      expect(failure.message).toContain('database "nowhere" does not exist')
    })))
})
