import childProcess from "node:child_process"
import dgram from "node:dgram"
import dns from "node:dns"
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import net from "node:net"

/** What was asked of the system while it was watched. */
export interface Watched {
  /** Paths, as they were given, of all that was opened, looked at, made or taken away. */
  readonly paths: ReadonlyArray<string>
  /** Connections but for those to 127.0.0.1, look-ups and programs; each is refused. */
  readonly reached: ReadonlyArray<string>
}

/** Servers of other tests of this process, whose clients may still be at work; they do not leave the machine. */
const loopback = /"(?:host|hostname)":"127\.0\.0\.1"/

type Holder = Record<string, unknown>
const ofFiles = ["open", "openSync", "readFile", "readFileSync", "writeFile", "writeFileSync", "appendFile", "appendFileSync", "createReadStream", "createWriteStream", "stat", "statSync", "existsSync", "mkdir", "mkdirSync", "rename", "renameSync", "rm", "rmSync", "unlink", "unlinkSync", "readdir", "readdirSync", "realpathSync", "copyFileSync", "symlinkSync", "watch"]
const ofPromises = ["open", "readFile", "writeFile", "appendFile", "stat", "mkdir", "rename", "rm", "unlink", "readdir", "copyFile", "cp"]

/** Runs something while every door of Node to files, the network and other programs is watched. */
export async function watched(run: () => Promise<unknown>): Promise<Watched> {
  const [paths, reached]: [Array<string>, Array<string>] = [[], []]
  const undo: Array<() => void> = []
  const replace = (holder: Holder, name: string, make: (was: (...args: ReadonlyArray<unknown>) => unknown) => unknown): void => {
    const was = holder[name]
    if (typeof was !== "function") return
    holder[name] = make(was as (...args: ReadonlyArray<unknown>) => unknown)
    undo.push(() => {
      holder[name] = was
    })
  }
  const noted = (was: (...args: ReadonlyArray<unknown>) => unknown) => function (this: unknown, ...args: ReadonlyArray<unknown>): unknown {
    paths.push(String(args[0]))
    return Reflect.apply(was, this, args)
  }
  const refused = (what: string) => (was: (...args: ReadonlyArray<unknown>) => unknown) => function (this: unknown, ...args: ReadonlyArray<unknown>): unknown {
    const said = args.map((one) => typeof one === "object" ? JSON.stringify(one) : String(one)).join(" ").slice(0, 200)
    if (loopback.test(said)) return Reflect.apply(was, this, args)
    reached.push(`${what} ${said}`)
    throw new Error(`${what} is not for this test`)
  }
  for (const name of ofFiles) replace(fs as unknown as Holder, name, noted)
  for (const name of ofPromises) replace(fs.promises as unknown as Holder, name, noted)
  for (const name of ["connect", "createConnection", "createServer"]) replace(net as unknown as Holder, name, refused(`net.${name}`))
  // A prototype's method is called on its own object: it is refused all the same.
  replace(net.Socket.prototype as unknown as Holder, "connect", refused("socket"))
  replace(dgram as unknown as Holder, "createSocket", refused("dgram"))
  for (const name of ["lookup", "resolve"]) replace(dns as unknown as Holder, name, refused(`dns.${name}`))
  for (const name of ["spawn", "exec", "execFile", "fork", "spawnSync", "execSync", "execFileSync"]) replace(childProcess as unknown as Holder, name, refused(name))
  replace(globalThis as unknown as Holder, "fetch", refused("fetch"))
  replace(globalThis as unknown as Holder, "WebSocket", refused("WebSocket"))
  syncBuiltinESMExports()
  try {
    await run()
  } finally {
    for (const one of undo.toReversed()) one()
    syncBuiltinESMExports()
  }
  return { paths, reached }
}
