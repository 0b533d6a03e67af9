import { mkdirSync } from "node:fs"
import { createConnection } from "node:net"
import path from "node:path"
import { findProgram } from "./programs.ts"
import { onFreePorts, type Server, serverOf } from "./server.ts"
import { removeFolder, temporaryFolder } from "./watcher.ts"

export interface RedisServer extends Server {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Whether what listens at the port answers PING with PONG: not while it still loads its file. */
const pings = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" }, () => socket.write("PING\r\n"))
    socket.once("data", (answer) => {
      socket.destroy()
      resolve(String(answer).startsWith("+PONG"))
    })
    socket.once("error", () => resolve(false))
  })

/** Redis that appends every command to a file and syncs it (`appendfsync always`), in a folder of its own. */
export const startRedis = (): Promise<RedisServer> => onFreePorts(1, ([port = 0]) => startAt(port))

async function startAt(port: number): Promise<RedisServer> {
  const folder = path.join(temporaryFolder(), `redis-${port}`)
  mkdirSync(folder, { recursive: true })
  const server = serverOf({
    program: findProgram("redis-server") ?? "redis-server",
    args: ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--appendfsync", "always", "--save", ""],
    ready: () => pings(port),
    stopSignal: "SIGTERM"
  })
  await server.start()
  const close = async (): Promise<void> => {
    await server.kill()
    removeFolder(folder)
  }
  return { ...server, url: `redis://127.0.0.1:${port}`, close }
}
