import { execFile } from "node:child_process"
import { chownSync, mkdirSync } from "node:fs"
import path from "node:path"
import { promisify } from "node:util"
import { findProgram } from "./programs.ts"
import { onFreePorts, type Server, serverOf } from "./server.ts"
import { removeFolder, temporaryFolder } from "./watcher.ts"

export interface PostgresServer extends Server {
  readonly url: string
  readonly close: () => Promise<void>
}

interface User {
  readonly uid: number
  readonly gid: number
}

const run = promisify(execFile)

/** PostgreSQL does not run as root: then it is the user `postgres` of its Debian package, or nobody. */
async function ordinaryUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const idOf = async (flag: string): Promise<number> => Number((await run("id", [flag, "postgres"]).catch(() => ({ stdout: "65534" }))).stdout)
  return { uid: await idOf("-u"), gid: await idOf("-g") }
}

const program = (name: string): string => findProgram(name) ?? name

/** PostgreSQL in a folder of its own, with one database `postgres` and a user of that name without a password. */
export const startPostgres = (): Promise<PostgresServer> => onFreePorts(1, ([port = 0]) => startAt(port))

async function startAt(port: number): Promise<PostgresServer> {
  const folder = path.join(temporaryFolder(), `postgres-${port}`)
  const user = await ordinaryUser()
  mkdirSync(folder, { recursive: true })
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const data = path.join(folder, "data")
  await run(program("initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], { ...user, cwd: folder })
  const server = serverOf({
    program: program("postgres"),
    args: ["-D", data, "-p", `${port}`, "-h", "127.0.0.1", "-k", folder, "-c", "max_connections=60", "-c", "shared_buffers=32MB"],
    ...user,
    ready: async () => {
      await run(program("pg_isready"), ["-h", "127.0.0.1", "-p", `${port}`, "-d", "postgres", "-U", "postgres", "-t", "2"])
      return true
    },
    stopSignal: "SIGINT",
    notYet: /pre-existing shared memory block|lock file "postmaster.pid" already exists/
  })
  await server.start()
  const close = async (): Promise<void> => {
    await server.kill()
    removeFolder(folder)
  }
  return { ...server, url: `postgres://postgres@127.0.0.1:${port}/postgres`, close }
}
