/** An engine by its name, with the server that it needs. */
import { join } from "node:path"
import { have, type Program, startNats, startPostgres, startRedis } from "../servers/index.ts"
import type { SinkAt, Where } from "./places.ts"

export interface Place {
  readonly where: Where
  /** A table of the same server, where it is a database. */
  readonly table: ReadonlyArray<SinkAt>
}

type Opened = Place & { readonly close: () => Promise<void> }

const opening: Readonly<Record<string, (folder: string) => Promise<Opened>>> = {
  sqlite: async (folder) => ({ where: { kind: "sqlite", file: join(folder, "queue.sqlite") }, table: [], close: async () => {} }),
  postgres: async () => {
    const { url, close } = await startPostgres()
    return { where: { kind: "postgres", url }, table: [{ kind: "postgres", url, table: "kill_results" }], close }
  },
  redis: async () => {
    const { url, close } = await startRedis()
    return { where: { kind: "redis", url }, table: [], close }
  },
  nats: async () => {
    const { urls, close } = await startNats(3)
    return { where: { kind: "nats", servers: urls }, table: [], close }
  }
}

const programs: Readonly<Record<string, Program>> = { postgres: "postgres", redis: "redis-server", nats: "nats-server" }

export const engines: ReadonlyArray<string> = Object.keys(opening)

/** Whether what `engine` needs is installed; where it is not, says once what to install. */
export const canRun = (engine: string): boolean => programs[engine] === undefined || have(programs[engine])

/** Starts what `engine` (`sqlite`, `postgres`, `redis`, `nats`) needs, and ends it after `use`. */
export async function withServer<A>(engine: string, folder: string, use: (place: Place) => Promise<A>): Promise<A> {
  const open = opening[engine]
  if (open === undefined) throw new RangeError(`${engine}: ${engines.join(", ")} were expected`)
  const { close, ...place } = await open(folder)
  try {
    return await use(place)
  } finally {
    await close()
  }
}
