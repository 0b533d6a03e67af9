import { postgresEngine } from "@polyonym/jobs/postgres"
import * as Effect from "effect/Effect"
import { describe, it } from "vitest"
import { have, startPostgres } from "./servers/index.ts"
import { disturbed, expectUndisturbed } from "./servers/outage.ts"

describe.skipIf(!have("postgres"))("PostgreSQL killed in mid-run and started again on its files", () => {
  it("every document ends done, once, with the bytes of a run without", async () => {
    const server = await startPostgres()
    try {
      const run = await Effect.runPromise(disturbed(postgresEngine({ url: server.url }), async (noticed) => {
        await server.kill()
        await noticed
        await server.start()
      }))
      await expectUndisturbed(run)
    } finally {
      await server.close()
    }
  }, 60_000)
})
