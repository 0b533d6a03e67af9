/** A server program on loopback: started, waited for, stopped, killed, started again on the same folder and port. */
import { type ChildProcess, spawn } from "node:child_process"
import { createServer } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { unwatch, watch } from "./watcher.ts"

export interface Command {
  readonly program: string
  readonly args: ReadonlyArray<string>
  readonly uid?: number
  readonly gid?: number
  /** Whether it serves; asked again until it does. */
  readonly ready: () => Promise<boolean>
  /** Asks it to end in good order. */
  readonly stopSignal: NodeJS.Signals
  /** What it says when it cannot start yet, because what was killed has not wholly gone. */
  readonly notYet?: RegExp
}

export interface Server {
  readonly start: () => Promise<void>
  /** Ends in good order. */
  readonly stop: () => Promise<void>
  /** `kill -9`. */
  readonly kill: () => Promise<void>
  readonly running: () => boolean
}

const readyWithin = 30_000
const keptOutput = 4000

/** Below the ports that systems give to outgoing connections. */
const lowestPort = 15_000
const highestPort = 32_000
const attempts = 5

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", () => resolve(false))
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)))
  })

/** Ports nobody listens at now. */
async function freePorts(count: number): Promise<ReadonlyArray<number>> {
  const found = new Set<number>()
  while (found.size < count) {
    const port = lowestPort + Math.floor(Math.random() * (highestPort - lowestPort))
    if (!found.has(port) && (await isFree(port))) found.add(port)
  }
  return [...found]
}

/** Starts something on free ports; on others again where another process was faster. */
export async function onFreePorts<A>(count: number, start: (ports: ReadonlyArray<number>) => Promise<A>): Promise<A> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(await freePorts(count))
    } catch (thrown) {
      if (attempt === attempts || !/address (already )?in use/i.test(String(thrown))) throw thrown
    }
  }
}

/** Asks until `ask` says yes, failing with `complaint` when it took too long. */
export async function until(ask: () => Promise<boolean>, complaint: () => string, within = readyWithin): Promise<void> {
  const end = Date.now() + within
  while (!(await ask().catch(() => false))) {
    if (Date.now() > end) throw new Error(complaint())
    await sleep(25)
  }
}

export function serverOf(command: Command): Server {
  let child: ChildProcess | undefined
  let output = ""

  const gone = (one: ChildProcess): boolean => one.exitCode !== null || one.signalCode !== null
  const running = (): boolean => child !== undefined && !gone(child)

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child
    if (ending === undefined || gone(ending)) return
    const exit = new Promise<void>((resolve) => void ending.once("exit", () => resolve()))
    ending.kill(signal)
    const stubborn = setTimeout(() => ending.kill("SIGKILL"), 10_000)
    await exit
    clearTimeout(stubborn)
  }

  const launch = (): ChildProcess => {
    output = ""
    const { program, args, uid, gid } = command
    const started = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) })
    for (const stream of [started.stdout, started.stderr]) stream.on("data", (chunk) => void (output = `${output}${chunk}`.slice(-keptOutput)))
    const { pid } = started
    if (pid === undefined) throw new Error(`${program} could not be started`)
    watch(pid)
    started.once("exit", () => unwatch(pid))
    return started
  }

  const start = async (): Promise<void> => {
    const complaint = (): string => `${command.program} does not serve: ${output}`
    const end = Date.now() + readyWithin
    for (;;) {
      const started = launch()
      const read = new Promise<void>((resolve) => void started.once("close", () => resolve()))
      child = started
      await until(async () => gone(started) || command.ready(), complaint)
      if (!gone(started)) return
      await Promise.race([read, sleep(1000)])
      if (command.notYet?.test(output) !== true || Date.now() > end) throw new Error(complaint())
      await sleep(100)
    }
  }

  return { start, stop: () => end(command.stopSignal), kill: () => end("SIGKILL"), running }
}
