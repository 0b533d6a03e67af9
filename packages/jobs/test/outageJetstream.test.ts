import { jetstreamManager } from "@nats-io/jetstream"
import { connect } from "@nats-io/transport-node"
import { jetstreamEngine } from "@polyonym/jobs/jetstream"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { have, type NatsCluster, startNats, until } from "./servers/index.ts"
import { disturbed, expectUndisturbed } from "./servers/outage.ts"

/** The place in `members` of the server that leads the stream of records: nothing can be written until another does. */
async function leaderOf({ urls }: NatsCluster): Promise<number> {
  const connection = await connect({ servers: [...urls] })
  const manager = await jetstreamManager(connection)
  let leader: string | undefined
  await until(async () => {
    leader = (await manager.streams.info("polyonym-records")).cluster?.leader
    return leader !== undefined && leader !== ""
  }, () => "the stream of records has no leader")
  await connection.close()
  return Number(leader?.slice(1))
}

describe.skipIf(!have("nats-server"))("one of three nats-servers killed in mid-run", () => {
  it("every document ends done, once, with the bytes of a run without", async () => {
    const cluster = await startNats(3)
    try {
      const run = await Effect.runPromise(disturbed(jetstreamEngine({ servers: cluster.urls }), async () => {
        const leader = cluster.members[await leaderOf(cluster)]
        expect(leader?.running()).toBe(true)
        await leader?.kill()
      }))
      await expectUndisturbed(run)
    } finally {
      await cluster.close()
    }
  }, 60_000)
})
