import { postgresEngine } from "@polyonym/jobs/postgres"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { have, startPostgres } from "./servers/index.ts"
import { disturbed, documentCount, documents, undisturbed } from "./servers/outage.ts"

describe.skipIf(!have("postgres"))("PostgreSQL killed in mid-run and started again on its files", () => {
  it("every document ends done, once, with the bytes of a run without", async () => {
    const server = await startPostgres()
    try {
      const run = await Effect.runPromise(disturbed(postgresEngine({ url: server.url }), async (noticed) => {
        await server.kill()
        await noticed
        await server.start()
      }))
      expect(run.results).toEqual(await Effect.runPromise(undisturbed))
      expect(run.status).toMatchObject({ total: documentCount, done: documentCount, waiting: 0, failed: 0, dead: 0 })
      expect(run.sunk).toEqual(new Set(documents.map(({ id }) => id)))
    } finally {
      await server.close()
    }
  }, 60_000)
})
